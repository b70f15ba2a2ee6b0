import { readdir, readFile, stat } from "node:fs/promises"
import path from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { joinUri } from "../uris.js"
import {
  type FileSource,
  largestFile,
  markdownFile,
  mostFiles,
  type SourceFile,
  settingsFile,
} from "./file-source.js"

const neverSearched = new Set(["node_modules", ".git"])

/** Files on the disk of this machine. Addresses that are no files yield nothing. */
export const nodeFiles: FileSource = {
  async find(folder) {
    const root = pathOf(folder)
    if (root === undefined) return []
    const found: string[] = []
    // Breadth first, so that a limit leaves out what lies deepest. Links to folders are not followed.
    const open: string[] = [""]
    for (let at = 0; at < open.length && found.length < mostFiles && at < mostFiles; at += 1) {
      const entries = await readdir(path.join(root, open[at]!), { withFileTypes: true }).catch(() => [])
      for (const entry of entries) {
        const relative = open[at] === "" ? entry.name : `${open[at]}/${entry.name}`
        if (entry.isDirectory() && !neverSearched.has(entry.name)) open.push(relative)
        else if (entry.isFile() && (markdownFile.test(entry.name) || settingsFile.test(entry.name)))
          found.push(joinUri(folder, relative))
      }
    }
    return found
  },
  async read(uri) {
    const file = pathOf(uri)
    return file === undefined ? undefined : readText(file)
  },
  async settingsAbove(folder) {
    const root = pathOf(folder)
    if (root === undefined) return undefined
    const candidates: SourceFile[] = []
    for (let at = root; ; at = path.dirname(at)) {
      if (at !== root) {
        for (const name of ["kettenwerk.yaml", "kettenwerk.yml"]) {
          const file = path.join(at, name)
          const text = await readText(file)
          if (text !== undefined) candidates.push({ uri: pathToFileURL(file).href, text })
        }
      }
      if (await exists(path.join(at, ".git"))) return candidates[0]
      // Without a Git root the folder itself is the root.
      if (path.dirname(at) === at) return undefined
    }
  },
}

function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}

async function readText(file: string): Promise<string | undefined> {
  try {
    if ((await stat(file)).size > largestFile) return undefined
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file))
  } catch {
    return undefined
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
