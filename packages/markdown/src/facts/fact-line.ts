import type { ParagraphBlock } from "../blocks/block.js"
import { plain, rawText, rich, split } from "../blocks/rich.js"
import { readKnownField } from "../records/field-lines.js"
import type { RecordField } from "../records/record.js"
import { meaningOf } from "./complete-entry.js"

const longestLine = 400

/**
 * The facts of one line below a heading: „Träger: Gesundheitsamt | Für: Familien mit Neugeborenen | 0–1 Jahr |
 * kostenfrei“, „Caritas; 10–14 Jahre; Start: September 2026, Kosten 38.000 €“. Empty for running text: two parts at
 * least, and half of them, have a label or a form that leaves no doubt.
 */
export function factsOfLine(block: ParagraphBlock): readonly RecordField[] {
  const whole = rich(block.inline)
  const raw = rawText(whole)
  if (raw.length > longestLine || raw.includes("\n") || /[.!?]\s+\p{Lu}/u.test(raw)) return []
  const pieces = split(whole, /\s+\|\s+|\s*[;·•]\s+|\s+\/\/\s+/gu)
  if (pieces.length < 2) return []
  const parts = pieces.flatMap((piece) => {
    // „Start: September 2026, Kosten 38.000 € im Jahr, davon 30.000 € …“
    const commas = split(piece, /,\s+(?=(?:\p{L}+:|Kosten|davon|seit|ab|kosten)(?![\p{L}]))/gu)
    return commas.length > 1 ? commas : [piece]
  })
  const fields = parts.flatMap((part): readonly RecordField[] => {
    const field = readKnownField(part) ?? meaningOf(part)
    return field === undefined || plain(field.value) === "" ? [] : [field]
  })
  return fields.length >= 2 && fields.length * 2 >= parts.length ? fields : []
}
