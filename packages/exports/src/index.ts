export type { Exported, ExportedFile, ExportFormat, ExportFormatId, ExportOptions } from "./export-format.js"
export { exportFormatById, exportFormats } from "./export-formats.js"
export { type Publishing, publishableModel } from "./publish/publishable-model.js"
