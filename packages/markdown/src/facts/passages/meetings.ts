import type { Block } from "../../blocks/block.js"
import { plain, type Rich, rawText, rich, slice, stripEnds } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { readFieldLines } from "../../records/field-lines.js"
import { vocabulary } from "../../vocabulary/index.js"
import type { Draft } from "../draft.js"
import { agendaHeading } from "../minutes-section.js"
import { statedDate } from "../prose/find-date.js"
import type { ReaderContext } from "../reader.js"
import { readMembers } from "../readers/memberships.js"
import { rowEntry } from "../special-tables.js"
import { splitNames } from "../split-names.js"
import { statedDraft } from "../stated-draft.js"

/**
 * Reads what minutes say of their meeting: „Protokoll der 4. Sitzung der Steuerungsgruppe“ with its date, the body that
 * met, who was there in a head table, and the points of the agenda that stand as headings („TOP 3 – Neues Angebot“).
 */
export function readMeetings(section: Section, context: ReaderContext): void {
  const { heading } = section
  if (heading === undefined) return
  const point = agendaHeading.exec(rawText(heading.title))
  if (point !== null) {
    readPoint(section, point, context)
    return
  }
  const whole = titleOf(section)
  const met =
    whole === undefined ? null : (meeting.exec(plain(whole.part)) ?? minutesOf.exec(plain(whole.part)))
  if (met === null) return
  const labels = labelsOf(section)
  const attended = labels.filter(({ label }) => attendance.test(label))
  const isMinutes =
    met[1] !== undefined || attended.length > 0 || labels.some(({ label }) => keeper.test(label))
  const dated = labels.find(({ label, value }) => dateLabel.test(label) && statedDate(value) !== undefined)
  const date =
    statedDate(whole!.part)?.value ?? (dated === undefined ? undefined : statedDate(dated.value)?.value)
  if (!isMinutes || date?.from === undefined) return
  const title = plain(whole!.part)
    .slice(met[1]?.length ?? 0)
    .replace(/,?\s+(?:vom|am)\s+\d.*$/u, "")
  const body = emitBody(whole!.part, whole!.base, section, context)
  context.emit(
    statedDraft("events", { part: whole!.part, base: whole!.base, text: title, section }, context, {
      name: title,
      fields: { kind: "meeting", date, ofMinutes: true, bodyName: body?.name },
    }),
  )
  for (const { label, value, base } of labels)
    if (named.test(label))
      for (const { part, text } of splitNames(value)) emitOffice(part, text, base, section, context)
  if (body === undefined) return
  for (const { value, base, start, end } of attended) {
    const row = { cells: [], start, end }
    const cell = { value, text: plain(value), inherited: false, written: "" }
    readMembers({ ...cell, base }, body, rowEntry(row, cell, base, section), context)
  }
}

/** The heading; below a bare „Niederschrift“ the line that goes on „über die 12. Sitzung …“. */
function titleOf(section: Section): { readonly part: Rich; readonly base: number } | undefined {
  const { whole, base } = section.heading!
  if (!/^\p{L}{0,14}(?:protokoll|niederschrift)$/iu.test(section.title)) return { part: whole, base }
  const first = section.blocks[0]
  if (first?.block.kind !== "paragraph") return undefined
  const line = rich(first.block.inline)
  const lead = /^(?:über|der|zur|zum|von)\s+(?:(?:die|das|den|der)\s+)?/u.exec(rawText(line))
  return { part: lead === null ? line : slice(line, lead[0].length), base: first.base }
}

const meeting =
  /^((?:\p{L}{0,14}(?:[Pp]rotokoll|[Nn]iederschrift)|Vermerk|Gesprächsnotiz)\s+(?:(?:der|des|zur|zum|von der|über (?:die|das|den))\s+)?)?(?:.{3,100}?\s[–—-]\s(?=\d))?(?:(?:\d{1,3}\.|[Kk]onstituierende|[Ee]rste|[Zz]weite|[Dd]ritte|\p{L}+e)\s+)?(?:\p{L}*[Ss]itzung|\p{L}*[Tt]reffen|\p{L}*[Bb]esprechung)(?![\p{L}])/u
/** „Ergebnisprotokoll AG Frühe Kindheit vom 24. November 2026“ */
const minutesOf =
  /^(\p{L}{0,14}(?:[Pp]rotokoll|[Nn]iederschrift)\s+(?:(?:der|des|zur|zum)\s+)?)(?=(?:AG|AK|UAG|\p{L}*[Gg]ruppe|\p{L}*[Kk]reis|\p{L}*[Rr]unde|Netzwerk|Beirat|Arbeitsgemeinschaft|Runder Tisch)(?![\p{L}]))/u
const dateLabel =
  /^(?:Datum|Termin|Tag|Sitzungstermin|Sitzung am|Wann|Zeit|Datum und Ort|Ort und Zeit|Zeit und Ort|Datum, Uhrzeit|Datum\/Zeit|am)\??$/iu
const attendance =
  /^(?:Gäste?|Teilnehmende|Teilnehmer\P{L}?.*|Teilnehmerinnen und Teilnehmer|Anwesend|Anwesende|TN|Teilnahme|Dabei)(?:\s*\([^()]*\))?$/iu
const keeper =
  /^(?:Wo|Protokoll|Protokollführung|Protokollant(?:in)?|Schriftführung|Moderation|Sitzungsleitung|entschuldigt|Ort|Beginn)$/iu

const named =
  /^(?:entschuldigt|Protokoll|Protokollführung|Schriftführung|Leitung|Sitzungsleitung|Moderation)$/iu

/** Who was excused or took the minutes is one of the actors all the same. */
function emitOffice(part: Rich, text: string, base: number, section: Section, context: ReaderContext): void {
  if (vocabulary.actorKind.find(text).length === 0 || /^(?:Frau|Herr|Dr\.|\p{L}*leitung)/u.test(text)) return
  context.emit(
    statedDraft("actors", { part, base, text, section }, context, {
      name: text,
      mergeKey: "name",
      mention: true,
    }),
  )
}

function readPoint(section: Section, point: RegExpExecArray, context: ReaderContext): void {
  const { title, base } = section.heading!
  const part = slice(title, point[0].length)
  const text = plain(part)
  if (!/\p{L}{2}/u.test(text)) return
  const number = point[1]!.replace(/\s/gu, "")
  context.emit(
    statedDraft("agendaItems", { part, base, text, section }, context, {
      mergeKey: `key:${number} ${text.toLowerCase()}`,
      fields: { number, questions: [], sectionIndex: section.index },
    }),
  )
}

interface Labelled {
  readonly label: string
  readonly value: Rich
  readonly base: number
  readonly start: number
  readonly end: number
}

/** „Datum: …“ in lines, in a list or in a table of two columns directly below the title. */
function labelsOf(section: Section): readonly Labelled[] {
  const below = section.blocks.slice(0, mostHeadBlocks)
  return below.flatMap(({ block, base }) => labelsIn(block, base))
}

const mostHeadBlocks = 6

function labelsIn(block: Block, base: number): readonly Labelled[] {
  const at = { base, start: block.start, end: block.end }
  switch (block.kind) {
    case "paragraph":
      return readFieldLines(rich(block.inline)).fields.map(({ label, value }) => ({
        label: plain(label),
        value,
        ...at,
      }))
    case "list":
      return block.items.flatMap(({ blocks }) => blocks.flatMap((inner) => labelsIn(inner, base)))
    case "table":
      return block.header.length !== 2
        ? []
        : [block.header, ...block.rows.map(({ cells }) => cells)].flatMap(([label, value]) =>
            label === undefined || value === undefined
              ? []
              : [
                  {
                    label: plain(rich(label.inline)).replace(/\s*:$/u, ""),
                    value: rich(value.inline),
                    ...at,
                  },
                ],
          )
    default:
      return []
  }
}

/** „… Sitzung der Lenkungsgruppe Präventionskette Hollergrund“ names the body that met. */
function emitBody(title: Rich, base: number, section: Section, context: ReaderContext): Draft | undefined {
  const raw = rawText(title)
  const found = vocabulary.bodyKind
    .find(raw)
    .find(({ value, start, end }) => value !== "politik" && /^\p{Lu}/u.test(raw.slice(start, end)))
  if (found === undefined) return undefined
  const part = stripEnds(
    slice(title, found.start),
    /^\s*/u,
    /[\s,–—-]*(?:\d{1,3}\.\s+(?:Sitzung|Treffen|Besprechung).*|(?:vom|am)\s+\d.*)?$/u,
  )
  const written = plain(part).replace(/,?\s+(?:vom|am)\s+\d.*$/u, "")
  // „… des Lenkungskreises“ is the Lenkungskreis.
  const name = /\sdes\s+$/u.test(raw.slice(0, found.start))
    ? written.replace(
        /^(\p{L}*(?:kreis|beirat|team|forum|gremium|netzwerk|tisch|verbund))e?s(?![\p{L}])/iu,
        "$1",
      )
    : written
  const body = statedDraft("bodies", { part, base, text: name, section }, context, {
    mergeKey: "name",
    fields: { kind: found.value, roles: [found.value] },
  })
  context.emit(body)
  return body
}
