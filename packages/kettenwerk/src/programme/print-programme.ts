import { compareProgramme, programmeColumns, programmeJson } from "@kettenwerk/core"
import { configure } from "@kettenwerk/rules"
import { twinPage, twinPageMarkdown } from "@kettenwerk/views"
import { type CommonOptions, chosen } from "../common-options.js"
import { type ExitCode, exitCode } from "../exit-code.js"
import { findTexts } from "../files/gather-texts.js"
import type { Language } from "../language.js"
import { printProblems } from "../print-problems.js"
import { readingOptions } from "../reading-options.js"
import type { Terminal } from "../terminal.js"
import { progressLine } from "../text/progress.js"
import { usageError } from "../usage-error.js"
import { programmePage } from "./programme-page.js"
import { programmeText } from "./programme-text.js"
import { listOf } from "./programme-words.js"
import { readMunicipalities } from "./read-municipalities.js"

export interface ProgrammeCommandOptions extends CommonOptions {
  readonly format: string
  readonly sortieren?: string
}

/** Puts all municipalities of a folder side by side. */
export async function printProgramme(
  paths: readonly string[],
  options: ProgrammeCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const format = chosen("--format", options.format, ["text", "json", "csv", "html", "markdown"])
  const sortBy =
    options.sortieren === undefined
      ? undefined
      : chosen("--sortieren", options.sortieren, ["name", ...programmeColumns.map(({ id }) => id)])
  if (paths.includes("-")) throw usageError(fromDisk)
  const found = await findTexts(paths, options, terminal)
  const { settings } = configure([], found.settingsOf(found.files[0]?.uri ?? ""))
  const language: Language = settings.sprache ?? "de"
  const stichtag = settings.stichtag ?? terminal.today()

  const progress = progressLine(
    terminal,
    options.quiet === true,
    language === "de" ? "Dateien gelesen" : "files read",
  )
  const { summaries, problems, others } = await readMunicipalities(
    found.files,
    readingOptions(options, found),
    stichtag,
    progress.show,
  )
  progress.clear()
  const all = [...found.problems, ...problems]
  printProblems(all, language, terminal)
  if (others.length > 0 && options.quiet !== true) printProblems([leftOut(others)], language, terminal)
  if (summaries.length === 0) return exitCode.failure

  const comparison = compareProgramme(summaries, sortBy)
  if (format === "text") terminal.out(programmeText(comparison, stichtag, language, terminal.columns))
  else if (format === "json")
    terminal.out(`${JSON.stringify(programmeJson(comparison, stichtag), undefined, 2)}\n`)
  else if (format === "csv") {
    const { programmeCsv } = await import("./programme-csv.js")
    terminal.out(programmeCsv(comparison, language))
  } else {
    const page = programmePage(comparison, stichtag, language)
    terminal.out(format === "html" ? twinPage(page) : twinPageMarkdown(page))
  }
  return all.length === 0 ? exitCode.clean : exitCode.failure
}

function leftOut(uris: readonly string[]) {
  return {
    de: `Nicht als Präventionskonzept zu erkennen und nicht verglichen: ${listOf(uris, "de")}.`,
    en: `Not recognised as prevention concepts and not compared: ${listOf(uris, "en")}.`,
  }
}

const fromDisk = {
  de: "Ein Vergleich liest Dateien und Ordner, nicht die Standardeingabe.",
  en: "A comparison reads files and folders, not standard input.",
}
