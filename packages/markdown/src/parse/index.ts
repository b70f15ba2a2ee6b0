export { parse, reparse } from "./parse.js"
export type {
  Chunk,
  ChunkStart,
  Edit,
  Frontmatter,
  LimitKind,
  LimitReport,
  ParsedDocument,
} from "./parsed-document.js"
export { chunkStarts, toMdast } from "./to-mdast.js"
