import path from "node:path"
import type { Bilingual } from "@kettenwerk/core"
import { configure } from "@kettenwerk/rules"
import picomatch from "picomatch"
import type { CommonOptions } from "../common-options.js"
import { decodeText } from "../files/decode-text.js"
import type { GatheredTexts } from "../files/gather-texts.js"
import { inFile, type TextFile } from "../files/read-files.js"
import { createSettingsFinder, type FolderSettings } from "../settings/settings-of.js"
import type { Version } from "./choose-versions.js"
import { runGit } from "./git.js"

/** Above this a file is not even loaded, as on disk. */
const largestFile = 100 * 1024 * 1024

interface StoredFile {
  readonly uri: string
  readonly id: string
  readonly size: number
}

export interface GitTexts extends GatheredTexts {
  /** Paths this revision does not have: they are new or gone, and no failure. */
  readonly absent: readonly string[]
}

/**
 * Reads the Markdown documents of a Git revision without checking it out. The settings are those of today's
 * `kettenwerk.yaml`, so that both versions are read alike.
 */
export async function gitTexts(
  version: Extract<Version, { readonly kind: "git" }>,
  options: CommonOptions,
  cwd: string,
): Promise<GitTexts> {
  const finder = createSettingsFinder(options, cwd)
  const settings = new Map<string, FolderSettings>()
  const problems: Bilingual[] = []
  const absent: string[] = []
  const stored = new Map<string, StoredFile>()
  for (const given of version.paths) {
    const found = await list(version.commit, given, cwd)
    if (!Array.isArray(found)) problems.push(found as Bilingual)
    else if (found.length === 0) absent.push(given)
    else for (const file of found) if (isWanted(file.uri, given)) stored.set(file.uri, file)
  }
  const wanted: StoredFile[] = []
  for (const file of [...stored.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1))) {
    const own = await finder.of(path.dirname(path.resolve(cwd, file.uri)))
    settings.set(file.uri, own)
    if (isNamed(file.uri, version.paths) || isAllowed(path.resolve(cwd, file.uri), own)) wanted.push(file)
  }
  const read = await contents(wanted, cwd)
  problems.push(...read.problems)
  const fallback = await finder.of(cwd)
  return {
    files: read.files,
    absent,
    settingsOf: (uri) => (settings.get(uri) ?? fallback).sources,
    settingsTexts: finder.texts,
    problems: [...problems, ...finder.problems],
  }
}

/** The files below a path in a commit; links and submodules are no documents. */
async function list(commit: string, given: string, cwd: string): Promise<readonly StoredFile[] | Bilingual> {
  const answer = await runGit(["ls-tree", "-r", "-z", "--long", commit, "--", given], cwd)
  if (!answer.ok) {
    return {
      de: `${given}: Git kann diesen Pfad nicht lesen${answer.said === "" ? "" : ` (${answer.said})`}.`,
      en: `${given}: Git cannot read this path${answer.said === "" ? "" : ` (${answer.said})`}.`,
    }
  }
  return answer.bytes
    .toString("utf8")
    .split("\0")
    .flatMap((entry) => {
      const found = /^100\d{3} blob ([0-9a-f]+)\s+(\d+)\t([^]+)$/.exec(entry)
      return found === null ? [] : [{ id: found[1]!, size: Number(found[2]), uri: found[3]! }]
    })
}

/** In folders only Markdown counts, as on disk; a file that is named itself always does. */
function isWanted(uri: string, given: string): boolean {
  if (isNamed(uri, [given])) return true
  const inside = path.posix.relative(posix(given), uri)
  if (inside.split("/").some((part) => part === "node_modules" || /^\.[^.]/.test(part))) return false
  return /\.(?:md|markdown|mdown|mkd)$/i.test(uri)
}

function isNamed(uri: string, given: readonly string[]): boolean {
  return given.some((one) => posix(one) === uri)
}

function posix(given: string): string {
  return path.posix.normalize(given.split(path.sep).join("/")).replace(/\/$/, "")
}

function isAllowed(absolute: string, { file, sources }: FolderSettings): boolean {
  if (file === undefined) return true
  const { dateien, ausschluss } = configure([], sources).settings
  const inside = path.relative(path.dirname(file), absolute).split(path.sep).join("/")
  const matches = (patterns: readonly string[]) => picomatch([...patterns])(inside)
  return (dateien === undefined || matches(dateien)) && (ausschluss === undefined || !matches(ausschluss))
}

async function contents(
  files: readonly StoredFile[],
  cwd: string,
): Promise<{ readonly files: readonly TextFile[]; readonly problems: readonly Bilingual[] }> {
  const problems: Bilingual[] = []
  const loaded = files.filter((file) => {
    if (file.size <= largestFile) return true
    problems.push({
      de: `${file.uri}: Die Datei ist größer als 100 MB und wird nicht gelesen.`,
      en: `${file.uri}: The file is larger than 100 MB and is not read.`,
    })
    return false
  })
  if (loaded.length === 0) return { files: [], problems }
  const answer = await runGit(["cat-file", "--batch"], cwd, loaded.map(({ id }) => `${id}\n`).join(""))
  if (!answer.ok) {
    const said = answer.said === "" ? "" : ` (${answer.said})`
    problems.push({
      de: `Git kann die Dokumente nicht lesen${said}.`,
      en: `Git cannot read the documents${said}.`,
    })
    return { files: [], problems }
  }
  const texts: TextFile[] = []
  let at = 0
  for (const { uri } of loaded) {
    const end = answer.bytes.indexOf(0x0a, at)
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(answer.bytes.toString("latin1", at, end))?.[1]
    if (size === undefined) {
      problems.push({
        de: `${uri}: Git hat diesen Inhalt nicht vorrätig.`,
        en: `${uri}: Git does not have this content.`,
      })
      at = end + 1
      continue
    }
    const bytes = answer.bytes.subarray(end + 1, end + 1 + Number(size))
    at = end + 2 + Number(size)
    const decoded = decodeText(bytes)
    if (!decoded.ok) problems.push(inFile(uri, decoded.problem))
    else if (decoded.text.startsWith("version https://git-lfs.github.com/spec/"))
      problems.push({
        de: `${uri}: In Git liegt nur ein Verweis auf den Inhalt (Git LFS).`,
        en: `${uri}: Git only has a pointer to the content (Git LFS).`,
      })
    else texts.push({ uri, text: decoded.text })
  }
  return { files: texts, problems }
}
