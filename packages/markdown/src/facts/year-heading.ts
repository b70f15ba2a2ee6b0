import { readDate } from "@kettenwerk/core"
import { plain, rawText, slice } from "../blocks/rich.js"
import { readLine } from "../records/read-item.js"
import type { Entry } from "./entry.js"

const year = /^(?:(?:im )?jahr\s+)?((?:19|20)\d{2})$/iu
const lead = /^[\s*_]*((?:\d\.\s?)?[^:–—|]{2,30}?)[\s*_]*(?::|\s[–—|-]\s|\s*\|)\s*(?=\S)/u

/**
 * „Q1: Fahrplan bestätigt“ below the heading „2026“: the heading says the year of what stands in front. Any other
 * entry stays as it is.
 */
export function withHeadingYear(entry: Entry): Entry {
  if (entry.date !== undefined || entry.shape === "row" || entry.shape === "section") return entry
  const stated = year.exec(entry.section.title)?.[1]
  if (stated === undefined) return entry
  const raw = rawText(entry.whole)
  const front = lead.exec(raw)
  if (front === null || /\d{4}/u.test(front[1]!)) return entry
  const start = front[0].indexOf(front[1]!)
  const place = slice(entry.whole, start, start + front[1]!.length)
  const reading = readDate(`${plain(place)} ${stated}`)
  if (!reading.ok || reading.value.precision === "year") return entry
  const behind = slice(entry.whole, front[0].length)
  const record = readLine(behind, entry.shape)
  const { number: _number, rest: _rest, ...kept } = entry
  return {
    ...kept,
    name: record.name,
    marked: record.marked,
    details: record.details,
    fields: [...record.fields, ...entry.fields.filter(({ value }) => value.inline !== entry.whole.inline)],
    date: { place, found: { start: 0, end: front[1]!.length, reading } },
    ...(record.number === undefined ? {} : { number: record.number }),
    ...(record.kindWord === undefined ? {} : { kindWord: record.kindWord }),
    ...(record.rest === undefined ? {} : { rest: record.rest }),
  }
}
