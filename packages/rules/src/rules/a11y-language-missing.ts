import { defineRule } from "../define-rule.js"
import { lineBreakOf } from "../fixes.js"
import { lines } from "../lines.js"
import { reference } from "../rule-source.js"

/** Reports frontmatter that does not name the language of the document. */
export const a11yLanguageMissing = defineRule({
  code: "a11y-language-missing",
  since: "0.1.0",
  severity: "info",
  group: "lesbarkeit",
  scope: "document",
  summary: {
    de: "Der Kopf des Dokuments nennt die Sprache.",
    en: "The head of the document names its language.",
  },
  rationale: {
    de: "Vorleseprogramme wählen die Aussprache nach der Dokumentsprache. Gefragt wird nur, wenn das Dokument schon einen Kopf mit Angaben hat; niemand soll dafür einen anlegen müssen.",
    en: "Screen readers choose the pronunciation by the language of the document. Only asked if the document has a head with entries already; nobody has to add one for this.",
  },
  sources: [reference("Hinweise der Verwaltung zu barrierefreien Dokumenten: Dokumentsprache angeben")],
  messages: {
    missing: () => ({
      de: "Die Dokumentsprache fehlt. Vorleseprogramme brauchen sie für die Aussprache. Ergänzen Sie „lang: de“.",
      en: "The language of the document is missing. Screen readers need it for the pronunciation. Add “lang: de”.",
    }),
  },
  examples: [
    {
      title: "ein Kopf ohne Sprache",
      markdown: lines(
        "---",
        "kommune: Landkreis Musterland",
        "status: vorlage",
        "---",
        "",
        "# Präventionskonzept Landkreis Musterland",
      ),
      expect: ["2:missing"],
    },
    {
      title: "die Sprache ist angegeben",
      markdown: lines(
        "---",
        "kommune: Landkreis Musterland",
        "lang: de",
        "---",
        "",
        "# Präventionskonzept Landkreis Musterland",
      ),
      expect: [],
    },
    {
      title: "ohne Kopf wird nichts verlangt",
      markdown: "# Präventionskonzept Landkreis Musterland",
      expect: [],
    },
  ],
  check({ documents }, report) {
    for (const { uri, text, frontmatter } of documents) {
      const [first] = frontmatter
      if (first === undefined || frontmatter.some(({ key }) => languageKeys.has(key.toLowerCase()))) continue
      const close = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)
      report("missing", {
        place: { uri, range: first.range },
        fixes:
          close === null || !/^---[ \t]*\r?\n/.test(text)
            ? []
            : [
                {
                  title: { de: "„lang: de“ ergänzen", en: "Add “lang: de”" },
                  edits: [
                    {
                      uri,
                      start: close.index + 1,
                      end: close.index + 1,
                      newText: `lang: de${lineBreakOf(text)}`,
                    },
                  ],
                  safe: true,
                },
              ],
      })
    }
  },
})

const languageKeys = new Set(["lang", "language", "sprache"])
