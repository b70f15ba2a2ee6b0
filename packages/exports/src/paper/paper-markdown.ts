import { escapeMarkdown, escapeWithin } from "./escape-markdown.js"
import { type Block, gapText, type Inlines, type Paper } from "./paper.js"

/** A paper as GFM. */
export function paperMarkdown({ title, blocks }: Paper): string {
  return `${[`# ${escapeMarkdown(title)}`, ...blocks.map(blockMarkdown)].join("\n\n")}\n`
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level + 1)} ${escapeMarkdown(block.text)}`
    case "paragraph":
      return inlineMarkdown(block.text)
    case "list":
      return block.items
        .map(
          ({ text, level }, at) =>
            `${"  ".repeat(level)}${block.ordered ? `${at + 1}.` : "-"} ${inlineMarkdown(text) || "–"}`,
        )
        .join("\n")
    case "table": {
      const width = Math.max(block.headers.length, ...block.rows.map((row) => row.length))
      const headers = Array.from({ length: width }, (_, at) => escapeMarkdown(block.headers[at] ?? "") || " ")
      const isPairs = block.headers.length === 0
      return [
        headers,
        headers.map(() => "---"),
        ...block.rows.map((row) =>
          row.map((cell, at) => {
            const text = inlineMarkdown(cell, true) || "–"
            return isPairs && at === 0 ? `**${text}**` : text
          }),
        ),
      ]
        .map((row) => `| ${row.join(" | ")} |`)
        .join("\n")
    }
  }
}

/** In a cell nothing is at the start of a line, so „3. Quartal“ is no list. */
function inlineMarkdown(inlines: Inlines, inCell = false): string {
  let out = ""
  for (const one of inlines) {
    if (typeof one !== "string") {
      const text = escapeMarkdown("gap" in one ? gapText(one) : one.strong)
      // Emphasis holds no spaces at its edges.
      out += `**${text}**${"strong" in one && /\s$/.test(one.strong) ? " " : ""}`
      continue
    }
    // Only the first text of a line can begin a list or heading.
    const text = out === "" && !inCell ? escapeMarkdown(one) : escapeWithin(one)
    out += `${/^\s/.test(one) ? " " : ""}${text}${/\S\s+$/.test(one) ? " " : ""}`
  }
  return out.trim()
}
