import * as vscode from "vscode"
import { tellCursor } from "../server/answers.js"
import type { LanguageServer } from "../server/language-server.js"
import { focusMode } from "./settings.js"

/** In focus mode tells the server when the cursor leaves the paragraph being typed. */
export function sendCursor(server: LanguageServer): vscode.Disposable {
  return vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
    // A selection without a kind follows from typing and says nothing new.
    if (kind === undefined || textEditor.document.languageId !== "markdown" || !focusMode()) return
    tellCursor(server, textEditor)
  })
}
