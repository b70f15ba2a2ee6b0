import { cleanText } from "../text/clean-text.js"
import { linesOf, type Twin, type TwinTable } from "./twin.js"

/** The twin as GFM: a heading, sentences, tables. */
export function twinMarkdown(twin: Twin, headingLevel = 2): string {
  const level = Math.min(6, Math.max(1, Math.trunc(headingLevel)))
  const parts = [
    `${"#".repeat(level)} ${escapeMarkdown(twin.title)}`,
    ...twin.sentences.map(escapeMarkdown),
    ...twin.tables.flatMap((table) => [`**${escapeMarkdown(table.caption)}**`, tableMarkdown(table)]),
  ]
  return `${parts.join("\n\n")}\n`
}

/** One GFM table; lines of a cell are parted by „; “. */
export function tableMarkdown({ header, rows }: Pick<TwinTable, "header" | "rows">): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`
  return [
    row(header.map((cell) => escapeMarkdown(cell) || " ")),
    row(header.map(() => "---")),
    ...rows.map((cells) =>
      row(
        cells.map(
          (cell) =>
            linesOf(cell)
              .map(({ text }) => escapeMarkdown(text))
              .filter((text) => text !== "")
              .join("; ") || "–",
        ),
      ),
    ),
  ].join("\n")
}

/** Text of a document as plain text of another: no markup of it survives. */
export function escapeMarkdown(text: string): string {
  return (
    cleanText(text, 2000)
      .replace(/[\\`*_[\]<>|~]/g, "\\$&")
      .replace(/&(?=#?\w)/g, "\\&")
      .replace(/^(#{1,6}|[-+]|\d{1,9}[.)])(?=\s|$)/, (start) => start.replace(/.$/, "\\$&"))
      // Bare addresses become links in GFM; a script in them does not run, but nobody asked for a link either.
      .replace(/\b(https?):\/\//gi, "$1\\://")
  )
}
