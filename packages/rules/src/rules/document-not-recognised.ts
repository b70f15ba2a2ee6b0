import { defineNotice } from "../define-rule.js"

/** Says that a readable document is no prevention concept, so nothing else is said about it. */
export const documentNotRecognised = defineNotice({
  code: "document-not-recognised",
  kind: "engine",
  since: "0.1.0",
  severity: "info",
  stages: { entwurf: "info" },
  messageIds: ["notRecognised"],
  summary: {
    de: "Das Dokument ist als Präventionskonzept zu erkennen.",
    en: "The document can be recognised as a prevention concept.",
  },
  rationale: {
    de: "Eine Einladung oder ein Rezept soll keine Liste mit Meldungen bekommen. Ist das Dokument doch ein Konzept, hilft ein Titel mit dem Wort „Präventionskette“ oder die Angabe „status: entwurf“ am Anfang.",
    en: "An invitation or a recipe should not get a list of findings. If the document is a concept after all, a title with the word “Präventionskette” helps, or “status: entwurf” at its beginning.",
  },
  sources: [],
  examples: [
    {
      title: "ein Text über etwas anderes",
      markdown: "# Kartoffelsuppe\n\nSechs Kartoffeln schälen und weich kochen.",
      expect: ["1:notRecognised"],
    },
    {
      title: "ein Präventionskonzept",
      markdown: "# Präventionskonzept Landkreis Musterland\n\n## Ausgangslage\n\nStand: Juli 2025.",
      expect: [],
    },
  ],
})
