import type { RootContent, Table, TableRow } from "mdast"
import type { ChunkLabels } from "./labels.js"
import { type Blocks, readBlocks } from "./syntax.js"
import { delimiterCells, headerCells } from "./table-lines.js"
import { copyMoved, moveNodes } from "./tree-positions.js"

/** A body row of a table that fills a chunk. */
interface Row {
  readonly text: string
  /** Where its line starts in the chunk. */
  readonly offset: number
  /** Its place among the body rows. */
  readonly index: number
  readonly node: TableRow
  /** Labels asked for in the table, if the row may have asked. */
  readonly asks: ReadonlyMap<string, boolean>
}

/** The rows of a table as they were read, so that the same lines need not be read again after an edit. */
export interface TableRows {
  readonly columns: number
  readonly rows: readonly Row[]
}

const noAsks: ReadonlyMap<string, boolean> = new Map()
/** Rows are read in portions, as the parser's time per row grows with the table. */
const portionLength = 4_000

interface Line {
  readonly text: string
  readonly offset: number
}

/**
 * Reads a text that is nothing but one table: the header once, then only rows that none of the known tables
 * has. Undefined if it is anything else, or if reading it at one go is as good.
 */
export function readTable(
  text: string,
  isDefined: (key: string) => boolean,
  known: readonly TableRows[],
): Blocks | undefined {
  if (known.length === 0 && text.length <= portionLength) return undefined
  const headEnd = text.indexOf("\n", text.indexOf("\n") + 1) + 1
  if (headEnd === 0) return undefined
  const [header = "", delimiter = ""] = text.slice(0, headEnd).split("\n").map(withoutReturn)
  const columns = delimiterCells(delimiter)
  if (columns === 0 || headerCells(header) !== columns || header.includes("\r")) return undefined
  const lines = bodyLines(text, headEnd)
  if (!lines?.length) return undefined
  const head = readBlocks(text.slice(0, headEnd), isDefined)
  const [table] = head.children
  if (head.children.length !== 1 || table?.type !== "table" || table.children.length !== 1) return undefined
  if (table.align?.length !== columns) return undefined
  const rows = readRows(lines, columns, isDefined, known)
  if (!rows) return undefined
  const end = rows.at(-1)!.node.position!.end
  const whole: RootContent = {
    ...table,
    children: [...table.children, ...rows.map(({ node }) => node)],
    position: { start: table.position!.start, end: { ...end } },
  }
  return { children: [whole], labels: labelsOf(head.labels, rows) }
}

/** The rows of a text that was read as nothing but one table, each body line a row; else undefined. */
export function tableRows(text: string, { children, labels }: Blocks): TableRows | undefined {
  const [table] = children
  if (children.length !== 1 || table?.type !== "table") return undefined
  const lines = bodyLines(text, text.indexOf("\n", text.indexOf("\n") + 1) + 1)
  if (!lines?.length || table.children.length !== lines.length + 1) return undefined
  const rows: Row[] = []
  for (const [index, line] of lines.entries()) {
    const node = table.children[index + 1]!
    if (node.position?.start.line !== index + 3) return undefined
    rows.push({ ...line, index, node, asks: line.text.includes("[") ? labels.asks : noAsks })
  }
  return { columns: table.align?.length ?? 0, rows }
}

function labelsOf(head: ChunkLabels, rows: readonly Row[]): ChunkLabels {
  const asks = new Map(head.asks)
  let last: Row["asks"] | undefined
  for (const row of rows) {
    if (row.asks !== last) for (const [key, answer] of row.asks) asks.set(key, answer)
    last = row.asks
  }
  return { defines: head.defines, asks }
}

/** The lines after the head up to the first blank one, if only blank ones follow. */
function bodyLines(text: string, from: number): Line[] | undefined {
  const lines: Line[] = []
  let at = from
  while (at < text.length) {
    let end = text.indexOf("\n", at)
    if (end < 0) end = text.length
    const line = withoutReturn(text.slice(at, end))
    if (line.includes("\r")) return undefined
    if (isBlank(line)) return isBlank(text.slice(at)) ? lines : undefined
    lines.push({ text: line, offset: at })
    at = end + 1
  }
  return lines
}

function readRows(
  lines: readonly Line[],
  columns: number,
  isDefined: (key: string) => boolean,
  known: readonly TableRows[],
): Row[] | undefined {
  const rows: (Row | undefined)[] = reusedRows(lines, columns, isDefined, known)
  let at = 0
  while (at < lines.length) {
    if (rows[at]) {
      at += 1
      continue
    }
    const first = at
    let length = 0
    while (at < lines.length && !rows[at] && (at === first || length < portionLength)) {
      length += lines[at]!.text.length
      at += 1
    }
    if (!readPortion(lines, first, at, columns, isDefined, rows)) return undefined
  }
  return rows as Row[]
}

/** Fills `rows` from `first` up to `end`; false if a line did not become exactly one row. */
function readPortion(
  lines: readonly Line[],
  first: number,
  end: number,
  columns: number,
  isDefined: (key: string) => boolean,
  rows: (Row | undefined)[],
): boolean {
  const head = `${"|a".repeat(columns)}|\n${"|-".repeat(columns)}|\n`
  let text = head
  const offsets: number[] = []
  for (let at = first; at < end; at += 1) {
    offsets.push(text.length)
    text += `${lines[at]!.text}\n`
  }
  const { children, labels } = readBlocks(text, isDefined)
  const table = children[0] as Table
  if (children.length !== 1 || table.type !== "table") return false
  if (table.children.length !== end - first + 1 || labels.defines.length > 0) return false
  for (let at = first; at < end; at += 1) {
    const index = at - first
    const node = table.children[index + 1]!
    if (node.position?.start.line !== index + 3) return false
    const { text: line, offset } = lines[at]!
    moveNodes([node], offset - offsets[index]!, at - index)
    const asks = line.includes("[") && labels.asks.size > 0 ? labels.asks : noAsks
    rows[at] = { text: line, offset, index: at, node, asks }
  }
  return true
}

/**
 * Rows that a known table has with the same text: from its start as they are, then from its end, then
 * anywhere. A row that moved is copied, so that no node stands in two places.
 */
function reusedRows(
  lines: readonly Line[],
  columns: number,
  isDefined: (key: string) => boolean,
  known: readonly TableRows[],
): (Row | undefined)[] {
  const rows = new Array<Row | undefined>(lines.length).fill(undefined)
  const old = known.find((table) => table.columns === columns)?.rows
  if (!old) return rows
  let first = 0
  while (first < old.length && first < lines.length && old[first]!.text === lines[first]!.text) {
    rows[first] = placed(old[first]!, lines[first]!, first)
    first += 1
  }
  let end = lines.length
  for (let at = old.length; at > first && end > first && old[at - 1]!.text === lines[end - 1]!.text; ) {
    at -= 1
    end -= 1
    rows[end] = placed(old[at]!, lines[end]!, end)
  }
  return rows

  function placed(row: Row, { offset }: Line, index: number): Row | undefined {
    for (const [key, answer] of row.asks) if (isDefined(key) !== answer) return undefined
    if (row.offset === offset && row.index === index) return row
    const node = copyMoved(row.node, offset - row.offset, index - row.index)
    return { ...row, offset, index, node }
  }
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line
}

/** Blank as Markdown sees it: a no-break space is content. */
function isBlank(text: string): boolean {
  return /^[ \t\r\n]*$/.test(text)
}
