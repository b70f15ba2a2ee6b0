import type {
  CommentSwitch,
  DocumentReading,
  OutlineBlock,
  OutlineItem,
  OutlineSection,
  Range,
  ReadingProblem,
} from "@kettenwerk/core"
import type { Block, ItemBlock } from "../blocks/block.js"
import { plain, type Rich, rich } from "../blocks/rich.js"
import type { LineIndex } from "../outline/line-index.js"
import type { PlacedBlock, Section } from "../outline/section.js"
import type { DetectedStage } from "./detect-stage.js"
import type { ReadDocument } from "./read-document.js"

export interface DocumentContext {
  readonly document: ReadDocument
  readonly stage: DetectedStage
  readonly id: string
  readonly title?: string
}

/** The view of a document that rules get: outline with ranges computed on first use. */
export function documentReading(
  { document, stage, id, title }: DocumentContext,
  groupProblems: readonly ReadingProblem[],
): DocumentReading {
  const { lines } = document
  let sections: readonly OutlineSection[] | undefined
  return {
    uri: document.uri,
    text: document.parsed.text,
    id,
    ...(title === undefined ? {} : { title }),
    get sections() {
      sections ??= document.sections.map((section) => toOutlineSection(section, document))
      return sections
    },
    frontmatter: document.frontmatter.entries,
    comments: readComments(document),
    recognised: document.recognised,
    stage: stage.stage,
    stageBasis: stage.basis,
    problems: [...document.problems, ...groupProblems.filter(({ uri }) => uri === document.uri)],
    notes: document.notes,
    abbreviations: document.abbreviations.map(({ short, long, start, end }) => ({
      short,
      long,
      range: lines.range(start, end),
    })),
    rangeOf: (start, end) => lines.range(start, end),
  }
}

function toOutlineSection(section: Section, { lines }: ReadDocument): OutlineSection {
  return {
    index: section.index,
    title: section.title,
    ...(section.number === undefined ? {} : { number: section.number }),
    level: section.level,
    kind: section.kind,
    canonical: section.canonical,
    inherited: section.inherited,
    ...(section.parent === undefined ? {} : { parent: section.parent.index }),
    children: section.children.map(({ index }) => index),
    blocks: lazily(() => section.blocks.map((placed) => toOutlineBlock(placed, lines))),
    headingRange: lines.range(section.heading?.start ?? section.start, section.heading?.end ?? section.start),
    range: lines.range(section.start, section.end),
  } as OutlineSection
}

/** An array that is only built when somebody looks into it. */
function lazily<T>(build: () => readonly T[]): readonly T[] {
  return build()
}

function toOutlineBlock({ block, base }: PlacedBlock, lines: LineIndex): OutlineBlock {
  const parts: Rich[] = []
  const items: OutlineItem[] = []
  const header: string[] = []
  collect(block, base, 0, parts, items, lines)
  if (block.kind === "table") for (const cell of block.header) header.push(plain(rich(cell.inline)))
  const images = parts.flatMap(({ inline }) =>
    inline.marks.flatMap((mark) =>
      mark.kind === "image"
        ? [
            {
              alt: mark.alt ?? "",
              url: mark.url ?? "",
              range: lines.range(base + mark.source, base + mark.sourceEnd),
            },
          ]
        : [],
    ),
  )
  const links = parts.flatMap(({ inline }) =>
    inline.marks.flatMap((mark) =>
      mark.kind === "link"
        ? [
            {
              text: plain({ inline, start: mark.start, end: mark.end }),
              url: mark.url ?? "",
              range: lines.range(base + mark.source, base + mark.sourceEnd),
            },
          ]
        : [],
    ),
  )
  return {
    kind: block.kind === "heading" ? "paragraph" : block.kind,
    text: "text" in block ? block.text : parts.map(plain).join("\n"),
    range: lines.range(base + block.start, base + block.end),
    items,
    header,
    images,
    links,
  }
}

function collect(
  block: Block,
  base: number,
  depth: number,
  parts: Rich[],
  items: OutlineItem[],
  lines: LineIndex,
): void {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      parts.push(rich(block.inline))
      break
    case "list":
      for (const item of block.items) {
        items.push(toItem(item, base, depth, lines))
        for (const inner of item.blocks) collect(inner, base, depth + 1, parts, items, lines)
      }
      break
    case "table":
      for (const cell of block.header) parts.push(rich(cell.inline))
      for (const row of block.rows) {
        for (const cell of row.cells) parts.push(rich(cell.inline))
        items.push({
          text: row.cells.map((cell) => plain(rich(cell.inline))).join(" | "),
          range: lines.range(base + row.start, base + row.end),
          depth: 0,
          cells: row.cells.map((cell) => ({
            text: plain(rich(cell.inline)),
            range: lines.range(base + cell.start, base + cell.end),
          })),
        })
      }
      break
    case "quote":
    case "footnote":
      for (const inner of block.blocks) collect(inner, base, depth, parts, items, lines)
      break
  }
}

function toItem(item: ItemBlock, base: number, depth: number, lines: LineIndex): OutlineItem {
  const first = item.blocks[0]
  return {
    text: first?.kind === "paragraph" ? plain(rich(first.inline)) : "",
    range: lines.range(base + item.start, base + item.end),
    depth,
    ...(item.checked === undefined ? {} : { checked: item.checked }),
    cells: [],
  }
}

const switchComment = /<!--\s*kettenwerk-aus\s+([a-z0-9-]+)\s*(?::\s*([^>]*?))?\s*-->/giu

/** `<!-- kettenwerk-aus CODE: Grund -->` switches a rule off for the next block. */
function readComments({ sections, lines }: ReadDocument): readonly CommentSwitch[] {
  const switches: CommentSwitch[] = []
  const flat: { readonly block?: Block; readonly base: number; readonly range: Range }[] = []
  for (const section of sections) {
    if (section.heading !== undefined)
      flat.push({
        base: section.heading.base,
        range: lines.range(section.heading.start, section.heading.end),
      })
    for (const { block, base } of section.blocks)
      flat.push({ block, base, range: lines.range(base + block.start, base + block.end) })
  }
  flat.forEach(({ block, base, range }, index) => {
    if (block?.kind !== "html") return
    for (const found of block.text.matchAll(switchComment)) {
      const covers = flat.slice(index + 1).find((next) => next.block?.kind !== "html")?.range ?? range
      const start = base + block.start + found.index
      switches.push({
        code: found[1]!.toLowerCase(),
        reason: (found[2] ?? "").trim(),
        range: lines.range(start, start + found[0].length),
        covers,
      })
    }
  })
  return switches
}
