import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { hasOwnContent } from "../outline-search.js"
import { seedA } from "../rule-source.js"

/** Reports a heading with nothing below it. */
export const structEmptySection = defineRule({
  code: "struct-empty-section",
  since: "0.1.0",
  severity: "warning",
  group: "aufbau",
  scope: "section",
  summary: { de: "Unter jeder Überschrift steht etwas.", en: "Something stands below every heading." },
  rationale: {
    de: "Beim Übertragen aus Folien gehen Bilder leicht verloren, und die Überschrift bleibt allein. Ein Bild braucht außerdem eine Beschreibung in Worten.",
    en: "Pictures are easily lost when slides are converted, and the heading stays alone. A picture needs a description in words anyway.",
  },
  sources: [seedA(81, 85)],
  messages: {
    empty: ({ title }: { title: string }) => ({
      de: `Unter „${title}“ steht nichts. Falls dort ein Bild war, beschreiben Sie es bitte in Worten.`,
      en: `Nothing stands below “${title}”. If there was a picture, please describe it in words.`,
    }),
  },
  examples: [
    {
      title: "das Bild ist verloren gegangen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "## Ziele",
        "",
        "- Leitziel 1: Alle Kinder wachsen gesund auf",
      ),
      expect: ["3:empty"],
    },
    {
      title: "Unterabschnitte genügen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "### Leitziele",
        "",
        "- Alle Kinder wachsen gesund auf",
      ),
      expect: [],
    },
  ],
  check({ documents }, report) {
    for (const { uri, sections } of documents) {
      for (const section of sections) {
        const { kind, title, children, headingRange, index, level } = section
        if (kind !== "heading" || title === "" || children.length > 0 || hasOwnContent(section)) continue
        // The title of a document is followed by its chapters, whatever their level.
        if (level === 1 && index <= 1 && sections.length > index + 1) continue
        report("empty", { place: { uri, range: headingRange }, data: { title } })
      }
    }
  },
})
