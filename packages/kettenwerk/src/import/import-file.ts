import { readFile, stat } from "node:fs/promises"
import path from "node:path"
import {
  type ImportNote,
  importDocument,
  importFormats,
  largestFile,
  tableKindIds,
} from "@kettenwerk/imports"
import { type CommonOptions, chosen, chosenLanguage } from "../common-options.js"
import { type ExitCode, exitCode } from "../exit-code.js"
import { createFile } from "../files/create-file.js"
import { systemProblem } from "../files/read-files.js"
import { writeFileAtomically } from "../files/write-file-atomically.js"
import type { Language } from "../language.js"
import type { Terminal } from "../terminal.js"
import { printable } from "../text/printable.js"
import { usageError } from "../usage-error.js"

export interface ImportCommandOptions extends Pick<CommonOptions, "sprache" | "quiet"> {
  readonly from?: string
  readonly art?: string
  readonly kommune?: string
  readonly mitPersonen?: boolean
  readonly out?: string
  readonly ueberschreiben?: boolean
}

/** Writes a Word or Excel file or CSV as Markdown. What did not come along is told and no failure. */
export async function importFile(
  file: string,
  options: ImportCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const language = chosenLanguage(options) ?? "de"
  const format = options.from === undefined ? undefined : chosen("--from", options.from, importFormats)
  const kind = options.art === undefined ? undefined : chosen("--art", options.art, tableKindIds)
  const bytes = file === "-" ? await terminal.readStdin() : await readBytes(file, terminal.cwd)
  const result = importDocument(bytes, {
    ...(file === "-" ? {} : { name: path.basename(file) }),
    ...(format === undefined ? {} : { format }),
    ...(kind === undefined ? {} : { kind }),
    ...(options.kommune === undefined ? {} : { municipality: options.kommune }),
    withPersons: options.mitPersonen === true,
  })
  if (!result.ok) throw inFile(file, result.problem)
  if (options.out === undefined || options.out === "-") terminal.out(result.markdown)
  else await save(options.out, result.markdown, options, terminal.cwd)
  if (options.quiet !== true) terminal.err(notesText(result.notes, options.out, language))
  return exitCode.clean
}

async function readBytes(file: string, cwd: string): Promise<Uint8Array> {
  const target = path.resolve(cwd, file)
  try {
    const { size } = await stat(target)
    // The import refuses it with its own sentence; loading all of it first would only take memory.
    return size > largestFile ? new Uint8Array(largestFile + 1) : await readFile(target)
  } catch (error) {
    throw inFile(file, systemProblem(error))
  }
}

async function save(
  file: string,
  markdown: string,
  { ueberschreiben }: ImportCommandOptions,
  cwd: string,
): Promise<void> {
  const target = path.resolve(cwd, file)
  let isCreated = true
  try {
    if (ueberschreiben === true) await writeFileAtomically(target, markdown)
    else isCreated = await createFile(target, markdown)
  } catch (error) {
    throw inFile(file, systemProblem(error))
  }
  if (!isCreated)
    throw usageError({
      de: `${file} gibt es schon und wird nicht überschrieben. Nennen Sie einen anderen Namen oder --ueberschreiben.`,
      en: `${file} exists and is not overwritten. Give another name or --ueberschreiben.`,
    })
}

function inFile(file: string, problem: { readonly de: string; readonly en: string }) {
  const name = file === "-" ? "Standardeingabe" : file
  return usageError({ de: `${name}: ${problem.de}`, en: `${name}: ${problem.en}` })
}

const words: Readonly<Record<Language, Readonly<Record<ImportNote["kind"], string>>>> = {
  de: { lost: "Fehlt", changed: "Umgesetzt", assumed: "Angenommen" },
  en: { lost: "Missing", changed: "Changed", assumed: "Assumed" },
}

/** „Fehlt (3 Ausgangslage): Bild fehlt: Lageplan“, one line each. */
function notesText(notes: readonly ImportNote[], out: string | undefined, language: Language): string {
  const lines = notes.map(({ kind, message, place }) => {
    const where = place === undefined ? "" : ` (${place})`
    return printable(`${words[language][kind]}${where}: ${message[language]}`)
  })
  const next =
    out === undefined || out === "-"
      ? []
      : [
          language === "de"
            ? `${out} ist geschrieben. Prüfen Sie den Text mit: kettenwerk check ${out}`
            : `${out} is written. Check the text with: kettenwerk check ${out}`,
        ]
  return [...lines, ...next].map((line) => `${line}\n`).join("")
}
