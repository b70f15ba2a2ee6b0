import { mayBeConcept } from "@kettenwerk/language-service"
import * as vscode from "vscode"
import { askStatus, type Status } from "./server/answers.js"
import type { LanguageServer } from "./server/language-server.js"

/** The Markdown document people look at or looked at last, with what the server says about it. */
export interface ActiveDocument {
  readonly document: vscode.TextDocument
  /** Undefined while nobody knows yet, and for texts that are surely no concept. */
  readonly status: Status | undefined
  /** False for a text that was never sent to the server, because it cannot be a concept. */
  readonly asked: boolean
}

/** Follows the active editor; other windows such as the preview do not change what is active. */
export interface ActiveConcept extends vscode.Disposable {
  readonly current: ActiveDocument | undefined
  /** Fires when another document is active, or something about it may have changed. */
  readonly onDidChange: vscode.Event<ActiveDocument | undefined>
  /** Asks again now. */
  refresh(): Promise<void>
}

const quietMilliseconds = 300

/** Watches editors and texts; starts the server when the first text comes that may be a concept. */
export function followActiveConcept(server: LanguageServer): ActiveConcept {
  const changed = new vscode.EventEmitter<ActiveDocument | undefined>()
  const disposables: vscode.Disposable[] = [changed]
  let current: ActiveDocument | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let round = 0

  function set(next: ActiveDocument | undefined): void {
    current = next
    void vscode.commands.executeCommand("setContext", "kettenwerk.concept", next?.status?.state === "active")
    changed.fire(next)
  }

  async function look(document: vscode.TextDocument): Promise<void> {
    round += 1
    const own = round
    if (!server.isRunning && !mayBeConcept(document.getText())) {
      set({ document, status: undefined, asked: false })
      return
    }
    if (!(await server.start())) return
    const status = await askStatus(server, document.uri)
    if (own === round && !document.isClosed) set({ document, status, asked: true })
  }

  function soon(): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (current !== undefined) void look(current.document)
    }, quietMilliseconds)
  }

  function choose(editor: vscode.TextEditor | undefined): void {
    if (editor === undefined || editor.document.languageId !== "markdown") return
    if (editor.document !== current?.document)
      set({ document: editor.document, status: undefined, asked: false })
    void look(editor.document)
  }

  disposables.push(
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor !== undefined && editor.document.languageId !== "markdown") return
      choose(editor)
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document.languageId === "markdown") soon()
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (document === vscode.window.activeTextEditor?.document) choose(vscode.window.activeTextEditor)
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (document === current?.document) set(undefined)
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("kettenwerk")) soon()
    }),
    server.onDidStart(soon),
    server.onDidChange(soon),
  )
  choose(vscode.window.activeTextEditor)

  return {
    get current() {
      return current
    },
    onDidChange: changed.event,
    async refresh() {
      if (current !== undefined) await look(current.document)
    },
    dispose() {
      clearTimeout(timer)
      for (const disposable of disposables) disposable.dispose()
    },
  }
}
