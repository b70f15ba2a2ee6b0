export { importDocument } from "./import-document.js"
export {
  type ImportFormat,
  type ImportNote,
  type ImportOptions,
  type ImportResult,
  importFormats,
} from "./import-result.js"
export { largestFile } from "./package/limits.js"
export { type TableKindId, tableKindIds } from "./tables/table-kinds.js"
