import { isMarked, plain, type Rich, rich } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { recordsOfList } from "../../records/read-item.js"

/** What a section says directly below its heading, with the place of its first block. */
export interface SectionText {
  readonly part: Rich
  readonly base: number
  readonly text: string
}

const longestText = 3000

/** Running text and list items up to the first labelled line („**Leitfrage:** …“), tables left out. */
export function sectionText(section: Section): SectionText | undefined {
  const texts: string[] = []
  let first: { readonly part: Rich; readonly base: number } | undefined
  for (const { block, base } of section.blocks) {
    if (block.kind === "paragraph") {
      const part = rich(block.inline)
      if (texts.length > 0 && startsWithLabel(part)) break
      if (plain(part) === "") continue
      first ??= { part, base }
      texts.push(plain(part))
    } else if (block.kind === "list") {
      for (const { whole } of recordsOfList(block)) {
        if (plain(whole) === "") continue
        first ??= { part: whole, base }
        texts.push(plain(whole))
      }
    } else if (block.kind === "quote") {
      for (const inner of block.blocks) {
        if (inner.kind !== "paragraph") continue
        first ??= { part: rich(inner.inline), base }
        texts.push(plain(rich(inner.inline)))
      }
    }
  }
  const text = texts.join(" ").slice(0, longestText)
  return first === undefined || text === "" ? undefined : { ...first, text }
}

function startsWithLabel(part: Rich): boolean {
  const colon = part.inline.text.indexOf(":")
  return colon > 0 && colon < 60 && isMarked({ ...part, end: part.start + colon }, "strong", "emphasis")
}
