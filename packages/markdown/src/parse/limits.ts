import { listMarkerEnd } from "./cuts.js"
import type { LimitKind } from "./parsed-document.js"
import { rawBlockEnd } from "./raw-block.js"
import { delimiterCells, headerCells } from "./table-lines.js"

/** How much of each is read, in UTF-16 units or pieces; what has more is reported and not read. */
export const limits: Readonly<Record<LimitKind, number>> = {
  file: 2_000_000,
  nesting: 32,
  line: 20_000,
  paragraph: 16_384,
  cell: 16_384,
  delimiters: 1_000,
  "table-columns": 100,
  "table-rows": 5_000,
  "list-items": 2_000,
  definitions: 5_000,
  "lazy-lines": 2_000,
}

/** One limit a text exceeds. */
export interface Excess {
  readonly kind: LimitKind
  readonly limit: number
  readonly found: number
}

/** The delimiters whose pairs the parser searches for, in one paragraph, heading or table row. */
const delimiters = "[]*_<`"

/**
 * The first limit that a run of blocks exceeds, or undefined. One pass over the lines with a rough idea of
 * containers and tables, before the parser sees the text: where it is unsure it counts on, so that it
 * rather refuses odd text than lets through what takes the parser minutes.
 */
export function excessOf(text: string): Excess | undefined {
  // Every limit of a block needs more characters than this, except nesting.
  if (text.length < 100 && !/^[ \t]*[>+*\d-]/m.test(text)) return undefined
  const found = new Map<LimitKind, number>()
  const note = (kind: LimitKind, value: number) => {
    if (value > limits[kind] && value > (found.get(kind) ?? 0)) found.set(kind, value)
  }
  const raw = rawBlockEnd(text, 0)
  const counts = new Array<number>(delimiters.length).fill(0)
  let leafLength = 0
  let items = 0
  let definitions = 0
  let lazyLines = 0
  let tableRows = 0
  let quotesBefore = 0
  let onlyDefinitions = true
  let afterBlank = true
  let previousLine: { readonly content: string; readonly quotes: number } | undefined
  const lists: number[] = []

  const startLeaf = () => {
    counts.fill(0)
    leafLength = 0
  }

  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start)
    note("line", end - start)
    if (end > raw || raw === 0) readLine(start, end)
    start = end + (text.startsWith("\r\n", end) ? 2 : 1)
  }
  const [first] = found
  return first && { kind: first[0], limit: limits[first[0]], found: first[1] }

  function readLine(start: number, end: number): void {
    let at = start
    let column = 0
    let base = 0
    let quotes = 0
    let newItem = false
    const inList = lists.length > 0
    for (;;) {
      for (; at < end; at += 1) {
        if (text[at] === " ") column += 1
        else if (text[at] === "\t") column += 4 - (column % 4)
        else break
      }
      if (at >= end) break
      if (text[at] === ">") {
        quotes += 1
        if (quotes > quotesBefore) lists.length = 0
        at += 1
        column += 1
        if (text[at] === " ") {
          at += 1
          column += 1
        }
        base = column
        continue
      }
      const markerEnd = listMarkerEnd(text, at)
      if (markerEnd < 0 || markerEnd > end || !opensItem(at, markerEnd, end)) break
      column += markerEnd - at
      at = markerEnd
      lists.push(column - base + 1)
      items += 1
      newItem = true
      note("nesting", quotes + lists.length)
    }
    note("nesting", quotes + lists.length)
    if (at >= end) {
      if (!newItem) {
        startLeaf()
        afterBlank = true
        onlyDefinitions = true
        tableRows = 0
        previousLine = undefined
        quotesBefore = quotes
        return
      }
    }
    const content = text.slice(at, end)
    const lazy = !afterBlank && !newItem && (quotes < quotesBefore || outsideList())
    if (lazy) lazyLines += 1
    note("lazy-lines", lazyLines)
    if (afterBlank && !newItem) while (lists.length > 0 && lists.at(-1)! > column - base) lists.pop()
    // Further to the right it would be code, or the next line of a paragraph.
    const shallow = newItem || indentInList(column - base) < 4
    const footnote = shallow && /^\[\^[^[\]\\\s]{1,999}\]:/.test(content)
    if (footnote) definitions += 1
    if (newItem || footnote || quotes > quotesBefore || (shallow && /^#{1,6}(?:[ \t]|$)/.test(content))) {
      startLeaf()
      tableRows = 0
      onlyDefinitions = true
    }
    if (shallow && !lazy && !newItem && /^(?:=+|-+)[ \t]*$/.test(content)) {
      startLeaf()
      tableRows = 0
      previousLine = undefined
    } else {
      readLeafLine(content, quotes, lazy)
    }
    note("list-items", items)
    note("definitions", definitions)
    quotesBefore = Math.max(quotes, lazy ? quotesBefore : 0)
    afterBlank = false

    /** An item starts here unless the marker is too far right, or inside a paragraph it may not interrupt. */
    function opensItem(markerStart: number, markerEnd: number, lineEndAt: number): boolean {
      const indent = column - base
      if (!newItem) {
        if (indentInList(indent) > 3) return false
        const interrupts =
          afterBlank ||
          inList ||
          (text.slice(markerEnd, lineEndAt).trim() !== "" && isOneOrBullet(markerStart, markerEnd))
        if (!interrupts) return false
        while (lists.length > 0 && lists.at(-1)! > indent) lists.pop()
      }
      return true
    }

    function indentInList(indent: number): number {
      let open = lists.length
      while (open > 0 && lists[open - 1]! > indent) open -= 1
      return indent - (open > 0 ? lists[open - 1]! : 0)
    }

    function outsideList(): boolean {
      return lists.length > 0 && lists.at(-1)! > column - base
    }
  }

  function readLeafLine(content: string, quotes: number, lazy: boolean): void {
    if (onlyDefinitions && isDefinition(content)) {
      definitions += 1
      note("definitions", definitions)
      startLeaf()
      return
    }
    onlyDefinitions = false
    if (tableRows > 0 && !lazy && quotes === quotesBefore) {
      startLeaf()
      tableRows += 1
      note("table-rows", tableRows - 2)
    } else {
      tableRows = 0
      const columns = delimiterCells(content)
      if (columns > 0 && previousLine && previousLine.quotes === quotes && !lazy) {
        note("table-columns", columns)
        if (headerCells(previousLine.content) === columns) tableRows = 2
      }
    }
    previousLine = { content, quotes }
    leafLength += content.length + 1
    let cellStart = 0
    for (let index = 0; index < content.length; index += 1) {
      const char = content[index]!
      if (char === "\\") {
        index += 1
      } else if (char === "|") {
        if (tableRows > 0) note("cell", index - cellStart)
        cellStart = index + 1
      } else {
        const delimiter = delimiters.indexOf(char)
        if (delimiter < 0) continue
        counts[delimiter] = counts[delimiter]! + 1
        note("delimiters", counts[delimiter]!)
      }
    }
    if (tableRows > 0) note("cell", content.length - cellStart)
    else note("paragraph", leafLength)
  }

  function isOneOrBullet(start: number, end: number): boolean {
    return end - start === 1 || (end - start === 2 && text[start] === "1")
  }
}

/** A link definition that fits in one line and surely is one, if no paragraph is open. */
function isDefinition(line: string): boolean {
  return /^\[[^[\]\\^\s][^[\]\\]{0,998}\]:[ \t]*[^\s<()\\]+(?:[ \t]+"[^"\\]*")?[ \t]*$/.test(line)
}

function lineEnd(text: string, from: number): number {
  for (let at = from; ; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13 || at >= text.length) return at
  }
}
