import * as vscode from "vscode"
import type { ActiveConcept } from "../active-concept.js"

/** The Markdown document a command is about: the active one, or the one people looked at last. Says so if there is none. */
export function activeMarkdown(active: ActiveConcept): vscode.TextDocument | undefined {
  const editor = vscode.window.activeTextEditor
  const document = editor?.document.languageId === "markdown" ? editor.document : active.current?.document
  if (document === undefined || document.isClosed) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("Please open a Markdown document first, or start with “New Concept”."),
    )
    return undefined
  }
  return document
}

/** Cursor in a document, if it is visible. */
export function cursorIn(document: vscode.TextDocument): vscode.Position | undefined {
  return vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.selection.active
}

/** Replaces a stretch of a document; says so where that is refused, for example in a read-only file. */
export async function replaceIn(
  document: vscode.TextDocument,
  { start, end, newText }: { readonly start: number; readonly end: number; readonly newText: string },
): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit()
  edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), newText)
  const done = await vscode.workspace.applyEdit(edit)
  if (!done) {
    void vscode.window.showErrorMessage(vscode.l10n.t("The document could not be changed. Is it read-only?"))
  }
  return done
}
