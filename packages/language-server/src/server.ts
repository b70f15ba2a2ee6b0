import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver"
import { readClientSettings } from "./client-settings.js"
import { createDocuments } from "./documents.js"
import { clientFiles } from "./files/client-files.js"
import { handleBeyondProtocol } from "./handlers/beyond-protocol.js"
import { handleDiagnostics } from "./handlers/diagnostics.js"
import { handleReading } from "./handlers/reading.js"
import { fixAllKind, handleWriting } from "./handlers/writing.js"
import { toOffset } from "./positions.js"
import { type CursorParams, cursorNotification } from "./requests.js"
import { createServerContext, type ServerHost, type ServerState } from "./server-context.js"

const capabilities: ServerCapabilities = {
  positionEncoding: "utf-16",
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
  diagnosticProvider: { identifier: "kettenwerk", interFileDependencies: true, workspaceDiagnostics: false },
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
}

/** Answers a client over `connection`. All knowledge of the protocol, none of concepts. */
export function startServer(connection: Connection, host: ServerHost): void {
  const state: ServerState = {
    capabilities: {},
    settings: readClientSettings(undefined),
    clientLanguage: "de",
    hasCommands: false,
    files: host.files,
    indexing: true,
  }
  const documents = createDocuments({ today: host.today, language: () => context.language() })
  const context = createServerContext(connection, host, documents, state)
  const diagnostics = handleDiagnostics(context)
  handleReading(context)
  handleWriting(context)
  handleBeyondProtocol(context)
  let folders: readonly string[] = []
  let stopped = false

  connection.onInitialize((params) => {
    const options = optionsOf(params)
    state.capabilities = params.capabilities
    state.clientLanguage = params.locale?.toLowerCase().startsWith("en") ? "en" : "de"
    state.hasCommands = options["commands"] === true
    if (options["clientFiles"] === true) state.files = clientFiles(connection)
    applySettings(options["settings"])
    folders = foldersOf(params)
    documents.setRoots(folders)
    return { serverInfo: { name: "kettenwerk", version: host.version }, capabilities }
  })

  connection.onInitialized(async () => {
    const { workspace } = state.capabilities
    if (workspace?.didChangeConfiguration?.dynamicRegistration)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "kettenwerk" })
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [
          { globPattern: "**/*.{md,markdown,mdown,mkd}" },
          { globPattern: "**/kettenwerk.{yaml,yml}" },
        ],
      })
    }
    if (workspace?.workspaceFolders) {
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
    state.indexing = true
    await documents.index(state.files, () => stopped)
    state.indexing = false
    applyEditorSettings()
    diagnostics.everythingChanged()
  }

  async function askSettings(): Promise<void> {
    if (!state.capabilities.workspace?.configuration) return
    const section: unknown = await connection.workspace.getConfiguration("kettenwerk").catch(() => undefined)
    if (section !== undefined) applySettings(section)
  }

  function applySettings(section: unknown): void {
    state.settings = readClientSettings(section)
    applyEditorSettings()
  }

  function applyEditorSettings(): void {
    for (const root of documents.roots) root.settings.setEditor(state.settings.shared)
  }

  connection.onDidChangeConfiguration(async (change) => {
    if (state.capabilities.workspace?.configuration) await askSettings()
    else applySettings((change.settings as { readonly kettenwerk?: unknown } | null)?.kettenwerk)
    diagnostics.everythingChanged()
  })
  connection.onDidOpenTextDocument(({ textDocument }) => {
    if (documents.opened(textDocument).isSettings) diagnostics.everythingChanged()
    else diagnostics.documentChanged()
  })
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    const held = documents.changed(textDocument.uri, textDocument.version, contentChanges)
    if (held?.isSettings) diagnostics.everythingChanged()
    else diagnostics.documentChanged()
  })
  connection.onDidCloseTextDocument(async ({ textDocument: { uri } }) => {
    await documents.closed(uri, state.files)
    diagnostics.documentClosed(uri)
  })
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    let isChanged = false
    for (const { uri, type } of changes) {
      if (await documents.fileChanged(uri, type === FileChangeType.Deleted, state.files)) isChanged = true
    }
    if (isChanged) diagnostics.everythingChanged()
  })
  connection.onNotification(cursorNotification, ({ uri, position }: CursorParams) => {
    const held = documents.open.get(uri)
    if (held === undefined || !state.settings.focus) return
    if (held.typingAt === undefined || held.typingAt === toOffset(held.document, position)) return
    // The author left the place where the last letter was typed.
    held.typingAt = undefined
    diagnostics.everythingChanged()
  })
  connection.onShutdown(() => {
    stopped = true
  })
  connection.listen()
}

function optionsOf({ initializationOptions }: InitializeParams): Readonly<Record<string, unknown>> {
  return typeof initializationOptions === "object" && initializationOptions !== null
    ? (initializationOptions as Record<string, unknown>)
    : {}
}

function foldersOf(params: InitializeParams): readonly string[] {
  const folders = params.workspaceFolders ?? []
  if (folders.length > 0) return folders.map(({ uri }) => uri)
  return params.rootUri == null ? [] : [params.rootUri]
}
