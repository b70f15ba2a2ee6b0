export { parse, reparse } from "./parse.js"
export type {
  Edit,
  LimitKind,
  LimitReport,
  ParsedDocument,
} from "./parsed-document.js"
export { chunkStarts, toMdast } from "./to-mdast.js"
