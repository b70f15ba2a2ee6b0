import type { AgeValue, DateValue, MoneyValue } from "@kettenwerk/core"
import { formatDate } from "@kettenwerk/core"
import type { TableCell } from "./table.js"

/** The cells of one field, by part; a part that says nothing new is absent. */
export type FieldCells = Readonly<Record<string, TableCell>>

export interface FieldWords {
  /** German words of a closed list of values. */
  readonly labels?: Readonly<Record<string, string>>
  /** For references: the name behind an id. */
  readonly nameOf?: (id: string) => string
}

/** A value of the model as cells: words, and what can be calculated with beside them. */
export function cellsOf(value: unknown, words: FieldWords): FieldCells {
  if (value === undefined || value === null) return {}
  if (typeof value === "number") return { text: { text: germanNumber(value), number: value } }
  const { nameOf } = words
  if (nameOf !== undefined) {
    const ids = [value].flat().map(String)
    return ids.length === 0
      ? {}
      : { text: { text: ids.map(nameOf).join("; ") }, ids: { text: ids.join("; ") } }
  }
  if (isDate(value)) return dateCells(value)
  if (isAge(value)) return ageCells(value)
  if (isMoney(value))
    return {
      text: { text: value.text },
      ...(value.euro === null ? {} : { euro: { text: germanNumber(value.euro), number: value.euro } }),
    }
  return { text: { text: textOf(value, words) } }
}

function dateCells(value: DateValue): FieldCells {
  const { from, to, precision } = value
  const text = formatDate(value)
  if (precision === "day" && from !== null && from === to) return { text: { text, day: from } }
  return {
    text: { text },
    ...(from === null ? {} : { from: { text: germanDay(from), day: from } }),
    ...(to === null ? {} : { to: { text: germanDay(to), day: to } }),
  }
}

function ageCells({ text, fromMonth, toMonth }: AgeValue): FieldCells {
  return {
    text: { text },
    ...(fromMonth === null ? {} : { fromMonth: { text: String(fromMonth), number: fromMonth } }),
    ...(toMonth === null ? {} : { toMonth: { text: String(toMonth), number: toMonth } }),
  }
}

function textOf(value: unknown, words: FieldWords): string {
  if (Array.isArray(value)) return value.map((one) => textOf(one, words)).join("; ")
  if (typeof value === "boolean") return value ? "ja" : "nein"
  if (typeof value === "string") return words.labels?.[value] ?? value
  if (typeof value !== "object" || value === null) return value === undefined ? "" : String(value)
  if (isDate(value)) return formatDate(value)
  // Frequencies, values of indicators, votes: the author's own words.
  if ("text" in value) return String(value.text)
  return Object.values(value)
    .map((part) => textOf(part, words))
    .join(", ")
}

function isDate(value: unknown): value is DateValue {
  return typeof value === "object" && value !== null && "precision" in value && "from" in value
}

function isAge(value: unknown): value is AgeValue {
  return typeof value === "object" && value !== null && "fromMonth" in value
}

function isMoney(value: unknown): value is MoneyValue {
  return typeof value === "object" && value !== null && "euro" in value
}

/** „1234,5“: what a German spreadsheet reads as a number. */
function germanNumber(value: number): string {
  return String(value).replace(".", ",")
}

function germanDay(iso: string): string {
  return iso.split("-").reverse().join(".")
}
