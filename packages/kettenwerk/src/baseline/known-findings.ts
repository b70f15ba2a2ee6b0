import { readFile } from "node:fs/promises"
import path from "node:path"
import type { Finding } from "@kettenwerk/core"
import { configure } from "@kettenwerk/rules"
import type { GatheredTexts } from "../files/gather-texts.js"
import { systemProblem } from "../files/read-files.js"
import type { Terminal } from "../terminal.js"
import { usageError } from "../usage-error.js"
import { type BaselineEntry, fileInBaseline, parseBaseline } from "./baseline-file.js"
import { type BaselineMatch, type Identity, matchBaseline, quotedText } from "./match-baseline.js"

/** Name of the baseline file where neither option nor settings name one. */
export const usualBaseline = "kettenwerk-baseline.json"

/** A baseline that was read. */
export interface KnownFindings {
  /** `texts`: of documents and settings, by address. */
  match(findings: readonly Finding[], texts: ReadonlyMap<string, string>): BaselineMatch
}

/** The baseline of `--baseline` or of the settings; undefined if neither names one. */
export async function knownFindings(
  options: { readonly baseline?: string },
  gathered: GatheredTexts,
  terminal: Terminal,
): Promise<KnownFindings | undefined> {
  const file = baselinePath(options, gathered, terminal)
  if (file === undefined) return undefined
  const entries = await readBaseline(file, terminal)
  return {
    match: (findings, texts) => matchBaseline(findings, entries, identifier(texts, terminal, file)),
  }
}

/** Absolute path of the baseline; that of the settings lies beside the settings file. */
export function baselinePath(
  options: { readonly baseline?: string },
  gathered: GatheredTexts,
  terminal: Terminal,
): string | undefined {
  if (options.baseline !== undefined) return path.resolve(terminal.cwd, options.baseline)
  for (const { uri } of gathered.files) {
    const sources = gathered.settingsOf(uri)
    const { baseline } = configure([], sources).settings
    if (baseline === undefined) continue
    const settingsFile =
      sources.find(({ layer, uri: file }) => layer === "file" && file !== undefined)?.uri ?? ""
    return path.resolve(terminal.cwd, path.dirname(settingsFile), baseline)
  }
  return undefined
}

/** The entries of a baseline file. */
export async function readBaseline(file: string, terminal: Terminal): Promise<readonly BaselineEntry[]> {
  const name = path.relative(terminal.cwd, file) || file
  let text: string
  try {
    text = await readFile(file, "utf8")
  } catch (error) {
    const { de, en } = systemProblem(error)
    throw usageError({
      de: `${name}: ${de} Eine Baseline legt an: kettenwerk baseline create`,
      en: `${name}: ${en} Create a baseline with: kettenwerk baseline create`,
    })
  }
  const entries = parseBaseline(text)
  if (entries !== undefined) return entries
  throw usageError({
    de: `${name} ist keine Baseline von Kettenwerk. Legen Sie sie neu an: kettenwerk baseline create --force`,
    en: `${name} is no baseline of Kettenwerk. Create it anew: kettenwerk baseline create --force`,
  })
}

/** By what findings are known: rule, document and quoted words. */
export function identifier(
  texts: ReadonlyMap<string, string>,
  { cwd }: Terminal,
  file: string,
): (finding: Finding) => Identity {
  return (finding) => ({
    code: finding.code,
    file: fileInBaseline(finding.uri, cwd, file),
    text: quotedText(finding, texts.get(finding.uri)),
  })
}
