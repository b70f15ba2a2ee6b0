import { readable } from "../../blocks/readable.js"
import { plain } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import { absolutePlace } from "../draft.js"
import type { ReaderContext } from "../reader.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, sentencesOf } from "./sentences-of.js"

const announced =
  /(?<![\p{L}])(?:Fachdienste[n]?|Fachbereiche[n]?|Ressorts|Sektoren|Fachämter[n]?|Bereiche[n]?)(?:\s+(?:sind|des\s+Landkreises|der\s+Stadt|der\s+Verwaltung))?\s*[:–]?\s+(?=\p{Lu})/u
const most = 10

/** Reads the declared areas of work: „Angebote der Fachdienste Jugendhilfe, Gesundheit, Soziales und Teilhabe sowie …“. */
export function readSectors(prose: ProseText, context: ReaderContext): void {
  // „Bereich: Jugendhilfe“ says where one office belongs.
  if (prose.form === "item" && /^(?:Bereich|Sektor|Ressort|Fachbereich)\s*:/u.test(prose.text)) return
  if (prose.form === "heading" || prose.text.length > 8000) return
  for (const sentence of sentencesOf(prose.part)) {
    if (isQuestion(sentence.text)) continue
    const { text: raw, cut } = readable(sentence.part)
    const found = announced.exec(raw)
    if (found === null) continue
    const list = cut(found.index + found[0].length)
    const { text: rawList, cut: cutList } = readable(list)
    const named: { readonly value: string; readonly from: number; readonly to: number }[] = []
    let at = 0
    // „Soziales und Teilhabe“ is one area, „Gesundheit und Bildung“ are two: the vocabulary decides.
    for (const piece of rawList.split(/(?<=,|\ssowie)(?=\s)/u)) {
      if (named.length >= most) break
      const trimmed = piece.replace(/(?:[\s,.;]|\s(?:etc|usw|u\.\s?a|u\.\s?v\.\s?m)\.?)+$/u, "")
      const clean = trimmed.replace(/^\s*(?:(?:und|sowie|die|der|den|auch)\s+)*/iu, "")
      const start = at + trimmed.length - clean.length
      at += piece.length
      const bare = clean.replace(/\s+(?:sowie|und)$/u, "")
      const whole = sectorOf(bare)
      if (whole !== undefined) named.push({ value: whole, from: start, to: start + bare.length })
      else {
        const parts = [...bare.matchAll(/(?:^|\s+(?:und|sowie|&)\s+)([^]+?)(?=\s+(?:und|sowie|&)\s+|$)/gu)]
        const values = parts.map((part) => ({
          value: sectorOf(part[1]!.replace(/^(?:die|der|den)\s+/u, "")),
          from: start + part.index + part[0].length - part[1]!.length,
          to: start + part.index + part[0].length,
        }))
        const known = values.filter(
          (part): part is { value: string; from: number; to: number } => part.value !== undefined,
        )
        const leading = known.length === 0 ? vocabulary.sector.best(bare) : undefined
        if (leading !== undefined && leading.start === 0 && leading.coverage > 0.5)
          named.push({ value: leading.value, from: start, to: start + leading.end })
        if (known.length === 0) break
        named.push(...known)
        if (known.length < values.length) break
      }
    }
    const distinct = named.filter(
      ({ value }, index) => named.findIndex((other) => other.value === value) === index,
    )
    if (distinct.length < 2) continue
    for (const { value, from, to } of distinct) {
      const part = cutList(from, to)
      const place = absolutePlace(part, prose.base)
      context.emit({
        collection: "sectors",
        name: plain(part),
        place,
        namePlace: place,
        fields: { value },
        fieldPlaces: {},
        aliases: [],
        mention: false,
        section: prose.section,
        uri: context.uri,
        mergeKey: "name",
      })
    }
  }
}

function sectorOf(text: string): string | undefined {
  const whole = vocabulary.sector.whole(text)
  if (whole !== undefined) return whole.value
  const best = vocabulary.sector.best(text)
  return best !== undefined && best.coverage > 0.7 ? best.value : undefined
}
