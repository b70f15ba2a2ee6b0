import { element, elements, isNode, toggle, valueOf, type XmlNode } from "../package/xml.js"
import type { Block, ParagraphBlock, TableBlock, TableCell, TableRow } from "./block.js"
import type { Numbering } from "./numbering.js"
import { chosenContent, type RunContext, readText } from "./read-paragraph.js"
import type { Span } from "./span.js"

export interface BlockContext extends RunContext {
  readonly numbering: Numbering
}

/** Reads paragraphs and tables of the body, a cell, a text box or a footnote in their order. */
export function readBlocks(parent: XmlNode, context: BlockContext): readonly Block[] {
  const blocks: Block[] = []
  /** Text of a paragraph whose end was deleted: it goes on in the next one. */
  let carried: readonly Span[] = []

  function visit(children: readonly (XmlNode | string)[]): void {
    for (const child of children) if (isNode(child)) visitNode(child)
  }

  function visitNode(node: XmlNode): void {
    switch (node.name) {
      case "p":
        visitParagraph(node)
        break
      case "tbl":
        blocks.push(readTable(node, context))
        break
      case "sdt":
        if (isContents(node)) blocks.push(contentsBlock())
        else visit(element(node, "sdtContent")?.children ?? [])
        break
      case "ins":
      case "moveTo":
      case "customXml":
        visit(node.children)
        break
      case "AlternateContent":
        visit(chosenContent(node))
        break
      case "altChunk":
        context.notes.add("lost", {
          de: "Ein eingebettetes Dokument fehlt; öffnen Sie die Datei in Word und speichern Sie sie neu, dann kommt es mit.",
          en: "An embedded document is missing; open the file in Word and save it again to bring it along.",
        })
        break
    }
  }

  function visitParagraph(node: XmlNode): void {
    const { block, boxes } = readParagraph(node, context)
    const markIsDeleted = element(element(element(node, "pPr"), "rPr"), "del") !== undefined
    const spans = [...carried, ...block.spans]
    if (markIsDeleted) carried = spans
    else {
      carried = []
      blocks.push({ ...block, spans })
    }
    for (const box of boxes) {
      const inside = readBlocks(box, context)
      if (inside.length > 0) context.counts.boxes++
      blocks.push(...inside)
    }
  }

  visit(parent.children)
  if (carried.length > 0)
    blocks.push({ kind: "paragraph", spans: carried, style: "", size: 0, inContents: false })
  return blocks
}

function readParagraph(
  node: XmlNode,
  context: BlockContext,
): { readonly block: ParagraphBlock; readonly boxes: readonly XmlNode[] } {
  const properties = element(node, "pPr")
  const styleId = valueOf(properties, "pStyle")
  const style = context.styles.of(styleId)
  const own = element(properties, "numPr")
  const id = valueOf(own, "numId") ?? style.numbering?.id
  const givenLevel = valueOf(own, "ilvl")
  const text = readText(node, style, context)
  const isEmpty = text.spans.every(({ text, special }) => special === undefined && text.trim() === "")
  const mark =
    id === undefined || id === "0" || isEmpty
      ? undefined
      : context.numbering.next(
          id,
          givenLevel === undefined ? style.numbering?.level : Number(givenLevel),
          styleId,
        )
  const outline = valueOf(properties, "outlineLvl")
  const level = outline === undefined ? style.level : Number(outline) < 9 ? Number(outline) + 1 : undefined
  return {
    boxes: text.boxes,
    block: {
      kind: "paragraph",
      spans: text.spans,
      style: style.name,
      ...(level === undefined || Number.isNaN(level) ? {} : { level }),
      ...(mark === undefined ? {} : { mark }),
      size: text.size,
      inContents: text.inContents,
    },
  }
}

function isContents(node: XmlNode): boolean {
  const gallery = valueOf(element(element(node, "sdtPr"), "docPartObj"), "docPartGallery")
  return gallery !== undefined && /table of contents/iu.test(gallery)
}

function contentsBlock(): ParagraphBlock {
  return { kind: "paragraph", spans: [], style: "", size: 0, inContents: true }
}

function readTable(node: XmlNode, context: BlockContext): TableBlock {
  return { kind: "table", rows: unwrapped(node, "tr").flatMap((row) => readRow(row, context)) }
}

function readRow(node: XmlNode, context: BlockContext): readonly TableRow[] {
  const properties = element(node, "trPr")
  if (element(properties, "del") !== undefined) {
    context.counts.deleted++
    return []
  }
  const cells: TableCell[] = []
  let column = clampedCount(valueOf(properties, "gridBefore"), 0)
  for (const cell of unwrapped(node, "tc")) {
    const cellProperties = element(cell, "tcPr")
    const span = clampedCount(valueOf(cellProperties, "gridSpan"), 1)
    const merge = element(cellProperties, "vMerge")
    cells.push({
      column,
      span,
      continues: merge !== undefined && merge.attributes["val"] !== "restart",
      blocks: readBlocks(cell, context),
    })
    column += span
  }
  return [{ cells, isHeader: toggle(properties, "tblHeader") === true }]
}

/** Columns a file may claim; a hostile one claims millions. */
function clampedCount(text: string | undefined, least: number): number {
  return Math.min(Math.max(Number(text ?? least) || least, least), 100)
}

/** Rows or cells, also inside of content controls and markers. */
function unwrapped(parent: XmlNode, name: string): readonly XmlNode[] {
  return elements(parent).flatMap((child) => {
    if (child.name === name) return [child]
    if (child.name === "sdt") return unwrapped(element(child, "sdtContent") ?? child, name)
    return child.name === "customXml" || child.name === "ins" ? unwrapped(child, name) : []
  })
}
