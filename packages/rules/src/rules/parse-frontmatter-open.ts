import { defineNotice } from "../define-rule.js"
import { lines } from "../lines.js"

/** The head of the document is closed: what the reader says otherwise. */
export const parseFrontmatterOpen = defineNotice({
  code: "parse-frontmatter-open",
  kind: "reader",
  since: "0.1.0",
  severity: "warning",
  // Text that is not read is not read in a draft either.
  stages: { entwurf: "warning" },
  messageIds: ["open"],
  summary: { de: "Der Kopf des Dokuments ist geschlossen.", en: "The head of the document is closed." },
  rationale: {
    de: "Beginnt ein Dokument mit „---“, folgen Angaben wie „status: entwurf“ und eine zweite Linie „---“. Fehlt sie, gelten die Angaben nicht.",
    en: "If a document begins with “---”, entries such as “status: entwurf” and a second line “---” follow. Without it the entries do not count.",
  },
  sources: [],
  examples: [
    {
      title: "die zweite Linie fehlt",
      markdown: lines(
        "---",
        "status: entwurf",
        "",
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ausgangslage",
        "",
        "Stand: Juli 2025.",
      ),
      expect: ["1:open"],
    },
    {
      title: "ein geschlossener Kopf",
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
