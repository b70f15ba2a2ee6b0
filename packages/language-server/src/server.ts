import type { Language, CodeAction as ServiceAction } from "@kettenwerk/language-service"
import {
  type CancellationToken,
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeLens,
  CodeLensRefreshRequest,
  CompletionItemKind,
  type Connection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type DocumentSymbol,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  MarkupKind,
  ResponseError,
  SymbolKind,
  TextDocumentSyncKind,
  type WorkspaceFolder,
} from "vscode-languageserver"
import { type ClientSettings, readClientSettings } from "./client-settings.js"
import { completionKind, symbolKind } from "./convert/symbol-kinds.js"
import { toLspDiagnostic } from "./convert/to-diagnostic.js"
import { type EditTarget, toWorkspaceEdit } from "./convert/to-workspace-edit.js"
import { createDocuments, type OpenDocument } from "./documents.js"
import { clientFiles } from "./files/client-files.js"
import type { FileSource } from "./files/file-source.js"
import { markLength, toLspRange, toOffset } from "./positions.js"
import { explain, modelAnswer, readingReport, statusOf } from "./reports.js"
import {
  type CursorParams,
  changedNotification,
  cursorNotification,
  type DocumentParams,
  type ExplainParams,
  explainRequest,
  modelRequest,
  readingReportRequest,
  type SuppressParams,
  statusRequest,
  suppressRequest,
} from "./requests.js"
import type { Root } from "./root.js"

/** What the two entries give the server. */
export interface ServerHost {
  /** Closed files of this machine, for clients that do not read files for us. */
  readonly files: FileSource
  /** Today as an ISO day. */
  today(): string
  readonly version: string
}

/** Kind of the action that applies all safe fixes. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.kettenwerk`
const pushDelay = 200

/** Answers a client over `connection`. All knowledge of the protocol, none of concepts. */
export function startServer(connection: Connection, host: ServerHost): void {
  let capabilities: ClientCapabilities = {}
  let clientLanguage: Language = "de"
  let settings: ClientSettings = readClientSettings(undefined)
  let hasCommands = false
  let files = host.files
  let indexing = true
  let stopped = false
  let folders: readonly string[] = []
  const language = (): Language => settings.language ?? clientLanguage
  const documents = createDocuments({ today: host.today, language })
  const pushed = new Set<string>()

  connection.onInitialize((params): InitializeResult => {
    capabilities = params.capabilities
    clientLanguage = params.locale?.toLowerCase().startsWith("en") ? "en" : "de"
    const options = readOptions(params)
    hasCommands = options["commands"] === true
    if (options["clientFiles"] === true) files = clientFiles(connection)
    applySettings(options["settings"])
    folders = foldersOf(params)
    documents.setRoots(folders)
    return {
      serverInfo: { name: "kettenwerk", version: host.version },
      capabilities: {
        positionEncoding: "utf-16",
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        diagnosticProvider: {
          identifier: "kettenwerk",
          interFileDependencies: true,
          workspaceDiagnostics: false,
        },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        completionProvider: { triggerCharacters: ["|", ":", " "], resolveProvider: false },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
        renameProvider: { prepareProvider: true },
        documentSymbolProvider: { label: "Kettenwerk" },
        workspaceSymbolProvider: true,
        codeLensProvider: { resolveProvider: false },
        inlayHintProvider: true,
        documentLinkProvider: { resolveProvider: false },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    }
  })

  connection.onInitialized(async () => {
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "kettenwerk" })
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [
          { globPattern: "**/*.{md,markdown,mdown,mkd}" },
          { globPattern: "**/kettenwerk.{yaml,yml}" },
        ],
      })
    }
    if (capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri))
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)]
        documents.setRoots(folders)
        await readFolders()
      })
    }
    await askSettings()
    await readFolders()
  })

  async function readFolders(): Promise<void> {
    indexing = true
    await documents.index(files, () => stopped)
    indexing = false
    applyEditorSettings()
    everythingChanged()
  }

  async function askSettings(): Promise<void> {
    if (!capabilities.workspace?.configuration) return
    const section: unknown = await connection.workspace.getConfiguration("kettenwerk").catch(() => undefined)
    if (section !== undefined) applySettings(section)
  }

  function applySettings(section: unknown): void {
    settings = readClientSettings(section)
    applyEditorSettings()
  }

  function applyEditorSettings(): void {
    for (const root of documents.roots) root.settings.setEditor(settings.shared)
  }

  connection.onDidChangeConfiguration(async (change) => {
    if (capabilities.workspace?.configuration) await askSettings()
    else applySettings((change.settings as { readonly kettenwerk?: unknown } | null)?.kettenwerk)
    everythingChanged()
  })

  connection.onDidOpenTextDocument(({ textDocument }) => {
    const held = documents.opened(textDocument)
    if (held.isSettings) everythingChanged()
    else schedulePush()
  })
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    const held = documents.changed(textDocument.uri, textDocument.version, contentChanges)
    if (held?.isSettings) everythingChanged()
    else schedulePush()
  })
  connection.onDidCloseTextDocument(async ({ textDocument: { uri } }) => {
    await documents.closed(uri, files)
    if (!hasPull()) sendDiagnostics(uri, [])
    schedulePush()
  })
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    let isChanged = false
    for (const { uri, type } of changes) {
      if (await documents.fileChanged(uri, type === FileChangeType.Deleted, files)) isChanged = true
    }
    if (isChanged) everythingChanged()
  })
  connection.onNotification(cursorNotification, ({ uri, position }: CursorParams) => {
    const held = documents.open.get(uri)
    if (held === undefined || !settings.focus) return
    const offset = toOffset(held.document, position)
    if (held.typingAt === offset) return
    held.typingAt = undefined
    everythingChanged()
  })
  connection.onShutdown(() => {
    stopped = true
  })

  /** Runs a request about an open document. A mistake of ours costs this one answer and is logged. */
  function about<Answer>(
    uri: string,
    empty: Answer,
    answer: (held: OpenDocument, root: Root, mark: 0 | 1) => Answer,
  ): Answer {
    const held = documents.open.get(uri)
    if (held === undefined || held.isSettings) return empty
    return contained(empty, () => answer(held, held.root, markLength(held.document.getText())))
  }

  function contained<Answer>(empty: Answer, answer: () => Answer): Answer {
    try {
      return answer()
    } catch (error) {
      if (error instanceof ResponseError) throw error
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
      return empty
    }
  }

  // Diagnostics -------------------------------------------------------------------------------------------------

  function hasPull(): boolean {
    return capabilities.textDocument?.diagnostic !== undefined
  }

  function diagnosticsOf(held: OpenDocument): Diagnostic[] {
    const { root, relative, typingAt, document } = held
    const options = { fold: settings.fold, typingAt: settings.focus ? typingAt : undefined }
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
    const state = states.get(result) ?? ++lastState
    states.set(result, state)
    return [state, settings.fold, settings.focus ? typingAt : "", language()].join(" ")
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

  function everythingChanged(): void {
    schedulePush()
    const { workspace } = capabilities
    if (hasPull() && workspace?.diagnostics?.refreshSupport)
      void connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined)
    if (workspace?.codeLens?.refreshSupport)
      void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined)
    if (workspace?.inlayHint?.refreshSupport)
      void connection.languages.inlayHint.refresh().catch(() => undefined)
  }

  // Reading -----------------------------------------------------------------------------------------------------

  connection.onHover(({ textDocument: { uri }, position }) =>
    about(uri, null, ({ document, relative }, root, mark) => {
      const found = root.service.hover(relative, toOffset(document, position))
      const range = found && root.service.rangeOf(relative, found.start, found.end)
      if (found === undefined || range === undefined) return null
      return {
        contents: { kind: MarkupKind.Markdown, value: found.markdown },
        ...(found.end > found.start ? { range: toLspRange(range, mark) } : {}),
      }
    }),
  )

  connection.onDefinition(({ textDocument: { uri }, position }) =>
    about(uri, null, ({ document, relative }, root, mark) => {
      const found = root.service.definition(relative, toOffset(document, position))
      if (found === undefined) return null
      const target = root.uriOf(found.target.uri)
      if (!capabilities.textDocument?.definition?.linkSupport)
        return { uri: target, range: toLspRange(found.targetName, markOf(target)) }
      const origin = root.service.rangeOf(relative, found.origin.start, found.origin.end)
      return [
        {
          targetUri: target,
          targetRange: toLspRange(found.target, markOf(target)),
          targetSelectionRange: toLspRange(found.targetName, markOf(target)),
          ...(origin === undefined ? {} : { originSelectionRange: toLspRange(origin, mark) }),
        },
      ]
    }),
  )

  connection.onReferences(({ textDocument: { uri }, position, context }) =>
    about(uri, [], ({ document, relative }, root) =>
      root.service
        .references(relative, toOffset(document, position), context.includeDeclaration)
        .flatMap((mention) => {
          const range = root.service.rangeOf(mention.uri, mention.start, mention.end)
          const address = root.uriOf(mention.uri)
          return range === undefined ? [] : [{ uri: address, range: toLspRange(range, markOf(address)) }]
        }),
    ),
  )

  connection.onDocumentHighlight(({ textDocument: { uri }, position }) =>
    about(uri, [], ({ document, relative }, root, mark) =>
      root.service.highlights(relative, toOffset(document, position)).flatMap(({ start, end }) => {
        const range = root.service.rangeOf(relative, start, end)
        return range === undefined ? [] : [{ range: toLspRange(range, mark) }]
      }),
    ),
  )

  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    about<DocumentSymbol[]>(uri, [], ({ relative }, root, mark) =>
      root.service.documentSymbols(relative).map(({ name, symbols }) => {
        const children = symbols.map((symbol): DocumentSymbol => {
          const range = toLspRange(symbol.source, mark)
          const own = toLspRange(symbol.nameSource, mark)
          return {
            name: symbol.name,
            detail: symbol.detail,
            kind: symbolKind(symbol.collection),
            range,
            // The protocol wants the name inside of the whole.
            selectionRange: symbol.nameSource.uri === relative && isWithin(own, range) ? own : range,
          }
        })
        const first = children[0]!.range
        const range = { start: first.start, end: children.at(-1)!.range.end }
        return { name, kind: SymbolKind.Namespace, range, selectionRange: first, children }
      }),
    ),
  )

  connection.onWorkspaceSymbol(({ query }) =>
    contained([], () =>
      documents.roots.flatMap((root) =>
        root.service.workspaceSymbols(query).map(({ collection, name, detail, nameSource }) => {
          const address = root.uriOf(nameSource.uri)
          return {
            name: detail === "" ? name : `${detail} ${name}`,
            kind: symbolKind(collection),
            location: { uri: address, range: toLspRange(nameSource, markOf(address)) },
          }
        }),
      ),
    ),
  )

  connection.onCodeLens(({ textDocument: { uri } }) =>
    about<CodeLens[]>(uri, [], ({ relative }, root, mark) => {
      if (!settings.codeLens) return []
      return root.service.codeLenses(relative).flatMap(({ start, end, title, view }) => {
        const range = root.service.rangeOf(relative, start, end)
        if (range === undefined) return []
        // Without a command of the client the line only says what it counts.
        const command =
          hasCommands && view !== undefined
            ? { title, command: "kettenwerk.openPreview", arguments: [{ uri, view }] }
            : { title, command: "" }
        return [{ range: toLspRange(range, mark), command }]
      })
    }),
  )

  connection.languages.inlayHint.on(({ textDocument: { uri }, range: wanted }) =>
    about(uri, [], ({ document, relative }, root, mark) => {
      if (!settings.inlayHints) return []
      const [start, end] = [toOffset(document, wanted.start), toOffset(document, wanted.end)]
      return root.service.inlayHints(relative, start, end).flatMap(({ offset, text, tooltip }) => {
        const range = root.service.rangeOf(relative, offset, offset)
        if (range === undefined) return []
        return [{ position: toLspRange(range, mark).start, label: text, tooltip, paddingLeft: true }]
      })
    }),
  )

  connection.onDocumentLinks(({ textDocument: { uri } }) =>
    about(uri, [], ({ relative }, root, mark) =>
      root.service.documentLinks(relative).flatMap(({ start, end, target, tooltip }) => {
        const range = root.service.rangeOf(relative, start, end)
        if (range === undefined) return []
        const { line, character } = toLspRange(target).start
        return [
          {
            range: toLspRange(range, mark),
            target: `${root.uriOf(target.uri)}#${line + 1},${character + 1}`,
            tooltip,
          },
        ]
      }),
    ),
  )

  // Writing -----------------------------------------------------------------------------------------------------

  connection.onCompletion(({ textDocument: { uri }, position, context }) =>
    about(uri, null, ({ document, relative }, root, mark) => {
      const offset = toOffset(document, position)
      const found = root.service.completion(relative, offset)
      // A space is typed all the time; it asks only behind a pipe or colon.
      const text = root.service.text(relative) ?? ""
      if (
        context?.triggerCharacter === " " &&
        !/[|:][ \t]$/u.test(text.slice(Math.max(0, offset - 3), offset))
      )
        return null
      return {
        isIncomplete: false,
        items: found.flatMap(({ label, detail, kind, collection, start, end, newText, rank }) => {
          const range = root.service.rangeOf(relative, start, end)
          if (range === undefined) return []
          return [
            {
              label,
              kind: completionKind(kind, collection) ?? CompletionItemKind.Text,
              ...(detail === undefined ? {} : { detail }),
              sortText: String(rank).padStart(5, "0"),
              filterText: label,
              textEdit: { range: toLspRange(range, mark), newText },
            },
          ]
        }),
      }
    }),
  )

  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    about(uri, null, ({ document, relative }, root, mark) => {
      const start = root.service.prepareRename(relative, toOffset(document, position))
      if (!start.ok) throw refused(start.reason)
      const range = root.service.rangeOf(relative, start.start, start.end)
      return range === undefined ? null : { range: toLspRange(range, mark), placeholder: start.placeholder }
    }),
  )

  connection.onRenameRequest(({ textDocument: { uri }, position, newName }) =>
    about(uri, null, ({ document, relative }, root) => {
      const answer = root.service.rename(relative, toOffset(document, position), newName)
      if (!answer.ok) throw refused(answer.reason)
      return toWorkspaceEdit(answer.edits, editTarget(root))
    }),
  )

  connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
    about<CodeAction[]>(uri, [], ({ document, relative }, root, mark) => {
      const wants = (kind: string): boolean =>
        context.only === undefined ||
        context.only.some((only) => kind === only || kind.startsWith(`${only}.`))
      const actions: CodeAction[] = []
      if (wants(CodeActionKind.QuickFix)) {
        const [start, end] = [toOffset(document, range.start), toOffset(document, range.end)]
        for (const action of root.service.codeActions(relative, start, end))
          actions.push(toCodeAction(action, uri, root, mark, context.diagnostics))
      }
      // Offered when asked for: on save, or from the menu of source actions.
      if (context.only !== undefined && wants(fixAllKind)) {
        const all = root.service.fixAll(relative)
        if (all !== undefined)
          actions.push({
            title: all.title,
            kind: fixAllKind,
            edit: toWorkspaceEdit(all.edits, editTarget(root)),
          })
      }
      return actions
    }),
  )

  function toCodeAction(
    action: ServiceAction,
    uri: string,
    root: Root,
    mark: 0 | 1,
    diagnostics: readonly Diagnostic[],
  ): CodeAction {
    const codes = new Set(action.findings.map(({ code }) => code))
    const starts = new Set(action.findings.map(({ range }) => JSON.stringify(toLspRange(range, mark).start)))
    const settled = diagnostics.filter(
      (one) => codes.has(String(one.code)) && starts.has(JSON.stringify(one.range.start)),
    )
    const base: CodeAction = {
      title: action.title,
      kind: CodeActionKind.QuickFix,
      ...(settled.length === 0 ? {} : { diagnostics: [...settled] }),
    }
    if (action.suppresses !== undefined && hasCommands) {
      const { code, offset } = action.suppresses
      const place = root.service.rangeOf(documents.place(uri).relative, offset, offset)
      const position = place === undefined ? { line: 0, character: 0 } : toLspRange(place, mark).start
      return {
        ...base,
        command: {
          title: action.title,
          command: "kettenwerk.suppressFinding",
          arguments: [{ uri, code, position }],
        },
      }
    }
    return {
      ...base,
      ...(action.preferred ? { isPreferred: true } : {}),
      edit: toWorkspaceEdit(action.edits, editTarget(root)),
    }
  }

  function editTarget(root: Root): EditTarget {
    const edit = capabilities.workspace?.workspaceEdit
    return {
      root,
      version: (uri) => documents.open.get(uri)?.document.version ?? null,
      mark: markOf,
      canAnnotate: edit?.changeAnnotationSupport !== undefined && edit.documentChanges === true,
      canVersion: edit?.documentChanges === true,
      german: language() === "de",
    }
  }

  function markOf(uri: string): 0 | 1 {
    const held = documents.open.get(uri)
    return held === undefined ? 0 : markLength(held.document.getText())
  }

  // Beyond the protocol -------------------------------------------------------------------------------------------

  connection.onRequest(readingReportRequest, ({ uri }: DocumentParams) =>
    contained(null, () => readingReport(documents, uri, language())),
  )
  connection.onRequest(modelRequest, ({ uri }: DocumentParams) =>
    contained(null, () => modelAnswer(documents, uri, host.today())),
  )
  connection.onRequest(statusRequest, ({ uri }: DocumentParams) =>
    contained(null, () => statusOf(documents, uri, host.today(), indexing, language())),
  )
  connection.onRequest(explainRequest, ({ code }: ExplainParams) => explain(code, language()))
  connection.onRequest(suppressRequest, ({ uri, code, position, reason }: SuppressParams) =>
    about(uri, null, ({ document, relative }, root) => {
      const edit = root.service.suppress(relative, code, toOffset(document, position), reason)
      return edit === undefined ? null : toWorkspaceEdit([edit], editTarget(root))
    }),
  )

  connection.listen()
}

function readOptions({ initializationOptions }: InitializeParams): Readonly<Record<string, unknown>> {
  return typeof initializationOptions === "object" && initializationOptions !== null
    ? (initializationOptions as Record<string, unknown>)
    : {}
}

function foldersOf(params: InitializeParams): readonly string[] {
  const folders: readonly WorkspaceFolder[] = params.workspaceFolders ?? []
  if (folders.length > 0) return folders.map(({ uri }) => uri)
  return params.rootUri == null ? [] : [params.rootUri]
}

/** Lets waiting messages in, a cancellation among them. */
async function pause(token: CancellationToken): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0))
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled")
}

/** A refusal the editor shows to the user as it is. */
function refused(reason: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason)
}

function isWithin(inner: Diagnostic["range"], outer: Diagnostic["range"]): boolean {
  const after = (a: { line: number; character: number }, b: { line: number; character: number }) =>
    a.line > b.line || (a.line === b.line && a.character >= b.character)
  return after(inner.start, outer.start) && after(outer.end, inner.end)
}
