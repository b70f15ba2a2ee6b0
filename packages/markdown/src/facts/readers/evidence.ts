import { findDates } from "@kettenwerk/core"
import { plain, type Rich, split } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import { absolutePlace, type NameReference, reference } from "../draft.js"
import { type Entry, type FoundField, field } from "../entry.js"
import { defineReader, type ReaderContext, set, setDate, setText, setValue, startDraft } from "../reader.js"
import { splitNames } from "../split-names.js"
import { integerOf, valueOf } from "../values.js"

/** Reads lists and tables of sources. */
export const evidence = defineReader({
  collection: "evidence",
  signature: { evidence: 2, source: 2, publisher: 4, year: 2, asOf: 1, url: 1, spatialLevel: 3 },
  read(entry, context) {
    if (entry.shape === "row" || entry.fields.length > 0) {
      const draft = startDraft(entry, context, "evidence", { mergeKey: "name" })
      fill(draft, plain(entry.name))
      setValue(draft, "kind", field(entry, "kind"), vocabulary.evidenceKind)
      setText(draft, "publisher", field(entry, "publisher", "actor"))
      const year = field(entry, "year", "date", "asOf")
      if (year !== undefined) {
        const value = yearOf(year.text)
        if (value !== undefined) set(draft, "year", value, year)
        setDate(draft, "asOf", year)
      }
      setText(draft, "area", field(entry, "area", "spatialLevel"))
      setValue(draft, "spatialLevel", field(entry, "spatialLevel", "area"), vocabulary.spatialLevel)
      setText(draft, "url", field(entry, "url"))
      const count = field(entry, "respondents", "participantCount", "value")
      if (count !== undefined) set(draft, "n", integerOf(count.text), count)
      context.emit(draft)
      return
    }
    emitEvidence(
      { value: entry.whole, base: entry.base, text: plain(entry.whole), inherited: false },
      entry,
      context,
    )
  },
})

/** Emits the sources named in a field („Sozialbericht 2024 (Landkreis); Elternbefragung 2025, n = 212“). */
export function emitEvidence(
  found: FoundField,
  entry: Entry,
  context: ReaderContext,
): readonly NameReference[] {
  const parts = split(
    found.value,
    /\s*(?:\n|;|\s\+\s|\s•\s)\s*|(?<!-)\s+(?:und|sowie)\s+(?=(?:der |die |das |eine |einer |unsere )?\p{Lu}\p{L}*(?:befragung|bericht|statistik|wissen|untersuchung|analyse|gespräch|studie))/gu,
  ).flatMap(splitSources)
  return parts.flatMap((part): NameReference[] => {
    const text = plain(part)
    if (idList.test(text))
      return splitNames(part).map((name) => reference(name.part, found.base, "evidence", { text: name.text }))
    if (!/\p{L}{3}/u.test(text) || /^(?:keine?r?|fehlt|offen|n\.\s?n\.|unbekannt)\b/iu.test(text)) return []
    const draft = startDraft(entry, context, "evidence", {
      name: { part, base: found.base, text: titleOf(text) },
      place: absolutePlace(part, found.base),
      mergeKey: "name",
    })
    fill(draft, text)
    context.emit(draft)
    return [reference(part, found.base, "evidence", { create: false, text: titleOf(text) })]
  })
}

/** Commas separate sources where what follows names a kind of source itself; else they lead to year and publisher. */
function splitSources(part: Rich): readonly Rich[] {
  const pieces = split(part, /,\s+/gu)
  const result: Rich[] = []
  for (const piece of pieces) {
    const before = result.at(-1)
    const isSource =
      idList.test(plain(piece)) ||
      vocabulary.evidenceKind.find(plain(piece)).length > 0 ||
      ownSource.test(plain(piece))
    if (before === undefined || isSource) result.push(piece)
    else result[result.length - 1] = { ...before, end: piece.end }
  }
  return result
}

/** „Interviews mit Kita-Leitungen 2026“: of a kind no list holds, with a year of its own. */
const ownSource =
  /^(?:\p{Lu}[\p{L}-]*)?(?:interviews?|gespräche?|forum|werkstatt|runde|daten|zahlen|erhebung|analyse|umfrage|protokolle?|hinweise|rückmeldungen|planung|monitoring|atlas|report)(?![\p{L}])[^,;]{0,60}$/iu

/** „Q1, Q4“: ids of sources listed elsewhere. */
const idList = /^(?:\p{Lu}{1,2}[-.]?\d{1,3}(?:\.\d+)*)(?:\s*[,/+]\s*\p{Lu}{1,2}[-.]?\d{1,3}(?:\.\d+)*)*$/u

/** The source without what describes it: „Sozialbericht 2024 (Landkreis, n = 212)“ and „Sozialbericht 2024, Jugendamt“ are one. */
function titleOf(text: string): string {
  const short = text
    .replace(/\s*\([^()]*\)\s*\.?$/u, "")
    .replace(/,\s+(?=\p{Lu}|n\s*=|\d).*$/u, "")
    .replace(/[\s.;:,]+$/u, "")
  return /\p{L}{3}/u.test(short) ? short : text
}

/** Kind, year, publisher and number of cases from the words of a source. */
function fill(draft: ReturnType<typeof startDraft>, text: string): void {
  const kind = valueOf(vocabulary.evidenceKind, text, 0.2) ?? vocabulary.evidenceKind.find(text)[0]?.value
  if (kind !== undefined) draft.fields["kind"] = kind
  const year = yearOf(text)
  if (year !== undefined) draft.fields["year"] = year
  const date = findDates(text).find(({ reading }) => reading.ok)
  if (date?.reading.ok) draft.fields["asOf"] = date.reading.value
  const bracket = /\(([^()]*)\)/u.exec(text)?.[1]
  const publisher = publisherOf(bracket, text)
  if (publisher !== undefined) draft.fields["publisher"] = publisher
  const count =
    /\bn\s*=\s*(\d[\d.]*)/iu.exec(text)?.[1] ??
    /(\d[\d.]*)\s+(?:befragte|familien|eltern|kinder|antworten|rückmeldungen|fragebögen|interviews)/iu.exec(
      text,
    )?.[1]
  if (count !== undefined) draft.fields["n"] = Number(count.replace(/\./gu, ""))
  if (
    /famili|eltern|kinder(?:befragung|konferenz|gespr)|jugendlichen?befragung/iu.test(text) &&
    /befrag|gespräch|interview|café|konferenz|werkstatt|umfrage/iu.test(text)
  )
    draft.fields["fromFamilies"] = true
  if (kind === "familienbefragung" || kind === "kinderbefragung") draft.fields["fromFamilies"] = true
}

function publisherOf(bracket: string | undefined, text: string): string | undefined {
  const candidates = [
    ...(bracket?.split(/[,;]/u) ?? []),
    ...text
      .replace(/\([^()]*\)/u, "")
      .split(",")
      .slice(1),
  ]
  const named = candidates
    .map((part) => part.trim())
    .find(
      (part) =>
        (vocabulary.actorKind.find(part).length > 0 ||
          vocabulary.municipalityKind.find(part).length > 0 ||
          vocabulary.sector.find(part).length > 0 ||
          /ministerium|landesamt|bundes|institut|hochschule|universität|statistik|stiftung|krankenkasse/iu.test(
            part,
          )) &&
        /^\p{Lu}/u.test(part),
    )
  if (named !== undefined) return named.replace(/\s+(?:19|20)\d{2}$/u, "")
  return /\b(?:des|der|vom|von)\s+((?:Landkreis|Jugendamt|Gesundheitsamt|Sozialamt|Stadt|Kreis|Land|Bund)\p{L}*(?:\s\p{Lu}\p{L}+)*)/u.exec(
    text,
  )?.[1]
}

function yearOf(text: string): number | undefined {
  const years = text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)
  return years === null ? undefined : Number(years.at(-1))
}
