import { defineNotice } from "../define-rule.js"
import { lines } from "../lines.js"

/** The entries at the top of the document can be read: what the reader says otherwise. */
export const parseFrontmatterInvalid = defineNotice({
  code: "parse-frontmatter-invalid",
  kind: "reader",
  since: "0.1.0",
  severity: "warning",
  // Text that is not read is not read in a draft either.
  stages: { entwurf: "warning" },
  messageIds: ["invalid"],
  summary: {
    de: "Die Angaben am Anfang des Dokuments sind lesbar.",
    en: "The entries at the top of the document can be read.",
  },
  rationale: {
    de: "Zwischen den beiden Linien „---“ steht je Zeile „Name: Wert“. Enthält ein Wert selbst einen Doppelpunkt, setzen Sie ihn in Anführungszeichen.",
    en: "Between the two “---” lines there is one “name: value” per line. If a value contains a colon itself, put it in quotes.",
  },
  sources: [],
  examples: [
    {
      title: "eine Klammer bleibt offen",
      markdown: lines(
        "---",
        "status: [entwurf",
        "kommune: Landkreis Musterland",
        "---",
        "",
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ausgangslage",
        "",
        "Stand: Juli 2025.",
      ),
      expect: ["3:invalid"],
    },
    {
      title: "lesbare Angaben",
      markdown: lines(
        "---",
        "status: entwurf",
        "---",
        "",
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
