import { levelNames, ruleUrl, type Unit, units } from "@kettenwerk/rules"
import { type CommonOptions, chosenLanguage } from "./common-options.js"
import { type ExitCode, exitCode } from "./exit-code.js"
import type { Language } from "./language.js"
import type { Terminal } from "./terminal.js"
import { painter } from "./text/colour.js"
import { didYouMean } from "./text/suggest.js"
import { table } from "./text/table.js"
import { wrap } from "./text/wrap.js"
import { usageError } from "./usage-error.js"

/** Explains one rule, or lists all of them. */
export function explainRule(code: string | undefined, options: CommonOptions, terminal: Terminal): ExitCode {
  const language = chosenLanguage(options) ?? "de"
  if (code === undefined) {
    terminal.out(
      table(
        units.map((unit) => [unit.code, levelNames[unit.severity][language], unit.summary[language]]),
        terminal.columns,
      ),
    )
    return exitCode.clean
  }
  const unit = units.find((one) => one.code === code.trim().toLowerCase())
  if (unit === undefined) {
    const meant = didYouMean(
      code,
      units.map((one) => one.code),
    )
    throw usageError({
      de: `Eine Regel „${code}“ gibt es nicht.${meant.de} Alle Regeln zeigt: kettenwerk regel`,
      en: `There is no rule “${code}”.${meant.en} See all rules with: kettenwerk rule`,
    })
  }
  terminal.out(explanationOf(unit, language, terminal))
  return exitCode.clean
}

const headings = {
  why: { de: "Warum", en: "Why" },
  example: { de: "Wird gemeldet", en: "Reported" },
  passing: { de: "In Ordnung", en: "Fine" },
  sources: { de: "Quellen", en: "Sources" },
} as const

const sourceWords = {
  seed: { de: "Arbeitsunterlage", en: "working paper" },
  law: { de: "Gesetz", en: "law" },
  reference: { de: "Veröffentlichung", en: "publication" },
  "general-knowledge": { de: "Erfahrung", en: "experience" },
} as const

function explanationOf(unit: Unit, language: Language, { colour, columns }: Terminal): string {
  const paint = painter(colour)
  const paragraph = (text: string) => wrap(text, columns).join("\n")
  const parts = [
    `${paint("bold", unit.code)}  (${levelNames[unit.severity][language]})`,
    paragraph(unit.summary[language]),
    `${paint("bold", headings.why[language])}\n${paragraph(unit.rationale[language])}`,
  ]
  for (const kind of ["example", "passing"] as const) {
    const example = unit.examples.find(
      ({ expect, markdown }) => markdown !== undefined && expect.length > 0 === (kind === "example"),
    )
    if (example?.markdown === undefined) continue
    const quoted = example.markdown.split("\n").map((line) => `  │ ${line}`.trimEnd())
    parts.push(`${paint("bold", headings[kind][language])}: ${example.title}\n${quoted.join("\n")}`)
  }
  if (unit.sources.length > 0) {
    const list = unit.sources.map(({ kind, text }) => `  ${sourceWords[kind][language]}: ${text}`)
    parts.push(`${paint("bold", headings.sources[language])}\n${list.join("\n")}`)
  }
  parts.push(ruleUrl(unit.code))
  return `${parts.join("\n\n")}\n`
}
