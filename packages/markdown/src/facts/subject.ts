import type { CollectionName } from "@kettenwerk/core"
import type { Column, TableReading } from "../records/read-table.js"
import type { RecordField } from "../records/record.js"
import type { Field as FieldKey } from "../vocabulary/index.js"
import type { Reader } from "./reader.js"
import type { Topic } from "./topics.js"

/** Headers that name the entity of a row themselves, and how surely. */
const subjectKeys: Partial<
  Record<FieldKey, { readonly collection: CollectionName; readonly weight: number }>
> = {
  offer: { collection: "offers", weight: 5 },
  measure: { collection: "measures", weight: 5 },
  milestone: { collection: "milestones", weight: 5 },
  indicator: { collection: "indicators", weight: 3 },
  goal: { collection: "goals", weight: 4 },
  strategicGoal: { collection: "goals", weight: 6 },
  tacticalGoal: { collection: "goals", weight: 6 },
  operativeGoal: { collection: "goals", weight: 6 },
  body: { collection: "bodies", weight: 5 },
  need: { collection: "needs", weight: 4 },
  challenge: { collection: "challenges", weight: 4 },
  learned: { collection: "insights", weight: 6 },
  agreement: { collection: "agreements", weight: 5 },
  criterion: { collection: "offerCriteria", weight: 5 },
  members: { collection: "memberships", weight: 3 },
  actor: { collection: "actors", weight: 3 },
  phase: { collection: "lifePhases", weight: 2 },
  age: { collection: "lifePhases", weight: 1 },
  area: { collection: "areas", weight: 2 },
  participationKind: { collection: "participationFormats", weight: 6 },
  programme: { collection: "programmeParticipations", weight: 4 },
  municipality: { collection: "programmeParticipations", weight: 3 },
  plan: { collection: "plans", weight: 4 },
  resolution: { collection: "resolutions", weight: 4 },
  decisionBody: { collection: "consultations", weight: 4 },
  agendaItem: { collection: "agendaItems", weight: 6 },
  time: { collection: "agendaItems", weight: 3 },
  evidence: { collection: "evidence", weight: 2 },
  source: { collection: "evidence", weight: 2 },
  funding: { collection: "fundings", weight: 2 },
  fund: { collection: "fundings", weight: 3 },
  wave: { collection: "surveyWaves", weight: 3 },
  contact: { collection: "contacts", weight: 2 },
  person: { collection: "contacts", weight: 3 },
  function: { collection: "contacts", weight: 2 },
  email: { collection: "contacts", weight: 2 },
  phone: { collection: "contacts", weight: 2 },
  impact: { collection: "impactEstimates", weight: 1 },
  topic: { collection: "focusAreas", weight: 1 },
}

/** General headers: the entity is what the section is about. */
const generalKeys: ReadonlySet<FieldKey> = new Set<FieldKey>([
  "name",
  "kind",
  "topic",
  "description",
  "result",
  "question",
])

export interface Subject {
  readonly collection: CollectionName
  readonly topic: Topic
  /** The column that names the entity. */
  readonly name: Column
  readonly number?: Column
}

/**
 * Decides what the rows of a table are: the headers weigh most (their own words, and which fields stand
 * together), then the heading above. Undefined if nothing speaks for any collection.
 */
export function subjectOfTable(
  table: TableReading,
  topics: readonly Topic[],
  ownTopic: boolean,
  readers: ReadonlyMap<CollectionName, Reader>,
): Subject | undefined {
  const { columns } = table
  const scores = scoreFields(columns, topics, ownTopic, readers)
  columns.forEach(({ key }, index) => {
    const subject = key === undefined ? undefined : subjectKeys[key]
    // The entity of a row usually stands at the left.
    if (subject !== undefined)
      add(
        scores,
        subject.collection,
        subject.weight + (index <= firstFilled(columns) ? 2 : index === firstFilled(columns) + 1 ? 1 : 0),
      )
  })
  const named = withoutLists(table)
  const best = [...scores]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .find(
      ([collection]) => readers.has(collection) && nameColumn(named(collection), collection) !== undefined,
    )
  if (best === undefined || best[1] < 3) return undefined
  const [collection] = best
  const number = columns.find(({ key }) => key === "id")
  return {
    collection,
    topic: topics.find((topic) => topic.collection === collection) ?? { collection },
    name: nameColumn(named(collection), collection)!,
    ...(number === undefined ? {} : { number }),
  }
}

/**
 * The columns that may name an actor or a body: one that lists several in its cells („Schulamt, Caritas“) does not,
 * while another holds single names.
 */
function withoutLists({ columns, rows }: TableReading): (collection: CollectionName) => readonly Column[] {
  const listed = columns.filter(({ index }) => {
    const cells = rows.flatMap(({ cells: all }) => (all[index] === undefined ? [] : [all[index].text]))
    const lists = cells.filter((text) => /[,;]\s+\p{Lu}/u.test(text.replace(/\([^()]*\)/gu, "")))
    return cells.length > 0 && lists.length * 2 > cells.length
  })
  const single = columns.filter((column) => !listed.includes(column) && column.key !== "id")
  const bare = columns.filter((column) => !listed.includes(column))
  return (collection) =>
    single.length > 0 && (collection === "actors" || collection === "bodies") ? bare : columns
}

/** Decides what a block of labelled fields describes. */
export function subjectOfFields(
  fields: readonly RecordField[],
  topics: readonly Topic[],
  ownTopic: boolean,
  readers: ReadonlyMap<CollectionName, Reader>,
): Topic | undefined {
  const keys = new Set(fields.flatMap(({ key }) => (key === undefined ? [] : [key])))
  const best = [...scoreFields(fields, topics, ownTopic, readers)]
    .filter(([collection]) => [...keys].some((key) => (readers.get(collection)?.signature[key] ?? 0) > 0))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]
  if (best === undefined || best[1] < 3) return undefined
  return topics.find(({ collection }) => collection === best[0]) ?? { collection: best[0] }
}

function scoreFields(
  fields: readonly { readonly key?: FieldKey | undefined }[],
  topics: readonly Topic[],
  ownTopic: boolean,
  readers: ReadonlyMap<CollectionName, Reader>,
): Map<CollectionName, number> {
  const scores = new Map<CollectionName, number>()
  const keys = new Set(fields.flatMap(({ key }) => (key === undefined ? [] : [key])))
  for (const [collection, { signature }] of readers) {
    let score = 0
    for (const key of keys) score += signature[key] ?? 0
    if (score > 0) add(scores, collection, score)
  }
  // Who carries it, for whom or for which age: a thing for families, whatever it costs and whichever goal it serves.
  if (
    keys.has("actor") &&
    (keys.has("age") || keys.has("targetGroup")) &&
    !keys.has("lead") &&
    !keys.has("period")
  )
    add(scores, "offers", 5)
  topics.forEach(({ collection }, index) => {
    add(scores, collection, (ownTopic ? 4 : 3) - Math.min(index, 2))
  })
  return scores
}

function add(scores: Map<CollectionName, number>, collection: CollectionName, weight: number): void {
  scores.set(collection, (scores.get(collection) ?? 0) + weight)
}

function firstFilled(columns: readonly Column[]): number {
  return columns.findIndex(({ key }) => key !== "id")
}

/** Columns that name what a statement is about, where the statement has no name of its own. */
const nameKeys: Partial<Record<CollectionName, readonly FieldKey[]>> = {
  offerReviews: ["offer", "measure", "name"],
  resolutions: ["resolution", "name", "topic", "plan", "decisionBody", "body"],
  consultations: ["decisionBody", "body", "name"],
  indicators: ["indicator", "name"],
  impactEstimates: ["goal", "strategicGoal", "tacticalGoal", "operativeGoal", "name"],
  areas: ["area", "name"],
  actors: ["actor", "name", "lead"],
  participationFormats: ["participationKind", "name", "kind"],
}

/** Columns that say where money comes from, how much and how long: not what it is for. */
const moneyKeys: ReadonlySet<FieldKey> = new Set<FieldKey>([
  "id",
  "funding",
  "fund",
  "fundingShare",
  "guideline",
  "programme",
  "programmeVariant",
  "cost",
  "value",
  "period",
  "date",
  "begin",
  "until",
  "duration",
  "year",
  "state",
  "asOf",
  "remark",
])

const agendaKeys: ReadonlySet<FieldKey> = new Set<FieldKey>([
  "id",
  "time",
  "date",
  "period",
  "duration",
  "speaker",
  "lead",
  "person",
  "actor",
  "area",
  "question",
])

/** Collections whose name stands in the first column that is none of these, whatever its header. */
const otherKeys: Partial<Record<CollectionName, ReadonlySet<FieldKey>>> = {
  fundings: moneyKeys,
  agendaItems: agendaKeys,
}

/** The column that names entities of a collection: its own word first, then a general header, then the leftmost. */
function nameColumn(columns: readonly Column[], collection: CollectionName): Column | undefined {
  const others = otherKeys[collection]
  if (others !== undefined) {
    const own = columns.find(
      ({ key, title }) =>
        title !== "" && !(key !== undefined && others.has(key)) && !/geber|quelle/iu.test(title),
    )
    if (own !== undefined) return own
    // „Uhrzeit | | |“: times at the left, what happens beside them without a header.
    if (collection === "agendaItems" && columns[0]?.key === "time" && columns[1]?.title === "")
      return columns[1]
  }
  for (const wanted of nameKeys[collection] ?? []) {
    const named = columns.find(({ key }) => key === wanted)
    if (named !== undefined) return named
  }
  const own = columns.find(
    ({ key }) =>
      key !== undefined &&
      subjectKeys[key]?.collection === collection &&
      (subjectKeys[key]?.weight ?? 0) >= 3,
  )
  if (own !== undefined && collection !== "contacts") return own
  const general = columns.find(({ key }) => key === "name")
  if (general !== undefined) return general
  const weak = columns.find(({ key }) => key !== undefined && subjectKeys[key]?.collection === collection)
  // An address names nobody where another column says what it is for.
  const isAddress = collection === "contacts" && (weak?.key === "email" || weak?.key === "phone")
  if (weak !== undefined && collection !== "evidence" && !isAddress) return weak
  return (
    columns.find(({ key }) => key !== undefined && generalKeys.has(key)) ??
    weak ??
    columns.find(({ key, title }) => key === undefined && title !== "") ??
    columns.find(({ key }) => key !== "id")
  )
}
