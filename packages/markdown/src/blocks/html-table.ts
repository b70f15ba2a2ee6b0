import type { CellBlock, RowBlock, TableBlock } from "./block.js"
import type { InlineText, Mark } from "./inline-text.js"

/**
 * The tables of an HTML block, as Word, Excel and pandoc write those with merged cells. A merged cell stands in every
 * row it covers; across columns it stands in the first of them. Tags that are no part of a table are left out,
 * entities decoded; every unit of text knows its place. Malformed markup ends a cell, row or table where the next
 * begins.
 */
export function htmlTables(written: string, base: number): readonly TableBlock[] {
  const html = withoutComments(written)
  const tables: TableBlock[] = []
  let table: OpenTable | undefined
  let cell: OpenCell | undefined
  const closeCell = (end: number): void => {
    if (cell !== undefined) table?.row?.cells.push({ ...cell, end })
    cell = undefined
  }
  const closeRow = (end: number): void => {
    closeCell(end)
    if (table?.row !== undefined) table.rows.push({ ...table.row, end })
    if (table !== undefined) table.row = undefined
  }
  let at = 0
  for (const tag of html.matchAll(tags)) {
    const end = tag.index + tag[0].length
    cell?.text.push(html.slice(at, tag.index), base + at)
    at = end
    const name = (tag[2] ?? "").toLowerCase()
    const closes = tag[1] === "/"
    if (name === "table") {
      closeRow(base + tag.index)
      if (table !== undefined) tables.push(...finish(table, base + end))
      table = closes ? undefined : { start: base + tag.index, rows: [] }
    } else if (table === undefined) continue
    else if (name === "tr") {
      closeRow(base + tag.index)
      if (!closes) table.row = { cells: [], start: base + tag.index, end: base + end }
    } else if (name === "td" || name === "th") {
      closeCell(base + tag.index)
      if (!closes && table.row !== undefined) cell = openCell(tag[0], base + end)
    } else if (cell !== undefined) {
      if (breaks.has(name)) cell.text.breakLine(base + tag.index, base + end)
      else if (strong.has(name)) cell.text.mark(closes, base + tag.index, base + end)
    }
  }
  closeRow(base + html.length)
  if (table !== undefined) tables.push(...finish(table, base + html.length))
  return tables
}

const tags = /<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>/giu
/** Comments blanked out, every other character at its place. */
function withoutComments(html: string): string {
  const parts: string[] = []
  let from = 0
  for (let open = html.indexOf("<!--"); open >= 0; open = html.indexOf("<!--", from)) {
    const close = html.indexOf("-->", open + 4)
    if (close < 0) break
    parts.push(html.slice(from, open), " ".repeat(close + 3 - open))
    from = close + 3
  }
  return from === 0 ? html : parts.join("") + html.slice(from)
}

const breaks: ReadonlySet<string> = new Set(["br", "p", "div", "li"])
const strong: ReadonlySet<string> = new Set(["b", "strong"])
/** More columns than any table in a concept has; a wrong `colspan` must not fill the memory. */
const widest = 60
const highest = 500

interface OpenCell {
  readonly start: number
  readonly end: number
  readonly text: CellText
  readonly columns: number
  readonly rows: number
}

interface OpenRow {
  readonly cells: OpenCell[]
  readonly start: number
  readonly end: number
}

interface OpenTable {
  readonly start: number
  readonly rows: OpenRow[]
  row?: OpenRow | undefined
}

function openCell(tag: string, start: number): OpenCell {
  const span = (name: string, most: number): number => {
    const found = new RegExp(`\\s${name}\\s*=\\s*["']?(\\d{1,4})`, "iu").exec(tag)
    return Math.min(Math.max(Number(found?.[1] ?? 1), 1), most)
  }
  return {
    start,
    end: start,
    text: cellText(start),
    columns: span("colspan", widest),
    rows: span("rowspan", highest),
  }
}

function finish({ rows, start }: OpenTable, end: number): readonly TableBlock[] {
  const covered = new Map<number, { readonly block: CellBlock; left: number }>()
  const blocks = rows.map((row): RowBlock => {
    const cells: CellBlock[] = []
    const takeCovered = (): void => {
      for (let above = covered.get(cells.length); above !== undefined; above = covered.get(cells.length)) {
        above.left -= 1
        if (above.left <= 0) covered.delete(cells.length)
        cells.push(above.block)
      }
    }
    for (const cell of row.cells) {
      takeCovered()
      if (cells.length >= widest) break
      const block: CellBlock = { inline: cell.text.finish(cell.end), start: cell.start, end: cell.end }
      if (cell.rows > 1) covered.set(cells.length, { block, left: cell.rows - 1 })
      cells.push(block)
      for (let more = 1; more < cell.columns && cells.length < widest; more += 1)
        cells.push({ inline: cellText(cell.end).finish(cell.end), start: cell.end, end: cell.end })
    }
    takeCovered()
    return { cells, start: row.start, end: row.end }
  })
  const [header, ...body] = blocks.filter(({ cells }) => cells.length > 0)
  return header === undefined || body.length === 0
    ? []
    : [{ kind: "table", header: header.cells, rows: body, start, end }]
}

interface CellText {
  push(raw: string, source: number): void
  breakLine(source: number, sourceEnd: number): void
  mark(closes: boolean, source: number, sourceEnd: number): void
  finish(end: number): InlineText
}

/** Collects the text of a cell with the place of every unit. */
function cellText(start: number): CellText {
  let text = ""
  const segments: { at: number; length: number; source: number; sourceEnd: number }[] = []
  const marks: Mark[] = []
  const open: { readonly start: number; readonly source: number }[] = []
  const put = (value: string, source: number, sourceEnd: number): void => {
    if (value === "") return
    segments.push({ at: text.length, length: value.length, source, sourceEnd })
    text += value
  }
  return {
    push(raw, source) {
      let at = 0
      for (const entity of raw.matchAll(entities)) {
        put(raw.slice(at, entity.index).replace(/[\r\n\t]/gu, " "), source + at, source + entity.index)
        at = entity.index + entity[0].length
        put(decode(entity[0]), source + entity.index, source + at)
      }
      put(raw.slice(at).replace(/[\r\n\t]/gu, " "), source + at, source + raw.length)
    },
    breakLine(source, sourceEnd) {
      if (text.trim() === "" || text.endsWith("\n")) return
      marks.push({ kind: "break", start: text.length, end: text.length + 1, source, sourceEnd })
      put("\n", source, sourceEnd)
    },
    mark(closes, source, sourceEnd) {
      if (!closes) open.push({ start: text.length, source })
      else {
        const opened = open.pop()
        if (opened !== undefined && opened.start < text.length)
          marks.push({
            kind: "strong",
            start: opened.start,
            end: text.length,
            source: opened.source,
            sourceEnd,
          })
      }
    },
    finish: (end) => ({ text, segments, marks, source: start, sourceEnd: end }),
  }
}

const entities = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/giu
const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  shy: "\u00ad",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  euro: "€",
  ndash: "–",
  mdash: "—",
  bdquo: "„",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  sect: "§",
  bull: "•",
}

function decode(entity: string): string {
  const inner = entity.slice(1, -1)
  if (!inner.startsWith("#")) return named[inner] ?? entity
  const code = /^#x/iu.test(inner) ? Number.parseInt(inner.slice(2), 16) : Number(inner.slice(1))
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : entity
}
