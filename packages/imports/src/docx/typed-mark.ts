import type { ParagraphBlock } from "./block.js"
import { plainText, type Span } from "./span.js"

/** A box to tick makes an entry too, but stays in the text. */
const box = /^\s*(?=[☐☑☒]\s)/u
const bullet = /^\s*(?:[•·▪◦●○■□➢➤‣⁃*]|[-–—](?=\s))\s+/u
const number = /^\s*(\d{1,3})[.)]\s+/u

/** An entry whose mark was typed by hand („• Träger“, „2. Der Kreistag …“) as what it is meant to be. */
export function typedMark(block: ParagraphBlock): ParagraphBlock {
  if (block.mark !== undefined || block.level !== undefined) return block
  const text = block.spans.map(({ text }) => text).join("")
  const typed = box.exec(text) ?? bullet.exec(text) ?? (isEntry(block, text) ? number.exec(text) : null)
  if (typed === null || plainText(block.spans).length <= typed[0].trim().length) return block
  return {
    ...block,
    spans: cut(block.spans, typed[0].length),
    mark: {
      level: 0,
      list: "typed",
      ...(typed[1] === undefined ? {} : { number: Number(typed[1]), label: `${typed[1]}.` }),
    },
  }
}

/** „1. Anlass“ in bold is rather a heading than an entry. */
function isEntry(block: ParagraphBlock, text: string): boolean {
  return !block.spans.some(({ bold, text: part }) => bold === true && text.startsWith(part))
}

function cut(spans: readonly Span[], length: number): readonly Span[] {
  let rest = length
  return spans.flatMap((span) => {
    const drop = Math.min(rest, span.text.length)
    rest -= drop
    return drop === span.text.length && drop > 0 ? [] : [{ ...span, text: span.text.slice(drop) }]
  })
}
