import { collectionOfTable, exportFormatById, exportFormats, tableNames } from "@kettenwerk/exports"
import { readWorkspace } from "@kettenwerk/markdown"
import { configure } from "@kettenwerk/rules"
import { type CommonOptions, chosen } from "../common-options.js"
import { type ExitCode, exitCode } from "../exit-code.js"
import { gatherTexts } from "../files/gather-texts.js"
import { printProblems } from "../print-problems.js"
import { readingOptions } from "../reading-options.js"
import { stichtagOf } from "../settings/stichtag-of.js"
import type { Terminal } from "../terminal.js"
import { chooseGroup } from "../view/choose-group.js"
import { type NetworkChoice, networkChoice } from "./network-choice.js"
import { writeExport } from "./write-export.js"

export interface ExportCommandOptions extends CommonOptions, NetworkChoice {
  readonly to: string
  readonly out?: string
  readonly kommune?: string
  readonly tabelle?: readonly string[]
  readonly mitPersonen?: boolean
  readonly mitEngagement?: boolean
}

/** Writes what was read in another format, to standard output, a file or a folder. */
export async function exportModel(
  paths: readonly string[],
  options: ExportCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const asked = chosen(
    "--to",
    options.to,
    exportFormats.map((format) => format.id),
  )
  // „--to vorlage --out vorlage.docx“ says which of the two is meant.
  const id = asked === "vorlage" && /\.docx$/i.test(options.out ?? "") ? "vorlage-docx" : asked
  const tables = options.tabelle?.map((name) => {
    const collection = collectionOfTable(name)
    return collection ?? chosen("--tabelle", name, tableNames)
  })
  const gathered = await gatherTexts(paths, options, terminal)
  const { settings } = configure([], gathered.settingsOf(gathered.files[0]?.uri ?? ""))
  const language = settings.sprache ?? "de"
  printProblems(gathered.problems, language, terminal)
  if (gathered.files.length === 0) return exitCode.failure

  const reading = readWorkspace(gathered.files, readingOptions(options, gathered))
  const one = options.kommune === undefined ? undefined : chooseGroup(reading.groups, options.kommune)
  const { model } = one ?? reading
  const network = networkChoice(
    options,
    (one ? [one] : reading.groups).map((group) => group.model),
  )
  const format = exportFormatById(id)!
  const stichtag = stichtagOf(one ? [one] : reading.groups, gathered.settingsOf, terminal.today())
  const exported = await format.write(model, {
    stichtag,
    language,
    persons: options.mitPersonen === true,
    engagement: options.mitEngagement === true,
    ...(tables === undefined ? {} : { tables }),
    network,
  })
  await writeExport(format, exported, options.out, terminal)
  if (exported.files.length === 0) printProblems([nothingToWrite], language, terminal)
  if (options.quiet !== true) printProblems(exported.notes, language, terminal)
  return gathered.problems.length === 0 ? exitCode.clean : exitCode.failure
}

const nothingToWrite = {
  de: "Für dieses Format steht nichts in den Dokumenten; es wurde nichts geschrieben.",
  en: "The documents hold nothing for this format; nothing was written.",
}
