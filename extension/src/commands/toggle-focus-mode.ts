import * as vscode from "vscode"
import { focusMode } from "../settings/settings.js"
import type { Command } from "./command.js"

/** Switches focus mode for this workspace, or for the user where there is no folder. */
export const toggleFocusMode: Command = async () => {
  const on = !focusMode()
  const target =
    vscode.workspace.workspaceFolders === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace
  await vscode.workspace.getConfiguration("kettenwerk").update("fokus", on, target)
  vscode.window.setStatusBarMessage(
    on
      ? vscode.l10n.t("Focus mode: no findings in the paragraph you are typing in.")
      : vscode.l10n.t("Focus mode is off."),
    5000,
  )
}
