import { plain, type Rich, rich } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { vocabulary } from "../../vocabulary/index.js"
import { emitStatement } from "../emit-statement.js"
import type { ReaderContext } from "../reader.js"

/**
 * Reads the pillars of the structure where they stand by themselves: short lines below each other, items of a list,
 * or sister headings. At least two different ones make pillars; „Planung“ alone is a word.
 */
export function readPillars(section: Section, context: ReaderContext): void {
  const found: { readonly value: string; readonly part: Rich; readonly base: number }[] = []
  const take = (part: Rich, base: number): boolean => {
    const text = plain(part)
    const value = text.length > 40 ? undefined : vocabulary.pillar.whole(text.replace(/[.:,;]$/u, ""))?.value
    if (value !== undefined) found.push({ value, part, base })
    return value !== undefined
  }
  for (const { block, base } of section.blocks) {
    if (block.kind === "paragraph") {
      const whole = rich(block.inline)
      if (!take(whole, base)) {
        const parts = whole.inline.text.split("\n")
        if (parts.length >= 2 && parts.length <= 4) {
          let from = 0
          for (const line of parts) {
            take({ inline: whole.inline, start: from, end: from + line.length }, base)
            from += line.length + 1
          }
        }
      }
    } else if (block.kind === "list") {
      for (const { blocks } of block.items) {
        const first = blocks[0]
        if (first?.kind === "paragraph") take(leadOf(rich(first.inline)), base)
      }
    }
  }
  if (new Set(found.map(({ value }) => value)).size >= 2 && found.length <= 4) {
    for (const { value, part, base } of found) emitPillar(part, base, value, section, context)
  }
  const sisters = section.children.flatMap(({ heading, title }) => {
    const value = vocabulary.pillar.whole(title)?.value
    return heading === undefined || value === undefined ? [] : [{ value, heading }]
  })
  if (new Set(sisters.map(({ value }) => value)).size >= 2) {
    for (const { value, heading } of sisters) emitPillar(heading.title, heading.base, value, section, context)
  }
}

function emitPillar(part: Rich, base: number, value: string, section: Section, context: ReaderContext): void {
  emitStatement(context, { part, base, text: plain(part).replace(/[.:,;]$/u, ""), section }, "pillar", {
    distinct: value,
  })
}

/** „**Steuerung:** legt Ziele fest“: the words in front of the colon. */
function leadOf(part: Rich): Rich {
  const colon = part.inline.text.indexOf(":")
  return colon > 0 && colon < 40 ? { ...part, end: part.start + colon } : part
}
