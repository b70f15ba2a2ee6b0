import { type Rich, rawText, slice, stripEnds } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import { absolutePlace, type Draft, reference } from "../draft.js"
import { type Entry, type FoundField, field } from "../entry.js"
import { looksLikeName } from "../entry-form.js"
import { defineReader, type ReaderContext, set, startDraft } from "../reader.js"
import { type SplitName, splitNames } from "../split-names.js"

/**
 * Reads seats in bodies: „Dezernent, Leitungen Jugend- und Sozialamt sowie Präventionsfachkräfte aus dem
 * Gesundheitsamt“. A function and the office it belongs to are kept apart; elliptic offices become two seats.
 */
export const memberships = defineReader({
  collection: "memberships",
  signature: { members: 3, body: 3, function: 2, actor: 1, affiliation: 1, sector: 1 },
  read(entry, context) {
    const body = field(entry, "body")
    const bodyName =
      body === undefined ? undefined : reference(body.value, body.base, "bodies", { create: true })
    const owner = bodyName ?? sectionBody(entry)
    if (owner === undefined) {
      // Who takes part in the chain as a whole has no seat, but is one of its actors.
      for (const { part, text } of looksLikeName(entry) ? splitNames(entry.name) : []) {
        context.emit(
          startDraft(entry, context, "actors", { name: { part, base: entry.base, text }, mergeKey: "name" }),
        )
      }
      return
    }
    const functionField = field(entry, "function", "chair")
    for (const { part, text } of withFunctions(splitNames(entry.name))) {
      emitSeat(part, text, owner, entry, context, {
        base: entry.base,
        ...(functionField === undefined ? {} : { functionText: functionField.text }),
      })
    }
  },
})

/** The body a list of members stands under: „### Mitglieder der Steuerungsgruppe“, or below its heading. */
function sectionBody(entry: Entry) {
  for (let section = entry.section; section !== undefined; section = section.parent!) {
    const found = section.title === "" ? undefined : vocabulary.bodyKind.find(section.title)[0]
    if (found !== undefined && section.heading !== undefined) {
      const title = section.heading.title
      const stripped = stripEnds(
        title,
        /^(?:(?:\p{L}*protokoll|niederschrift)\s+)?(?:(?:der|des|zur|über die|im|in der)\s+)?(?:\d{1,3}\.\s+)?(?:(?:mitglieder|zusammensetzung|besetzung|teilnehmende|sitzung|treffen)\s+(?:der|des|im|in der)?\s*)?/iu,
        /[\s:]*$/u,
      )
      return reference(stripped, section.heading.base, "bodies", { create: true })
    }
    if (section.parent === undefined) return undefined
  }
  return undefined
}

/** Reads the members named in a field or sentence and emits one seat each. */
export function readMembers(
  found: FoundField,
  body: Draft,
  entry: Entry,
  context: ReaderContext,
  chair = false,
): void {
  const owner = { refersTo: ["bodies"] as const, text: body.name, place: body.namePlace, create: false }
  // „vom Beirat gewählt“, „wechselnd“, „N. N.“ names nobody.
  if (chair && /^(?:vom|von|wird|wechsel|rotier|n\.\s?n|offen|noch|jährlich)/iu.test(found.text)) return
  // A chair is one function: „Beigeordnete für Jugend, Schule und Gesundheit“ is no enumeration.
  const names =
    chair && !/[;\n]/u.test(rawText(found.value)) && /\s(?:für|des|der)\s/u.test(found.text)
      ? [{ part: found.value, text: found.text }]
      : splitNames(found.value)
  let shared: string | undefined
  names.forEach(({ part, text }, index) => {
    // „Amtsleitungen von Jugendamt, Gesundheitsamt und Sozialamt“: the plural holds for all that follow.
    if (index === 0) shared = pluralLead.exec(text)?.[1]
    else if (/sowie|&|;/u.test(between(names[index - 1]!.part, part))) shared = undefined
    emitSeat(part, text, owner, entry, context, {
      base: found.base,
      chair,
      ...(index > 0 && shared !== undefined && functionLead.exec(text) === null
        ? { functionText: shared }
        : {}),
    })
  })
}

/** „Jugendamt, Amtsleitung“: a bare function behind an office is how it is represented. */
function withFunctions(names: readonly SplitName[]): readonly SplitName[] {
  const result: SplitName[] = []
  for (const name of names) {
    const before = result.at(-1)
    if (
      before !== undefined &&
      bareFunction.test(name.text) &&
      isOffice(before.text) &&
      !before.text.includes("(")
    )
      result[result.length - 1] = { part: before.part, text: `${before.text} (${name.text})` }
    else result.push(name)
  }
  return result
}

const bareFunction =
  /^(?:stellv\p{L}*\.?\s+)?(?:(?:Amts|Fachbereichs|Fachdienst|Dezernats|Referats|Abteilungs|Sachgebiets|Schul|Einrichtungs|Kita-|Geschäfts)?[Ll]eit(?:ung|er|erin)|Geschäftsführ(?:ung|er|erin)|Vorsitz(?:ende[rn]?)?|Sprecher(?:in)?)$/u

/** The text between two parts of one enumeration. */
function between(before: Rich, after: Rich): string {
  return before.inline === after.inline
    ? before.inline.text.slice(before.end, Math.max(before.end, after.start))
    : ""
}

const pluralLead =
  /^((?:\p{L}+leitungen|leitungen|vertretungen|vertreter(?:innen)?(?: und vertreter)?|leiterinnen und leiter|fachkräfte|\p{L}+fachkräfte))(?:\s+(?:von|der|des|aus|vom)\b|\s+(?=\p{Lu}))/iu
const leadership =
  /\b(?:leitung(?:en)?|leiter(?:in|innen)?|dezernent(?:in|en)?|amtsleit\p{L}*|dezernatsleit\p{L}*|fachbereichsleit\p{L}*|fachdienstleit\p{L}*|landrat|landrätin|(?:ober)?bürgermeister(?:in)?|(?:kreis|stadt)?beigeordnete[rn]?|vorsitzende[rn]?|geschäftsführ\p{L}*|direktor(?:in)?|vorstand)\b/iu
const functionLead =
  /^((?:(?:stellv(?:ertretende[rn]?|\.)?|stv\.)\s+)?(?:\p{L}+leitung(?:en)?|leitung(?:en)?|leiter(?:in|innen)?(?:\s+(?:der|des|im|in))?|dezernent(?:in)?|vorsitz(?:ende[rn]?)?|sprecher(?:in)?|geschäftsstelle|vertretung(?:en)?|vertreter(?:in|innen)?|je eine[r]? vertret\p{L}+|fachkräfte|fachkraft|präventionsfachkr\p{L}+|rektor(?:in)?|schulleit(?:er|erin|ung)|konrektor(?:in)?|koordinator(?:in)?|koordination|moderation|geschäftsführung)\b)\s*(?:(?:der|des|dem|den|vom|von|von der|aus|aus dem|aus der|im|in|in der|für|für den|für die|,)\s+)*/iu

function emitSeat(
  part: Rich,
  text: string,
  body:
    | ReturnType<typeof reference>
    | {
        readonly refersTo: readonly ["bodies"]
        readonly text: string
        readonly place: Draft["place"]
        readonly create: boolean
      },
  entry: Entry,
  context: ReaderContext,
  options: { readonly base: number; readonly chair?: boolean; readonly functionText?: string },
): void {
  // „Frau A. (Sozialdezernat, Leitung)“: the office counts, not who holds it.
  const person = /^(?:(?:Frau|Herr|Fr\.|Hr\.|Dr\.|Prof\.)\s*)+[^()]*\(([^()]*)\)\s*$/u.exec(text)?.[1]
  if (person !== undefined) {
    const [office = "", ...said] = person.split(/\s*[,;]\s*/u)
    emitSeat(
      part,
      said.length === 0 ? office : `${office} (${said.join(", ")})`,
      body,
      entry,
      context,
      options,
    )
    return
  }
  const behind = /\(([^()]*)\)\s*$/u.exec(text)
  // „Schulamt (vertreten)“, „Jobcenter (online)“ tell of one meeting, not of a function.
  const bracket = behind !== null && ofOneMeeting.test(behind[1]!) ? null : behind
  const bare = behind === null ? text : text.slice(0, behind.index).trim()
  if (!/\p{L}{2}/u.test(bare)) return
  const found = functionLead.exec(bare)
  const rest = found === null ? bare : bare.slice(found[0].length).trim()
  const within = found === null ? roleWithin(bare) : undefined
  if (within !== undefined) {
    emitSeat(part, `${within.office} (${within.role})`, body, entry, context, {
      ...options,
      functionText: within.role,
    })
    return
  }
  const office = found !== null && rest === "" ? (bracket?.[1] ?? "") : rest
  const functionName = options.functionText ?? (found === null ? roleOnly(bare) : found[1]!.trim())
  const draft = startDraft(entry, context, "memberships", {
    name: { part, base: options.base, text: bare },
    place: absolutePlace(part, options.base),
    mergeKey: "membership",
  })
  draft.fields["body"] = body
  const isRole = functionName !== undefined && (office === "" || functionName === bare)
  const organisation = organisationOf(office, functionName)
  if (!isRole && office !== "" && organisation === undefined) draft.fields["department"] = office
  if (!isRole && organisation !== undefined) {
    const at = rawText(part).indexOf(office)
    const placed = at < 0 ? part : slice(part, at, at + office.length)
    set(draft, "actor", reference(placed, options.base, "actors", { create: true, text: organisation }), {
      value: placed,
      base: options.base,
    })
    draft.fields["department"] = office
  }
  if (functionName !== undefined) draft.fields["function"] = functionName
  const role = vocabulary.roleKind.best(bare)
  if (role !== undefined && role.coverage > 0.4) draft.fields["role"] = role.value
  if (
    leadership.test(bare) ||
    (functionName !== undefined && leadership.test(functionName)) ||
    (bracket !== null && leadership.test(bracket[1]!))
  )
    draft.fields["leadership"] = true
  if (
    options.chair === true ||
    (bracket !== null && /leitung|vorsitz|sprecher|federführ/iu.test(bracket[1]!))
  )
    draft.fields["chair"] = true
  if (bracket !== null && draft.fields["function"] === undefined) draft.fields["function"] = bracket[1]
  context.emit(draft)
}

const ofOneMeeting =
  /^(?:vertreten|in Vertretung|i\.\s?V\.|online|digital|per Video|telefonisch|anwesend|entschuldigt|(?:ab|bis)\s+(?:TOP\s*)?\d[\d:. ]*(?:Uhr)?)$/iu

/** „Jugendhilfeplanung im Jugendamt“: a role and the office it belongs to. */
function roleWithin(text: string): { readonly role: string; readonly office: string } | undefined {
  const found = /^(.{4,60}?)\s+(?:im|in der|beim|bei der|des|der|vom|am)\s+(\p{Lu}.{2,80})$/u.exec(text)
  if (found === null || /[(),]/u.test(text)) return undefined
  const [, role, office] = found
  const isRole = vocabulary.roleKind.whole(role!) !== undefined
  return isRole && vocabulary.actorKind.find(office!).length > 0
    ? { role: role!, office: office! }
    : undefined
}

/** „Dezernatsleitung Soziales“ speaks for the Dezernat Soziales; words in small letters name nobody. */
function organisationOf(office: string, functionName: string | undefined): string | undefined {
  if (office === "") return undefined
  const unit =
    functionName === undefined
      ? null
      : /^(dezernat|fachdienst|fachbereich|fachgebiet|sachgebiet|abteilung|amt|referat)s?leitung/iu.exec(
          functionName,
        )
  if (unit !== null && vocabulary.actorKind.find(office).length === 0)
    return `${unit[1]![0]!.toUpperCase()}${unit[1]!.slice(1).toLowerCase()} ${office}`
  // „Dezernentin Jugend und Soziales“ names her field, no office.
  if (
    functionName !== undefined &&
    /^(?:dezernent|beigeordnet|stadtr[aä]t|kreisr[aä]t)/iu.test(functionName) &&
    !isOffice(office)
  )
    return undefined
  if (/^[\p{Lu}\d„"“]/u.test(office)) return office
  return vocabulary.actorKind.whole(office) !== undefined || vocabulary.sector.whole(office) !== undefined
    ? office
    : undefined
}

function isOffice(text: string): boolean {
  return vocabulary.actorKind.find(text).length > 0
}

/** „Dezernent“, „Sozialplanung“, „Beigeordnete für Jugend und Schule“: a function without an office. */
function roleOnly(text: string): string | undefined {
  if (officeHolder.test(text)) return text
  if (vocabulary.actorKind.find(text).length > 0) return undefined
  return vocabulary.roleKind.whole(text) !== undefined ? text : undefined
}

const officeHolder =
  /^(?:(?:erste[rn]?|zweite[rn]?|hauptamtliche[rn]?)\s+)?(?:dezernent(?:in)?|landrat|landrätin|kreisrat|kreisrätin|(?:\p{L}{0,20})?bürgermeister(?:in)?|beigeordnete[rn]?|(?:kreis|stadt)beigeordnete[rn]?|stadträtin|sozialdezernent(?:in)?|(?:fach)?bereichsleit(?:er|erin|ung)|(?:sozial|jugend|gesundheits|schul)amtsleit(?:er|erin|ung))(?:\s+für\s.{3,80})?$/iu
