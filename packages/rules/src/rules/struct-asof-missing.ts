import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { hasContent } from "../outline-search.js"
import { seedB } from "../rule-source.js"

/** Reports a description of the initial situation without any date. */
export const structAsofMissing = defineRule({
  code: "struct-asof-missing",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "aufbau",
  scope: "document",
  summary: { de: "Die Ausgangslage hat einen Stand.", en: "The initial situation has a date." },
  rationale: {
    de: "Zahlen und Strukturen ändern sich. Ohne Stand weiß später niemand, wann die Beschreibung galt. Ein Jahr im Text, in der Überschrift oder ein „Stand:“ am Anfang des Dokuments genügt.",
    en: "Figures and structures change. Without a date nobody knows later when the description was true. A year in the text, in the heading or a date of the document is enough.",
  },
  sources: [seedB(6)],
  messages: {
    missing: ({ title }: { title: string }) => ({
      de: `„${title}“ hat keinen Stand. Ergänzen Sie zum Beispiel „Stand: Juli 2026“.`,
      en: `“${title}” has no date. Add for example “Stand: Juli 2026”.`,
    }),
  },
  examples: [
    {
      title: "eine Ausgangslage ohne Datum",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ausgangslage",
        "",
        "Viele Familien leben weit entfernt von Beratungsstellen.",
      ),
      expect: ["3:missing"],
    },
    {
      title: "das Datum steht in der Überschrift",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ausgangslage im Juli 2025",
        "",
        "Viele Familien leben weit entfernt von Beratungsstellen.",
      ),
      expect: [],
    },
    {
      title: "Zahlen mit Jahr",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ausgangslage",
        "",
        "Ende 2024 lebten 8.400 Kinder unter zehn Jahren im Landkreis.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const placed of context.sectionsFor("ausgangslage")) {
      const { document, section } = placed
      if (section.canonical[0] !== "ausgangslage" || !hasContent(placed)) continue
      // A part of the description need not repeat what its whole says.
      if (section.inherited.includes("ausgangslage")) continue
      if (context.model.documents.some(({ id, asOf }) => id === document.id && asOf !== undefined)) continue
      if (year.test(context.textOf({ uri: document.uri, range: section.range }))) continue
      report("missing", {
        place: { uri: document.uri, range: section.headingRange },
        data: { title: section.title },
      })
    }
  },
})

/** A year, or a month as „07/23“ and „07.23“. */
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<![\d.])(?:0[1-9]|1[0-2])[/.]\d{2}(?![\d.])/
