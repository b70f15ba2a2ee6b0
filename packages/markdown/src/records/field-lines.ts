import { plain, type Rich, rawText, slice, stripEnds, trim } from "../blocks/rich.js"
import { vocabulary } from "../vocabulary/index.js"
import type { RecordField } from "./record.js"

interface Label {
  /** Indexes in the part the label was looked for in. */
  readonly start: number
  readonly end: number
  readonly valueStart: number
  readonly bold: boolean
}

const longestLabel = 60
const mostLabelWords = 6

/**
 * Reads „Feld: Wert“ lines, several bold labels on one line included. A line without a label continues the
 * value above it. Labels in bold count always, plain ones if the vocabulary knows them, or if they stand
 * beside a known one. Returns the text in front of the first field as `lead`.
 */
export function readFieldLines(part: Rich): {
  readonly lead?: Rich
  readonly fields: readonly RecordField[]
} {
  const raw = rawText(part)
  const labels = findLabels(part, raw)
  if (labels.length === 0) return { lead: part, fields: [] }
  const fields = labels.map((label, index): RecordField => {
    const end = labels[index + 1]?.start ?? raw.length
    const text = stripEnds(slice(part, label.start, label.end), /^[\s*_–—-]*/u, /[\s:*_]*$/u)
    const key = fieldKey(plain(text))
    return {
      label: text,
      ...(key === undefined ? {} : { key }),
      value: stripEnds(slice(part, label.valueStart, end), /^[\s:]*/u, /[\s;|·•,]*$/u),
    }
  })
  const lead = slice(part, 0, labels[0]!.start)
  return { ...(lead.end > lead.start ? { lead } : {}), fields }
}

/** Meaning of a header or label, if the vocabulary knows the whole of it. */
export function fieldKey(label: string): RecordField["key"] {
  const text = label.replace(/^\d+[.)]?\s+/u, "")
  const whole = vocabulary.field.whole(text)
  // „Amt“ is a column, „Jugendamt: Angebote einholen“ names the office itself.
  if (whole?.value === "department" && whole.quality === "compound") return undefined
  if (whole !== undefined) return whole.value
  // „arbeitet eng zusammen mit“, „kooperiert bereits mit“: adverbs do not change what a column holds.
  const bare = text.replace(adverbs, " ").replace(/\s+/gu, " ").trim()
  const meant = bare === text || bare === "" ? undefined : vocabulary.field.whole(bare)?.value
  if (meant !== undefined) return meant
  // „Träger (Ansprechperson)“, „Alter in Jahren“: the words before the bracket or „in“ decide.
  const shorter =
    /^(.+?)\s*(?:\(|\bin\s|\/\s?)/u.exec(text.replace(datedHeader, ""))?.[1] ??
    /^(.{3,}?)(?=\s*(?:\d{1,2}[./])?(?:19|20)\d{2}$)/u.exec(text)?.[1]
  const found = shorter === undefined ? undefined : vocabulary.field.whole(shorter)?.value
  // „Anfang 2028: Zwischenbilanz“ is a date with what happens then.
  return found !== undefined && timeKeys.has(found) && datedHeader.test(text) ? undefined : found
}

const adverbs =
  /(?<![\p{L}])(?:eng|enger|regelmäßig|bereits|vor allem|bisher|derzeit|aktuell|zurzeit|schon|meist|besonders|insbesondere|direkt|hauptsächlich|überwiegend|gut|dauerhaft)(?![\p{L}])/giu

const timeKeys: ReadonlySet<string> = new Set(["begin", "until", "date", "year", "period"])

/** „Umsetzungsstand 06/2026“ */
const datedHeader = /\s+(?:\d{1,2}[./])?(?:19|20)\d{2}$/u

function findLabels(part: Rich, raw: string): readonly Label[] {
  const bold = boldLabels(part, raw)
  const plainLabels = lineLabels(raw)
  const known = plainLabels.filter(({ start, end }) => fieldKey(plain(slice(part, start, end))) !== undefined)
  // An unknown plain label needs a known neighbour, or it may be any sentence with a colon.
  const accepted =
    known.length > 0 || bold.length > 0 ? plainLabels.filter((label) => isShort(raw, label)) : []
  const boldStarts = new Set(bold.map(({ start }) => start))
  return [
    ...bold,
    ...accepted.filter(({ start, end }) => !boldStarts.has(start) && !overlaps(bold, start, end)),
  ].sort((a, b) => a.start - b.start)
}

function isShort(raw: string, { start, end }: Label): boolean {
  return raw.slice(start, end).trim().split(/\s+/u).length <= 4
}

function overlaps(labels: readonly Label[], start: number, end: number): boolean {
  return labels.some((label) => label.start < end && start < label.valueStart)
}

/** „**Träger:** X“, „**Träger**: X“ */
function boldLabels(part: Rich, raw: string): readonly Label[] {
  const labels: Label[] = []
  for (const mark of part.inline.marks) {
    if (mark.kind !== "strong" && mark.kind !== "emphasis") continue
    const start = mark.start - part.start
    const end = mark.end - part.start
    if (start < 0 || end > raw.length || end <= start) continue
    const text = raw.slice(start, end)
    const colonInside = /:\s*$/u.test(text)
    const colonAfter = /^\s*:/u.exec(raw.slice(end, end + 4))
    if (text.length > longestLabel || /\d{1,2}:\d{2}/u.test(text)) continue
    const isLabel = colonInside || colonAfter !== null || asks(part, raw, start, end)
    if (!isLabel || (!colonInside && text.trim().split(/\s+/u).length > mostLabelWords)) continue
    labels.push({ start, end, valueStart: end + (colonAfter?.[0].length ?? 0), bold: true })
  }
  return labels
    .sort((a, b) => a.start - b.start)
    .filter((label, index, all) => label.start !== all[index - 1]?.start)
}

/** „**Für wen?** Schwangere“: a known question that opens a line is answered behind it. */
function asks(part: Rich, raw: string, start: number, end: number): boolean {
  return (
    /\?\s*$/u.test(raw.slice(start, end)) &&
    /(?:^|\n)\s*$/u.test(raw.slice(0, start)) &&
    /^[^\S\n]*\S/u.test(raw.slice(end)) &&
    fieldKey(plain(slice(part, start, end))) !== undefined
  )
}

/** „Träger: X“ at the start of a line. */
function lineLabels(raw: string): readonly Label[] {
  const labels: Label[] = []
  let start = 0
  for (const line of raw.split("\n")) {
    const colon = line.indexOf(":")
    if (colon > 1 && colon <= longestLabel && /^\s*\p{L}/u.test(line) && !/^\S*:\/\//u.test(line)) {
      const label = line.slice(0, colon)
      const isTime = /\d$/u.test(label) && /^\d{2}/u.test(line.slice(colon + 1))
      const isOpen = label.split("(").length !== label.split(")").length
      const isGender = /^(?:innen|in)\b/u.test(line.slice(colon + 1))
      if (
        !isTime &&
        !isGender &&
        !isOpen &&
        label.trim().split(/\s+/u).length <= mostLabelWords &&
        !/[.!?;]/u.test(label.replace(/\b\p{L}{1,4}\./gu, ""))
      )
        labels.push({
          start: start + (line.length - line.trimStart().length),
          end: start + colon,
          valueStart: start + colon + 1,
          bold: false,
        })
    } else {
      const asked = askedLabel(line)
      if (asked !== undefined) {
        const lead = line.length - line.trimStart().length
        labels.push({ start: start + lead, end: start + asked, valueStart: start + asked, bold: false })
      }
    }
    start += line.length + 1
  }
  return labels
}

/** „Für wen? Familien mit Kindern unter 3“: a question of the vocabulary is a label too; gives its end. */
function askedLabel(line: string): number | undefined {
  const asked = /^\s*\p{L}[^?:.!]{1,40}\?(?=\s+\S)/u.exec(line)
  return asked !== null && fieldKey(asked[0].trim()) !== undefined ? asked[0].length : undefined
}

/** „Label: Wert“ in one line or detail, known labels only. */
export function readKnownField(part: Rich): RecordField | undefined {
  const raw = rawText(part)
  const colon = raw.indexOf(":")
  if (colon < 1 || colon > longestLabel || raw.slice(0, colon).includes("(")) return undefined
  const label = stripEnds(slice(part, 0, colon), /^[\s*_]*/u, /[\s*_]*$/u)
  const key = fieldKey(plain(label))
  if (key === undefined) return undefined
  return { label, key, value: trim(slice(part, colon + 1)) }
}
