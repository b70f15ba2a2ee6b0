import { derivedGoals } from "../answers.js"
import { defineRule } from "../define-rule.js"
import { isInForce } from "../in-force.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { seedA } from "../rule-source.js"

/** Reports goals that follow from no need, challenge or evidence. */
export const goalNotDerived = defineRule({
  code: "goal-not-derived",
  since: "0.1.0",
  severity: "warning",
  group: "ziele",
  scope: "group",
  summary: { de: "Ziele antworten auf einen Bedarf.", en: "Goals answer a need." },
  rationale: {
    de: "Ziele ergeben sich aus den zusammengetragenen Fakten. Es genügt, wenn ein Ziel, sein Oberziel oder ein Ziel darunter einen Bedarf, eine Herausforderung oder einen Beleg nennt. Solange keine Bedarfe beschrieben sind, sagt diese Regel nichts.",
    en: "Goals follow from the facts collected. It is enough if a goal, the one above or one below names a need, a challenge or evidence. As long as no needs are described this rule says nothing.",
  },
  sources: [seedA(96)],
  messages: {
    notDerived: ({ title }: { title: string }) => ({
      de: `Worauf antwortet „${title}“? Verknüpfen Sie das Ziel mit einem Bedarf.`,
      en: `What does “${title}” answer? Link the goal to a need.`,
    }),
    noneDerived: ({ count }: { count: number }) => ({
      de: `Keines der ${count} Ziele nennt den Bedarf, auf den es antwortet. Ergänzen Sie zum Beispiel eine Spalte „Bedarf“.`,
      en: `None of the ${count} goals names the need it answers. Add for example a column for the need.`,
    }),
  },
  examples: [
    {
      title: "ein Ziel ohne Herleitung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "- Sprachförderung (Schuleingangsuntersuchung 2024)",
        "",
        "## Ziele",
        "",
        "| Nr. | Ebene | Ziel | Bedarf |",
        "| --- | --- | --- | --- |",
        "| Z1 | Leitziel | Alle Kinder sprechen sicher Deutsch | Sprachförderung |",
        "| Z2 | Leitziel | Jugendliche haben Orte für sich | |",
      ),
      expect: ["12:notDerived"],
    },
    {
      title: "Bedarfe und Ziele ohne Verbindung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "- Sprachförderung (Schuleingangsuntersuchung 2024)",
        "",
        "## Ziele",
        "",
        "- Leitziel 1: Alle Kinder wachsen gesund auf",
        "- Leitziel 2: Jugendliche haben Orte für sich",
      ),
      expect: ["7:noneDerived"],
    },
    {
      title: "noch keine Bedarfe beschrieben",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "- Leitziel 1: Alle Kinder wachsen gesund auf",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { needs, challenges } = context.model
    const goals = context.model.goals.filter(({ source }) => isInForce(context, source))
    if (needs.length + challenges.length === 0 || goals.length === 0) return
    const derived = derivedGoals(context)
    const open = goals.filter(({ id }) => !derived.has(id))
    if (open.length === goals.length && goals.length > 1) {
      report("noneDerived", { place: context.placeFor("ziele"), data: { count: goals.length } })
      return
    }
    // One sentence for a branch: goals below an open goal are open by the same reason.
    const openIds = new Set(open.map(({ id }) => id))
    for (const goal of open) {
      if (goal.parent !== undefined && openIds.has(goal.parent)) continue
      report("notDerived", { place: placeOf(goal), data: { title: shorten(goal.title) } })
    }
  },
})
