export type {
  Exported,
  ExportedFile,
  ExportFormat,
  ExportFormatId,
  ExportOptions,
  NetworkExportOptions,
} from "./export-format.js"
export { exportFormatById, exportFormats } from "./export-formats.js"
export { type Publishing, publishableModel } from "./publish/publishable-model.js"
export { guardCell } from "./tables/guard-cell.js"
export { collectionOfTable, tableNames } from "./tables/table-titles.js"
export { writeCsv } from "./tables/write-csv.js"
