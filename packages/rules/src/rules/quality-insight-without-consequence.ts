import type { Insight } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { blockOf, hasContent } from "../outline-search.js"
import { placeOf } from "../place.js"
import type { RuleContext } from "../rule-context.js"
import { seedB } from "../rule-source.js"
import { mentions } from "../text-search.js"

/** Asks what follows from an insight that stands alone. */
export const qualityInsightWithoutConsequence = defineRule({
  code: "quality-insight-without-consequence",
  since: "0.1.0",
  severity: "hint",
  group: "aufbau",
  scope: "group",
  summary: {
    de: "Aus jeder Erkenntnis folgt etwas.",
    en: "Something follows from every insight.",
  },
  rationale: {
    de: "Eine Erkenntnis hilft erst, wenn dasteht, was sich ändert. Nichts gemeldet wird, wenn die Folge im selben Absatz, im nächsten Abschnitt oder unter einer Überschrift wie „Lösung“ steht.",
    en: "An insight only helps if it says what will change. Nothing is reported if the consequence stands in the same paragraph, in the next section or below a heading such as “Lösung”.",
  },
  sources: [seedB(58, 71)],
  messages: {
    open: ({ learned }: { learned: string }) => ({
      de: `Was folgt aus „${learned}“? Ein Satz genügt, zum Beispiel: „Künftig befragen wir Familien alle zwei Jahre.“`,
      en: `What follows from “${learned}”? One sentence is enough, for example: “From now on we ask families every two years.”`,
    }),
  },
  examples: [
    {
      title: "eine Erkenntnis ohne Folge",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Erkenntnisse",
        "",
        "- **05/2025:** Eine Liste von Angeboten zeigt nicht, was Familien brauchen.",
      ),
      expect: ["5:open"],
    },
    {
      title: "die Folge steht dabei oder darunter",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Erkenntnisse",
        "",
        "- **05/2025:** Eine Liste von Angeboten zeigt nicht, was Familien brauchen. **Folge:** Wir befragen Familien alle zwei Jahre.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const insight of context.model.insights) {
      if (insight.consequence !== undefined || followsNearby(context, insight)) continue
      report("open", { place: placeOf(insight), data: { learned: shorten(insight.learned) } })
    }
  },
})

const consequence = [
  "Folge",
  "Folgerung",
  "Schlussfolgerung",
  "Konsequenz",
  "Lösung",
  "Daraus",
  "Deshalb",
  "Darum",
  "Daher",
  "Künftig",
  "Seitdem",
  "Nun",
  "Jetzt",
  "gelernt",
  "Maßnahme",
  "Ausblick",
  "wir wollen",
  "wir werden",
] as const

function followsNearby(context: RuleContext, { source }: Insight): boolean {
  const placed = context.sectionOf(source)
  if (placed === undefined) return true
  const { document, section } = placed
  if (mentions(blockOf(context, source)?.text, consequence)) return true
  const { blocks, index } = section
  const at = blocks.findIndex(({ range }) => range.start.offset > source.start.offset)
  if (at >= 0 && mentions(blocks[at]!.text, consequence)) return true
  const next = document.sections[index + 1]
  return next !== undefined && mentions(next.title, consequence) && hasContent({ document, section: next })
}
