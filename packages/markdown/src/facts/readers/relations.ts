import { plain, type Rich, rawText, slice } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import { reference } from "../draft.js"
import { type Entry, type FoundField, field } from "../entry.js"
import { defineReader, type ReaderContext, set, setText, setValue, startDraft } from "../reader.js"
import { splitNames } from "../split-names.js"
import { booleanOf, valueOf } from "../values.js"
import { waveReference } from "./survey-waves.js"

const arrow = /\s*(?:<->|<=>|↔|⇔|<–>|⟷)\s*|\s*(?:->|→|⇒|–>|=>)\s*|\s+(?:–|—|-|mit|und|&)\s+|\s*\/\s*/u
const strongArrow = /\s*(?:<->|<=>|↔|⇔|<–>|⟷|->|→|⇒|–>|=>)\s*|\s+[–—-]\s+/u
const mutual = /<->|<=>|↔|⇔|⟷|\smit\s|\sund\s|\s&\s/u

/**
 * Reads ties between actors.
 *
 * ```markdown
 * - Jugendamt – Gesundheitsamt: monatlicher Austausch
 *   ^^^^^^^^^   ^^^^^^^^^^^^^^  ^^^^^^^^^^ ^^^^^^^^^
 *   from        to              frequency  level
 * ```
 */
export const relations = defineReader({
  collection: "relations",
  signature: {
    from: 6,
    to: 6,
    relationLevel: 3,
    frequency: 1,
    formality: 3,
    wave: 2,
    confirmed: 3,
    direction: 3,
  },
  read(entry, context) {
    if (entry.shape === "row") return
    const raw = rawText(entry.whole)
    const colon = raw.search(/:(?:\s|$)/u)
    const head = colon > 0 ? slice(entry.whole, 0, colon) : headOfPair(entry)
    if (head === undefined) return
    const rawHead = rawText(head)
    // „und“ and „mit“ join two actors only in front of a colon; a bare line with them is a name.
    const cut = (colon > 0 ? arrow : strongArrow).exec(rawHead)
    if (cut === null || cut.index === 0) return
    const from = slice(head, 0, cut.index)
    const to = slice(head, cut.index + cut[0].length)
    if (!namesActor(from) || !namesActor(to)) return
    const behind =
      colon > 0 ? slice(entry.whole, colon + 1) : slice(entry.whole, head.end - entry.whole.start)
    const text = { value: behind, base: entry.base, text: plain(behind), inherited: false }
    for (const target of splitNames(to)) {
      emitRelation(entry, context, { part: from, text: plain(from) }, target, {
        both: mutual.test(cut[0]),
        level: field(entry, "relationLevel") ?? text,
        frequency: field(entry, "frequency") ?? text,
        formality: field(entry, "formality") ?? text,
      })
    }
  },
})

/** „Jugendamt – Gesundheitsamt (monatlich)“: the part in front of the bracket. */
function headOfPair(entry: Entry): Rich | undefined {
  const raw = rawText(entry.whole)
  const open = raw.search(/\s\(/u)
  return open > 0 ? slice(entry.whole, 0, open) : raw.length < 120 ? entry.whole : undefined
}

function namesActor(part: Rich): boolean {
  const text = plain(part)
  if (text.length > 80 || !/\p{Lu}/u.test(text)) return false
  return text.split(" ").length <= 8
}

export interface RelationFields {
  readonly both?: boolean
  readonly level?: FoundField | undefined
  readonly frequency?: FoundField | undefined
  readonly formality?: FoundField | undefined
  readonly confirmed?: FoundField | undefined
  readonly topic?: FoundField | undefined
  readonly wave?: FoundField | undefined
}

/** Emits one tie between two named actors. */
export function emitRelation(
  entry: Entry,
  context: ReaderContext,
  from: { readonly part: Rich; readonly text: string },
  to: { readonly part: Rich; readonly text: string },
  found: RelationFields,
): void {
  const confirmed =
    found.confirmed === undefined ? found.both === true : booleanOf(found.confirmed.text) === true
  const draft = startDraft(entry, context, "relations", {
    name: { part: from.part, base: entry.base, text: `${from.text} – ${to.text}` },
    defaults: { direction: confirmed || found.both === true ? "gegenseitig" : "gerichtet", confirmed },
    mergeKey: "relation",
  })
  draft.fields["from"] = reference(from.part, entry.base, "actors", { create: true, text: from.text })
  draft.fields["to"] = reference(to.part, entry.base, "actors", { create: true, text: to.text })
  const level = found.level === undefined ? undefined : levelOf(found.level.text)
  if (found.level !== undefined && found.level.text !== "") {
    setText(draft, "levelText", found.level)
    if (level !== undefined) set(draft, "level", level, found.level)
  }
  if (found.frequency !== undefined) {
    const value =
      valueOf(vocabulary.relationFrequency, found.frequency.text, 0.2) ??
      vocabulary.relationFrequency.find(found.frequency.text)[0]?.value
    if (value !== undefined) {
      set(draft, "frequency", value, found.frequency)
      setText(draft, "frequencyText", found.frequency)
    }
  }
  if (found.formality !== undefined) setValue(draft, "formality", found.formality, vocabulary.formality)
  setText(draft, "topic", found.topic)
  const wave = waveReference(entry, found.wave)
  if (wave !== undefined) draft.fields["wave"] = wave
  context.emit(draft)
}

/** The level a cell or phrase names; numbers 0 to 5 are the steps of the ladder. */
export function levelOf(text: string): string | undefined {
  const step = /^\(?([0-5])\)?(?=$|\s*[=–:-])/u.exec(text.trim())
  if (step !== null)
    return vocabulary.relationLevel.entries.map(({ value }) => value)[0] === undefined
      ? undefined
      : (["keine", "bekannt", "austausch", "abstimmung", "kooperation", "gemeinsames-angebot"] as const)[
          Number(step[1])
        ]
  const whole = vocabulary.relationLevel.whole(text)
  if (whole !== undefined) return whole.value
  const found = vocabulary.relationLevel.find(text)
  return found[0]?.value
}
