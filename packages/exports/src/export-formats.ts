import type { ExportFormat, ExportFormatId } from "./export-format.js"
import { csv } from "./formats/csv.js"
import { geojson } from "./formats/geojson.js"
import { gexf } from "./formats/gexf.js"
import { graphml } from "./formats/graphml.js"
import { hsds } from "./formats/hsds.js"
import { ics } from "./formats/ics.js"
import { json } from "./formats/json.js"
import { markdown } from "./formats/markdown.js"
import { mermaid } from "./formats/mermaid.js"
import { vorlage } from "./formats/vorlage.js"
import { vorlageDocx } from "./formats/vorlage-docx.js"
import { xlsx } from "./formats/xlsx.js"
import { publishableFormat } from "./publish/publishable-format.js"

const formats: readonly ExportFormat[] = [
  csv,
  xlsx,
  json,
  vorlage,
  vorlageDocx,
  markdown,
  mermaid,
  ics,
  graphml,
  gexf,
  geojson,
  hsds,
]

/** All formats in the order of the help; each leaves out persons and engagement unless asked for. */
export const exportFormats: readonly ExportFormat[] = formats.map(publishableFormat)

/** The format of that id; `undefined` if there is none. */
export function exportFormatById(id: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.id === (id as ExportFormatId))
}
