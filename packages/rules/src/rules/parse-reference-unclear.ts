import { defineNotice } from "../define-rule.js"
import { lines } from "../lines.js"

/** Every name can be assigned: what the reader says otherwise. */
export const parseReferenceUnclear = defineNotice({
  code: "parse-reference-unclear",
  kind: "reader",
  since: "0.1.0",
  severity: "info",
  messageIds: ["unclear"],
  summary: { de: "Jeder Name lässt sich zuordnen.", en: "Every name can be assigned." },
  rationale: {
    de: "Ein Name, der fast so klingt wie ein bekannter, wird nicht stillschweigend gleichgesetzt. Schreiben Sie beide gleich, wenn dasselbe gemeint ist.",
    en: "A name that nearly equals a known one is not silently taken for it. Write both alike if the same is meant.",
  },
  sources: [],
  examples: [
    {
      title: "alle Namen sind bekannt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- M1: Bestandsanalyse liegt vor (03/2026)",
        "- M2: Bedarfe sind benannt (05/2026, nach M1)",
      ),
      expect: [],
    },
  ],
})
