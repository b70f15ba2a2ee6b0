import type { Finding, RuleSource } from "@kettenwerk/core"
import { valueLists } from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import {
  catalogue,
  exampleFiles,
  exampleFindings,
  exampleStichtag,
  groupQuestion,
  levelAt,
  levelNames,
  optionSchemas,
  type RuleExample,
  retired,
  type Unit,
  units,
} from "@kettenwerk/rules"
import { markdownTable } from "./markdown-table.js"
import type { Generator } from "./product.js"

/** One page per unit of the index, and the index itself. Pages are German with an English line at the end. */
export const rulePages: Generator = {
  name: "rule-pages",
  owns: ["docs/regeln"],
  generate() {
    const pages = units.map((unit) => ({ path: `docs/regeln/${unit.code}.md`, text: pageOf(unit) }))
    return [...pages, { path: "docs/regeln/README.md", text: indexPage() }]
  },
}

const generated = "<!-- Erzeugt aus der Regel selbst: pnpm generate. Änderungen hier gehen verloren. -->"

function pageOf(unit: Unit): string {
  const parts = [
    generated,
    `# ${unit.code}`,
    unit.summary.de,
    "## Stufe",
    markdownTable(
      ["Stand des Dokuments", "Stufe"],
      valueLists.stage.ids.map((stage) => [
        valueLists.stage.labels[stage],
        levelNames[levelAt(stage, unit)].de,
      ]),
    ),
    levelNote(unit),
    `Seit Version ${unit.since}.`,
    "## Warum",
    unit.rationale.de,
    "## Quellen",
    unit.sources.length === 0 ? "Eigene Regel von Kettenwerk." : unit.sources.map(sourceLine).join("\n"),
    "## Einstellungen",
    optionTable(unit),
    "## Beispiele",
    ...unit.examples.flatMap((example) => exampleParts(unit, example)),
    "## English",
    `${unit.summary.en} ${unit.rationale.en}`,
  ]
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`
}

function levelNote({ profiles, aspect, group, kind }: Unit): string {
  const notes = [
    profiles === undefined ? "" : `Gilt nur in den Profilen: ${profiles.join(", ")}.`,
    aspect === "completeness"
      ? "Fragt nach etwas, das noch fehlt; läuft nicht für Anlagen und Protokolle allein."
      : "",
    group === undefined
      ? ""
      : `Im Entwurf zusammengefasst unter der Frage: „${groupQuestion(group)?.de ?? group}“`,
    kind === "reader" ? "Fällt schon beim Lesen auf." : "",
  ]
  return notes.filter((note) => note !== "").join("\n")
}

function sourceLine({ kind, text }: RuleSource): string {
  const kinds = { seed: "", law: "Gesetz: ", reference: "", "general-knowledge": "Allgemeines Wissen: " }
  return `- ${kinds[kind]}${text}`
}

function optionTable(unit: Unit): string {
  const { code, kind } = unit
  const properties = optionSchemas(unit)
  const rows = Object.entries(properties).map(
    ([name, { description = "", default: value, type, enum: values }]) => [
      `\`${name}\``,
      values === undefined ? (type ?? "") : values.map(String).join(", "),
      `\`${JSON.stringify(value)}\``,
      description,
    ],
  )
  const table = rows.length === 0 ? "" : markdownTable(["Name", "Art", "Vorgabe", "Bedeutung"], rows)
  if (kind === "engine" && rows.length === 0) return "Keine."
  const [first] = Object.entries(properties)
  const yaml = [
    "```yaml",
    "regeln:",
    `  ${code}:`,
    "    stufe: aus # oder tipp, hinweis, warnung, fehler",
    "    grund: Hier steht, warum.",
  ]
  if (first !== undefined)
    yaml.push("    optionen:", `      ${first[0]}: ${JSON.stringify(first[1].default)}`)
  const comment = `Nur für den nächsten Absatz: \`<!-- kettenwerk-aus ${code}: Hier steht, warum. -->\``
  return [table, [...yaml, "```"].join("\n"), comment].filter((part) => part !== "").join("\n\n")
}

function exampleParts(unit: Unit, example: RuleExample): readonly string[] {
  const findings = exampleFindings(unit.code, example, readWorkspace)
  const conditions = [
    example.stage === undefined ? "" : `Stand: ${valueLists.stage.labels[example.stage]}`,
    example.stichtag === undefined ? "" : `Stichtag: ${example.stichtag}`,
    example.settings === undefined ? "" : `Einstellungen: \`${JSON.stringify(example.settings)}\``,
  ].filter((condition) => condition !== "")
  return [
    `### ${upperFirst(example.title)}`,
    ...(conditions.length === 0 ? [] : [`${conditions.join(" · ")}`]),
    ...exampleFiles(example).flatMap(({ uri, text }) => [
      ...(example.files === undefined ? [] : [`\`${uri}\``]),
      `${fenceFor(text)}markdown\n${text}\n${fenceFor(text)}`,
    ]),
    findings.length === 0
      ? "Keine Meldung."
      : findings.map((finding) => findingLine(finding, example)).join("\n"),
  ]
}

function findingLine({ uri, range, severity, message }: Finding, { files }: RuleExample): string {
  const place = files === undefined && uri !== "kettenwerk.yaml" ? "" : `${uri}, `
  return `- ${place}Zeile ${range.start.line}, ${levelNames[severity].de}: ${message.de}`
}

function fenceFor(text: string): string {
  return text.includes("```") ? "````" : "```"
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function indexPage(): string {
  const built = new Map(units.map((unit) => [unit.code, unit]))
  const codes = [...new Set([...Object.keys(catalogue), ...built.keys(), ...Object.keys(retired)])].sort()
  const rows = codes.map((code) => {
    const unit = built.get(code)
    if (unit !== undefined) return [`[${code}](${code}.md)`, levelNames[unit.severity].de, unit.summary.de]
    const gone = retired[code]
    const level = levelNames[catalogue[code] ?? "off"].de
    return gone === undefined ? [code, level, "folgt"] : [code, level, `entfällt: ${gone.de}`]
  })
  return `${[
    generated,
    "# Regeln",
    "Die Stufe gilt für eine Beschlussvorlage. Im Entwurf wird aus einer Warnung ein Hinweis, aus einem Hinweis ein Tipp, und aus Fehlern über noch Fehlendes eine Warnung.",
    `Beispiele werden am ${exampleStichtag} geprüft, wenn sie keinen Stichtag nennen.`,
    markdownTable(["Kennung", "Stufe", "Was gilt, wenn alles stimmt"], rows),
  ].join("\n\n")}\n`
}
