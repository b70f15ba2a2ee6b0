import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { seedA } from "../rule-source.js"

/** Reports a goal without a level. */
export const goalLevelMissing = defineRule({
  code: "goal-level-missing",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "ziele",
  scope: "group",
  summary: { de: "Jedes Ziel nennt seine Ebene.", en: "Every goal names its level." },
  rationale: {
    de: "Leitziele, Teilziele und Handlungsziele brauchen Unterschiedliches: Ein Handlungsziel hat ein Datum, ein Leitziel nicht. Nennt kein Ziel eine Ebene, wird das einmal gesagt.",
    en: "Guiding goals, sub-goals and action goals need different things: an action goal has a date, a guiding goal has none. If no goal names a level this is said once.",
  },
  sources: [seedA(95)],
  messages: {
    missing: ({ title }: { title: string }) => ({
      de: `Ist „${title}“ ein Leitziel, ein Teilziel oder ein Handlungsziel? Schreiben Sie es dazu.`,
      en: `Is “${title}” a guiding goal, a sub-goal or an action goal? Please add it.`,
    }),
    noneLeveled: ({ count }: { count: number }) => ({
      de: `Keines der ${count} Ziele nennt eine Ebene. Ordnen Sie sie in Leitziele, Teilziele und Handlungsziele.`,
      en: `None of the ${count} goals names a level. Sort them into guiding goals, sub-goals and action goals.`,
    }),
  },
  examples: [
    {
      title: "ein Ziel ohne Ebene",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "| Nr. | Ebene | Ziel |",
        "| --- | --- | --- |",
        "| Z1 | Leitziel | Alle Kinder wachsen gesund auf |",
        "| Z2 | | Eltern stärken |",
      ),
      expect: ["8:missing"],
    },
    {
      title: "keine Ebenen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "- Alle Kinder wachsen gesund auf",
        "- Eltern finden leicht Hilfe",
      ),
      expect: ["3:noneLeveled"],
    },
    {
      title: "jedes Ziel mit Ebene",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "- Leitziel 1: Alle Kinder wachsen gesund auf",
        "- Handlungsziel 1: Bis 12/2026 beraten drei Kitas Eltern vor Ort",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { goals } = context.model
    const open = goals.filter(({ level }) => level === undefined)
    if (open.length === goals.length && goals.length > 1) {
      report("noneLeveled", { place: context.placeFor("ziele"), data: { count: goals.length } })
      return
    }
    for (const goal of open) report("missing", { place: placeOf(goal), data: { title: shorten(goal.title) } })
  },
})
