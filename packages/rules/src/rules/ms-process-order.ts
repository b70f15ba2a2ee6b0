import type { Milestone, valueLists } from "@kettenwerk/core"
import { isCertainlyBefore } from "../dates.js"
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
    de: "Üblich ist: Bestand und Bedarf, dann Ziele, dann Entwurf, Beratung und Beschluss. Die Reihenfolge darf abweichen; deshalb ist dies eine Frage. Gefragt wird nur, wenn es jeden Schritt einmal gibt und die Termine sich sicher widersprechen.",
    en: "Usual is: inventory and needs, then goals, then draft, debate and resolution. The order may differ; therefore this is a question. Only asked if each step exists once and the dates certainly contradict each other.",
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
  check({ model }, report) {
    const byKind = new Map<Kind, Milestone[]>()
    for (const milestone of model.milestones) {
      const { kind, state, childDevelopment } = milestone
      if (kind === undefined || state === "entfallen" || childDevelopment) continue
      byKind.set(kind, [...(byKind.get(kind) ?? []), milestone])
    }
    for (const [before, after] of usual) {
      const [early, ...otherEarly] = byKind.get(before) ?? []
      const [late, ...otherLate] = byKind.get(after) ?? []
      // Repeated steps are cycles: which one follows which is open.
      if (early === undefined || late === undefined || otherEarly.length + otherLate.length > 0) continue
      if (!isCertainlyBefore(late.date, early.date)) continue
      report("order", {
        place: placeOf(late, "date"),
        data: {
          first: late.title,
          firstDate: late.date!.text,
          later: early.title,
          laterDate: early.date!.text,
        },
        related: [
          { place: placeOf(early, "date"), message: { de: `„${early.title}“`, en: `“${early.title}”` } },
        ],
      })
    }
  },
})

type Kind = valueLists.MilestoneKind

/** Pairs of neighbours only, so that one early step is one question. */
const usual: readonly (readonly [Kind, Kind])[] = [
  ["needs-analysis", "goals-agreed"],
  ["goals-agreed", "draft"],
  ["draft", "public-display"],
  ["draft", "committee"],
  ["draft", "resolution"],
]
