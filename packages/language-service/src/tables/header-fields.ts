import type { valueLists } from "@kettenwerk/core"
import { vocabulary } from "@kettenwerk/markdown"
import { type FieldName, fieldOf } from "./column-values.js"

/** Columns that planners usually give a table in such a section, the most usual first. */
const bySection: Readonly<Partial<Record<valueLists.CanonicalSection, readonly FieldName[]>>> = {
  bestand: ["offer", "actor", "age", "targetGroup", "area", "access", "cost", "state", "asOf"],
  basisangebot: ["offer", "actor", "age", "access", "cost", "funding", "basic"],
  lebensphasen: ["phase", "offer", "actor", "age", "access", "state"],
  bedarf: ["need", "evidence", "phase", "area", "priority", "offer"],
  ziele: ["id", "goal", "goalLevel", "indicator", "baseline", "target", "date"],
  massnahmen: ["id", "measure", "goal", "lead", "partners", "date", "cost", "funding", "state"],
  zeitplan: ["id", "milestone", "date", "lead", "dependsOn", "state"],
  organisation: ["body", "members", "mandate", "rhythm", "chair"],
  netzwerk: ["from", "to", "relationLevel", "frequency", "formality"],
  beteiligung: ["participationKind", "participants", "date", "result", "feedback"],
  ressourcen: ["funding", "programme", "period", "fundingShare", "cost"],
  beschluss: ["decisionBody", "date", "resolutionKind", "paperNumber", "result"],
  evaluation: ["date", "learned", "consequence", "lead"],
  ausgangslage: ["indicator", "value", "year", "area", "source"],
}

/** Labels for the next header cell: what is usual in the section and not there yet, then all others. */
export function headerFields(
  sections: readonly valueLists.CanonicalSection[],
  present: readonly string[],
): readonly { readonly label: string; readonly usual: boolean }[] {
  const taken = new Set(present.map(fieldOf).filter((field) => field !== undefined))
  const usual = [...new Set(sections.flatMap((section) => bySection[section] ?? []))]
  const rest = vocabulary.field.entries.map(({ value }) => value).filter((field) => !usual.includes(field))
  const labels = new Map(vocabulary.field.entries.map(({ value, terms }) => [value, terms[0]!]))
  return [...usual, ...rest]
    .filter((field) => !taken.has(field))
    .map((field) => ({ label: labels.get(field)!, usual: usual.includes(field) }))
}
