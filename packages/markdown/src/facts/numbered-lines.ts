import type { ParagraphBlock } from "../blocks/block.js"
import { type Rich, rawText, rich, slice } from "../blocks/rich.js"
import { readFieldLines } from "../records/field-lines.js"
import { readLine } from "../records/read-item.js"
import type { ReadRecord } from "../records/record.js"

const numbered = /^[\s*_]*\p{Lu}{1,3}[-.]?\d{1,2}(?:\.\d{1,2})*[*_]*[:.)]?\s+[\p{L}„"*_]/u

/**
 * Entries of a paragraph whose lines open with ids: „Z1 Alle Schwangeren wissen …⏎  Indikator: …⏎Z2 Kein Kind …“. Labelled
 * lines below an id are its fields. Empty for any other paragraph.
 */
export function numberedLines(block: ParagraphBlock): readonly ReadRecord[] {
  const whole = rich(block.inline)
  const raw = rawText(whole)
  if (!numbered.test(raw)) return []
  const starts: number[] = []
  let from = 0
  for (const line of raw.split("\n")) {
    if (numbered.test(line)) starts.push(from)
    from += line.length + 1
  }
  return starts.map((start, index) => recordOf(slice(whole, start, starts[index + 1])))
}

function recordOf(part: Rich): ReadRecord {
  const raw = rawText(part)
  const cut = raw.indexOf("\n")
  const below = cut < 0 ? undefined : readFieldLines(slice(part, cut + 1))
  // A line without a label goes on with the sentence.
  const wrapped = below?.lead === undefined ? undefined : below.lead.end - part.start
  const record = readLine(slice(part, 0, wrapped ?? (cut < 0 ? undefined : cut)), "line")
  return { ...record, fields: [...record.fields, ...(below?.fields ?? [])] }
}
