import type { Block } from "../blocks/block.js"
import { plain, type Rich, rich } from "../blocks/rich.js"
import type { Section } from "../outline/section.js"
import { proseReaders } from "./prose/index.js"
import type { ProseText } from "./prose/prose-reader.js"
import type { ReaderContext } from "./reader.js"

/** Offers every stretch of running text of a section to the prose readers. */
export function readProse(section: Section, context: ReaderContext): void {
  const offer = (part: Rich, base: number, form: ProseText["form"]): void => {
    const text = plain(part)
    if (text.length < 4) return
    for (const read of proseReaders) read({ part, base, text, section, form }, context)
  }
  if (section.heading !== undefined) offer(section.heading.title, section.heading.base, "heading")
  const walk = (blocks: readonly Block[], base: number, form: ProseText["form"]): void => {
    for (const block of blocks) {
      if (block.kind === "paragraph") offer(rich(block.inline), base, form)
      else if (block.kind === "list") for (const item of block.items) walk(item.blocks, base, "item")
      else if (block.kind === "quote" || block.kind === "footnote") walk(block.blocks, base, form)
    }
  }
  for (const { block, base } of section.blocks) walk([block], base, "paragraph")
}
