import { plain } from "../../blocks/rich.js"
import { type Entry, field, fields } from "../entry.js"
import { defineReader, set, setDate, startDraft } from "../reader.js"
import type { Stated } from "../stated-draft.js"
import { moneyOf } from "../values.js"
import { funderIn, fundIn, guidelineIn, paysCoordination, shareIn } from "./funding-text.js"
import { emitProgramme, programmesIn } from "./stated-programme.js"

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
    programme: 1,
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
    const draft = startDraft(entry, context, "fundings", { mergeKey: "name", defaults: { object } })
    if (programme !== undefined) draft.fields["programme"] = emitProgramme(context, at, programme)
    if (fund !== undefined) draft.fields["fund"] = fund
    if (guideline !== undefined) draft.fields["guideline"] = guideline
    const funder = funderOf(entry, sources)
    if (funder !== undefined) draft.fields["funder"] = funder
    if (amount !== undefined) set(draft, "amount", amount.value, amount.found)
    const quota = shareIn(share?.text ?? all)
    if (quota !== undefined) set(draft, "share", quota, share)
    if (entry.date?.found.reading.ok === true)
      set(draft, "date", entry.date.found.reading.value, { value: entry.date.place, base: entry.base })
    else
      for (const found of fields(entry, "period", "date", "until", "begin", "duration", "year"))
        if (draft.fields["date"] === undefined) setDate(draft, "date", found)
    if (paysCoordination(named)) draft.fields["coordination"] = true
    context.emit(draft)
  },
})

function amountOf(entry: Entry) {
  const cells = fields(entry, "cost", "value", "funding")
  const inUnits =
    cells.find(({ text }) => /\d/u.test(text) && /€|euro|eur\b|mio|tsd/iu.test(text)) ??
    cells.find(({ text }) => moneyOf(text).euro !== null)
  if (inUnits !== undefined) return { value: moneyOf(inUnits.text), found: inUnits }
  const rest = entry.rest === undefined ? "" : plain(entry.rest)
  const loose =
    /(?:ca\.\s*|rund\s*)?\d[\d.\s\u00a0]*(?:,\d+)?\s*(?:Mio\.?\s*|Tsd\.?\s*)?(?:€|Euro|EUR)(?:\s+(?:jährlich|pro Jahr|im Jahr))?/u.exec(
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
    const giver = funderIn(bare)
    if (giver !== undefined && !/^(?:Landesprogramm)/u.test(giver)) return giver
    const budget =
      /(?:Kreis|Stadt|Landes|Bundes|Gemeinde)?[Hh]aushalt(?:\s+der\s+Stadt|\s+des\s+(?:Kreises|Landkreises))?(?:\s+\d{4})?/u.exec(
        bare,
      )?.[0]
    if (budget !== undefined && programmesIn(text).length === 0) return budget
  }
  const plainName = column?.text
  return plainName !== undefined && programmesIn(plainName).length === 0 && !/\d/u.test(plainName)
    ? plainName
    : undefined
}
