import { writePapers } from "../council-paper/write-papers.js"
import type { ExportFormat } from "../export-format.js"
import { paperMarkdown } from "../paper/paper-markdown.js"

/** The building block of a council paper as Markdown. */
export const vorlage: ExportFormat = {
  id: "vorlage",
  title: { de: "Vorlagen-Baustein (Markdown)", en: "Council paper (Markdown)" },
  summary: {
    de: "Betreff, Beschlussvorschlag, Sachverhalt, finanzielle Auswirkungen, Beratungsfolge und Anlagen, aus dem Konzept vorbefüllt; was fehlt, ist markiert. Immer auf Deutsch.",
    en: "The parts of a German council paper, filled in from the concept; what is missing is marked. Always in German.",
  },
  extension: "md",
  mediaType: "text/markdown",
  binary: false,
  write: (model, { stichtag }) => writePapers(model, stichtag, "md", async (paper) => paperMarkdown(paper)),
}
