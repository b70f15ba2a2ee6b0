import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { seedA } from "../rule-source.js"

/** Asks about milestones that stand in an unusual order: goals before needs, resolution before draft. */
export const msProcessOrder = defineRule({
  code: "ms-process-order",
  since: "0.1.0",
  severity: "warning",
  group: "zeitplan",
  scope: "group",
  summary: {
    de: "Der Prozess folgt der üblichen Reihenfolge, oder die Abweichung ist gewollt.",
    en: "The process follows the usual order, or the deviation is intended.",
  },
  rationale: {
    de: "Üblich ist: Bestand und Bedarf, dann Ziele, dann Entwurf, Beratung und Beschluss. Die Reihenfolge darf abweichen; deshalb ist dies eine Frage. Gefragt wird nur, wenn sich die Termine sicher widersprechen; spätere Runden zählen nicht.",
    en: "Usual is: inventory and needs, then goals, then draft, debate and resolution. The order may differ; therefore this is a question. Only asked if the dates certainly contradict each other; later rounds do not count.",
  },
  sources: [seedA(79, 213, 218)],
  messages: {
    order: ({
      first,
      firstDate,
      later,
      laterDate,
    }: Record<"first" | "firstDate" | "later" | "laterDate", string>) => ({
      de: `„${first}“ (${firstDate}) kommt vor „${later}“ (${laterDate}). Üblich ist es umgekehrt. Ist das so gewollt?`,
      en: `“${first}” (${firstDate}) comes before “${later}” (${laterDate}). Usually it is the other way round. Is that intended?`,
    }),
  },
  examples: [
    {
      title: "Ziele vor der Bedarfsanalyse",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- 03/2025: Ziele vereinbart",
        "- 10/2025: Bedarfsanalyse abgeschlossen",
      ),
      expect: ["5:order"],
    },
    {
      title: "die übliche Reihenfolge",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- 03/2025: Bedarfsanalyse abgeschlossen",
        "- 10/2025: Ziele vereinbart",
        "- 2026: Beschluss im Kreistag",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const { late, early, usuallyFirst, usuallyLater } of context.schedule().processOrderQuestions) {
      // Whether implementation may begin before the decision is a question of its own rule.
      if (usuallyFirst === "resolution" && usuallyLater === "implementation") continue
      const first = context.entity("milestones", early)
      const later = context.entity("milestones", late)
      if (first?.date === undefined || later?.date === undefined) continue
      report("order", {
        place: placeOf(first, "date"),
        data: {
          first: first.title,
          firstDate: first.date.text,
          later: later.title,
          laterDate: later.date.text,
        },
        related: [
          { place: placeOf(later, "date"), message: { de: `„${later.title}“`, en: `“${later.title}”` } },
        ],
      })
    }
  },
})
