import type { Bilingual } from "@kettenwerk/core"
import type { Command } from "commander"
import { type Language, languages } from "./language.js"
import { didYouMean } from "./text/suggest.js"
import { usageError } from "./usage-error.js"

/** Options every reading command understands, as commander hands them over. */
export interface CommonOptions {
  readonly status?: string
  readonly stichtag?: string
  readonly profil?: string
  readonly sprache?: string
  readonly config?: string
  readonly quiet?: boolean
  readonly stdinName?: string
}

/** Declares the options that all commands share which read documents. */
export function addCommonOptions(command: Command): Command {
  return command
    .option(
      "--status <stand>",
      "Bearbeitungsstand: entwurf, vorlage, beschlossen, fortschreibung (sonst: aus dem Text)",
    )
    .option("--stichtag <tag>", "Tag, auf den sich Fristen beziehen, z. B. 2026-03-01 (sonst: heute)")
    .option(
      "--profil <name>",
      "Regelprofil: minimal, praeventionskonzept, thueringen, kinderstark oder ein eigenes",
    )
    .option("--sprache <de|en>", "Sprache der Meldungen (sonst: de)")
    .option("--config <datei>", "diese Einstellungen statt der nächsten kettenwerk.yaml verwenden")
    .option("--stdin-name <name>", "Name für den Text aus der Standardeingabe (PATH -)", "eingabe.md")
    .option("-q, --quiet", "keine Zusammenfassung, kein Fortschritt; nur, was den Lauf scheitern lässt")
}

/** The value if it is one of the choices; else an error with the nearest one. */
export function chosen<Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === value)
  if (found !== undefined) return found
  const meant = didYouMean(value, choices)
  throw usageError({
    de: `„${value}“ gibt es nicht für ${option}.${meant.de} Möglich sind: ${choices.join(", ")}.`,
    en: `“${value}” is no value of ${option}.${meant.en} Possible: ${choices.join(", ")}.`,
  })
}

export function chosenLanguage({ sprache }: CommonOptions): Language | undefined {
  return sprache === undefined ? undefined : chosen("--sprache", sprache, languages)
}

/** An ISO day from „2026-03-01“ or „01.03.2026“. */
export function chosenDay(option: string, value: string): string {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value.trim())
  const iso =
    german === null
      ? value.trim()
      : `${german[3]}-${german[2]!.padStart(2, "0")}-${german[1]!.padStart(2, "0")}`
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)) return iso
  throw usageError(noDay(option, value))
}

function noDay(option: string, value: string): Bilingual {
  return {
    de: `„${value}“ ist kein Tag für ${option}. Schreiben Sie ihn zum Beispiel so: 2026-03-01.`,
    en: `“${value}” is no day for ${option}. Write it like this: 2026-03-01.`,
  }
}
