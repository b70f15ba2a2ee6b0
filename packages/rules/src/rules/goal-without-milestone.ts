import { scheduledGoals } from "../answers.js"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { seedA } from "../rule-source.js"

/** Reports strategic and tactical goals without any dated step. */
export const goalWithoutMilestone = defineRule({
  code: "goal-without-milestone",
  since: "0.1.0",
  severity: "warning",
  group: "ziele",
  scope: "group",
  summary: {
    de: "Zu jedem Leit- und Teilziel gibt es einen Meilenstein.",
    en: "Every higher goal has a milestone.",
  },
  rationale: {
    de: "Meilensteine zeigen, ob es vorangeht. Ein Meilenstein oder eine Maßnahme mit Zeitraum an einem Ziel darunter zählt mit. Solange kein Meilenstein ein Ziel nennt, wird das einmal gesagt; ohne Meilensteine schweigt die Regel.",
    en: "Milestones show progress. A milestone or a measure with a period at a goal below counts as well. If no milestone names a goal this is said once; without milestones the rule is silent.",
  },
  sources: [seedA(96)],
  messages: {
    missing: ({ title }: { title: string }) => ({
      de: `Zu „${title}“ gibt es keinen Meilenstein. Ergänzen Sie den nächsten prüfbaren Schritt mit Termin.`,
      en: `There is no milestone for “${title}”. Add the next verifiable step with its date.`,
    }),
    noneLinked: ({ count }: { count: number }) => ({
      de: `Keiner der ${count} Meilensteine nennt ein Ziel. Ergänzen Sie, welchem Ziel sie dienen.`,
      en: `None of the ${count} milestones names a goal. Add which goal they serve.`,
    }),
  },
  examples: [
    {
      title: "ein Leitziel ohne Schritt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Leitziele",
        "",
        "| Nr. | Leitziel |",
        "| --- | --- |",
        "| Z1 | Alle Kinder wachsen gesund auf |",
        "| Z2 | Alle Eltern finden Rat |",
        "",
        "## Meilensteine",
        "",
        "| Nr. | Meilenstein | Termin | Ziel |",
        "| --- | --- | --- | --- |",
        "| M1 | Willkommensbesuche in allen Gemeinden | 12/2026 | Z1 |",
      ),
      expect: ["8:missing"],
    },
    {
      title: "Meilensteine ohne Ziele",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Leitziele",
        "",
        "- Z1: Alle Kinder wachsen gesund auf",
        "- Z2: Alle Eltern finden Rat",
        "",
        "## Meilensteine",
        "",
        "- M1: Willkommensbesuche in allen Gemeinden (12/2026)",
        "- M2: Elternlotsen sind ausgebildet (06/2026)",
      ),
      expect: ["8:noneLinked"],
    },
    {
      title: "ohne Meilensteine sagt diese Regel nichts",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Leitziele",
        "",
        "- Alle Kinder wachsen gesund auf",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { goals, milestones } = context.model
    const higher = goals.filter(({ level }) => level === "strategisch" || level === "taktisch")
    if (milestones.length === 0 || higher.length === 0) return
    const scheduled = scheduledGoals(context)
    if (scheduled.size === 0) {
      if (milestones.length > 1) {
        report("noneLinked", { place: context.placeFor("zeitplan"), data: { count: milestones.length } })
      }
      return
    }
    for (const goal of higher) {
      if (scheduled.has(goal.id)) continue
      // A sub-goal of a scheduled goal has its place in the plan.
      if (goal.parent !== undefined && scheduled.has(goal.parent)) continue
      report("missing", { place: placeOf(goal), data: { title: shorten(goal.title) } })
    }
  },
})
