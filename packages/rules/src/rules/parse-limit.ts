import { defineNotice } from "../define-rule.js"
import { lines } from "../lines.js"

/** The document is small enough to be read: what the reader says otherwise. */
export const parseLimit = defineNotice({
  code: "parse-limit",
  kind: "reader",
  since: "0.1.0",
  severity: "warning",
  // Text that is not read is not read in a draft either.
  stages: { entwurf: "warning" },
  messageIds: [
    "file",
    "nesting",
    "line",
    "paragraph",
    "cell",
    "delimiters",
    "table-columns",
    "table-rows",
    "list-items",
    "definitions",
    "lazy-lines",
  ],
  summary: {
    de: "Das Dokument ist klein genug, um es zu lesen.",
    en: "The document is small enough to be read.",
  },
  rationale: {
    de: "Sehr lange Zeilen, tief verschachtelte Listen und riesige Tabellen werden nicht gelesen, damit der Editor nicht stehen bleibt. Der Rest des Dokuments wird geprüft. Teilen Sie den Text auf.",
    en: "Very long lines, deeply nested lists and huge tables are not read, so that the editor does not freeze. The rest of the document is checked. Split the text.",
  },
  sources: [],
  examples: [
    {
      title: "ein Dokument üblicher Größe",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ausgangslage",
        "",
        "Stand: Juli 2025.",
      ),
      expect: [],
    },
  ],
})
