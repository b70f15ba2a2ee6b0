import type {
  BlockContent,
  Definition,
  FootnoteDefinition,
  ListItem,
  PhrasingContent,
  RootContent,
  Table,
} from "mdast"
import { htmlTables } from "./html-table.js"
import { flattenInline, type InlineText } from "./inline-text.js"
import { typedList } from "./typed-list.js"

interface Placed {
  /** Place in the chunk, end excluded. */
  readonly start: number
  readonly end: number
}

export interface HeadingBlock extends Placed {
  readonly kind: "heading"
  readonly level: number
  readonly inline: InlineText
}

export interface ParagraphBlock extends Placed {
  readonly kind: "paragraph"
  readonly inline: InlineText
}

export interface ListBlock extends Placed {
  readonly kind: "list"
  readonly ordered: boolean
  readonly items: readonly ItemBlock[]
}

export interface ItemBlock extends Placed {
  readonly checked?: boolean
  /** Number in front of an item of an ordered list, as written. */
  readonly ordinal?: number
  readonly blocks: readonly Block[]
}

export interface TableBlock extends Placed {
  readonly kind: "table"
  readonly header: readonly CellBlock[]
  readonly rows: readonly RowBlock[]
}

export interface RowBlock extends Placed {
  readonly cells: readonly CellBlock[]
}

export interface CellBlock extends Placed {
  readonly inline: InlineText
}

export interface QuoteBlock extends Placed {
  readonly kind: "quote" | "footnote"
  readonly blocks: readonly Block[]
  readonly identifier?: string
}

export interface OtherBlock extends Placed {
  readonly kind: "code" | "html" | "rule" | "unread"
  readonly text: string
}

/** Content of a chunk in our own plain shape; offsets count from the start of the chunk. */
export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | QuoteBlock | OtherBlock

interface ChunkLike {
  readonly text: string
  readonly children: readonly RootContent[]
}

const known = new WeakMap<ChunkLike, readonly Block[]>()

/** The blocks of a chunk; computed once, as long as the chunk lives. */
export function blocksOf(chunk: ChunkLike): readonly Block[] {
  const cached = known.get(chunk)
  if (cached !== undefined) return cached
  const blocks = toBlocks(chunk.children, chunk.text)
  known.set(chunk, blocks)
  return blocks
}

type Content = RootContent | BlockContent | FootnoteDefinition | Definition

/** Depth of nesting is bounded by the input limits, so recursion is safe here. */
function toBlocks(nodes: readonly Content[], text: string): Block[] {
  const blocks: Block[] = []
  for (const node of nodes) {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? text.length
    const inline = (children: readonly PhrasingContent[]) => flattenInline(children, text, { start, end })
    switch (node.type) {
      case "heading":
        blocks.push({ kind: "heading", level: node.depth, inline: inline(node.children), start, end })
        break
      case "paragraph": {
        const paragraph: ParagraphBlock = { kind: "paragraph", inline: inline(node.children), start, end }
        blocks.push(...(typedList(paragraph) ?? [paragraph]))
        break
      }
      case "list":
        blocks.push({
          kind: "list",
          ordered: node.ordered === true,
          items: node.children.map((item) => toItem(item, text, node.ordered === true)),
          start,
          end,
        })
        break
      case "table":
        blocks.push(toTable(node, text, start, end))
        break
      case "blockquote":
        blocks.push({ kind: "quote", blocks: toBlocks(node.children, text), start, end })
        break
      case "footnoteDefinition":
        blocks.push({
          kind: "footnote",
          blocks: toBlocks(node.children, text),
          identifier: node.identifier,
          start,
          end,
        })
        break
      case "code":
        // A block over an input limit comes as code that says so.
        blocks.push({ kind: isUnread(node.data) ? "unread" : "code", text: node.value, start, end })
        break
      case "html": {
        const tables = /<table[\s>]/iu.test(node.value) ? htmlTables(text.slice(start, end), start) : []
        blocks.push({ kind: "html", text: node.value, start, end }, ...tables)
        break
      }
      case "thematicBreak":
        blocks.push({ kind: "rule", text: "", start, end })
        break
      case "definition":
      case "yaml":
        break
      default:
        blocks.push({ kind: "unread", text: text.slice(start, end), start, end })
    }
  }
  return blocks
}

const itemNumber = /^(\d{1,9})[.)][ \t]+/u
const month =
  /^(?:quartal|halbjahr|schulhalbjahr|hälfte|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan\.|feb\.|apr\.|aug\.|sept?\.|okt\.|nov\.|dez\.)(?![\p{L}])/iu

function isUnread(data: object | undefined): boolean {
  return data !== undefined && "unread" in data
}

function toItem(item: ListItem, text: string, ordered: boolean): ItemBlock {
  const start = item.position?.start.offset ?? 0
  const end = item.position?.end.offset ?? text.length
  const written = ordered ? itemNumber.exec(text.slice(start, start + 16)) : null
  const blocks = toBlocks(item.children, text).flatMap((block, index) =>
    index === 0 ? numberedText(block, text) : [block],
  )
  const first = blocks[0]
  // Markdown takes „21. Oktober 2026“ at the start of a line for item 21 of a list.
  const isDate =
    written !== null && first?.kind === "paragraph" && month.test(first.inline.text.normalize("NFC"))
  return {
    ...(typeof item.checked === "boolean" ? { checked: item.checked } : {}),
    ...(written === null || isDate ? {} : { ordinal: Number(written[1]) }),
    blocks: isDate ? [withNumber(first, written[0], start), ...blocks.slice(1)] : blocks,
    start,
    end,
  }
}

/** The paragraph with the number that stands in front of it. */
/** „- 2. Quartal 2027: Bericht“ is text with a number in front, not a list inside of an item. */
function numberedText(block: Block, text: string): readonly Block[] {
  if (block.kind !== "list" || !block.ordered || block.items.length !== 1) return [block]
  const [item] = block.items
  const [first, ...others] = item!.blocks
  if (first?.kind !== "paragraph") return [block]
  const written = itemNumber.exec(text.slice(item!.start, item!.start + 16))
  // A date has its number already.
  const has = written === null || first.start === item!.start
  return [has ? first : withNumber(first, written[0], item!.start), ...others]
}

function withNumber(paragraph: ParagraphBlock, number: string, start: number): ParagraphBlock {
  const { inline } = paragraph
  const shift = number.length
  return {
    ...paragraph,
    start,
    inline: {
      text: number + inline.text,
      segments: [
        { at: 0, length: shift, source: start, sourceEnd: start + shift },
        ...inline.segments.map((segment) => ({ ...segment, at: segment.at + shift })),
      ],
      marks: inline.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift })),
      source: start,
      sourceEnd: inline.sourceEnd,
    },
  }
}

function toTable(table: Table, text: string, start: number, end: number): TableBlock {
  const rows = table.children.map((row): RowBlock => {
    const rowStart = row.position?.start.offset ?? start
    const rowEnd = row.position?.end.offset ?? end
    return {
      cells: row.children.map((cell): CellBlock => {
        const cellStart = cell.position?.start.offset ?? rowStart
        const cellEnd = cell.position?.end.offset ?? rowEnd
        return {
          inline: flattenInline(cell.children, text, { start: cellStart, end: cellEnd }),
          start: cellStart,
          end: cellEnd,
        }
      }),
      start: rowStart,
      end: rowEnd,
    }
  })
  const [header, ...body] = rows
  return { kind: "table", header: header?.cells ?? [], rows: body, start, end }
}
