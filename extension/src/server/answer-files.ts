import * as vscode from "vscode"
import type { BaseLanguageClient } from "vscode-languageclient"
import { z } from "zod"

const findFiles = z.object({ folder: z.string(), limit: z.int().min(0) })
const readFile = z.object({ uri: z.string(), largest: z.int().min(0) })

const markdownName = /\.(?:md|markdown|mdown|mkd)$/iu
const settingsName = /^kettenwerk\.ya?ml$/u
const neverSearched = new Set(["node_modules", ".git"])
/** Most folders looked into, as where the server reads the disk itself. */
const mostFolders = 2000

/**
 * Reads files for the server where it cannot: in a browser and on virtual file systems. It gets only files below a
 * folder of the workspace.
 */
export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest("kettenwerk/findFiles", (params: unknown) => {
      const { folder, limit } = findFiles.parse(params)
      return filesBelow(vscode.Uri.parse(folder, true), limit)
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

/**
 * Looks into one folder after the other, those at the top first. `workspace.findFiles` would need a search provider,
 * which most virtual file systems do not have: for these it finds nothing or never answers.
 */
async function filesBelow(root: vscode.Uri, limit: number): Promise<readonly string[]> {
  if (vscode.workspace.getWorkspaceFolder(root) === undefined) return []
  const found: string[] = []
  const open = [root]
  for (let at = 0; at < open.length && at < mostFolders && found.length < limit; at += 1) {
    const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(open[at]!)).catch(() => [])
    for (const [name, type] of entries) {
      const uri = vscode.Uri.joinPath(open[at]!, name)
      // Exactly these types: links to folders are not followed, they may lead in circles.
      if (type === vscode.FileType.Directory && !neverSearched.has(name)) open.push(uri)
      else if (type === vscode.FileType.File && (markdownName.test(name) || settingsName.test(name)))
        found.push(uri.toString())
    }
  }
  return found.slice(0, limit)
}
