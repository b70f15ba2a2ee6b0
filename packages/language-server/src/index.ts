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
export { fixAllKind, type ServerHost, startServer } from "./server.js"
export { startStdioServer } from "./stdio.js"
