import {
  addDays,
  type CollectionName,
  formatAge,
  lifePhasePresets,
  type Model,
  valueLists,
} from "@kettenwerk/core"
import { vocabulary } from "@kettenwerk/markdown"
import type { Fact } from "../entities/fact.js"

/** Meaning of a column or field line, as the vocabulary of the reader has it. */
export type FieldName = NonNullable<ReturnType<typeof vocabulary.field.whole>>["value"]

/** A value for a cell or field. */
export interface ColumnValue {
  readonly text: string
  readonly kind: "entity" | "value" | "date"
  readonly collection?: CollectionName
  /** What it is, in a few words. */
  readonly detail?: string
}

/** What the header or label of a cell means; undefined if the reader does not know it either. */
export function fieldOf(label: string): FieldName | undefined {
  const text = label.replace(/[*_`]/gu, "").replace(/[\s:]+$/u, "")
  if (text.trim() === "") return undefined
  const whole = vocabulary.field.whole(text)
  if (whole !== undefined) return whole.value
  const shorter = /^(.+?)\s*(?:\(|\bin\s|\/\s?)/u.exec(text)?.[1]
  return shorter === undefined ? undefined : vocabulary.field.whole(shorter)?.value
}

/** Collections whose names a column takes. */
const entityColumns: Readonly<Partial<Record<FieldName, readonly CollectionName[]>>> = {
  actor: ["actors"],
  lead: ["actors", "bodies"],
  partners: ["actors"],
  members: ["actors"],
  from: ["actors"],
  to: ["actors"],
  contact: ["contacts", "actors"],
  body: ["bodies"],
  offer: ["offers"],
  measure: ["measures"],
  milestone: ["milestones"],
  dependsOn: ["milestones"],
  goal: ["goals"],
  strategicGoal: ["goals"],
  tacticalGoal: ["goals"],
  parent: ["goals", "actors"],
  need: ["needs"],
  challenge: ["challenges"],
  evidence: ["evidence"],
  indicator: ["indicators"],
  phase: ["lifePhases"],
  area: ["areas"],
  programme: ["programmes"],
  funding: ["fundings", "programmes"],
  wave: ["surveyWaves"],
  plan: ["plans"],
}

/** Columns that take more than one name. */
const severalNames = new Set<FieldName>([
  "partners",
  "members",
  "dependsOn",
  "goal",
  "phase",
  "area",
  "need",
  "evidence",
  "sector",
  "targetGroup",
])

/** Value lists of columns; of a list with the same name as the field no entry is needed. */
const listColumns: Readonly<Partial<Record<FieldName, keyof typeof valueLists>>> = {
  sector: "sector",
  goalLevel: "goalLevel",
  goalTarget: "goalTarget",
  relationLevel: "relationLevel",
  frequency: "relationFrequency",
  formality: "formality",
  direction: "tieDirection",
  preventionType: "preventionType",
  preventionStage: "preventionStage",
  approach: "approach",
  access: "access",
  barrier: "barrier",
  cost: "costKind",
  duration: "offerDuration",
  lifeSituation: "lifeSituation",
  reviewOutcome: "reviewOutcome",
  reviewPerspective: "reviewPerspective",
  participationKind: "participationKind",
  participationLevel: "participationLevel",
  participants: "participant",
  spatialLevel: "spatialLevel",
  actorKind: "actorKind",
  carrierKind: "carrierKind",
  affiliation: "affiliation",
  function: "roleKind",
  origin: "bodyOrigin",
  impactStep: "impactStep",
  decisionBody: "decisionBody",
  paperType: "paperType",
  resolutionKind: "resolutionKind",
  consultationRole: "consultationRole",
  cyclePhase: "cyclePhase",
  programmeVariant: "programmeVariant",
  audience: "audience",
  method: "surveyMethod",
}

const dateColumns = new Set<FieldName>(["date", "begin", "until", "asOf", "originalDate", "foundedAt"])
const yesNoColumns = new Set<FieldName>([
  "basic",
  "lowThreshold",
  "accessible",
  "required",
  "publish",
  "confirmed",
])

/** True for a column in which several names stand beside each other. */
export function takesSeveral(field: FieldName): boolean {
  return severalNames.has(field)
}

/** What a cell of a column can hold, best first: names of the document, then known values. */
export function columnValues(
  field: FieldName,
  siblings: readonly (FieldName | undefined)[],
  model: Model,
  facts: readonly Fact[],
  stichtag: string,
): readonly ColumnValue[] {
  const names = (entityColumns[field] ?? []).flatMap((collection) => entityValues(collection, field, facts))
  if (field === "phase" && names.length === 0) return presetPhases(model)
  if (names.length > 0 || entityColumns[field] !== undefined) return withoutRepeats(names)
  if (dateColumns.has(field)) return dates(field, stichtag)
  if (field === "age") return ages(model)
  if (yesNoColumns.has(field)) return ["ja", "nein"].map((text) => ({ text, kind: "value" }))
  if (field === "state")
    return listValues(
      siblings.includes("offer") ||
        (siblings.includes("actor") && !siblings.includes("measure") && !siblings.includes("milestone"))
        ? "offerStatus"
        : "workState",
    )
  if (field === "kind") {
    if (siblings.includes("body")) return listValues("bodyKind")
    return siblings.includes("evidence") ? listValues("evidenceKind") : []
  }
  const list = listColumns[field]
  return list === undefined ? [] : listValues(list)
}

function entityValues(
  collection: CollectionName,
  field: FieldName,
  facts: readonly Fact[],
): readonly ColumnValue[] {
  return facts
    .filter((fact) => fact.collection === collection)
    .flatMap(({ entity, name }): readonly ColumnValue[] => {
      const number = "number" in entity ? entity.number : undefined
      // Milestones and goals are referred to by their number where they have one.
      const byNumber = number !== undefined && (field === "dependsOn" || field === "goal")
      if (name.length > 100 && !byNumber) return []
      return byNumber
        ? [{ text: number, kind: "entity", collection, detail: name }]
        : [{ text: name, kind: "entity", collection, ...(number === undefined ? {} : { detail: number }) }]
    })
}

function listValues(list: keyof typeof valueLists): readonly ColumnValue[] {
  const { ids, labels } = valueLists[list] as {
    ids: readonly string[]
    labels: Readonly<Record<string, string>>
  }
  return ids.map((id) => ({ text: labels[id]!, kind: "value" }))
}

function presetPhases(model: Model): readonly ColumnValue[] {
  const scope = model.chains[0]?.ageScope
  return withoutRepeats(
    Object.values(lifePhasePresets)
      .flatMap(({ phases }) => phases)
      .filter(({ fromMonth }) => fromMonth === null || scope?.toMonth == null || fromMonth < scope.toMonth)
      .map(({ label }) => ({ text: label, kind: "value" })),
  )
}

function ages(model: Model): readonly ColumnValue[] {
  const used = [...model.offers.map(({ ageRange }) => ageRange), ...model.lifePhases]
    .filter((age) => age !== undefined && (age.fromMonth !== null || age.toMonth !== null))
    .map((age) => formatAge(age as Parameters<typeof formatAge>[0]))
  const usual = [
    "0–1 Jahre",
    "0–3 Jahre",
    "3–6 Jahre",
    "6–10 Jahre",
    "10–14 Jahre",
    "14–18 Jahre",
    "Schwangerschaft",
  ]
  return withoutRepeats([...used, ...usual].map((text) => ({ text, kind: "value" })))
}

/** The coming months, quarters and years, or today for a date that says when something was checked. */
function dates(field: FieldName, stichtag: string): readonly ColumnValue[] {
  const [year, month] = stichtag.split("-").map(Number) as [number, number]
  const monthText = (ahead: number): string => {
    const index = month - 1 + ahead
    return `${String((index % 12) + 1).padStart(2, "0")}/${year + Math.floor(index / 12)}`
  }
  const day = (iso: string): string => iso.split("-").reverse().join(".")
  if (field === "asOf" || field === "foundedAt")
    return [day(stichtag), monthText(0), String(year)].map((text) => ({ text, kind: "date" }))
  const quarter = Math.floor((month - 1) / 3)
  const quarters = [1, 2, 3, 4].map((ahead) => {
    const index = quarter + ahead
    return `${(index % 4) + 1}. Quartal ${year + Math.floor(index / 4)}`
  })
  const months = Array.from({ length: 12 }, (_, at) => monthText(at + 1))
  return [...months, ...quarters, String(year + 1), day(addDays(stichtag, 30))].map((text) => ({
    text,
    kind: "date",
  }))
}

function withoutRepeats(values: readonly ColumnValue[]): readonly ColumnValue[] {
  const seen = new Set<string>()
  return values.filter(({ text }) => !seen.has(text) && seen.add(text))
}
