import {
  type CancellationToken,
  CodeLensRefreshRequest,
  type Diagnostic,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver"
import { toLspDiagnostic } from "../convert/to-diagnostic.js"
import type { OpenDocument } from "../documents.js"
import { markLength } from "../positions.js"
import { changedNotification } from "../requests.js"
import type { ServerContext } from "../server-context.js"

const pushDelay = 200

/** Tells the client that findings may be others now. */
export interface DiagnosticsHandler {
  /** A document changed: the client asks again by itself, or gets the findings soon. */
  documentChanged(): void
  /** Settings or files changed: everything the client has may be out of date. */
  everythingChanged(): void
  documentClosed(uri: string): void
}

/** Answers with diagnostics, or sends them where the client does not ask. */
export function handleDiagnostics({
  connection,
  documents,
  state,
  language,
  about,
  contained,
}: ServerContext): DiagnosticsHandler {
  const pushed = new Set<string>()

  function hasPull(): boolean {
    return state.capabilities.textDocument?.diagnostic !== undefined
  }

  function diagnosticsOf(held: OpenDocument): Diagnostic[] {
    const { root, relative, typingAt, document } = held
    const options = { fold: state.settings.fold, typingAt: state.settings.focus ? typingAt : undefined }
    const mark = markLength(document.getText())
    return root.service.diagnostics(relative, options).map((found) => toLspDiagnostic(found, root, mark))
  }

  const states = new WeakMap<object, number>()
  let lastState = 0

  /** Equal for equal diagnostics: a group is checked once until something it depends on changes. */
  function resultId({ root, relative, typingAt }: OpenDocument): string {
    const placed = root.service.document(relative)
    if (placed === undefined) return "none"
    const result = root.service.check(placed.group)
    const number = states.get(result) ?? ++lastState
    states.set(result, number)
    return [number, state.settings.fold, state.settings.focus ? typingAt : "", language()].join(" ")
  }

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    await pause(token)
    const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] }
    return about<DocumentDiagnosticReport>(uri, empty, (held) => {
      const id = resultId(held)
      if (id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
      return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: diagnosticsOf(held) }
    })
  })

  let pushTimer: ReturnType<typeof setTimeout> | undefined

  function schedulePush(): void {
    clearTimeout(pushTimer)
    pushTimer = setTimeout(push, pushDelay)
  }

  /** Settings files always, documents only where the client does not ask for them itself. */
  function push(): void {
    contained(undefined, () => {
      if (!hasPull()) {
        for (const held of documents.open.values()) {
          if (!held.isSettings) sendDiagnostics(held.uri, diagnosticsOf(held))
        }
      }
      pushSettings()
    })
    connection.sendNotification(changedNotification)
  }

  function pushSettings(): void {
    const current = new Map<string, Diagnostic[]>()
    for (const root of documents.roots) {
      for (const [relative, found] of root.service.settingsDiagnostics()) {
        current.set(
          root.uriOf(relative),
          found.map((one) => toLspDiagnostic(one, root, 0)),
        )
      }
      for (const [relative, problem] of root.settings.problems) {
        const start = { line: 0, character: 0 }
        current.set(root.uriOf(relative), [
          { range: { start, end: start }, severity: 1, source: "Kettenwerk", message: problem[language()] },
        ])
      }
    }
    for (const uri of pushed) if (!current.has(uri)) sendDiagnostics(uri, [])
    pushed.clear()
    for (const [uri, items] of current) {
      pushed.add(uri)
      sendDiagnostics(uri, items)
    }
  }

  function sendDiagnostics(uri: string, diagnostics: Diagnostic[]): void {
    const version = documents.open.get(uri)?.document.version
    void connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) })
  }

  function everything(): void {
    schedulePush()
    const { workspace } = state.capabilities
    if (hasPull() && workspace?.diagnostics?.refreshSupport)
      void connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined)
    if (workspace?.codeLens?.refreshSupport)
      void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined)
    if (workspace?.inlayHint?.refreshSupport)
      void connection.languages.inlayHint.refresh().catch(() => undefined)
  }

  return {
    documentChanged: schedulePush,
    everythingChanged: everything,
    documentClosed(uri) {
      if (!hasPull()) sendDiagnostics(uri, [])
      schedulePush()
    },
  }
}

/** Lets waiting messages in, a cancellation among them. */
async function pause(token: CancellationToken): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0))
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled")
}
