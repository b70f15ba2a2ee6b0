import { type ComparedVersion, compareReadings, comparisonJson, isUnchanged } from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import { configure } from "@kettenwerk/rules"
import { comparisonMarkdown, comparisonPage } from "@kettenwerk/views"
import { type CommonOptions, chosen } from "../common-options.js"
import { type ExitCode, exitCode } from "../exit-code.js"
import { type GatheredTexts, gatherTexts } from "../files/gather-texts.js"
import { printProblems } from "../print-problems.js"
import { readingOptions } from "../reading-options.js"
import type { Terminal } from "../terminal.js"
import { painter } from "../text/colour.js"
import { schemeOf } from "../view/scheme-option.js"
import { chooseVersions, type Version } from "./choose-versions.js"
import { diffText } from "./diff-text.js"
import { gitTexts } from "./git-texts.js"

export interface DiffCommandOptions extends CommonOptions {
  readonly format: string
  readonly farben: string
  readonly failOn: string
  readonly git?: boolean
  readonly mitPersonen?: boolean
}

/** Compares two versions and prints what changed. */
export async function diff(
  names: readonly [string, string],
  paths: readonly string[],
  options: DiffCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const format = chosen("--format", options.format, ["text", "json", "html", "markdown"])
  const failOn = chosen("--fail-on", options.failOn, ["change", "never"])
  const scheme = schemeOf(options.farben)
  const [before, after] = await chooseVersions(names, paths, options.git === true, terminal.cwd)
  const left = await textsOf(before, options, terminal)
  const right = await textsOf(after, options, terminal)
  const { settings } = configure([], right.settingsOf(right.files[0]?.uri ?? ""))
  const language = settings.sprache ?? "de"
  // A settings file that cannot be read is the same problem on both sides.
  const problems = [...new Map([...left.problems, ...right.problems].map((one) => [one.de, one])).values()]
  printProblems(problems, language, terminal)
  if (problems.length > 0) return exitCode.failure
  const isEmpty = left.files.length === 0 && right.files.length === 0
  if (options.quiet !== true || isEmpty) {
    for (const [version, absent] of [
      [before, left.absent],
      [after, right.absent],
    ] as const)
      printProblems(
        absent.map((path) => notIn(path, version)),
        language,
        terminal,
      )
  }
  if (isEmpty) {
    printProblems([nothingToCompare], language, terminal)
    return exitCode.failure
  }

  const comparison = compareReadings(
    readWorkspace(left.files, readingOptions(options, left)),
    readWorkspace(right.files, readingOptions(options, right)),
    { withPersons: options.mitPersonen === true },
  )
  const labels = { before: labelOf(before), after: labelOf(after) }
  switch (format) {
    case "json":
      terminal.out(
        `${JSON.stringify(comparisonJson(comparison, { before: versionOf(before), after: versionOf(after) }, language), undefined, 2)}\n`,
      )
      break
    case "html":
      terminal.out(comparisonPage({ comparison, ...labels, language, scheme }))
      break
    case "markdown":
      terminal.out(comparisonMarkdown(comparison, { ...labels, language }))
      break
    case "text":
      terminal.out(
        diffText(comparison, {
          ...labels,
          language,
          columns: terminal.columns,
          paint: painter(terminal.colour),
          quiet: options.quiet === true,
        }),
      )
  }
  return isUnchanged(comparison) || failOn === "never" ? exitCode.clean : exitCode.findings
}

interface VersionTexts extends GatheredTexts {
  readonly absent: readonly string[]
}

async function textsOf(version: Version, options: CommonOptions, terminal: Terminal): Promise<VersionTexts> {
  if (version.kind === "git") return gitTexts(version, options, terminal.cwd)
  return { ...(await gatherTexts(version.paths, options, terminal)), absent: [] }
}

function labelOf(version: Version): string {
  return version.kind === "files" ? version.label : `${version.label} (${version.commit.slice(0, 10)})`
}

function versionOf(version: Version): ComparedVersion {
  return version.kind === "files"
    ? { label: version.label }
    : { label: version.label, commit: version.commit }
}

function notIn(path: string, version: Version) {
  return {
    de: `${path}: Das gibt es in ${version.label} nicht.`,
    en: `${path}: not in ${version.label}.`,
  }
}

const nothingToCompare = {
  de: "In keiner der beiden Fassungen steht ein Markdown-Dokument.",
  en: "Neither of the two versions has a Markdown document.",
}
