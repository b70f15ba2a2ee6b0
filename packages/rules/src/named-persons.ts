import type { Contact } from "@kettenwerk/core"
import { type Place, placeOf } from "./place.js"
import type { RuleContext } from "./rule-context.js"

/** A person the documents name, with what is said about her where. */
export interface NamedPerson {
  readonly name: string
  readonly place: Place
  /** What she does, in the words of the text, or her office. */
  readonly function: string | undefined
  readonly organisation: string | undefined
  /** True if she belongs to somebody outside the administration; undefined if the text does not say so. */
  readonly external: boolean | undefined
  /** True if the text says that the publication is settled. */
  readonly settled: boolean
}

/** Persons named as contacts or with a task, each once, in the order of the text; office-holders stay out. */
export function namedPersons(context: RuleContext): readonly NamedPerson[] {
  return context.derive("privacy.namedPersons", () => {
    const { contacts, roleAssignments } = context.model
    const settled = consentStated(context)
    const found = new Map<string, NamedPerson>()
    const add = (written: string, person: NamedPerson) => {
      const key = bareName(written)
      const known = found.get(key)
      const merged = known && {
        ...known,
        function: known.function ?? person.function,
        organisation: known.organisation ?? person.organisation,
        external: known.external ?? person.external,
        settled: known.settled || person.settled,
      }
      found.set(key, { ...(merged ?? person), name: key })
    }
    for (const contact of contacts) {
      const { person, organisation } = contact
      if (person === undefined) continue
      add(person, {
        name: person,
        place: placeOf(contact, "person"),
        function: contact.function,
        organisation,
        external: isExternal(context, contact.actor, organisation),
        settled: settled || isSettled(contact),
      })
    }
    for (const assignment of roleAssignments) {
      const { person, actor } = assignment
      if (person === undefined) continue
      const organisation = context.entity("actors", actor)?.name
      const stated = assignment.function === person ? undefined : assignment.function
      add(person, {
        name: person,
        place: placeOf(assignment, "person"),
        function: stated ?? assignment.role,
        organisation,
        external: isExternal(context, actor, organisation),
        settled,
      })
    }
    return [...found.values()]
      .filter(({ name, function: work = "" }) => looksLikeName(name) && !officeHolder.test(`${name} ${work}`))
      .sort(
        (a, b) =>
          (a.place.uri < b.place.uri ? -1 : a.place.uri > b.place.uri ? 1 : 0) ||
          a.place.range.start.offset - b.place.range.start.offset,
      )
  })
}

/** „Ansprechpartnerin Erika Beispiel“ is „Erika Beispiel“. */
function bareName(written: string): string {
  return written.replace(
    /^(?:Ihre?\s+)?(?:Ansprech\p{L}+|Kontakt|Leitung|Leiterin?|Koordinatorin?):?\s+/u,
    "",
  )
}

/** People who represent the municipality are public persons. */
const officeHolder =
  /landr[aä]t|bürgermeister|beigeordnete|dezernent|kreisrat|kreisrätin|minister|senator|stadtr[aä]t|vorsitzende/iu

function isSettled({ publish, legalBasis }: Contact): boolean {
  return publish === true || legalBasis !== undefined
}

function isExternal(
  context: RuleContext,
  actor: string | undefined,
  organisation: string | undefined,
): boolean | undefined {
  const { affiliation } = context.entity("actors", actor) ?? {}
  if (affiliation !== undefined) return affiliation === "extern"
  return organisation !== undefined && freeProvider.test(organisation) ? true : undefined
}

/** Legal forms and associations that are never part of the administration. */
const freeProvider =
  /e\.\s?V\.|\bg?GmbH\b|\bgUG\b|stiftung\b|\bverein\b|caritas|diakoni|\bAWO\b|\bDRK\b|arbeiterwohlfahrt|lebenshilfe|paritätisch|volkssolidarität|kinderschutzbund/iu

/**
 * „Frau Muster“, „Dr. Erika Beispiel“, or first and last name. Two capitalised words may as well be a task
 * („Fachberatung Teilhabe“), so words that name tasks, offices and fields are no names.
 */
function looksLikeName(name: string): boolean {
  if (/^(?:Frau|Herrn?|Dr\.|Prof\.|Dipl)/u.test(name)) return true
  const parts = name.split(/\s+/)
  return parts.length >= 2 && parts.length <= 4 && parts.every((part) => !noName.test(part))
}

const noName =
  /(?:ung|heit|keit|schaft|tion|ität|ment|stelle|dienst|amt|büro|zentrum|hilfen?|rat|haus|gruppe|team|teilhabe|jugend|soziales|schulen?|kitas?|kette|familien?|eltern|kinder|netzwerk|verein|verband|praxis|leiter(?:in)?|fachkraft|lotsin|lotse)$|^(?:der|die|das|für|und|im|in|N\.)$/iu

/** A sentence about consent or the legal basis settles it for all names of the documents. */
const consent =
  /einwilligung(?:en)?\s|einverständnis|einverstanden|zustimmung\s+(?:zur|der|liegt|liegen)[^.\n]{0,60}(?:veröffentlich|genannt|person|foto)|(?:namen|kontaktdaten|personen)[^.\n]{0,60}(?:zugestimmt|zustimmung|freigegeben|abgestimmt)/iu

function consentStated({ documents }: RuleContext): boolean {
  return documents.some(({ text }) => consent.test(text))
}
