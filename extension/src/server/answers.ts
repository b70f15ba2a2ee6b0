import {
  type CursorParams,
  cursorNotification,
  type ExplainAnswer,
  explainRequest,
  type ModelAnswer,
  modelRequest,
  type ReadingReport,
  type ReportAnswer,
  readingReportRequest,
  reportRequest,
  type Status,
  type SuppressAnswer,
  statusRequest,
  suppressRequest,
} from "@kettenwerk/language-server/requests"
import type * as vscode from "vscode"
import type { LanguageServer } from "./language-server.js"

export type { ExplainAnswer, ModelAnswer, ReadingReport, Status }

/** Asks whether a document is a concept and how it stands. */
export function askStatus(server: LanguageServer, uri: vscode.Uri): Promise<Status | undefined> {
  return server.request(statusRequest, { uri: uri.toString() })
}

/** Asks for the model around a document; undefined if it is no concept. */
export function askModel(
  server: LanguageServer,
  uri: vscode.Uri,
  token?: vscode.CancellationToken,
): Promise<ModelAnswer | undefined> {
  return server.request(modelRequest, { uri: uri.toString() }, token)
}

/** Asks what was read from where; undefined if the document is no concept. */
export function askReadingReport(
  server: LanguageServer,
  uri: vscode.Uri,
): Promise<ReadingReport | undefined> {
  return server.request(readingReportRequest, { uri: uri.toString() })
}

/** Asks for all that the report is made of; undefined if the document is no concept. */
export function askReport(server: LanguageServer, uri: vscode.Uri): Promise<ReportAnswer | undefined> {
  return server.request(reportRequest, { uri: uri.toString() })
}

/** Asks what a check means; undefined for a code nobody knows. */
export function askExplanation(server: LanguageServer, code: string): Promise<ExplainAnswer | undefined> {
  return server.request(explainRequest, { code })
}

/** Asks for the change that switches a finding off for its paragraph; undefined where that is not possible. */
export async function askSuppression(
  server: LanguageServer,
  uri: vscode.Uri,
  { code, position }: { readonly code: string; readonly position: vscode.Position },
  reason: string,
): Promise<vscode.WorkspaceEdit | undefined> {
  const { line, character } = position
  const params = { uri: uri.toString(), code, position: { line, character }, reason }
  const answer = await server.request<NonNullable<SuppressAnswer>>(suppressRequest, params)
  return answer === undefined ? undefined : server.toWorkspaceEdit(answer)
}

/** Tells where the cursor is, so that focus mode can be quiet there and only there. */
export function tellCursor(server: LanguageServer, editor: vscode.TextEditor): void {
  const { line, character } = editor.selection.active
  const params: CursorParams = { uri: editor.document.uri.toString(), position: { line, character } }
  server.notify(cursorNotification, params)
}

/** Name of a document in the places of the model. */
export function sourceOf({ documents }: Pick<ModelAnswer, "documents">, uri: vscode.Uri): string {
  const address = uri.toString()
  return documents.find((one) => one.uri === address)?.relative ?? ""
}

/** Address of a document by its name in the places of the model. */
export function addressOf({ documents }: ModelAnswer, source: string): string | undefined {
  return documents.find(({ relative }) => relative === source)?.uri
}
