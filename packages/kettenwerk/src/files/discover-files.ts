import type { Stats } from "node:fs"
import { readdir, stat } from "node:fs/promises"
import path from "node:path"
import type { Bilingual } from "@kettenwerk/core"
import { glob, isDynamicPattern } from "tinyglobby"
import { suggest } from "../text/suggest.js"

/** A file to read. */
export interface FoundFile {
  /** Absolute path on this machine. */
  readonly path: string
  /** Place in results: relative to the current folder, with `/`. */
  readonly uri: string
  /** True if the user named the file itself; `dateien` and `ausschluss` do not apply then. */
  readonly named: boolean
}

export interface Discovery {
  /** Each file once, in the order of `uri`. */
  readonly files: readonly FoundFile[]
  readonly problems: readonly Bilingual[]
}

const markdownFiles = "**/*.{md,markdown,mdown,mkd}"
const neverSearched = ["**/node_modules/**", "**/.git/**"]

/** Finds the Markdown files that files, folders and patterns stand for. No path means the current folder. */
export async function discoverFiles(paths: readonly string[], cwd: string): Promise<Discovery> {
  const found = new Map<string, FoundFile>()
  const problems: Bilingual[] = []
  for (const given of paths.length === 0 ? ["."] : paths) {
    const { files, problem } = await filesOf(given, cwd)
    if (problem !== undefined) problems.push(problem)
    for (const file of files) {
      const known = found.get(file.path)
      if (known === undefined || file.named) found.set(file.path, file)
    }
  }
  const files = [...found.values()].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0))
  return { files, problems }
}

/** Place of a path in results. */
export function uriOf(absolute: string, cwd: string): string {
  return path.relative(cwd, absolute).split(path.sep).join("/")
}

interface Found {
  readonly files: readonly FoundFile[]
  readonly problem?: Bilingual
}

async function filesOf(given: string, cwd: string): Promise<Found> {
  const existing = await existingPath(path.resolve(cwd, given))
  if (existing === undefined) {
    // Names with brackets exist; only what does not is read as a pattern.
    return isDynamicPattern(given)
      ? filesOfPattern(given, cwd)
      : { files: [], problem: await notFound(given, cwd) }
  }
  if (existing.stats.isDirectory()) return filesOfFolder(existing.path, given, cwd)
  if (!existing.stats.isFile() && !existing.stats.isFIFO()) {
    return {
      files: [],
      problem: {
        de: `${given}: Das ist weder Datei noch Ordner.`,
        en: `${given}: neither a file nor a folder.`,
      },
    }
  }
  return { files: [{ path: existing.path, uri: uriOf(existing.path, cwd), named: true }] }
}

async function filesOfFolder(folder: string, given: string, cwd: string): Promise<Found> {
  const names = await search(markdownFiles, folder)
  if (names.length > 0) return { files: toFiles(names, folder, cwd) }
  const office = await search("**/*.{docx,doc,odt,pdf,pptx}", folder)
  const first = office[0]
  return {
    files: [],
    problem: {
      de:
        `${given}: In diesem Ordner steht keine Markdown-Datei (.md).` +
        (first === undefined
          ? ""
          : ` Gefunden wurde zum Beispiel „${first}“. Speichern oder wandeln Sie den Text vorher als Markdown.`),
      en:
        `${given}: this folder contains no Markdown file (.md).` +
        (first === undefined ? "" : ` There is “${first}”, for example. Convert the text to Markdown first.`),
    },
  }
}

async function filesOfPattern(given: string, cwd: string): Promise<Found> {
  const names = await search(given.split(path.sep).join("/"), cwd)
  if (names.length > 0) return { files: toFiles(names, cwd, cwd) }
  return {
    files: [],
    problem: {
      de: `${given}: Zu diesem Muster gibt es keine Datei.`,
      en: `${given}: no file matches this pattern.`,
    },
  }
}

function toFiles(names: readonly string[], folder: string, cwd: string): readonly FoundFile[] {
  return names.map((name) => {
    const absolute = path.join(folder, name)
    return { path: absolute, uri: uriOf(absolute, cwd), named: false }
  })
}

/** Links to folders are not followed: they may lead out of the workspace or round in a circle. */
async function search(pattern: string, folder: string): Promise<readonly string[]> {
  const found = await glob(pattern, {
    cwd: folder,
    ignore: neverSearched,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  })
  return found.sort()
}

interface ExistingPath {
  readonly path: string
  readonly stats: Stats
}

/** The path itself or, if letters with umlauts are stored in another Unicode form, its twin. */
async function existingPath(absolute: string): Promise<ExistingPath | undefined> {
  const forms = new Set([absolute, absolute.normalize("NFC"), absolute.normalize("NFD")])
  for (const form of forms) {
    const stats = await stat(form).catch(() => undefined)
    if (stats !== undefined) return { path: form, stats }
  }
  return undefined
}

async function notFound(given: string, cwd: string): Promise<Bilingual> {
  const absolute = path.resolve(cwd, given)
  const siblings = await readdir(path.dirname(absolute)).catch(() => [])
  const [similar] = suggest(path.basename(absolute), siblings)
  const meant = similar === undefined ? undefined : path.join(path.dirname(given), similar)
  return {
    de: `${given}: Diese Datei oder diesen Ordner gibt es nicht.${meant === undefined ? "" : ` Meinten Sie „${meant}“?`}`,
    en: `${given}: no such file or folder.${meant === undefined ? "" : ` Did you mean “${meant}”?`}`,
  }
}
