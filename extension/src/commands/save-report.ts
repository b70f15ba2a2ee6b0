import { reportPage } from "@kettenwerk/views"
import * as vscode from "vscode"
import { askReport } from "../server/answers.js"
import { language } from "../settings/settings.js"
import { isOwnReport, reportName } from "../text/report-file.js"
import { activeMarkdown } from "./active-markdown.js"
import type { Command } from "./command.js"

/**
 * Saves the report about the active concept as one HTML file beside it. An older report is replaced; a file that is not
 * ours is not, and an unsaved text has no place beside it: then people choose one.
 */
export const saveReport: Command = async ({ server, active }) => {
  const document = activeMarkdown(active)
  if (document === undefined) return
  const { l10n, window } = vscode
  await server.start()
  const input = await askReport(server, document.uri)
  if (input === undefined) {
    void window.showInformationMessage(
      l10n.t("This text is not recognised as a prevention concept yet, so there is nothing to report."),
    )
    return
  }
  const target = await targetFor(document)
  if (target === undefined) return
  const { group, ...rest } = input
  const page = reportPage({ groups: [group], ...rest, language: language() })
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(page))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    void window.showErrorMessage(l10n.t("The report could not be saved: {0}", reason))
    return
  }
  void offerToOpen(target)
}

async function targetFor(document: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri
  const name = reportName(document.uri.path)
  const beside = document.isUntitled
    ? folder && vscode.Uri.joinPath(folder, name)
    : vscode.Uri.joinPath(document.uri, "..", name)
  if (beside !== undefined && !document.isUntitled && (await mayBeWritten(beside))) return beside
  return vscode.window.showSaveDialog({
    ...(beside === undefined ? {} : { defaultUri: beside }),
    filters: { HTML: ["html"] },
    title: vscode.l10n.t("Save report"),
  })
}

/** True where nothing is yet, or an older report of ours. */
async function mayBeWritten(file: vscode.Uri): Promise<boolean> {
  const { fs } = vscode.workspace
  try {
    return isOwnReport(new TextDecoder().decode(await fs.readFile(file)))
  } catch {
    return true
  }
}

async function offerToOpen(file: vscode.Uri): Promise<void> {
  const { env, l10n, window } = vscode
  const name = file.path.split("/").at(-1)!
  // Only a file on this computer can be handed to the browser.
  const isHere =
    file.scheme === "file" && env.remoteName === undefined && env.uiKind === vscode.UIKind.Desktop
  const show = isHere ? l10n.t("Open in the browser") : l10n.t("Show in the explorer")
  const answer = await window.showInformationMessage(l10n.t("The report was saved as {0}.", name), show)
  if (answer === undefined) return
  if (isHere) await env.openExternal(file)
  else await vscode.commands.executeCommand("revealInExplorer", file)
}
