import * as vscode from "vscode"
import { z } from "zod"
import { askSuppression } from "../server/answers.js"
import { activeMarkdown, cursorIn } from "./active-markdown.js"
import type { Command } from "./command.js"
import { findingCodes } from "./finding-codes.js"

/** Writes the comment that switches a finding off for its paragraph; without a reason nothing is written. */
export const suppressFinding: Command = async ({ server, active }, named, givenReason) => {
  const place = namedFinding.safeParse(named)
  const document = place.success
    ? await vscode.workspace.openTextDocument(vscode.Uri.parse(place.data.uri, true))
    : activeMarkdown(active)
  if (document === undefined) return
  const finding = place.success ? asFinding(place.data) : await chooseFinding(document)
  if (finding === undefined) return
  const reason = typeof givenReason === "string" ? givenReason : await askReason(finding.code)
  if (reason === undefined) return
  const edit = await askSuppression(server, document.uri, finding, reason)
  if (edit === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        "This finding is about the document as a whole. It can be switched off at the top of the file or in kettenwerk.yaml, with a reason.",
      ),
    )
    return
  }
  await vscode.workspace.applyEdit(edit)
}

/** A finding as the server's quick fix names it. */
const namedFinding = z.object({
  uri: z.string(),
  code: z.string(),
  position: z.object({ line: z.int().min(0), character: z.int().min(0) }),
})

interface PlacedFinding {
  readonly code: string
  readonly position: vscode.Position
}

function asFinding({ code, position }: z.infer<typeof namedFinding>): PlacedFinding {
  return { code, position: new vscode.Position(position.line, position.character) }
}

function askReason(code: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t("Switch off “{0}” here", code),
    prompt: vscode.l10n.t(
      "Why does the finding not apply here? The reason stands in the text for all who read it.",
    ),
    placeHolder: vscode.l10n.t("for example: is described in annex 2"),
    validateInput: (text) => (text.trim() === "" ? vscode.l10n.t("Please give a reason.") : undefined),
  })
}

async function chooseFinding(document: vscode.TextDocument): Promise<PlacedFinding | undefined> {
  const here = findingCodes(document, cursorIn(document))
  const offered = here.length > 0 ? here : findingCodes(document)
  if (offered.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("There are no findings in this document."))
    return undefined
  }
  if (here.length === 1) return { code: here[0]!.code, position: here[0]!.range.start }
  const items = offered.map((finding) => ({ label: finding.code, detail: finding.message, finding }))
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Which finding?"),
    matchOnDetail: true,
  })
  return picked && { code: picked.finding.code, position: picked.finding.range.start }
}
