export type { Edit, LimitReport, ParsedDocument } from "./parse/index.js"
export { parse, reparse, toMdast } from "./parse/index.js"
export { vocabulary } from "./vocabulary/index.js"
export { type InputFile, type ReadOptions, readParsed, readWorkspace } from "./workspace/read-workspace.js"
