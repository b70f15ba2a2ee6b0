import type { Block } from "./block.js"
import { plainText, type Span } from "./span.js"

const lineBreak: Span = { text: "", special: "break" }

/** Content of a cell in one line: paragraphs and entries of lists are parted by breaks, as a Markdown table allows. */
export function cellSpans(blocks: readonly Block[]): readonly Span[] {
  const lines: (readonly Span[])[] = []
  for (const block of blocks) {
    if (block.kind === "table") {
      for (const row of block.rows) {
        const cells = row.cells
          .map(({ blocks }) => cellSpans(blocks))
          .filter((spans) => plainText(spans) !== "")
        lines.push(cells.flatMap((spans, index) => (index === 0 ? spans : [{ text: " – " }, ...spans])))
      }
    } else if (block.spans.some(({ text, special }) => special !== undefined || text.trim() !== "")) {
      const { mark } = block
      const sign = mark === undefined ? "" : `${"  ".repeat(mark.level)}${mark.label ?? "•"} `
      lines.push(sign === "" ? block.spans : [{ text: sign.trimStart() }, ...block.spans])
    }
  }
  const filled = lines.filter((spans) => spans.length > 0)
  return filled.flatMap((spans, index) => (index === 0 ? spans : [lineBreak, ...spans]))
}
