import path from "node:path"
import type { Bilingual } from "@kettenwerk/core"
import { configure, type SettingsSource } from "@kettenwerk/rules"
import { glob } from "tinyglobby"
import type { CommonOptions } from "../common-options.js"
import { createSettingsFinder, type FolderSettings } from "../settings/settings-of.js"
import type { Terminal } from "../terminal.js"
import { decodeText } from "./decode-text.js"
import { discoverFiles, type FoundFile } from "./discover-files.js"
import { inFile, readFiles, type TextFile } from "./read-files.js"

/** Everything a command works on: texts with their settings, and what could not be had. */
export interface GatheredTexts {
  readonly files: readonly TextFile[]
  settingsOf(uri: string): readonly SettingsSource[]
  /** Text of every settings file, by its address. */
  readonly settingsTexts: ReadonlyMap<string, string>
  /** Not empty means: exit code 2. */
  readonly problems: readonly Bilingual[]
}

/** Files with their settings, none of them read yet; for commands that read one municipality after the other. */
export interface FoundTexts extends Pick<GatheredTexts, "settingsOf" | "problems"> {
  readonly files: readonly FoundFile[]
}

/** Finds the documents that files, folders and patterns stand for. */
export async function findTexts(
  paths: readonly string[],
  options: CommonOptions,
  terminal: Terminal,
): Promise<FoundTexts> {
  const finder = createSettingsFinder(options, terminal.cwd)
  const { wanted, settings, problems } = await find(paths, finder, terminal)
  const fallback = await finder.of(terminal.cwd)
  return {
    files: wanted,
    settingsOf: (uri) => (settings.get(uri) ?? fallback).sources,
    problems: [...problems, ...finder.problems],
  }
}

async function find(
  onDisk: readonly string[],
  finder: ReturnType<typeof createSettingsFinder>,
  terminal: Terminal,
): Promise<{
  readonly wanted: readonly FoundFile[]
  readonly settings: Map<string, FolderSettings>
  readonly problems: readonly Bilingual[]
}> {
  const discovery = await discoverFiles(onDisk, terminal.cwd)
  const settings = new Map<string, FolderSettings>()
  for (const { path: file, uri } of discovery.files) settings.set(uri, await finder.of(path.dirname(file)))
  const wanted = await withoutExcluded(discovery.files, settings)
  const problems: Bilingual[] = [...discovery.problems]
  if (wanted.length === 0 && discovery.files.length > 0) {
    problems.push({
      de: "Alle gefundenen Dateien sind in den Einstellungen ausgeschlossen (dateien, ausschluss).",
      en: "All files found are excluded in the settings (dateien, ausschluss).",
    })
  }
  return { wanted, settings, problems }
}

/** Finds and reads the documents that paths stand for; „-“ is standard input. Problems never stop the others. */
export async function gatherTexts(
  paths: readonly string[],
  options: CommonOptions,
  terminal: Terminal,
): Promise<GatheredTexts> {
  const finder = createSettingsFinder(options, terminal.cwd)
  const wantsStdin = paths.includes("-")
  const onDisk = paths.filter((given) => given !== "-")
  const {
    wanted,
    settings,
    problems: found,
  } = wantsStdin && onDisk.length === 0
    ? { wanted: [], settings: new Map<string, FolderSettings>(), problems: [] }
    : await find(onDisk, finder, terminal)

  const read = await readFiles(wanted)
  const problems: Bilingual[] = [...found, ...read.problems]
  const files = [...read.files]
  if (wantsStdin) {
    const uri = (options.stdinName ?? "eingabe.md").split(path.sep).join("/")
    settings.set(uri, await finder.of(path.dirname(path.resolve(terminal.cwd, uri))))
    const decoded = decodeText(await terminal.readStdin())
    if (decoded.ok) files.push({ uri, text: decoded.text })
    else problems.push(inFile(uri, decoded.problem))
  }
  const fallback = await finder.of(terminal.cwd)
  return {
    files,
    settingsOf: (uri) => (settings.get(uri) ?? fallback).sources,
    settingsTexts: finder.texts,
    problems: [...problems, ...finder.problems],
  }
}

/** Leaves out what `dateien` and `ausschluss` do not want; a file named by the user itself always counts. */
async function withoutExcluded(
  files: readonly FoundFile[],
  settings: ReadonlyMap<string, FolderSettings>,
): Promise<readonly FoundFile[]> {
  const allowed = new Map<string, ReadonlySet<string> | undefined>()
  const kept: FoundFile[] = []
  for (const file of files) {
    const { file: settingsFile, sources } = settings.get(file.uri)!
    if (file.named || settingsFile === undefined) {
      kept.push(file)
      continue
    }
    if (!allowed.has(settingsFile)) allowed.set(settingsFile, await allowedFiles(settingsFile, sources))
    if (allowed.get(settingsFile)?.has(file.path) ?? true) kept.push(file)
  }
  return kept
}

/** Absolute paths that the settings want; undefined if they do not choose. */
async function allowedFiles(
  settingsFile: string,
  sources: readonly SettingsSource[],
): Promise<ReadonlySet<string> | undefined> {
  const { dateien, ausschluss } = configure([], sources).settings
  if (dateien === undefined && ausschluss === undefined) return undefined
  const found = await glob(dateien ?? ["**/*"], {
    cwd: path.dirname(settingsFile),
    ignore: [...(ausschluss ?? []), "**/node_modules/**", "**/.git/**"],
    absolute: true,
    followSymbolicLinks: false,
  })
  return new Set(found.map((name) => path.normalize(name)))
}
