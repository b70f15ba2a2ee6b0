import { type Cursor, tokenise } from "../dates/tokens.js"
import type { Bilingual } from "../finding.js"
import type { AgeValue } from "../model/quantities.js"
import { inferNotation } from "./infer-notation.js"
import { type ParsedAge, parseAge } from "./parse-age.js"

/** How a document writes neighbouring bands: `shared` is 0–3/3–6, `inclusive` is 0–3/4–6. */
export type AgeNotation = "shared" | "inclusive"

/** What is worth knowing about how an age was read. */
export type AgeNote = "notation-assumed" | "unit-assumed" | "list" | "list-with-gap" | "phase" | "surrounded"

/** An age span that was read, or why the text is none. `bands` holds the parts of a list. */
export type AgeReading =
  | {
      readonly ok: true
      readonly value: AgeValue
      readonly notes: readonly AgeNote[]
      readonly bands: readonly AgeValue[]
    }
  | {
      readonly ok: false
      readonly reason: "not-an-age" | "impossible-age" | "placeholder"
      readonly detail: Bilingual
    }

/** What the document says about its ages. */
export interface ReadAgeOptions {
  /** The notation of the bands in the document, see `inferNotation`. */
  readonly notation?: AgeNotation | undefined
  /** The text declares the scope of the concept: without a notation its end is excluded. */
  readonly scope?: boolean | undefined
}

const longestText = 300
const neutral = new Set(
  (
    "kinder kind kindern kindes jugendliche jugendlichen jungen maedchen familie familien eltern mit im in alter alters altersgruppe " +
    "altersgruppen altersbereich altersspanne altersstufe lebensalter fuer der die das den dem des von vom alle allen aller zielgruppe menschen " +
    "jahre jahren jahr deren ihre ihren und sowie ca etwa zwischen phase lebensphase lebensjahre haupt schueler schuelerinnen " +
    "ihrer ihr junge jungs personen muetter vaeter m w d"
  ).split(" "),
)
const emptyCell = /^[-–—?/.…]*$|^(?:n\.? ?n\.?|offen|k\.? ?a\.?|keine angaben?|tbd)$/i

/**
 * Reads a whole cell or field as an age span. „bis 10 Jahre“ includes the tenth year, „unter 3“ and „U3“ end
 * at the third birthday; whether „0–3“ includes the third year is the notation's business.
 */
export function readAge(text: string, options: ReadAgeOptions = {}): AgeReading {
  const shown = text.trim()
  if (shown.length > longestText) return failure(shown.slice(0, 40), "not-an-age")
  if (emptyCell.test(shown)) return failure(shown, shown === "" ? "not-an-age" : "placeholder")
  const cursor: Cursor = {
    text,
    tokens: tokenise(text).filter(({ key }) => !/^[*_`\\]$/.test(key)),
    whole: true,
  }
  const parsed: { age: ParsedAge; text: string }[] = []
  let unknown = false
  for (let index = 0; index < cursor.tokens.length; ) {
    const age = parseAge(cursor, index)
    if (age) {
      const start = cursor.tokens[index]!.start
      parsed.push({ age, text: text.slice(start, cursor.tokens[age.next - 1]!.end) })
      index = age.next
      continue
    }
    const token = cursor.tokens[index]!
    if (token.kind !== "mark" && !neutral.has(token.key)) unknown = true
    index++
  }
  const ages = preferNumbers(parsed)
  // A bare number in a text about something else is no age.
  const sure = unknown ? ages.filter(({ age }) => age.marked) : ages
  if (sure.length === 0) return failure(shown, "not-an-age")
  return combine(shown, sure, options, unknown)
}

/** „Kita-Kinder (3–6 Jahre)“: the figures say it more exactly than the word. */
function preferNumbers<T extends { age: ParsedAge }>(ages: readonly T[]): readonly T[] {
  const figures = ages.filter(({ age }) => !age.phase && (age.marked || !age.single))
  return figures.length > 0 ? keepPregnancy(ages, figures) : ages
}

/** „Schwangere und Kinder von 0 bis 3 Jahren“ means both. */
function keepPregnancy<T extends { age: ParsedAge }>(all: readonly T[], figures: readonly T[]): readonly T[] {
  return [...all.filter(({ age }) => age.phase && age.from === -9 && age.to?.month === 0), ...figures]
}

function combine(
  shown: string,
  ages: readonly { age: ParsedAge; text: string }[],
  options: ReadAgeOptions,
  surrounded: boolean,
): AgeReading {
  const notes = new Set<AgeNote>()
  const inferred = options.notation ?? inferNotation(ages.map(({ text }) => text))
  const notation = inferred ?? (options.scope ? "shared" : "inclusive")
  const bands: AgeValue[] = []
  for (const { age, text } of ages) {
    const band = ageValueOf(age, text, notation)
    if (band === undefined) return failure(shown, "impossible-age")
    if (age.to?.kind === "notation" && inferred === undefined && !options.scope) notes.add("notation-assumed")
    if (!age.marked) notes.add("unit-assumed")
    if (age.phase) notes.add("phase")
    bands.push(band)
  }
  if (surrounded) notes.add("surrounded")
  const sorted = [...bands].sort((a, b) => (a.fromMonth ?? -10) - (b.fromMonth ?? -10))
  let from = sorted[0]!.fromMonth
  let to = sorted[0]!.toMonth
  for (const band of sorted.slice(1)) {
    notes.add("list")
    if (to !== null && band.fromMonth !== null && band.fromMonth > to) notes.add("list-with-gap")
    to = to === null || band.toMonth === null ? null : Math.max(to, band.toMonth)
    if (band.fromMonth === null) from = null
  }
  return { ok: true, value: { text: shown, fromMonth: from, toMonth: to }, notes: [...notes], bands }
}

/** Nobody is older than 130 years. */
const oldest = 130 * 12

/** The half-open months of a parsed age; `undefined` if it ends before it begins or nobody is that old. */
function ageValueOf(age: ParsedAge, text: string, notation: AgeNotation): AgeValue | undefined {
  const { from, to } = age
  if ((from ?? 0) > oldest || (to?.month ?? 0) > oldest) return undefined
  if (to === null) return { text, fromMonth: from, toMonth: null }
  const inclusive = to.kind === "inclusive" || (to.kind === "notation" && notation === "inclusive")
  // „0–99“ means everybody.
  const toMonth = to.month >= 99 * 12 ? null : inclusive ? to.month + to.unit : to.month
  if (from !== null && toMonth !== null && from >= toMonth) return undefined
  return { text, fromMonth: from, toMonth }
}

function failure(text: string, reason: "not-an-age" | "impossible-age" | "placeholder"): AgeReading {
  const detail = {
    "not-an-age": {
      de: text === "" ? "Hier steht kein Alter." : `„${text}“ lesen wir nicht als Altersangabe.`,
      en: text === "" ? "There is no age here." : `“${text}” is not readable as an age.`,
    },
    "impossible-age": {
      de: `„${text}“ kann kein Alter sein. Bitte prüfen Sie die Zahlen und ihre Reihenfolge.`,
      en: `“${text}” cannot be an age. Please check the figures and their order.`,
    },
    placeholder: {
      de: `„${text}“ steht für ein Alter, das noch fehlt.`,
      en: `“${text}” stands for an age still to come.`,
    },
  }[reason]
  return { ok: false, reason, detail }
}
