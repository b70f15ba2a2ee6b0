/** A cell of a table line, without the blank space around its text. */
export interface LineCell {
  /** Offsets of the text of the cell; equal for an empty one, then behind its first space. */
  readonly start: number
  readonly end: number
  /** Offsets between the pipes. */
  readonly from: number
  readonly to: number
}

/** True for a line that has a pipe outside of an escape, so that it can be part of a table. */
export function isTableLine(line: string): boolean {
  return /(?:^|[^\\])\|/u.test(line)
}

/** True for the line of dashes below the header. */
export function isDelimiterLine(line: string): boolean {
  return line.includes("-") && /^[\s|:-]+$/u.test(line) && isTableLine(line)
}

/** Cells of a line as the parser cuts them: escaped pipes are content, the outer pipes are none. Offsets from `base`. */
export function cellsOf(line: string, base = 0): readonly LineCell[] {
  const cells: LineCell[] = []
  const first = /^\s*\|/u.exec(line)?.[0].length ?? 0
  let from = first
  for (let at = first; at <= line.length; at += 1) {
    if (at < line.length && line[at] === "\\") {
      at += 1
      continue
    }
    if (at < line.length && line[at] !== "|") continue
    // Behind the last pipe only a cell that is being typed counts.
    if (at === line.length && from === at && from !== first) break
    cells.push(cellBetween(line, from, at, base))
    from = at + 1
  }
  const last = cells.at(-1)
  const endsWithPipe = /(?:^|[^\\])\|\s*$/u.test(line)
  return endsWithPipe &&
    last !== undefined &&
    last.start === last.end &&
    cells.length > 1 &&
    last.to - base === line.length
    ? cells.slice(0, -1)
    : cells
}

function cellBetween(line: string, from: number, to: number, base: number): LineCell {
  let start = from
  let end = to
  while (start < end && isBlank(line[start]!)) start += 1
  while (end > start && isBlank(line[end - 1]!)) end -= 1
  if (start === end) {
    start = Math.min(from + 1, to)
    end = start
  }
  return { start: base + start, end: base + end, from: base + from, to: base + to }
}

function isBlank(unit: string): boolean {
  return unit === " " || unit === "\t" || unit === "\u00A0" || unit === "\r"
}

/** Text for a cell: pipes escaped, line breaks gone. */
export function cellText(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/gu, " ").replace(/(?<!\\)\|/gu, "\\|")
}
