import type { ExportFormat, ExportFormatId } from "./export-format.js"
import { json } from "./formats/json.js"

/** All formats in the order of the help. */
export const exportFormats: readonly ExportFormat[] = [json]

/** The format of that id; `undefined` if there is none. */
export function exportFormatById(id: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.id === (id as ExportFormatId))
}
