/**
 * The number of cells in a line that could be the header of a table, counted as the parser counts them:
 * an escaped pipe is content, blank space before the first and after the last pipe is no cell.
 */
export function headerCells(line: string): number {
  let cells = 0
  let pending = !line.startsWith("|")
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at]
    if (char === " " || char === "\t") continue
    if (pending) cells += 1
    pending = char === "|"
    if (char === "\\" && (line[at + 1] === "|" || line[at + 1] === "\\")) at += 1
  }
  return cells
}

/** The number of cells of a delimiter row such as `| --- | :-: |`; 0 if the line is none. */
export function delimiterCells(line: string): number {
  let cells = 0
  let marked = false
  let at = skipSpace(line, 0)
  if (line[at] === "|") {
    marked = true
    at = skipSpace(line, at + 1)
  }
  while (at < line.length) {
    if (line[at] === ":") {
      marked = true
      at += 1
    }
    if (line[at] !== "-") return 0
    while (line[at] === "-") at += 1
    if (line[at] === ":") {
      marked = true
      at += 1
    }
    cells += 1
    at = skipSpace(line, at)
    if (at >= line.length) break
    if (line[at] !== "|") return 0
    marked = true
    at = skipSpace(line, at + 1)
  }
  return marked ? cells : 0
}

function skipSpace(line: string, at: number): number {
  while (line[at] === " " || line[at] === "\t") at += 1
  return at
}
