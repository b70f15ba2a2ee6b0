import type { ImportNote } from "@kettenwerk/imports"
import * as vscode from "vscode"
import { language } from "../settings/settings.js"
import type { Command, Parts } from "./command.js"

/**
 * Opens a Word or Excel file or CSV as a new, unsaved Markdown document and tells what did not come along. An
 * argument names the file and skips the question.
 */
export const importOfficeFile: Command = async (parts, given) => {
  const file = given instanceof vscode.Uri ? given : await askFile()
  if (file === undefined) return
  const { l10n } = vscode
  const name = file.path.split("/").at(-1) ?? ""
  // Read when it is wanted: most sessions never import anything.
  const { importDocument } = await import("@kettenwerk/imports")
  const bytes = await read(file)
  if (bytes === undefined) {
    void vscode.window.showErrorMessage(l10n.t("{0} cannot be read.", name))
    return
  }
  const result = importDocument(bytes, { name })
  if (!result.ok) {
    void vscode.window.showErrorMessage(`${name}: ${result.problem[language()]}`)
    return
  }
  const document = await vscode.workspace.openTextDocument({ language: "markdown", content: result.markdown })
  await vscode.window.showTextDocument(document)
  await tell(parts, name, result.notes)
}

async function askFile(): Promise<vscode.Uri | undefined> {
  const { l10n } = vscode
  const picked = await vscode.window.showOpenDialog({
    title: l10n.t("Which Word or Excel file?"),
    filters: { [l10n.t("Word, Excel, CSV")]: ["docx", "docm", "xlsx", "xlsm", "csv"] },
  })
  return picked?.[0]
}

async function read(file: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(file)
  } catch {
    return undefined
  }
}

/** The number in a message, the list behind a button: it stays open while one works through the text. */
async function tell(
  { showText }: Pick<Parts, "showText">,
  name: string,
  notes: readonly ImportNote[],
): Promise<void> {
  const { l10n } = vscode
  if (notes.length === 0) {
    vscode.window.setStatusBarMessage(l10n.t("{0} was imported completely.", name), 5000)
    return
  }
  const show = l10n.t("Show List")
  const message = l10n.t("{0} was imported. Look at what did not come along: {1}", name, notes.length)
  if ((await vscode.window.showInformationMessage(message, show)) !== show) return
  await showText(l10n.t("Notes on the import"), notesPage(name, notes))
}

function notesPage(name: string, notes: readonly ImportNote[]): string {
  const { l10n } = vscode
  const titles: Readonly<Record<ImportNote["kind"], string>> = {
    lost: l10n.t("Missing"),
    changed: l10n.t("In another form"),
    assumed: l10n.t("Assumed"),
  }
  const parts = (Object.keys(titles) as ImportNote["kind"][]).flatMap((kind) => {
    const lines = notes
      .filter((note) => note.kind === kind)
      .map(({ message, place }) => plain(`${message[language()]}${place === undefined ? "" : ` (${place})`}`))
    return lines.length === 0 ? [] : [`## ${titles[kind]}`, lines.map((line) => `- ${line}`).join("\n")]
  })
  return [`# ${plain(name)}`, ...parts].join("\n\n")
}

/** Text out of a file is no Markdown of ours. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&!]/gu, "\\$&").replace(/\s+/gu, " ")
}
