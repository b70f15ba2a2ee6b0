import { blocksOf, type ParagraphBlock } from "../blocks/block.js"
import { isMarked, plain, type Rich, rawText, rich } from "../blocks/rich.js"
import type { ParsedDocument } from "../parse/index.js"
import { chunkStarts } from "../parse/index.js"
import { canonicalSections } from "./canonical-sections.js"
import { splitHeadingLines } from "./heading-lines.js"
import { headingText } from "./heading-text.js"
import type { PlacedBlock, Section } from "./section.js"

/**
 * Arranges the blocks of a document under its headings. Level jumps are tolerated: a heading belongs to the
 * nearest heading above it with a smaller level. Bold or italic lines standing alone act as headings one level
 * below the last real one.
 */
export function readOutline(document: ParsedDocument): readonly Section[] {
  const root: Section = {
    index: 0,
    kind: "root",
    level: 0,
    title: "",
    canonical: [],
    inherited: [],
    children: [],
    blocks: [],
    start: 0,
    end: document.text.length,
  }
  const sections: Section[] = [root]
  const open: Section[] = [root]
  const placed = placedBlocks(document)

  // The title of the document („… Strategie gegen Kinderarmut“) is no chapter its sections belong to.
  const hasTitle =
    placed.filter(({ block }) => block.kind === "heading" && block.level === 1).length === 1 &&
    placed.some(({ block }) => block.kind === "heading" && block.level > 1)
  const begin = (kind: "heading" | "emphasis", level: number, whole: Rich, at: PlacedBlock): void => {
    const start = at.base + at.block.start
    while (open.length > 1 && !holds(open.at(-1)!, kind, level)) open.pop()!.end = start
    const parent = open.at(-1)!
    const { title, number } = headingText(whole)
    const text = plain(title)
    const section: Section = {
      index: sections.length,
      kind,
      level,
      heading: { whole, title, base: at.base, start, end: at.base + at.block.end },
      title: text,
      ...(number === undefined ? {} : { number }),
      canonical: canonicalSections(text),
      inherited:
        parent === root.children[0] && hasTitle
          ? []
          : parent.canonical.length > 0
            ? parent.canonical
            : parent.inherited,
      parent,
      children: [],
      blocks: [],
      start,
      end: document.text.length,
    }
    parent.children.push(section)
    sections.push(section)
    open.push(section)
  }

  placed.forEach((at, index) => {
    const { block } = at
    if (block.kind === "heading") {
      if (plain(rich(block.inline)) !== "") begin("heading", block.level, rich(block.inline), at)
      return
    }
    if (block.kind === "paragraph" && actsAsHeading(block, placed[index + 1])) {
      const real = [...open].reverse().find(({ kind }) => kind !== "emphasis")!
      begin("emphasis", Math.min(real.level + 1, 6), rich(block.inline), at)
      return
    }
    open.at(-1)!.blocks.push(at)
  })
  return sections
}

function placedBlocks(document: ParsedDocument): readonly PlacedBlock[] {
  const starts = chunkStarts(document)
  return document.chunks.flatMap((chunk, index) => {
    const base = starts[index]!.offset
    return blocksOf(chunk).flatMap((block) =>
      (block.kind === "paragraph" ? splitHeadingLines(block) : [block]).map(
        (part): PlacedBlock => ({ block: part, base }),
      ),
    )
  })
}

function holds(section: Section, kind: "heading" | "emphasis", level: number): boolean {
  if (section.kind === "emphasis") return false
  return kind === "emphasis" || section.level < level
}

const longestHeadingLine = 90
const caption = /^(?:tabelle|tab\.|abbildung|abb\.|übersicht|grafik|quelle|bild|foto)\s*(?:\d+|:)/iu
const variantLine = /^Var(?:iante|\.)?\s*[AB](?![\p{L}])[^.]{0,60}$/u

/** „*in Planung – Träger gesucht*“ says how a thing stands. */
const stateLine =
  /^\(?(?:(?:noch\s+)?in\s+(?:Planung|Vorbereitung|Arbeit|Umsetzung)|im\s+Aufbau|geplant|ruht|pausiert|ausgesetzt|eingestellt|läuft|beendet|startet|entfällt)(?=\s*(?:$|[–—,;(]|-\s|(?:ab|seit|bis|zum|im|mit)(?![\p{L}])))/iu

/** „TOP 3: Finanzierung“ on a line of its own, with what was said of it below. */
const pointLine =
  /^(?:zu\s+)?(?:TOP|Tagesordnungspunkt)\s*\d{1,2}(?:\.\d{1,2})?\s*[:–—-]?\s+\p{L}[^\n:]{2,80}[^.:;,?!\n]$/iu

/**
 * True for a paragraph that is one bold or italic line without a full stop and with something below it,
 * and for the bare lines „Var. A“, „Variante B“ of programme slides.
 */
function actsAsHeading(block: ParagraphBlock, next: PlacedBlock | undefined): boolean {
  const whole = rich(block.inline)
  const text = plain(whole)
  if (text === "" || text.length > longestHeadingLine) return false
  if (variantLine.test(text)) return true
  if (pointLine.test(text) && next?.block.kind === "paragraph")
    return !pointLine.test(plain(rich(next.block.inline)))
  if (caption.test(text) || (!isMarked(whole, "strong") && stateLine.test(text))) return false
  if (next === undefined || next.block.kind === "heading") return false
  if (!isMarked(whole, "strong", "emphasis")) return false
  if (/[.!;,]$/u.test(text) && !/\b(?:usw|etc|ff|e\.\s?V)\.$/u.test(text)) return false
  // A hard break inside marks an address block or a verse, unless a word was only broken by hand.
  return !/[^-\u2010\u2011\s]\s*\n/u.test(rawText(whole))
}
