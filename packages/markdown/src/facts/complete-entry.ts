import { findAges, readDate } from "@kettenwerk/core"
import { plain, type Rich, rawText, slice, split, stripEnds } from "../blocks/rich.js"
import type { RecordField } from "../records/record.js"
import { vocabulary } from "../vocabulary/index.js"
import type { Entry } from "./entry.js"

/**
 * Gives unlabelled details their meaning where their form leaves no doubt: „(05/2026, nach M2)“ holds a date and
 * a condition, „0–3 Jahre“ an age, „erledigt“ a state. What stays unclear stays a detail.
 */
export function completeEntry(entry: Entry): Entry {
  const trailing = entry.rest !== undefined && goalMention.test(rawText(entry.rest)) ? [entry.rest] : []
  if (entry.details.length + trailing.length === 0) return entry
  const added: RecordField[] = []
  const details: Rich[] = []
  const has = (key: RecordField["key"]): boolean =>
    [...entry.fields, ...added].some((field) => field.key === key)
  for (const detail of [...entry.details.flatMap(byComma), ...trailing]) {
    const field = meaningOf(detail)
    if (field?.key !== undefined && !has(field.key)) added.push(field)
    else if (!trailing.includes(detail)) details.push(detail)
  }
  if (added.length === 0) return entry
  return {
    ...entry,
    details,
    fields: [...entry.fields, ...added],
    ...(entry.fieldBases === undefined
      ? {}
      : { fieldBases: [...entry.fieldBases, ...added.map(() => entry.base)] }),
  }
}

/** „0 bis 3 Jahre, kostenfrei“ between dashes: commas separate if every part has a meaning of its own. */
function byComma(detail: Rich): readonly Rich[] {
  if (!rawText(detail).includes(", ")) return [detail]
  const parts = split(detail, /,\s+/gu)
  return meaningOf(detail) === undefined && parts.every((part) => meaningOf(part) !== undefined)
    ? parts
    : [detail]
}

/** „Leitziel 1“, „Ziel Z2.1“ alone behind a name says which goal it serves. */
const goalMention = /^(?:zu\s+)?\p{L}*ziel\s+(?:\p{Lu}{0,2}[-.]?\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4})\s*\.?$/iu

const prefixes: readonly (readonly [RegExp, NonNullable<RecordField["key"]>])[] = [
  [
    /^(?:nach(?: abschluss von)?|abhängig von|setzt voraus|voraussetzung|wartet auf|baut auf)\s+(?=\p{Lu}{1,3}[-.]?\s?\d)/iu,
    "dependsOn",
  ],
  [/^(?:prio(?:rität)?|rang|dringlichkeit)\.?(?:\s*:)?\s+(?=\S{1,16}$)/iu, "priority"],
  [/^(?:zuständig|verantwortlich|federführung|federführend|leitung)(?:\s*:)?\s+(?:ist\s+)?/iu, "lead"],
  [/^(?:träger|anbieter)(?:\s*:|\s+ist)?\s+/iu, "actor"],
  [/^(?:mit|gemeinsam mit|in kooperation mit|zusammen mit)\s+(?=(?:dem |der |den )?\p{Lu})/u, "partners"],
  [
    /^(?:zahlt\s+(?:ein\s+)?auf|zahlt\s+auf|dient|gehört\s+zu|beitrag\s+zu)\s+(?:dem\s+)?(?=\p{L}*ziel\s+\p{Lu}?\d*(?:\s|$))/iu,
    "goal",
  ],
  [/^Kosten:?\s+(?=(?:ca\.\s*|rund\s+)?\d)/u, "cost"],
  [/^davon\s+(?=\d[\d.]*\s*(?:€|Euro)\s+aus\s)/u, "funding"],
  [/^(?:zu|zu ziel|ziel|beitrag zu|dient)\s+(?=\p{Lu}{1,3}[-.]?\s?\d|\d+\.\d)/iu, "goal"],
  [/^f(?:ü|u\u0308)r\s+(?=\p{Lu}|alle\s)/u, "targetGroup"],
]

/** What a detail without a label is by its form: a date, an age, a state, money, an office; undefined if in doubt. */
export function meaningOf(detail: Rich): RecordField | undefined {
  const text = plain(detail)
  const raw = rawText(detail)
  if (goalMention.test(raw)) return { label: slice(detail, 0, 0), key: "goal", value: detail }
  for (const [pattern, key] of prefixes) {
    const found = pattern.exec(raw)
    if (found !== null)
      return {
        label: slice(detail, 0, 0),
        key,
        value: stripEnds(slice(detail, found[0].length), /^\s*/u, /[\s.]*$/u),
      }
  }
  const key = keyOf(text)
  return key === undefined ? undefined : { label: slice(detail, 0, 0), key, value: detail }
}

function keyOf(text: string): RecordField["key"] | undefined {
  const date = readDate(text)
  if (date.ok && date.value.recurrence === undefined) return "date"
  const ages = findAges(text)
  if (ages.length > 0 && ages[0]!.start === 0 && ages[0]!.end >= text.length - 2) return "age"
  if (vocabulary.workState.whole(text) !== undefined || vocabulary.offerStatus.whole(text) !== undefined)
    return "state"
  if (date.ok) return "frequency"
  if (/(?:€|\beuro\b)/iu.test(text) || vocabulary.costKind.whole(text) !== undefined) return "cost"
  if (vocabulary.preventionType.whole(text) !== undefined) return "preventionType"
  if (vocabulary.access.whole(text) !== undefined) return "access"
  const actor = vocabulary.actorKind.best(text)
  if (
    actor !== undefined &&
    (actor.coverage > 0.35 ||
      // „AWO Ahornwalde“: the kind in front, the rest of it a proper name.
      (actor.start === 0 && /^\S{3,}(?:\s+\p{Lu}[\p{L}.-]*){1,3}$/u.test(text)) ||
      /\be\.\s?V\.|gGmbH/u.test(text)) &&
    text.split(" ").length <= 6
  )
    return "actor"
  if (/\be\.\s?V\.?$|\bgGmbH\b/u.test(text)) return "actor"
  return undefined
}
