import type { AgendaItem } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { seedA } from "../rule-source.js"

/** Reports an agenda item that begins before the one above it. */
export const agendaTimeOrder = defineRule({
  code: "agenda-time-order",
  since: "0.1.0",
  severity: "warning",
  group: "zeitplan",
  scope: "section",
  summary: { de: "Die Zeiten einer Tagesordnung steigen an.", en: "The times of an agenda ascend." },
  rationale: {
    de: "Eine frühere Uhrzeit unter einer späteren ist fast immer ein Tippfehler. Ein Sprung um mehr als vier Stunden zurück gilt als neuer Tag.",
    en: "An earlier time below a later one is almost always a typing error. A jump back of more than four hours counts as a new day.",
  },
  sources: [seedA(13, 19)],
  messages: {
    order: ({ before, after }: { before: string; after: string }) => ({
      de: `${before} Uhr steht vor ${after} Uhr. Bitte prüfen Sie die Reihenfolge.`,
      en: `${before} stands before ${after}. Please check the order.`,
    }),
  },
  examples: [
    {
      title: "zwei Punkte vertauscht",
      markdown: lines(
        "# Auftakt zur Präventionskette Landkreis Musterland",
        "",
        "## Tagesordnung",
        "",
        "- 09:30 Uhr | **Begrüßung**, Landratsamt Musterland",
        "- 10:15 Uhr | **Offener Austausch**",
        "- 09:55 Uhr | **Vision und Meilensteine**, Sozialplanung",
      ),
      expect: ["7:order"],
    },
    {
      title: "aufsteigende Zeiten",
      markdown: lines(
        "# Auftakt zur Präventionskette Landkreis Musterland",
        "",
        "## Tagesordnung",
        "",
        "- 09:30 Uhr | **Begrüßung**, Landratsamt Musterland",
        "- 09:55 Uhr | **Vision und Meilensteine**, Sozialplanung",
        "- 11:15 Uhr | **Vereinbarungen**",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const { uri } of context.documents) {
      let before: { readonly item: AgendaItem; readonly section: number | undefined } | undefined
      for (const item of context.inDocument("agendaItems", uri)) {
        if (item.start === undefined) continue
        const section = context.sectionOf(item.source)?.section.index
        if (before !== undefined && before.section === section) {
          const back = minutes(before.item.start!) - minutes(item.start)
          if (back > 0 && back <= 240) {
            report("order", {
              place: placeOf(item, "start"),
              data: { before: before.item.start!, after: item.start },
              related: [
                {
                  place: placeOf(before.item, "start"),
                  message: { de: `davor: „${before.item.title}“`, en: `before: “${before.item.title}”` },
                },
              ],
            })
          }
        }
        before = { item, section }
      }
    }
  },
})

function minutes(time: string): number {
  const [hours = 0, rest = 0] = time.split(":").map(Number)
  return hours * 60 + rest
}
