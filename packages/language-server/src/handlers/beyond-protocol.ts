import { toWorkspaceEdit } from "../convert/to-workspace-edit.js"
import { toOffset } from "../positions.js"
import { explain, modelAnswer, readingReport, reportAnswer, statusOf } from "../reports.js"
import {
  type DocumentParams,
  type ExplainParams,
  explainRequest,
  modelRequest,
  readingReportRequest,
  reportRequest,
  type SuppressParams,
  statusRequest,
  suppressRequest,
} from "../requests.js"
import type { ServerContext } from "../server-context.js"

/** Answers the requests of `requests.ts`. */
export function handleBeyondProtocol({
  connection,
  documents,
  host,
  state,
  language,
  about,
  contained,
  editTarget,
}: ServerContext): void {
  connection.onRequest(readingReportRequest, ({ uri }: DocumentParams) =>
    contained(null, () => readingReport(documents, uri, language())),
  )
  connection.onRequest(modelRequest, ({ uri }: DocumentParams) =>
    contained(null, () => modelAnswer(documents, uri, host.today())),
  )
  connection.onRequest(reportRequest, ({ uri }: DocumentParams) =>
    contained(null, () => reportAnswer(documents, uri, host.today())),
  )
  connection.onRequest(statusRequest, ({ uri }: DocumentParams) =>
    contained(null, () => statusOf(documents, uri, host.today(), state.indexing, language())),
  )
  connection.onRequest(explainRequest, ({ code }: ExplainParams) => explain(code, language()))
  connection.onRequest(suppressRequest, ({ uri, code, position, reason }: SuppressParams) =>
    about(uri, null, ({ document, relative }, root) => {
      const edit = root.service.suppress(relative, code, toOffset(document, position), reason)
      return edit === undefined ? null : toWorkspaceEdit([edit], editTarget(root))
    }),
  )
}
