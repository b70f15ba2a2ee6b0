import { type DateValue, findDates, readDate } from "@kettenwerk/core"
import { plain, type Rich, rawText, slice, split, stripEnds } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import { absolutePlace, type Draft, type NameReference } from "../draft.js"
import { type Entry, type FoundField, field, fields } from "../entry.js"
import { defineReader, type ReaderContext, set, setReferences, setText, startDraft } from "../reader.js"

/** Reads indicators from tables of their own and from items with their values in brackets. */
export const indicators = defineReader({
  collection: "indicators",
  signature: {
    indicator: 2,
    baseline: 4,
    target: 4,
    unit: 3,
    impactStep: 3,
    value: 2,
    source: 1,
    goal: 1,
    evidence: 1,
  },
  read(entry, context) {
    const named = field(entry, "indicator")
    const whole = entry.shape === "row" ? entry.name : entry.whole
    const found = named ?? {
      value: stripEnds(whole, indicatorLabel, /\s*$/u),
      base: entry.base,
      text: plain(whole),
      inherited: false,
    }
    const goal = fields(entry, "goal", "strategicGoal", "tacticalGoal", "operativeGoal")
    emitIndicators(found, entry, context, undefined, goal)
  },
})

const indicatorLabel = /^\s*(?:(?:Indikator|Kennzahl|Messgröße|Erfolgskriterium)(?:en)?\s*\d*\s*[:–-]\s*)?/iu

/** Emits the indicators a field, cell or item names, each with its own values, or else those of the entry. */
export function emitIndicators(
  found: FoundField,
  entry: Entry,
  context: ReaderContext,
  goal: NameReference | undefined,
  goals: readonly FoundField[] = [],
): void {
  const parts = separate(found.value)
  for (const part of parts) {
    const name = nameOf(part)
    const text = plain(name)
    if (!/\p{L}{3}/u.test(text) || /^(?:keine?|offen|n\.\s?n\.|folgt)$/iu.test(text)) continue
    const draft = startDraft(entry, context, "indicators", {
      name: { part: name, base: found.base },
      place: entry.shape === "row" ? entry.place : absolutePlace(part, found.base),
      mergeKey: "name",
    })
    if (goal !== undefined) draft.fields["goal"] = goal
    else setReferences(draft, "goal", goals.slice(0, 1), "goals")
    if (Array.isArray(draft.fields["goal"]))
      draft.fields["goal"] = (draft.fields["goal"] as readonly NameReference[])[0]
    readInline(part, name, draft, found.base)
    if (parts.length === 1) readFields(entry, draft)
    context.emit(draft)
  }
}

/** Several indicators in one cell stand on lines of their own, or apart by semicolons outside of brackets. */
function separate(value: Rich): readonly Rich[] {
  const byLine = split(value, /\n(?!\s*\()/gu)
  return byLine.flatMap((line) =>
    /\([^()]*;[^()]*\)/u.test(rawText(line))
      ? [line]
      : split(line, /\s*;\s*(?=\p{Lu})(?!(?:Ziel|Soll|Ist|Ausgangs|Quelle))/gu),
  )
}

const valueLead =
  /\s*(?:\((?=[^()]*\d)|[,;:–-]\s+(?=(?:Ausgangswert|Ausgang|Ist|Basis|Zielwert|Ziel|Soll|derzeit|aktuell|heute|von\s+\d|bisher|(?:19|20)\d{2}\s*:)))/u

function nameOf(part: Rich): Rich {
  const raw = rawText(part)
  const at = raw.search(valueLead)
  return stripEnds(at > 2 ? slice(part, 0, at) : part, /^[\s*_„"]*/u, /[\s:*_,;.–-]*$/u)
}

const amount =
  "(-?\\d{1,3}(?:[.\\u00a0\\u202f]\\d{3})+(?:,\\d+)?|-?\\d+(?:,\\d+)?)\\s*(%|Prozent|v\\.\\s?H\\.|‰)?"
const yearValue = new RegExp(`(?<!\\d)((?:19|20)\\d{2}(?:/\\d{2})?)\\s*:\\s*${amount}`, "u")
const baselineValue = new RegExp(
  `(?<![\\p{L}])(?:Ausgangswert|Ausgang|Ausgangslage|Basiswert|Basis|Ist-Wert|Istwert|Ist|Stand|derzeit|aktuell|heute|bisher)(?:\\s*\\(?((?:19|20)\\d{2})\\)?)?\\s*:?\\s*${amount}(?:\\s*\\p{L}+)?(?:\\s*\\(((?:19|20)\\d{2})\\))?`,
  "iu",
)
const targetValue = new RegExp(
  `(?<![\\p{L}])(?:Zielwert|Zielmarke|Ziel|Soll-Wert|Sollwert|Soll)(?:\\s*\\(?((?:19|20)\\d{2})\\)?)?\\s*:?\\s*(?:mindestens\\s+|mind\\.\\s*|höchstens\\s+|≥\\s*|≤\\s*|>\\s*|<\\s*)?${amount}`,
  "iu",
)
const fromTo = new RegExp(
  `(?<![\\p{L}])von\\s+${amount}(?:\\s*\\(((?:19|20)\\d{2})\\))?\\s+auf\\s+(?:mindestens\\s+|höchstens\\s+)?${amount}`,
  "iu",
)
const sourceLabel = /(?<![\p{L}])(?:Quelle|Datenquelle)\s*:\s*([^;)]{2,120})/iu

/** „(2026: 0, Ziel: 3)“, „Ausgangswert 41 % (2026), Ziel: 70 % bis 2029“, „von 45 % auf 60 % bis 2027“. */
function readInline(part: Rich, name: Rich, draft: Draft, base: number): void {
  const behind = slice(part, name.end - part.start)
  const text = plain(behind)
  if (!/\d/u.test(text)) return
  const moves = fromTo.exec(text)
  const start = baselineValue.exec(text)
  const dated = yearValue.exec(text)
  const goal = targetValue.exec(text)
  const place = { value: behind, base }
  if (moves !== null) {
    set(draft, "baseline", measured(text, moves[1]!, moves[3]), place)
    set(draft, "target", withBy({ text, value: numberOf(moves[4]!) }, text), place)
    unitOf(draft, moves[2] ?? moves[5])
    return
  }
  if (start !== null) set(draft, "baseline", measured(start[0], start[2]!, start[1] ?? start[4]), place)
  else if (dated !== null) set(draft, "baseline", measured(dated[0], dated[2]!, dated[1]), place)
  if (goal !== null) {
    const rest = text.slice(goal.index)
    set(
      draft,
      "target",
      withBy({ text: rest.replace(/\)$/u, ""), value: numberOf(goal[2]!) }, rest, goal[1]),
      place,
    )
  }
  // „90 % der Eltern nennen sie in der Befragung 2027 (2025: 41 %)“: what is to be stands in front.
  const wanted = goal === null && dated !== null ? shareLead.exec(plain(name)) : null
  if (wanted !== null)
    set(draft, "target", withBy({ text: plain(name), value: numberOf(wanted[1]!) }, plain(name)), {
      value: name,
      base,
    })
  unitOf(draft, start?.[3] ?? dated?.[3] ?? goal?.[3])
  const source = sourceLabel.exec(text)?.[1]
  if (source !== undefined) draft.fields["dataSource"] ??= source.trim()
}

const shareLead = new RegExp(
  `^(?:mindestens\\s+|mind\\.\\s*)?${amount}(?=\\s+(?:der|aller|von|unserer)\\s)`,
  "iu",
)

function unitOf(draft: Draft, unit: string | undefined): void {
  if (unit !== undefined) draft.fields["unit"] ??= /^(?:%|prozent|v)/iu.test(unit) ? "Prozent" : unit
}

function measured(
  text: string,
  value: string,
  year: string | undefined,
): { readonly text: string; readonly value: number; readonly asOf?: DateValue } {
  const asOf = year === undefined ? undefined : dateOfYear(year)
  return {
    text: text.replace(/^[\s(]+|[\s)]+$/gu, ""),
    value: numberOf(value),
    ...(asOf === undefined ? {} : { asOf }),
  }
}

function dateOfYear(year: string): DateValue | undefined {
  const reading = readDate(year)
  return reading.ok ? reading.value : undefined
}

function withBy<T extends object>(target: T, text: string, year?: string): T & { readonly by?: DateValue } {
  const by = year === undefined ? lastDate(text) : dateOfYear(year)
  return { ...target, ...(by === undefined ? {} : { by }) }
}

/** The date behind „bis“; its own words, not the amount before it. */
function lastDate(text: string): DateValue | undefined {
  const at = /(?<![\p{L}])(?:bis|in|im|Ende|zum|ab)\s/iu.exec(text)?.index
  if (at === undefined) return undefined
  const found = findDates(text.slice(at)).find(({ reading }) => reading.ok)
  if (found === undefined || !found.reading.ok) return undefined
  // „bis 2029“ limits a target to that year; the year itself is meant.
  const bare = readDate(found.reading.value.text.replace(/^bis\s+(?:zum\s+)?/iu, ""))
  return bare.ok ? bare.value : found.reading.value
}

function numberOf(text: string): number {
  return Number(text.replace(/[.\u00a0\u202f](?=\d{3})/gu, "").replace(",", "."))
}

const anyAmount = new RegExp(`(?<![\\d.,/])${amount}`, "u")

function readFields(entry: Entry, draft: Draft): void {
  const baseline = field(entry, "baseline", "value")
  if (baseline !== undefined) {
    const year = /\((?:[^()]*?)((?:19|20)\d{2}(?:\/\d{2})?)\)|(?<!\d)((?:19|20)\d{2})\s*:/u.exec(
      baseline.text,
    )
    const value = anyAmount.exec(baseline.text.replace(/(?<!\d)(?:19|20)\d{2}\s*:\s*/u, ""))
    const written = field(entry, "year")
    const asOf = dateOfYear(year?.[1] ?? year?.[2] ?? written?.text ?? "")
    set(
      draft,
      "baseline",
      {
        text: baseline.text,
        ...(value === null ? {} : { value: numberOf(value[1]!) }),
        ...(asOf === undefined ? {} : { asOf }),
      },
      baseline,
    )
    unitOf(draft, value?.[2])
  }
  const target = field(entry, "target")
  if (target !== undefined) {
    const value = anyAmount.exec(
      target.text.replace(/(?<![\p{L}])(?:bis|Ende|in|im)\s+(?:zum\s+)?[\d./]+(?:\s*:)?/giu, ""),
    )
    const limit = field(entry, "until", "date")
    const written = limit === undefined ? undefined : readDate(limit.text)
    const by = lastDate(target.text) ?? (written?.ok === true ? written.value : undefined)
    set(
      draft,
      "target",
      {
        text: target.text,
        ...(value === null ? {} : { value: numberOf(value[1]!) }),
        ...(by === undefined ? {} : { by }),
      },
      target,
    )
    unitOf(draft, value?.[2])
  }
  setText(draft, "unit", field(entry, "unit"))
  setText(draft, "dataSource", field(entry, "source", "evidence"))
  const step = field(entry, "impactStep", "impact", "programmeStage")
  if (step !== undefined) {
    const value =
      /^\s*(?:Stufe\s*)?([1-7])(?!\d)/iu.exec(step.text)?.[1] ?? vocabulary.impactStep.whole(step.text)?.value
    if (value !== undefined) set(draft, "step", value, step)
  }
}
