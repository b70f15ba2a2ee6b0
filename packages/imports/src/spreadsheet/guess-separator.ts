const candidates = [";", "\t", ",", "|"] as const

/** Characters that are looked at; enough for many rows. */
const longestSample = 50_000

/**
 * The separator of a CSV text: the one that most rows have equally often. Commas inside of German sentences vary
 * from row to row, separators do not; titles above the table and empty rows do not count against one.
 */
export function guessSeparator(text: string): string {
  const counts = candidates.map(() => new Map<number, number>())
  let inQuotes = false
  let row = candidates.map(() => 0)
  const endRow = () => {
    row.forEach((count, at) => {
      if (count > 0) counts[at]!.set(count, (counts[at]!.get(count) ?? 0) + 1)
    })
    row = candidates.map(() => 0)
  }
  for (const sign of text.slice(0, longestSample)) {
    if (sign === '"') inQuotes = !inQuotes
    else if (inQuotes) continue
    else if (sign === "\n") endRow()
    else {
      const at = candidates.indexOf(sign as (typeof candidates)[number])
      if (at >= 0) row[at]! += 1
    }
  }
  endRow()
  const scores = counts.map((rows) => Math.max(0, ...rows.values()))
  return candidates[scores.indexOf(Math.max(...scores))]!
}
