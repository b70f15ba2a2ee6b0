import { plain } from "../../blocks/rich.js"
import { type Entry, field, fields } from "../entry.js"
import { statedDate, statedDates } from "../prose/find-date.js"
import { defineReader, type ReaderContext, set, setDate, startDraft } from "../reader.js"
import type { Stated } from "../stated-draft.js"
import { moneyOf } from "../values.js"
import { emitParticipation } from "./emit-participation.js"
import { funderIn, fundIn, guidelineIn, paysCoordination, shareIn } from "./funding-text.js"
import {
  coordinationFundedIn,
  emitProgramme,
  type NamedProgramme,
  programmesIn,
  stageIn,
  variantIn,
} from "./stated-programme.js"

/**
 * Reads sources of money.
 *
 * ```markdown
 * | Gegenstand         | Förderung   | Geldgeber       | Zeitraum        | Betrag   |
 * | Koordinationsstelle | Programm X | Land Musterland | 01/2025–12/2029 | 68.000 € |
 *   ^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^   ^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^   ^^^^^^^^
 *   object                programme    funder            date              amount
 * ```
 */
export const fundings = defineReader({
  collection: "fundings",
  signature: {
    funding: 4,
    fund: 5,
    guideline: 5,
    fundingShare: 5,
    cost: 5,
    programme: 2,
    period: 2,
    date: 1,
    until: 1,
  },
  read(entry, context) {
    const object = plain(entry.name)
    if (!/\p{L}{2}/u.test(object) || /\?$/u.test(object) || object.length > 160) return
    const amount = amountOf(entry)
    const sources = sourcesOf(entry)
    const all = [
      ...sources,
      ...(entry.rest === undefined ? [] : [plain(entry.rest)]),
      ...entry.details.map(plain),
    ].join("; ")
    const named = `${object}; ${all}`
    const programme = programmesIn(all)[0] ?? programmesIn(object)[0] ?? byColumn(entry)
    const fund = fundIn(named)
    const guideline = guidelineIn(named)
    const share = field(entry, "fundingShare")
    if (
      amount === undefined &&
      programme === undefined &&
      fund === undefined &&
      guideline === undefined &&
      sources.length === 0
    )
      return
    const at: Stated = { part: entry.name, base: entry.base, text: object, section: entry.section }
    // „Landesprogramm X: Koordinationsstelle, 60.000 €“ names the source first and what it is for behind.
    const paidFor = namesSource(object) ? purposeOf(entry) : object
    const draft = startDraft(entry, context, "fundings", {
      mergeKey: "name",
      defaults: paidFor === undefined ? {} : { object: paidFor },
    })
    if (programme !== undefined) draft.fields["programme"] = emitProgramme(context, at, programme)
    if (fund !== undefined) draft.fields["fund"] = fund
    if (guideline !== undefined) draft.fields["guideline"] = guideline
    const spoken =
      entry.shape === "row"
        ? []
        : [...(entry.rest === undefined ? [] : [plain(entry.rest)]), ...entry.details.map(plain)]
    const funder = funderOf(entry, [...sources, ...spoken])
    if (funder !== undefined) draft.fields["funder"] = funder
    if (amount !== undefined) set(draft, "amount", amount.value, amount.found)
    const quota = shareIn(share?.text ?? all)
    if (quota !== undefined) set(draft, "share", quota, share)
    if (entry.date?.found.reading.ok === true)
      set(draft, "date", entry.date.found.reading.value, { value: entry.date.place, base: entry.base })
    else
      for (const found of fields(entry, "period", "date", "until", "begin", "duration", "year"))
        if (draft.fields["date"] === undefined) setDate(draft, "date", found)
    const stated = entry.rest === undefined ? undefined : statedDate(entry.rest)
    if (draft.fields["date"] === undefined && stated !== undefined)
      set(draft, "date", stated.value, { value: stated.part, base: entry.base })
    if (paysCoordination(named)) draft.fields["coordination"] = true
    context.emit(draft)
    readMembership(entry, at, programme, context)
  },
})

/** A funding line may also say that one takes part: „Landesprogramm X (seit 2023, Variante A)“. */
function readMembership(
  entry: Entry,
  at: Stated,
  programme: NamedProgramme | undefined,
  context: ReaderContext,
): void {
  if (programme === undefined || programme.guideline === true || entry.shape === "row") return
  const text = plain(entry.whole)
  const variant = variantIn(text)
  const stage = stageIn(text)
  if (
    variant === undefined &&
    stage === undefined &&
    !/(?<![\p{L}])(?:[Tt]eilnahme|nimmt|nehmen)(?![\p{L}])/u.test(text)
  )
    return
  const date = statedDates(entry.whole).find(
    ({ value }) => value.relation === "since" || value.relation === "from",
  )
  const funded = coordinationFundedIn(text)
  emitParticipation(context, at, {
    programme,
    ...(date === undefined ? {} : { date: date.value }),
    ...(variant === undefined ? {} : { variant }),
    ...(stage === undefined ? {} : { stage }),
    ...(funded === undefined ? {} : { coordinationFunded: funded }),
  })
}

/** True if a text is the name of a source, not of something that carries its name („Koordinierungsstelle kinderstark“). */
function namesSource(text: string): boolean {
  const [programme] = programmesIn(text)
  if (programme !== undefined) return (programme.end - programme.start) * 2 > text.length
  return fundIn(text) !== undefined || guidelineIn(text) !== undefined
}

/** The first words behind the name that are no sum, quota or date. */
function purposeOf(entry: Entry): string | undefined {
  const rest = entry.rest === undefined ? "" : plain(entry.rest)
  return rest
    .split(/\s*[,;]\s+/u)
    .map((part) => part.replace(/\s*\([^()]*\)$/u, "").trim())
    .find(
      (part) =>
        /\p{L}{4}/u.test(part) &&
        !/€|Euro|Prozent|%|(?:^|\s)(?:bis|ab|seit|Laufzeit)\s/u.test(part) &&
        !/^\d/u.test(part),
    )
}

function amountOf(entry: Entry) {
  const cells = fields(entry, "cost", "value", "funding")
  const inUnits =
    cells.find(({ text }) => /\d/u.test(text) && /€|euro|eur\b|mio|tsd/iu.test(text)) ??
    cells.find(({ text }) => moneyOf(text).euro !== null)
  if (inUnits !== undefined) return { value: moneyOf(inUnits.text), found: inUnits }
  const rest = entry.rest === undefined ? "" : plain(entry.rest)
  const loose =
    /(?:ca\.\s*|rund\s*)?\d[\d.\s\u00a0]*(?:,\d+)?\s*(?:Mio\.?\s*|Tsd\.?\s*)?(?:€|Euro|EUR)(?:\s+(?:jährlich|pro Jahr|im Jahr(?!\s+\d)))?/u.exec(
      rest,
    )?.[0]
  return loose === undefined || entry.rest === undefined
    ? undefined
    : { value: moneyOf(loose), found: { value: entry.rest, base: entry.base } }
}

/** Cells that say where the money comes from; amounts aside. */
function sourcesOf(entry: Entry): readonly string[] {
  return fields(entry, "funding", "fund", "programme", "guideline", "actor", "cost", "source")
    .map(({ text }) => text)
    .filter(
      (text) =>
        !/\d[\d.]*\s*(?:€|Euro)/iu.test(text) &&
        /\p{L}{3}/u.test(text) &&
        !/^(?:wird geprüft|offen|unklar|keine|noch offen|kostenneutral)$/iu.test(text),
    )
}

function byColumn(entry: Entry) {
  const cell = field(entry, "programme")
  return cell === undefined ? undefined : { name: cell.text, start: 0, end: cell.text.length }
}

/** The giver: a column of its own, else what a source cell names besides the programme. */
function funderOf(entry: Entry, sources: readonly string[]): string | undefined {
  const column = fields(entry, "fund", "actor").find(
    ({ text }) => fundIn(text) === undefined && /\p{L}{3}/u.test(text),
  )
  const asked = column === undefined ? sources : [column.text, ...sources]
  for (const text of asked) {
    const bare = text.replace(/,?\s*(?:Landes|Bundes|Förder)?[Pp]rogramm\s+[„"“»].*$/u, "")
    if (
      /^(?:Kreis|Stadt|Landes|Bundes|Gemeinde)?[Hh]aushalt(?![\p{L}])/u.test(bare) &&
      programmesIn(text).length === 0
    )
      return bare
    const giver = funderIn(bare)
    if (giver !== undefined && !/^(?:Landesprogramm)/u.test(giver)) return giver
    const budget =
      /(?:(?:städtische|kommunale|eigene)[rnm]?\s+)?(?:Kreis|Stadt|Landes|Bundes|Gemeinde)?[Hh]aushalt(?:\s+der\s+Stadt|\s+des\s+(?:Kreises|Landkreises))?(?:\s+\d{4})?/u.exec(
        bare,
      )?.[0]
    if (budget !== undefined && programmesIn(text).length === 0) return budget
  }
  const plainName = column?.text
  return plainName !== undefined && programmesIn(plainName).length === 0 && !/\d/u.test(plainName)
    ? plainName
    : undefined
}
