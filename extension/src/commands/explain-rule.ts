import * as vscode from "vscode"
import { askExplanation } from "../server/answers.js"
import { language } from "../settings/settings.js"
import { explanationPage } from "../text/explanation-page.js"
import { activeMarkdown, cursorIn } from "./active-markdown.js"
import type { Command } from "./command.js"
import { findingCodes } from "./finding-codes.js"

/** Shows the page of a check: named by an argument, at the cursor, or picked from those of the document. */
export const explainRule: Command = async ({ server, active, showText }, code) => {
  const wanted = typeof code === "string" ? code : await chooseCode(activeMarkdown(active))
  if (wanted === undefined || !(await server.start())) return
  const answer = await askExplanation(server, wanted)
  if (answer === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t("There is no check “{0}”.", wanted))
    return
  }
  await showText(answer.code, explanationPage(answer, language()))
}

async function chooseCode(document: vscode.TextDocument | undefined): Promise<string | undefined> {
  if (document === undefined) return undefined
  const here = findingCodes(document, cursorIn(document))
  if (here.length === 1) return here[0]!.code
  const offered = here.length > 0 ? here : findingCodes(document)
  if (offered.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("There are no findings in this document."))
    return undefined
  }
  const items = offered.map(({ code, message }) => ({ label: code, detail: message }))
  const title = vscode.l10n.t("Which check?")
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.label
}
