import * as vscode from "vscode"
import type { Command } from "./command.js"

/** Ends the language server and starts it again. */
export const restartServer: Command = ({ server }) => server.restart()

/** Shows what the language server logged. */
export const showOutput: Command = ({ server }) => server.showOutput()

/** Opens the first steps. */
export const openWalkthrough: Command = ({ context }) =>
  vscode.commands.executeCommand("workbench.action.openWalkthrough", `${context.extension.id}#start`, false)
