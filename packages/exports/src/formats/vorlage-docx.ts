import { writePapers } from "../council-paper/write-papers.js"
import type { ExportFormat } from "../export-format.js"

/** The building block of a council paper as a Word document. */
export const vorlageDocx: ExportFormat = {
  id: "vorlage-docx",
  title: { de: "Vorlagen-Baustein (Word)", en: "Council paper (Word)" },
  summary: {
    de: "Wie „vorlage“, als Word-Dokument mit Formatvorlagen, Kopf- und Fußzeile; was fehlt, ist gelb markiert.",
    en: "Like “vorlage”, as a Word document with styles, header and footer; what is missing is highlighted.",
  },
  extension: "docx",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  binary: true,
  async write(model, { stichtag }) {
    const { paperDocx } = await import("../paper/paper-docx.js")
    return writePapers(model, stichtag, "docx", (paper, name) =>
      paperDocx(paper, { header: name, day: stichtag }),
    )
  },
}
