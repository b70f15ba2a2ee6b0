import { overviewBlock, overviewEdit } from "@kettenwerk/views"
import * as vscode from "vscode"
import { askModel } from "../server/answers.js"
import { language } from "../settings/settings.js"
import { betweenBlocks } from "../text/between-blocks.js"
import { activeMarkdown, cursorIn, replaceIn } from "./active-markdown.js"
import type { Command } from "./command.js"

/** Writes the structure overview into the document, or brings the one that is there up to date. */
export const insertOverview: Command = async ({ server, active }) => {
  const document = activeMarkdown(active)
  if (document === undefined) return
  await server.start()
  const answer = await askModel(server, document.uri)
  if (answer === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        "This text is not recognised as a prevention concept yet, so there is no overview of it.",
      ),
    )
    return
  }
  const text = document.getText()
  const cursor = cursorIn(document)
  const offset = cursor === undefined ? text.length : document.offsetAt(cursor)
  const block = overviewBlock(answer.model, { language: language(), chain: answer.group })
  const edit = overviewEdit(document.uri.toString(), text, block, betweenBlocks(text, offset))
  if (edit.start === edit.end && edit.newText === "") {
    vscode.window.setStatusBarMessage(vscode.l10n.t("The structure overview is up to date."), 5000)
    return
  }
  const replaced = edit.end > edit.start
  if (!(await replaceIn(document, edit))) return
  vscode.window.setStatusBarMessage(
    replaced
      ? vscode.l10n.t("The structure overview was updated.")
      : vscode.l10n.t("The structure overview was inserted."),
    5000,
  )
}
