import type { OutlineBlock } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { isContent } from "../outline-search.js"
import { reference, seedA } from "../rule-source.js"

/** Reports a section that consists of a picture alone. */
export const a11yImageOnlySection = defineRule({
  code: "a11y-image-only-section",
  since: "0.1.0",
  severity: "warning",
  group: "lesbarkeit",
  scope: "section",
  summary: {
    de: "Neben jedem Bild steht sein Inhalt in Worten.",
    en: "What a picture shows is said in words beside it.",
  },
  rationale: {
    de: "Ein Organigramm als Bild können Vorleseprogramme nicht lesen, und Kettenwerk auch nicht. Eine Liste darunter genügt. Ein ausführlicher Alternativtext zählt als Beschreibung.",
    en: "Neither screen readers nor Kettenwerk can read a chart in a picture. A list below is enough. A detailed alternative text counts as description.",
  },
  sources: [seedA(81), reference("BITV 2.0 / EN 301 549: Alternativen für Nicht-Text-Inhalte")],
  messages: {
    imageOnly: ({ title }: { title: string }) => ({
      de: `„${title}“ besteht nur aus einem Bild. Ergänzen Sie den Inhalt in Worten, zum Beispiel als Liste.`,
      en: `“${title}” consists of a picture only. Add its content in words, for example as a list.`,
    }),
  },
  examples: [
    {
      title: "das Organigramm gibt es nur als Bild",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "![Organigramm](organigramm.png)",
      ),
      expect: ["3:imageOnly"],
    },
    {
      title: "Bild und Liste",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "![Organigramm](organigramm.png)",
        "",
        "- **Steuerungsgruppe** (Leitung: Dezernentin Jugend und Soziales)",
      ),
      expect: [],
    },
  ],
  check({ documents }, report) {
    for (const { uri, sections } of documents) {
      for (const { kind, title, blocks, children, headingRange } of sections) {
        if (kind === "root" || title === "" || children.length > 0) continue
        const content = blocks.filter(isContent)
        if (content.length === 0 || !content.every(isPicture)) continue
        report("imageOnly", { place: { uri, range: headingRange }, data: { title } })
      }
    }
  },
})

/** Words an alternative text needs to count as a description of its own. */
const describedFrom = 15

function isPicture({ images, text }: OutlineBlock): boolean {
  if (images.length === 0) return false
  const words = images.map(({ alt }) => alt.split(/\s+/).filter((word) => word !== "").length)
  if (words.some((count) => count >= describedFrom)) return false
  let rest = text
  for (const { alt } of images) rest = rest.replace(alt, "")
  // A caption („Abbildung 3: Organigramm“) is a name, not a description.
  return /^[\s\p{P}]*(?:(?:Abb(?:ildung)?|Bild|Grafik|Quelle)\b.{0,80})?$/isu.test(rest)
}
