import * as vscode from "vscode"
import { z } from "zod"
import type { Command } from "./command.js"

const place = z.tuple([z.string(), z.int().min(1), z.int().min(1)])

/** Goes to a place in a text: address, line and column, both from 1. */
export const revealFact: Command = async (_parts, ...args) => {
  const parsed = place.safeParse(args)
  if (!parsed.success) return
  const [uri, line, column] = parsed.data
  const position = new vscode.Position(line - 1, column - 1)
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true))
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position) })
}
