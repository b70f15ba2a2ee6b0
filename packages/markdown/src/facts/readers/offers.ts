import { findDates } from "@kettenwerk/core"
import { plain, type Rich, rawText, rich, slice, split, stripEnds } from "../../blocks/rich.js"
import type { RecordField } from "../../records/record.js"
import { vocabulary } from "../../vocabulary/index.js"
import { completeEntry } from "../complete-entry.js"
import { type Draft, reference } from "../draft.js"
import { type Entry, type FoundField, field, fields } from "../entry.js"
import { looksLikeName } from "../entry-form.js"
import { phaseAbove } from "../prose/phase-headings.js"
import { sentencesOf } from "../prose/sentences-of.js"
import {
  defineReader,
  set,
  setAge,
  setDate,
  setReferences,
  setText,
  setValue,
  startDraft,
} from "../reader.js"
import { splitNames, splitWords } from "../split-names.js"
import { booleanOf, dateOf, frequencyOf, integerOf, moneyOf, valuesIn } from "../values.js"

/**
 * Reads offers.
 *
 * ```markdown
 * - **Elterncafé Mitte** (Träger: Verein Lichtblick; Alter: 0–3; kostenfrei)
 *     ^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^         ^^^  ^^^^^^^^^^
 *     name                        provider               ageRange  cost
 * ```
 */
export const offers = defineReader({
  collection: "offers",
  signature: {
    actor: 2,
    age: 2,
    phase: 2,
    targetGroup: 2,
    preventionType: 3,
    access: 3,
    basic: 3,
    area: 1,
    cost: 1,
    funding: 1,
    state: 1,
    asOf: 1,
    openingHours: 2,
    barrier: 2,
    languages: 2,
    lowThreshold: 2,
    contact: 1,
    duration: 1,
    partners: 1,
    reach: 1,
    description: 1,
  },
  read(given, context, topic) {
    const entry = withSentences(withCommaDetails(given))
    if (!looksLikeName(entry)) return
    const draft = startDraft(entry, context, "offers", { defaults: topic.defaults ?? {}, mergeKey: "name" })
    const { providers: provider, partners } = parties(carriersOf(entry))
    if (provider.length > 0) {
      setReferences(draft, "providers", provider, "actors", { create: true })
      const first = splitNames(provider[0]!.value)[0]
      if (first !== undefined)
        set(
          draft,
          "provider",
          reference(first.part, provider[0]!.base, "actors", { create: true, text: first.text }),
          provider[0],
        )
    } else {
      const lead = field(entry, "lead")
      if (lead !== undefined) setReferences(draft, "providers", [lead], "actors", { create: true })
      const first = lead === undefined ? undefined : splitNames(lead.value)[0]
      if (lead !== undefined && first !== undefined)
        set(
          draft,
          "provider",
          reference(first.part, lead.base, "actors", { create: true, text: first.text }),
          lead,
        )
    }
    const others = fields(entry, "partners").filter((found) => !provider.includes(found))
    setReferences(draft, "partners", [...others, ...partners], "actors", { create: true })
    const age = field(entry, "age", "phase")
    if (setAge(draft, "ageRange", age) === undefined && age !== undefined) readAudience(draft, age.text)
    const phase = field(entry, "phase")
    if (phase !== undefined) draft.fields["phaseText"] = phase.text
    else draft.fields["phaseHeading"] = phaseAbove(entry.section)
    const audience = fields(entry, "targetGroup")
    if (audience.length > 0) {
      set(
        draft,
        "targetGroup",
        audience.flatMap(({ value }) => splitWords(value).map(({ text }) => text)),
        audience[0],
      )
      if (draft.fields["ageRange"] === undefined) setAge(draft, "ageRange", audience[0])
      readAudience(draft, audience.map(({ text }) => text).join(", "))
    }
    setText(draft, "description", field(entry, "description"))
    setValue(draft, "preventionType", field(entry, "preventionType"), vocabulary.preventionType)
    setValue(draft, "approach", field(entry, "approach"), vocabulary.approach)
    const access = field(entry, "access")
    if (access !== undefined) {
      const found = valuesIn(vocabulary.access, access.text)
      if (found.length > 0) set(draft, "access", found, access)
      if (/niedrig\s?schwellig/iu.test(access.text)) draft.fields["lowThreshold"] = true
    }
    const barriers = field(entry, "barrier")
    if (barriers !== undefined) {
      const found = valuesIn(vocabulary.barrier, barriers.text)
      if (found.length > 0) set(draft, "barriers", found, barriers)
    }
    const cost = field(entry, "cost")
    if (cost !== undefined) {
      setText(draft, "costText", cost)
      const kind = setValue(draft, "cost", cost, vocabulary.costKind)
      // „2 € je Woche“ says that it costs something.
      const euro = moneyOf(cost.text).euro ?? 0
      if (kind === undefined && euro > 0 && euro < mostFee && /€|\beuro?\b/iu.test(cost.text))
        set(draft, "cost", "kostenpflichtig", cost)
    }
    const funding = fields(entry, "funding")
    if (funding.length > 0) {
      setText(draft, "fundingText", funding[0])
      readDuration(funding[0]!, draft)
    }
    const contact = field(entry, "contact", "email", "person")
    if (contact !== undefined) {
      const mailbox = /[\w.+-]+@[\w.-]+\.\p{L}{2,}/u.exec(contact.text)?.[0]
      const defaults = { ...(mailbox === undefined ? {} : { functionalMailbox: mailbox }) }
      set(
        draft,
        "contact",
        reference(contact.value, contact.base, "contacts", { create: true, defaults }),
        contact,
      )
    }
    const area = fields(entry, "area")
    setReferences(draft, "area", area, "areas", { create: true })
    for (const state of fields(entry, "state")) {
      const date = dateOf(state)
      const value =
        setValue(draft, "status", state, vocabulary.offerStatus) ??
        // „seit 2024 ausgesetzt, Neustart geplant“: what comes first is how it stands.
        setIn(draft, "status", vocabulary.offerStatus.find(state.text)[0]?.value, state)
      if (value !== undefined) readDuration(state, draft)
      if (value !== undefined || !date.ok) setText(draft, "statusText", state)
      else set(draft, "asOf", date.value, state)
    }
    setDate(draft, "asOf", field(entry, "asOf"))
    setDate(draft, "date", field(entry, "date", "period", "begin"))
    if (entry.date?.found.reading.ok)
      set(draft, "date", entry.date.found.reading.value, { value: entry.date.place, base: entry.base })
    setValue(draft, "duration", field(entry, "duration"), vocabulary.offerDuration)
    setText(draft, "schedule", field(entry, "openingHours", "frequency"))
    const rhythm = field(entry, "frequency", "openingHours")
    const frequency = rhythm === undefined ? undefined : frequencyOf(rhythm.text)
    if (rhythm !== undefined && frequency !== undefined) set(draft, "frequency", frequency, rhythm)
    const basic = field(entry, "basic")
    if (basic !== undefined) set(draft, "basic", booleanOf(basic.text) ?? /basis/iu.test(basic.text), basic)
    const kind = field(entry, "kind")
    if (kind !== undefined) {
      if (/basis|grund/iu.test(kind.text) && /angebot/iu.test(kind.text)) set(draft, "basic", true, kind)
      if (draft.fields["preventionType"] === undefined)
        setValue(draft, "preventionType", kind, vocabulary.preventionType)
      if (draft.fields["access"] === undefined && valuesIn(vocabulary.access, kind.text).length > 0)
        set(draft, "access", valuesIn(vocabulary.access, kind.text), kind)
      set(draft, "topic", [kind.text], kind)
    }
    const languages = field(entry, "languages")
    if (languages !== undefined)
      set(
        draft,
        "languages",
        splitNames(languages.value).map(({ text }) => text),
        languages,
      )
    setText(draft, "capacity", field(entry, "capacity"))
    const reach = field(entry, "reach")
    if (reach !== undefined) {
      const count = integerOf(reach.text)
      set(draft, "reach", { text: reach.text, ...(count === undefined ? {} : { count }) }, reach)
    }
    const legal = field(entry, "legalBasis")
    if (legal !== undefined) set(draft, "legalBasis", [legal.text], legal)
    setReferences(draft, "goals", fields(entry, "goal"), "goals")
    setReferences(draft, "needs", fields(entry, "need"), "needs")
    const outcome = field(entry, "reviewOutcome", "result")
    if (outcome !== undefined) {
      const value = valuesIn(vocabulary.reviewOutcome, outcome.text)[0]
      if (value !== undefined) draft.fields["reviewOutcome"] = { value, place: outcome }
    }
    if (
      draft.fields["description"] === undefined &&
      entry.rest !== undefined &&
      entry.details.length === 0 &&
      entry.fields.length === 0
    )
      draft.fields["description"] = plain(entry.rest)
    for (const detail of entry.details) readDetail(plain(detail), draft)
    readStateLine(entry, draft)
    context.emit(draft)
  },
})

/** What families pay; „38.000 € im Jahr“ is what the whole offer costs. */
const mostFee = 500

/** Who carries an offer; in a contract „Partner | Leistung“ every partner brings in its own. */
function carriersOf(entry: Entry): readonly FoundField[] {
  const named = fields(entry, "actor")
  if (named.length > 0 || entry.shape !== "row" || field(entry, "lead") !== undefined) return named
  return fields(entry, "partners").filter(({ label }) => /^Partner(?:in)?$/u.test(label ?? ""))
}

const jointly =
  /\s*[,;(]?\s*(?:gemeinsam|zusammen|in\s+(?:Kooperation|Zusammenarbeit)|mit\s+Unterstützung)\s+(?:mit|von|durch)\s+(?:(?:dem|der|den|des)\s+)?/u

/** „AWO, gemeinsam mit der Kita“; „LRA (KSB)“ below „Anbieter (Koop.-Partner)“: who carries it, and who helps. */
function parties(found: readonly FoundField[]): {
  readonly providers: readonly FoundField[]
  readonly partners: readonly FoundField[]
} {
  const partners: FoundField[] = []
  const providers = found.map((field): FoundField => {
    const raw = rawText(field.value)
    const part = (value: Rich): FoundField => ({ ...field, value, text: plain(value) })
    const joint = jointly.exec(raw)
    if (joint !== null && joint.index > 0) {
      partners.push(part(stripEnds(slice(field.value, joint.index + joint[0].length), /^\s*/u, /[\s)]*$/u)))
      return part(slice(field.value, 0, joint.index))
    }
    const bracket = /^([^()]{2,})\(([^()]{2,})\)\s*$/u.exec(raw)
    if (bracket === null || !/\([^()]*(?:partner|kooperation|koop)/iu.test(field.label ?? "")) return field
    const open = bracket[1]!.length
    partners.push(part(slice(field.value, open + 1, open + 1 + bracket[2]!.length)))
    return part(slice(field.value, 0, open))
  })
  return { providers, partners }
}

function setIn<V>(
  draft: Parameters<typeof set>[0],
  name: string,
  value: V | undefined,
  found: FoundField,
): V | undefined {
  set(draft, name, value, found)
  return value
}

/** „… Träger ist der Kreissportbund. Das Angebot ist kostenlos.“: plain sentences behind the name are its fields. */
function withSentences(entry: Entry): Entry {
  const { rest } = entry
  if (rest === undefined || entry.fieldBases !== undefined || !rawText(rest).includes(". ")) return entry
  const added: RecordField[] = []
  for (const { part } of sentencesOf(rest)) {
    const raw = rawText(part)
    for (const [pattern, key] of sentenceFields) {
      const found = pattern.exec(raw)
      if (found === null || [...entry.fields, ...added].some((known) => known.key === key)) continue
      const value = stripEnds(slice(part, found[0].length), /^\s*/u, /[\s.!]*$/u)
      if (plain(value) !== "") added.push({ label: slice(part, 0, 0), key, value })
    }
  }
  return added.length === 0 ? entry : { ...entry, fields: [...entry.fields, ...added] }
}

const sentenceFields: readonly (readonly [RegExp, NonNullable<RecordField["key"]>])[] = [
  [
    /^(?:Träger|Trägerin|Anbieter|Anbieterin|Veranstalter|Veranstalterin)\s+(?:ist|sind)\s+(?:(?:der|die|das)\s+)?(?=\p{Lu})/u,
    "actor",
  ],
  [
    /^(?:Das Angebot|Die Teilnahme|Der Kurs|Der Besuch|Die Beratung|Es)\s+ist\s+(?=kosten|gratis|gebühren|beitragsfrei)/u,
    "cost",
  ],
  [/^Für\s+(?=(?:Kinder|Jugendliche|Familien|Eltern|Schwangere)(?![\p{L}])[^,.]{0,60}[.]?$)/u, "targetGroup"],
]

/** „Elterncafé, Familienzentrum Mitte, 0–3 Jahre, kostenfrei“: commas separate details if one of them has a clear meaning. */
function withCommaDetails(entry: Entry): Entry {
  const isBare =
    entry.shape === "item" && !entry.marked && entry.details.length === 0 && entry.fields.length === 0
  if (!isBare || !rawText(entry.name).includes(", ")) return entry
  const [name, ...details] = split(entry.name, /,\s+/gu)
  if (name === undefined || details.length === 0) return entry
  const completed = completeEntry({ ...entry, name, details })
  return completed.fields.length > 0 ? completed : entry
}

/** „*in Planung – Träger gesucht*“ as a line of its own below the name. */
function readStateLine(entry: Entry, draft: Parameters<typeof set>[0]): void {
  if (draft.fields["status"] !== undefined) return
  for (const { block, base } of entry.blocks) {
    if (block.kind !== "paragraph" || block.inline.text.length > 80) continue
    const value = rich(block.inline)
    const found = vocabulary.offerStatus.find(plain(value))[0]
    if (found === undefined || found.start > 8) continue
    set(draft, "status", found.value, { value, base })
    return
  }
}

/** „dauerhaft“, „befristet bis 12/2028“, „gefördert bis 31.12.2025“ in what is said of money or state. */
function readDuration(found: FoundField, draft: Draft): void {
  const duration = vocabulary.offerDuration.find(found.text)[0]?.value
  if (duration !== undefined && draft.fields["duration"] === undefined)
    set(draft, "duration", duration, found)
  const until = findDates(found.text).find(({ reading }) => reading.ok && reading.value.relation === "until")
  if (until?.reading.ok && draft.fields["date"] === undefined) set(draft, "date", until.reading.value, found)
}

/** „Fachkräfte“ alone is an indirect audience; families are reached only through others. */
function readAudience(draft: { readonly fields: Record<string, unknown> }, text: string): void {
  const named = valuesIn(vocabulary.participant, text)
  if (
    named.length > 0 &&
    named.every(
      (value) =>
        value === "fachkraefte" || value === "ehrenamt" || value === "freie-traeger" || value === "politik",
    )
  )
    draft.fields["professionalsOnly"] = true
}

/** Details without a label: „kostenfrei“, „mobil“, „geplant“, „universell“, „Basisangebot“. */
function readDetail(text: string, draft: { readonly fields: Record<string, unknown> }): void {
  const put = (name: string, value: unknown): void => {
    if (value !== undefined && draft.fields[name] === undefined) draft.fields[name] = value
  }
  put("cost", vocabulary.costKind.whole(text)?.value)
  put("status", vocabulary.offerStatus.whole(text)?.value)
  put("preventionType", vocabulary.preventionType.whole(text)?.value)
  const access = vocabulary.access.whole(text)?.value
  put("access", access === undefined ? undefined : [access])
  put("duration", vocabulary.offerDuration.whole(text)?.value)
  if (/^basis(?:angebot)?$/iu.test(text)) put("basic", true)
}
