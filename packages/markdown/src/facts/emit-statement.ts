import type { DateValue, StatementKind } from "@kettenwerk/core"
import type { ReaderContext } from "./reader.js"
import { type Stated, statedDraft } from "./stated-draft.js"

const longestName = 80

/**
 * Emits a statement of the concept. Within a section a kind is stated once, the first wording counts; kinds of
 * which a section may hold several give their own `distinct`.
 */
export function emitStatement(
  context: ReaderContext,
  at: Stated,
  kind: StatementKind,
  more: {
    readonly text?: string
    readonly question?: boolean
    readonly date?: DateValue
    readonly distinct?: string
  } = {},
): void {
  const text = unquoted((more.text ?? at.text).trim())
  if (!/\p{L}{2}/u.test(text)) return
  context.emit(
    statedDraft("statements", at, context, {
      name: shorten(text),
      mergeKey: `key:${context.uri} ${kind} ${more.distinct ?? String(at.section.index)}`,
      fields: {
        kind,
        text,
        question: more.question === true || /\?["”“»)]?$/u.test(text) ? true : undefined,
        date: more.date,
      },
    }),
  )
}

/** A statement set in quotes as a whole is what stands inside. */
function unquoted(text: string): string {
  return /^[„“"»][^„“”"«»]*[“”"«]$/u.test(text) ? text.slice(1, -1) : text
}

/** The first words, cut at a word. */
function shorten(text: string): string {
  if (text.length <= longestName) return text
  const cut = text.lastIndexOf(" ", longestName - 2)
  return `${text.slice(0, cut > 20 ? cut : longestName - 1).replace(/[\s,;:–-]+$/u, "")} …`
}
