import * as vscode from "vscode"
import type { BaseLanguageClient } from "vscode-languageclient"
import { z } from "zod"

const findFiles = z.object({ folder: z.string(), limit: z.int().min(0) })
const readFile = z.object({ uri: z.string(), largest: z.int().min(0) })

const wanted = "**/{*.md,*.markdown,*.mdown,*.mkd,kettenwerk.yaml,kettenwerk.yml}"
const neverSearched = "**/{node_modules,.git}/**"

/**
 * Reads files for the server where it cannot: in a browser and on virtual file systems. It gets only files below a
 * folder of the workspace.
 */
export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest("kettenwerk/findFiles", async (params: unknown) => {
      const { folder, limit } = findFiles.parse(params)
      const pattern = new vscode.RelativePattern(vscode.Uri.parse(folder, true), wanted)
      const found = await vscode.workspace.findFiles(pattern, neverSearched, limit)
      return found.map((uri) => uri.toString())
    }),
    client.onRequest("kettenwerk/readFile", async (params: unknown) => {
      const { uri, largest } = readFile.parse(params)
      const file = vscode.Uri.parse(uri, true)
      if (vscode.workspace.getWorkspaceFolder(file) === undefined) return null
      try {
        if ((await vscode.workspace.fs.stat(file)).size > largest) return null
        const bytes = await vscode.workspace.fs.readFile(file)
        return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) }
      } catch {
        return null
      }
    }),
  )
}
