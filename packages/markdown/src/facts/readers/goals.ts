import { findDates } from "@kettenwerk/core"
import { plain, type Rich, rawText, rich, slice, stripEnds } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import type { Draft, NameReference } from "../draft.js"
import { type Entry, type FoundField, field, fields } from "../entry.js"
import {
  defineReader,
  type ReaderContext,
  set,
  setDate,
  setReferences,
  setText,
  setValue,
  startDraft,
} from "../reader.js"
import { type Topic, topicsOfText } from "../topics.js"
import { valueOf } from "../values.js"
import { emitIndicators } from "./indicators.js"

const below = { strategisch: "taktisch", taktisch: "operativ", operativ: "operativ" } as const

/**
 * Reads goals; nested items are goals one level below, linked to the one above.
 *
 * ```markdown
 * - **Leitziel 1:** Alle Eltern kennen einen Ort für ihre Fragen.
 *   - Teilziel 1.1: In jedem Sozialraum gibt es ein Elterncafé (bis 12/2026)
 * ```
 */
export const goals = defineReader({
  collection: "goals",
  signature: {
    indicator: 3,
    goal: 2,
    goalLevel: 3,
    date: 1,
    lead: 1,
    need: 2,
    baseline: 3,
    target: 3,
    evidence: 1,
  },
  read(entry, context, topic) {
    readGoal(entry, context, topic, undefined)
  },
})

/** „bis 30.6.2027 haben alle Kitas …“: the date belongs to the sentence. */
function withDateInSentence(entry: Entry): Entry {
  if (entry.date === undefined || entry.number !== undefined || !/^\p{Ll}/u.test(plain(entry.name)))
    return entry
  const { rest: _rest, ...kept } = entry
  return { ...kept, name: withoutBracket(entry.whole), details: entry.details }
}

/** „… kennt jede Familie ihre Anlaufstelle. Woran wir es merken: 90 % …“: the goal ends where its indicator begins. */
function withoutIndicator(entry: Entry): Entry {
  const label = indicatorLabel.exec(rawText(entry.name))
  const end = label === null ? /[.]\s+[*_]*(?:Daran|Woran)\s[^.:]{4,40}$/u.exec(rawText(entry.name)) : label
  return end === null || end.index < 10 ? entry : { ...entry, name: slice(entry.name, 0, end.index + 1) }
}

/** The sentence without a closing bracket of details. */
function withoutBracket(part: Rich): Rich {
  const found = /\s*\([^()]*\)\s*$/u.exec(rawText(part))
  return found === null ? part : slice(part, 0, found.index)
}

export function readGoal(
  given: Entry,
  context: ReaderContext,
  topic: Topic,
  parent: Draft | undefined,
): Draft | undefined {
  const entry = withoutIndicator(withDateInSentence(given))
  const sentence = plain(entry.name) === "" ? firstSentence(entry) : undefined
  const name = sentence === undefined ? plain(entry.name) : plain(sentence.part)
  if (!/\p{L}{3}/u.test(name)) return undefined
  const kind =
    entry.kindWord === undefined
      ? undefined
      : topicsOfText(plain(entry.kindWord)).find(({ collection }) => collection === "goals")
  const level = kind?.defaults?.["level"] ?? topic.defaults?.["level"]
  const draft = startDraft(
    sentence === undefined ? entry : { ...entry, name: sentence.part, base: sentence.base },
    context,
    "goals",
    { mergeKey: "number-title", defaults: {} },
  )
  const written = setValue(draft, "level", field(entry, "goalLevel", "kind"), vocabulary.goalLevel)
  if (written === undefined && level !== undefined) draft.fields["level"] = level
  draft.fields["text"] =
    entry.rest === undefined
      ? name
      : entry.marked && name.length < 60
        ? `${name}: ${plain(entry.rest)}`
        : name
  // A table that has a column for it says which goal belongs to which; one without says nothing.
  if (entry.shape === "row") draft.fields["fromRow"] = true
  if (parent !== undefined) draft.fields["parent"] = parentReference(parent)
  else
    setReferences(
      draft,
      "parent",
      fields(entry, "parent", "strategicGoal", "tacticalGoal").slice(0, 1),
      "goals",
    )
  setDate(draft, "deadline", field(entry, "date", "until", "period"))
  for (const detail of entry.details) {
    if (draft.fields["deadline"] === undefined)
      setDate(draft, "deadline", { value: detail, base: entry.base, text: plain(detail), inherited: false })
  }
  if (draft.fields["deadline"] === undefined) readDeadlineInText(entry, draft)
  setText(draft, "owner", field(entry, "lead", "actor"))
  const need = fields(entry, "need", "evidence", "challenge")
  if (need.length > 0) {
    setReferences(draft, "derivedFrom", need, ["needs", "challenges", "evidence"])
    setText(draft, "derivedText", need[0])
  }
  const state = field(entry, "state")
  const stateValue = state === undefined ? undefined : valueOf(vocabulary.workState, state.text)
  if (stateValue !== undefined) set(draft, "state", stateValue, state)
  context.emit(draft)
  for (const found of fields(entry, "indicator"))
    emitIndicators(found, entry, context, parentReference(draft))
  if (fields(entry, "indicator").length === 0) {
    const inline = indicatorInText(entry)
    if (inline !== undefined) emitIndicators(inline, entry, context, parentReference(draft))
  }
  for (const milestone of fields(entry, "milestone")) {
    context.emit({
      ...startDraft(entry, context, "milestones", {
        name: { part: milestone.value, base: milestone.base },
        mergeKey: "number-title",
      }),
      fields: { goal: parentReference(draft), dependsOn: [] },
    })
  }
  const childTopic: Topic = { collection: "goals", defaults: { level: childLevel(draft.fields["level"]) } }
  for (const child of entry.children) {
    const written = indicatorOf(child)
    if (written !== undefined) {
      emitIndicators(written, child, context, parentReference(draft))
      continue
    }
    readGoal(child, context, childTopic, draft)
  }
  return draft
}

/** „Bis 31.12.2028 werden …“, „… liegt bis Ende 2027 vor“ */
function readDeadlineInText(entry: Entry, draft: Draft): void {
  const raw = rawText(entry.name)
  for (const { start, end, reading } of findDates(raw)) {
    if (
      !reading.ok ||
      (!/(?:^|\s)bis(?:\s+(?:zum|spätestens|einschließlich))*\s*$/iu.test(
        raw.slice(Math.max(0, start - 24), start),
      ) &&
        !/^bis\b/iu.test(raw.slice(start)))
    )
      continue
    const place = slice(entry.name, start, end)
    set(draft, "deadline", reading.value, { value: place, base: entry.base })
    return
  }
}

/** „### Leitziel 1“ with the goal itself in the paragraph below. */
function firstSentence(entry: Entry): { readonly part: Rich; readonly base: number } | undefined {
  const placed = entry.blocks.find(({ block }) => block.kind === "paragraph")
  if (placed?.block.kind === "paragraph") return { part: rich(placed.block.inline), base: placed.base }
  const more = entry.more[0]
  return more === undefined ? undefined : { part: more, base: entry.base }
}

function childLevel(level: unknown): string | undefined {
  return typeof level === "string" && level in below ? below[level as keyof typeof below] : undefined
}

/** A reference to a goal just read, by its number or its title. */
export function parentReference(draft: Draft): NameReference {
  return {
    refersTo: [draft.collection],
    // A lone letter („A“) is no id that can be found again.
    text: draft.number !== undefined && /\d/u.test(draft.number) ? draft.number : draft.name,
    place: draft.namePlace,
    create: false,
  }
}

/** „… je einen Treffpunkt. Zuständig: Jugendamt. Indikator: Zahl der Treffpunkte (2026: 0, Ziel: 2)“ */
function indicatorInText(entry: Entry): FoundField | undefined {
  const raw = rawText(entry.whole)
  const label = indicatorLabel.exec(raw)
  if (label === null) return undefined
  const start = label.index + label[0].length
  const end = /[.;]\s+(?:\p{Lu}[\p{L}-]*(?:\s\p{L}+)?\s*:)/u.exec(raw.slice(start))
  const value = stripEnds(
    slice(entry.whole, start, end === null ? raw.length : start + end.index),
    /^\s*/u,
    /[\s.]*$/u,
  )
  return { value, base: entry.base, text: plain(value), inherited: false }
}

const indicatorLabel =
  /(?:[.;,]|\n)\s*[*_]*(?:(?:Indikator|Kennzahl|Messgröße|Erfolgskriterium)(?:en)?|(?:Daran|Woran)\s+(?:(?:wir|man)\s+(?:es|das|den\s+Erfolg|die\s+Wirkung)\s+(?:erkennen|erkennt|merken|merkt|messen|sehen)|(?:erkennen|merken|messen|sehen)\s+wir(?:\s+(?:es|das|den\s+Erfolg))?))[*_]*\s*:[*_]*\s*/iu

/** „Indikator: Zahl der Familienbüros (2026: 0, Ziel: 3)“ below a goal. */
function indicatorOf(child: Entry): FoundField | undefined {
  const label =
    /^[\s*_]*(?:(?:Indikator|Kennzahl|Messgröße|Erfolgskriterium)(?:en)?|(?:Daran|Woran)\s+(?:(?:wir|man)\s+(?:es|das|den Erfolg|die Wirkung)|(?:erkennen|merken|messen|sehen)\s+wir)[^:]{0,30})\s*\d*[\s*_]*[:–-][\s*_]*/iu.exec(
      rawText(child.whole),
    )
  if (label === null) return undefined
  const value = slice(child.whole, label[0].length)
  return { value, base: child.base, text: plain(value), inherited: false }
}
