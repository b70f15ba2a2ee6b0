import { findDates, readDate } from "@kettenwerk/core"

const stamp = /^[\s*_(]*([^:|–—\n]{4,40}?)[\s*_)]*(?::|\||–|—|-\s)[\s*_]*\S/u

/** „1. Quartal 2028: Zwischenbericht“: a date with a colon or dash, and what happens then. */
function opensWithStamp(line: string): boolean {
  const head = stamp.exec(line)?.[1]
  return head !== undefined && /\d/u.test(head) && readDate(head.trim()).ok
}

/**
 * Where the lines begin that open with a date, the first one aside, if two or more do: „Mai 2026: Beratung im
 * Ausschuss⏎24.06.2026: Beschluss im Stadtrat“. Each is a statement of its own, and no date is that of another line.
 */
export function stampedLines(raw: string): readonly number[] {
  if (!raw.includes("\n")) return []
  const starts: number[] = []
  const lines = raw.split("\n")
  // „10/2026 Zwischenbericht⏎2028 Auswertung“: without a colon only if every line opens so.
  const bare = lines.every(opensWithBareDate)
  let stamped = 0
  let from = 0
  for (const line of lines) {
    if (bare || opensWithStamp(line)) {
      stamped += 1
      if (from > 0) starts.push(from)
    }
    from += line.length + 1
  }
  return stamped > 1 ? starts : []
}

function opensWithBareDate(line: string): boolean {
  if (!/^[\s*_(]*(?:\d|ab |bis |seit |Anfang |Mitte |Ende |\p{Lu}\p{L}+ \d{4})/u.test(line)) return false
  const text = line.replace(/^[\s*_(]+/u, "")
  const first = findDates(text)[0]
  return first?.start === 0 && first.reading.ok && /^[\s*_:)–-]+[\p{Lu}„]/u.test(text.slice(first.end))
}
