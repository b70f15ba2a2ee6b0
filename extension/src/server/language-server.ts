import { changedNotification } from "@kettenwerk/language-server/requests"
import * as vscode from "vscode"
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  State,
  type WorkspaceEdit,
} from "vscode-languageclient"
import { answerFileRequests } from "./answer-files.js"

/** What differs between the desktop and a browser. */
export interface Platform {
  /** Makes the client: its server is a process on the desktop, a worker in a browser. */
  readonly createClient: (
    context: vscode.ExtensionContext,
    options: LanguageClientOptions,
  ) => BaseLanguageClient
  /** True where the server can read files by itself. */
  readonly hasDisk: boolean
}

/** The language server, started when the first concept is seen and not before. */
export interface LanguageServer extends vscode.Disposable {
  readonly onDidStart: vscode.Event<void>
  /** Fires when counts or state of any document may have changed. */
  readonly onDidChange: vscode.Event<void>
  readonly isRunning: boolean
  /** Starts the server if it does not run yet; says so in a message if it cannot. */
  start(): Promise<boolean>
  restart(): Promise<void>
  /** Asks the server; undefined if it does not run or does not answer. */
  request<Answer>(
    method: string,
    params: object,
    token?: vscode.CancellationToken,
  ): Promise<Answer | undefined>
  /** Tells the server something; lost if it does not run. */
  notify(method: string, params: object): void
  /** A change as the server writes it, as VS Code applies it. */
  toWorkspaceEdit(edit: WorkspaceEdit): Promise<vscode.WorkspaceEdit | undefined>
  showOutput(): void
}

const restartsAtMost = 4
const restartWindow = 180_000

/** Prepares the server without starting it. */
export function createLanguageServer(context: vscode.ExtensionContext, platform: Platform): LanguageServer {
  const output = vscode.window.createOutputChannel("Kettenwerk", { log: true })
  const started = new vscode.EventEmitter<void>()
  const changed = new vscode.EventEmitter<void>()
  const crashes: number[] = []
  let client: BaseLanguageClient | undefined
  let starting: Promise<boolean> | undefined

  function options(): LanguageClientOptions {
    return {
      documentSelector: [{ language: "markdown" }],
      outputChannel: output,
      initializationOptions: { commands: true, clientFiles: !platform.hasDisk || hasVirtualFolder() },
      // Words of a concept are no commands: nothing in a hover or message may run one.
      markdown: { isTrusted: false, supportHtml: false },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue }),
        closed() {
          const now = Date.now()
          crashes.push(now)
          const recent = crashes.filter((at) => now - at < restartWindow).length
          if (recent <= restartsAtMost) {
            void vscode.window.showWarningMessage(
              vscode.l10n.t(
                "Kettenwerk's language server ended unexpectedly and was started again. Your text is untouched.",
              ),
            )
            return { action: CloseAction.Restart, handled: true }
          }
          void offerRestart()
          return { action: CloseAction.DoNotRestart, handled: true }
        },
      },
    }
  }

  async function offerRestart(): Promise<void> {
    const again = vscode.l10n.t("Start again")
    const show = vscode.l10n.t("Show output")
    const answer = await vscode.window.showErrorMessage(
      vscode.l10n.t("Kettenwerk's language server keeps ending and stays off. Your text is untouched."),
      again,
      show,
    )
    if (answer === again) await server.restart()
    if (answer === show) output.show()
  }

  async function begin(): Promise<boolean> {
    client = platform.createClient(context, options())
    client.onNotification(changedNotification, () => changed.fire())
    answerFileRequests(client)
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) started.fire()
    })
    try {
      await client.start()
      return true
    } catch (error) {
      output.error(error instanceof Error ? error : String(error))
      client = undefined
      starting = undefined
      void offerRestart()
      return false
    }
  }

  const server: LanguageServer = {
    onDidStart: started.event,
    onDidChange: changed.event,
    get isRunning() {
      return client?.state === State.Running
    },
    start() {
      starting ??= begin()
      return starting
    },
    async restart() {
      const old = client
      client = undefined
      starting = undefined
      crashes.length = 0
      await old?.dispose().catch(() => undefined)
      await server.start()
    },
    async request<Answer>(method: string, params: object, token?: vscode.CancellationToken) {
      if (client === undefined || !(await starting)) return undefined
      try {
        return (await client.sendRequest<Answer | null>(method, params, token)) ?? undefined
      } catch (error) {
        if (!(error instanceof vscode.CancellationError)) output.warn(`${method}: ${String(error)}`)
        return undefined
      }
    },
    notify(method, params) {
      if (server.isRunning) void client?.sendNotification(method, params)
    },
    async toWorkspaceEdit(edit) {
      return client?.protocol2CodeConverter.asWorkspaceEdit(edit)
    },
    showOutput: () => output.show(),
    dispose() {
      void client?.dispose().catch(() => undefined)
      started.dispose()
      changed.dispose()
      output.dispose()
    },
  }
  return server
}

/** True if a folder lies on a file system only VS Code can read. */
function hasVirtualFolder(): boolean {
  return (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme !== "file")
}
