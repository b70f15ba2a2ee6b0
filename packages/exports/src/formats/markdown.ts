import { slug } from "@kettenwerk/core"
import type { ExportFormat } from "../export-format.js"
import { paperMarkdown } from "../paper/paper-markdown.js"
import { splitByChain } from "../split-by-chain.js"
import { summaryPaper } from "../summary/summary-paper.js"

/** What the concept says, in short, for a mail. */
export const markdown: ExportFormat = {
  id: "markdown",
  title: { de: "Zusammenfassung (Markdown)", en: "Summary (Markdown)" },
  summary: {
    de: "Was das Konzept sagt, kapitelweise in Kürze, mit den nächsten Terminen und offenen Punkten; zum Verschicken. Immer auf Deutsch.",
    en: "What the concept says in short, by chapter, with the next dates and open points; to send round. Always in German.",
  },
  extension: "md",
  mediaType: "text/markdown",
  binary: false,
  async write(model, { stichtag }) {
    const groups = splitByChain(model)
    return {
      files: groups.map((group, at) => ({
        name:
          groups.length === 1
            ? "zusammenfassung.md"
            : `zusammenfassung-${at + 1}-${slug(group.chains[0]!.name)}.md`,
        content: paperMarkdown(summaryPaper(group, stichtag)),
      })),
      notes: [],
    }
  },
}
