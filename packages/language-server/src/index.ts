export { fixAllKind } from "./handlers/writing.js"
export type {
  CursorParams,
  DocumentParams,
  ExplainAnswer,
  ExplainParams,
  ModelAnswer,
  ReadingReport,
  Status,
  SuppressAnswer,
  SuppressParams,
} from "./requests.js"
export {
  changedNotification,
  cursorNotification,
  explainRequest,
  modelRequest,
  readingReportRequest,
  statusRequest,
  suppressRequest,
} from "./requests.js"
export { startServer } from "./server.js"
export type { ServerHost } from "./server-context.js"
export { startStdioServer } from "./stdio.js"
