import {
  type CollectionName,
  type Contact,
  collectionLabels,
  type Entity,
  fieldFacts,
  type NameRedaction,
  personFields,
  statedPerson,
  valueLists,
} from "@kettenwerk/core"

type Draft = Record<string, unknown>

/** Fields whose text is no text: places in documents and identities. */
const untouched = new Set(["id", "chain", "source", "fieldSources", "uri", "url", "key"])

/** The entity without persons, the same object if it names none; `undefined` if nothing else was said. */
export function withoutPerson(
  collection: CollectionName,
  entity: Entity,
  redaction: NameRedaction,
  isHidden: (contact: Contact) => boolean,
): Entity | undefined {
  const facts = fieldFacts(collection)
  const draft: Draft = {}
  for (const [key, value] of Object.entries(entity)) {
    const { references, labels } = facts.get(key) ?? {}
    const kept =
      untouched.has(key) ||
      references !== undefined ||
      labels !== undefined ||
      ownFields[collection]?.has(key)
        ? value
        : personFields[collection]?.includes(key)
          ? mapParts(value, redaction)
          : mapTexts(value, redaction.inText)
    if (kept !== undefined) draft[key] = kept
  }
  if (collection === "contacts" && isHidden(entity as Contact)) hideContact(draft, redaction)
  if (collection === "roleAssignments") hidePerson(draft, "person", redaction)
  if (collection === "agendaItems") hideSpeaker(draft, redaction)
  if (isSame(entity, draft)) return entity
  if (isEmptied(collection, draft)) return undefined
  if ("name" in entity) draft.name ??= nameFor(collection, draft)
  return withFieldSources(draft) as Entity
}

/** Fields that are decided on by themselves. */
const ownFields: Partial<Readonly<Record<CollectionName, ReadonlySet<string>>>> = {
  contacts: new Set(["person", "phone", "functionalMailbox"]),
  roleAssignments: new Set(["person"]),
  agendaItems: new Set(["speaker"]),
}

function hideContact(draft: Draft, redaction: NameRedaction): void {
  delete draft.person
  delete draft.phone
  if (draft.functionalMailbox !== undefined && !redaction.isPublicAddress(String(draft.functionalMailbox)))
    delete draft.functionalMailbox
}

/** „Landrätin“ as a person is a function and stays. */
function hidePerson(draft: Draft, key: string, redaction: NameRedaction): void {
  const value = draft[key]
  if (typeof value !== "string") return
  const rest = redaction.namesPerson(value, statedPerson(value)) ? undefined : redaction.inPart(value)
  if (rest === undefined) delete draft[key]
  else draft[key] = rest
}

function hideSpeaker(draft: Draft, redaction: NameRedaction): void {
  if (draft.speaker === undefined) return
  const speaker: Draft = { ...(draft.speaker as Draft) }
  hidePerson(speaker, "name", redaction)
  if (typeof speaker.organisation === "string") {
    const organisation = redaction.inPart(speaker.organisation)
    if (organisation === undefined) delete speaker.organisation
    else speaker.organisation = organisation
  }
  if (Object.keys(speaker).length === 0) delete draft.speaker
  else if (!isSame(draft.speaker as object, speaker)) draft.speaker = speaker
}

/** Said of nobody, a contact or task says nothing. */
function isEmptied(collection: CollectionName, draft: Draft): boolean {
  const needs =
    collection === "contacts"
      ? ["function", "organisation", "actor", "functionalMailbox"]
      : collection === "roleAssignments"
        ? ["function", "role", "actor", "funding"]
        : []
  return needs.length > 0 && needs.every((key) => draft[key] === undefined)
}

function nameFor(
  collection: CollectionName,
  { function: work, department, organisation, role }: Draft,
): string {
  const label = role === undefined ? undefined : (valueLists.roleKind.labels as Draft)[String(role)]
  const nobody = collection === "actors" ? "Person" : collectionLabels[collection].de
  return String(work ?? department ?? organisation ?? label ?? nobody)
}

function mapParts(value: unknown, { inPart }: NameRedaction): unknown {
  if (typeof value === "string") return inPart(value)
  if (!Array.isArray(value)) return value
  const kept = value.flatMap((one) => (typeof one === "string" ? (inPart(one) ?? []) : [one]))
  return kept.length === value.length && kept.every((one, at) => one === value[at]) ? value : kept
}

/** Every text within a value; what does not change stays the same object. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value)
  if (Array.isArray(value)) {
    const next = value.map((one) => mapTexts(one, change))
    return next.every((one, at) => one === value[at]) ? value : next
  }
  if (typeof value !== "object" || value === null) return value
  const next = Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [key, mapTexts(one, change)]),
  )
  return isSame(value, next) ? value : next
}

function isSame(before: object, after: object): boolean {
  const keys = Object.keys(before)
  return (
    keys.length === Object.keys(after).length &&
    keys.every((key) => (before as Draft)[key] === (after as Draft)[key])
  )
}

/** Places only of fields that are still there. */
function withFieldSources(draft: Draft): Draft {
  if (draft.fieldSources === undefined) return draft
  const { fieldSources, ...rest } = draft
  const kept = Object.entries(fieldSources as object).filter(([key]) => rest[key] !== undefined)
  return kept.length === 0 ? rest : { ...rest, fieldSources: Object.fromEntries(kept) }
}
