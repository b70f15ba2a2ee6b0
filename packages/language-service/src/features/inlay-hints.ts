import { type DateValue, fold, formatAge, formatDate } from "@kettenwerk/core"
import type { Fact } from "../entities/fact.js"
import type { Session } from "../session.js"

/** A short remark behind a date or age that is not plain: how it was read. */
export interface InlayHint {
  readonly offset: number
  readonly text: string
  readonly tooltip: string
}

const plainPrecisions = new Set<DateValue["precision"]>(["day", "month", "year", "unknown"])

/** Hints within a range of a document. Plain dates and ages get none. */
export function inlayHints(session: Session, uri: string, start: number, end: number): readonly InlayHint[] {
  const placed = session.placed(uri)
  if (placed === undefined) return []
  const { text } = placed.document
  const german = session.host.language() === "de"
  const hints = new Map<number, InlayHint>()
  for (const fact of session.entities(placed.group).inDocument(uri)) {
    for (const [field, source] of Object.entries(fact.entity.fieldSources ?? {})) {
      if (source.uri !== uri || source.end.offset < start || source.start.offset > end) continue
      const read = readAs(fact, field, german ? "de" : "en")
      if (read === undefined) continue
      const written = text.slice(source.start.offset, source.end.offset)
      if (fold(written).replace(/\s/gu, "").includes(fold(read).replace(/\s/gu, ""))) continue
      hints.set(source.end.offset, {
        offset: source.end.offset,
        text: read,
        tooltip: german ? `So wurde „${written.trim()}“ gelesen.` : `How “${written.trim()}” was read.`,
      })
    }
  }
  return [...hints.values()].sort((a, b) => a.offset - b.offset)
}

function readAs({ entity }: Fact, field: string, language: "de" | "en"): string | undefined {
  const value: unknown = (entity as unknown as Record<string, unknown>)[field]
  if (typeof value !== "object" || value === null) return undefined
  if ("fromMonth" in value) {
    const age = value as Parameters<typeof formatAge>[0] & { readonly text: string }
    return /\d/u.test(age.text) ? undefined : formatAge(age, language)
  }
  if (!("precision" in value)) return undefined
  const date = value as DateValue
  if (plainPrecisions.has(date.precision) || (date.from === null && date.to === null)) return undefined
  const days = daysOf(date, language)
  return date.precision === "range" ? undefined : (days ?? formatDate(date, language))
}

/** „03/2027–05/2027“ for „Frühjahr 2027“: the months are what nobody sees in it. */
function daysOf({ from, to }: DateValue, language: "de" | "en"): string | undefined {
  if (from === null || to === null) return undefined
  const month = (iso: string) => `${iso.slice(5, 7)}/${iso.slice(0, 4)}`
  return month(from) === month(to)
    ? month(from)
    : `${month(from)} ${language === "de" ? "bis" : "to"} ${month(to)}`
}
