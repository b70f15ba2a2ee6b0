import { type CollectionName, collections } from "../model/model.js"

/** No facts of their own: identity, places, how something was found out, and what other changes already say. */
const neverCompared = new Set([
  "id",
  "name",
  "title",
  "chain",
  "source",
  "fieldSources",
  "uri",
  "statusBasis",
  "sectorBasis",
  "aliases",
  "mentionedOnly",
  "childDevelopment",
  "language",
  "preset",
  "between",
  "order",
  "minutes",
  "registryId",
  "direction",
  "fromFamilies",
  // An internal estimate about people's attitude; it never leaves the document.
  "engagement",
])

const notComparedIn: Partial<Readonly<Record<CollectionName, readonly string[]>>> = {
  documents: ["resolution", "ageScope"],
  chains: ["municipality", "phases", "sectors", "concept"],
  lifePhases: ["label"],
  sectors: ["value"],
  // Whether a body is called new depends on when the text was written.
  bodies: ["members", "membersText", "roles", "origin"],
  memberships: ["body", "actor", "department"],
  relations: ["from", "to"],
  goals: ["indicators"],
  indicators: ["goal"],
  impactEstimates: ["goal", "text"],
  offerReviews: ["offer"],
  resolutions: ["consultations", "document"],
  consultations: ["resolution", "body", "bodyText"],
  premises: ["value"],
  statements: ["kind"],
  agendaItems: ["event"],
  supportMeasures: ["text"],
  offerCriteria: ["text"],
  agreements: ["what", "kind"],
  qualifications: ["topic"],
  insights: ["learned"],
}

/** Fields that the model keeps twice: as understood, and as written. */
export const twiceKept: readonly (readonly [understood: string, written: string])[] = [
  ["providers", "provider"],
  ["goals", "goal"],
  ["meetingFrequency", "rhythmText"],
  ["level", "levelText"],
  ["frequency", "frequencyText"],
  ["status", "statusText"],
  ["state", "stateText"],
  ["cost", "costText"],
  ["body", "bodyText"],
  ["funding", "fundingText"],
  ["derivedFrom", "derivedText"],
  ["leadActor", "lead"],
  ["ownerActor", "owner"],
  ["actor", "organisation"],
  ["age", "fromMonth"],
  ["age", "toMonth"],
  ["asOf", "year"],
]

/** Read from other words unless the text states them itself: a change there would only repeat another one. */
const derivable = new Set(["kind", "sector", "affiliation", "spatialLevel", "effectReflected", "planned"])

/** True if a field is compared at all. */
function isCompared(collection: CollectionName, field: string): boolean {
  return !neverCompared.has(field) && !notComparedIn[collection]?.includes(field)
}

/** The fields of a collection that are compared, in the order of the schema. */
export function comparedFields(collection: CollectionName): readonly string[] {
  return Object.keys(collections[collection].shape).filter((field) => isCompared(collection, field))
}

/** True if a value may be a guess from other words when it has no place of its own. */
export function mayBeDerived(field: string): boolean {
  return derivable.has(field)
}

/** Things that were or are, whether the text says so or not: they are no longer named, not gone. */
export const namedInPassing: ReadonlySet<CollectionName> = new Set<CollectionName>([
  "actors",
  "relations",
  "memberships",
  "resolutions",
  "consultations",
  "surveyWaves",
  "evidence",
  "participationFormats",
  "events",
  "insights",
  "contacts",
  "programmes",
  "programmeParticipations",
  "plans",
  "agendaItems",
  "municipalities",
  "areas",
])

/** Fields with names of persons. */
export const personFields: ReadonlySet<string> = new Set(["person", "speaker", "phone"])

/** Collections that only exist as part of another entity, with the field that names it. */
export const partOf: Partial<
  Readonly<Record<CollectionName, readonly [field: string, whole: CollectionName]>>
> = {
  memberships: ["body", "bodies"],
  indicators: ["goal", "goals"],
  impactEstimates: ["goal", "goals"],
  consultations: ["resolution", "resolutions"],
  offerReviews: ["offer", "offers"],
  agendaItems: ["event", "events"],
}
