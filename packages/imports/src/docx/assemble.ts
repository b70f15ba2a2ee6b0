import type { BlockContent, List, ListItem, Paragraph, RootContent } from "mdast"
import type { NoteList } from "../note-list.js"
import type { Block, ParagraphBlock } from "./block.js"
import { fakeHeadings } from "./fake-headings.js"
import { isBold, plainText, type Span, toPhrasing, withoutFormat } from "./span.js"
import { isLayoutTable, layoutBlocks, tableNodes } from "./table-nodes.js"
import { typedMark } from "./typed-mark.js"

/** Puts headings, lists and tables together out of what stands one below the other. */
export function assemble(given: readonly Block[], textSize: number, notes: NoteList): readonly RootContent[] {
  const blocks = withoutContents(unfoldLayout(given), notes).map(withTypedMark)
  const titles = titlesOf(blocks, textSize)
  const hasTitle = titles.size > 0
  const fakes = fakeHeadings(
    blocks.map((block, index) => (titles.has(index) ? emptyParagraph : block)),
    textSize,
  )
  if (fakes.size > 0)
    notes.add("assumed", {
      de: `${fakes.size} fett gesetzte ${fakes.size === 1 ? "Zeile" : "Zeilen"} als Überschriften gelesen. Prüfen Sie ihre Ebenen.`,
      en: `${fakes.size} bold ${fakes.size === 1 ? "line" : "lines"} read as headings. Check their levels.`,
    })
  const nodes: RootContent[] = []
  let item: ListItem | undefined
  let stack: OpenList[] = []

  blocks.forEach((block, index) => {
    if (block.kind === "table") {
      stack = []
      item = undefined
      nodes.push(...tableNodes(block, notes))
      noteGaps(block, notes)
      return
    }
    const text = plainText(block.spans)
    const isEmpty =
      text === "" && block.spans.every(({ special }) => special === undefined || special === "break")
    if (isEmpty) return
    const level = titles.has(index) ? 0 : (block.level ?? fakes.get(index))
    if (level !== undefined) {
      stack = []
      item = undefined
      nodes.push(headingNode(block, hasTitle ? level + 1 : Math.max(level, 1)))
      notes.enter(text)
      noteGaps(block, notes)
      return
    }
    noteGaps(block, notes)
    if (block.mark !== undefined) {
      stack = openLists(stack, block)
      item = addItem(nodes, stack, block)
      return
    }
    if (item !== undefined && /^(?:list continue|listenfortsetzung)/u.test(block.style)) {
      item.children.push(paragraphNode(block.spans))
      item.spread = true
      return
    }
    stack = []
    item = undefined
    const paragraph = paragraphNode(block.spans)
    nodes.push(/quote|zitat/u.test(block.style) ? { type: "blockquote", children: [paragraph] } : paragraph)
  })
  return nodes
}

/** Tells of every picture and chart that stands as a gap in the text. */
function noteGaps(block: Block, notes: NoteList): void {
  if (block.kind === "table") {
    for (const { cells } of block.rows)
      for (const { blocks } of cells) for (const inner of blocks) noteGaps(inner, notes)
    return
  }
  for (const { text, special, english } of block.spans)
    if (special === "gap") notes.add("lost", { de: text, en: english ?? text })
}

const emptyParagraph: ParagraphBlock = { kind: "paragraph", spans: [], style: "", size: 0, inContents: false }

function unfoldLayout(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) =>
    block.kind === "table" && isLayoutTable(block) ? unfoldLayout(layoutBlocks(block)) : [block],
  )
}

function withTypedMark(block: Block): Block {
  return block.kind === "paragraph" ? typedMark(block) : block
}

const contentsHeading =
  /^(?:inhalt|inhaltsverzeichnis|inhaltsübersicht|gliederung|table of contents|contents)$/iu
const contentsStyle =
  /^(?:toc|contents|verzeichnis|table of figures|abbildungsverzeichnis)\b|^inhaltsverzeichnis/u

/** „1 Anlass ........ 3“ typed by hand, at least three such lines in one paragraph. */
function isTypedContents({ spans }: ParagraphBlock): boolean {
  const lines = spans
    .map(({ text, special }) => (special === "break" ? "\n" : text))
    .join("")
    .split("\n")
  const entries = lines.filter((line) => /(?:\.{4,}|…{2,}|(?: \.){4,})\s*\d{1,3}\s*$/u.test(line))
  return entries.length >= 3 && entries.length === lines.filter((line) => line.trim() !== "").length
}

function withoutContents(blocks: readonly Block[], notes: NoteList): readonly Block[] {
  const isContents = (block: Block | undefined) =>
    block?.kind === "paragraph" &&
    (block.inContents || contentsStyle.test(block.style) || isTypedContents(block))
  const kept = blocks.filter((block, index) => {
    if (isContents(block)) return false
    const isHeading = block.kind === "paragraph" && contentsHeading.test(plainText(block.spans))
    return !(isHeading && isContents(blocks[index + 1]))
  })
  if (kept.length < blocks.length)
    notes.add("lost", {
      de: "Inhaltsverzeichnis weggelassen; Überschriften ergeben es von selbst.",
      en: "Table of contents left out; the headings make it up.",
    })
  return kept
}

/** The title: by its style, or a large bold line above several chapters that have no common heading. */
function titlesOf(blocks: readonly Block[], textSize: number): ReadonlySet<number> {
  const styled = blocks.findIndex(
    (block) =>
      block.kind === "paragraph" && /^(?:title|titel)$/u.test(block.style) && plainText(block.spans) !== "",
  )
  if (styled >= 0) return new Set([styled])
  const chapters = blocks.filter((block) => block.kind === "paragraph" && block.level === 1)
  if (chapters.length < 2) return new Set()
  const first = blocks.findIndex((block) => block.kind === "table" || plainText(block.spans) !== "")
  const block = blocks[first]
  const isTitle =
    block?.kind === "paragraph" &&
    block.level === undefined &&
    block.mark === undefined &&
    plainText(block.spans).length <= 150 &&
    (block.size >= textSize * 1.4 || (isBold(block.spans) && block.size > textSize))
  return new Set(isTitle ? [first] : [])
}

function headingNode(block: ParagraphBlock, depth: number): RootContent {
  const label = block.mark?.label
  const spans = withoutFormat(block.spans, "bold", "italic").map((span) =>
    span.special === "break" ? { text: " " } : span,
  )
  const numbered = label === undefined ? spans : [{ text: `${label.replace(/\.$/u, "")} ` }, ...spans]
  if (depth > 6) return paragraphNode(numbered.map((span) => ({ ...span, bold: true })))
  return { type: "heading", depth: depth as 1, children: toPhrasing(numbered) }
}

function paragraphNode(spans: readonly Span[]): Paragraph {
  return { type: "paragraph", children: toPhrasing(spans) }
}

interface OpenList {
  readonly node: List
  readonly level: number
  readonly list: string
}

/** The lists that are open for this entry, the last one is its own. */
function openLists(stack: readonly OpenList[], { mark }: ParagraphBlock): OpenList[] {
  const { level, number, list } = mark!
  const open = stack.filter((entry) => entry.level <= level)
  const last = open.at(-1)
  const isOrdered = number !== undefined
  if (last?.level === level) {
    const isSame = (last.node.ordered === true) === isOrdered && (!isOrdered || last.list === list)
    const expected = (last.node.start ?? 1) + last.node.children.length
    if (isSame && (!isOrdered || number === expected)) return open
    open.pop()
  }
  const node: List = { type: "list", ordered: isOrdered, spread: false, children: [] }
  if (isOrdered) node.start = number
  return [...open, { node, level, list }]
}

function addItem(nodes: RootContent[], stack: readonly OpenList[], block: ParagraphBlock): ListItem {
  const { node } = stack.at(-1)!
  if (node.children.length === 0) {
    const parent = stack.at(-2)?.node.children.at(-1)
    if (parent === undefined) nodes.push(node)
    else parent.children.push(node as BlockContent)
  }
  const { number, label } = block.mark!
  const spans =
    number === undefined && label !== undefined ? [{ text: `${label} ` }, ...block.spans] : block.spans
  const box = /^\s*([☐☑☒])\s*/u.exec(spans[0]?.text ?? "")
  const item: ListItem =
    box === null
      ? { type: "listItem", spread: false, children: [paragraphNode(spans)] }
      : {
          type: "listItem",
          spread: false,
          checked: box[1] !== "☐",
          children: [
            paragraphNode([{ ...spans[0]!, text: spans[0]!.text.slice(box[0].length) }, ...spans.slice(1)]),
          ],
        }
  node.children.push(item)
  return item
}
