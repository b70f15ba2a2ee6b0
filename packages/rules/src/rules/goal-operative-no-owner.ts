import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { operativeGoals, wordsOfGoal } from "../operative-goals.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Reports operative goals nobody is responsible for. */
export const goalOperativeNoOwner = defineRule({
  code: "goal-operative-no-owner",
  since: "0.1.0",
  severity: "warning",
  group: "ziele",
  scope: "group",
  summary: {
    de: "Zu Handlungszielen ist eine zuständige Stelle genannt.",
    en: "Operative goals name who is responsible.",
  },
  rationale: {
    de: "Ein Ziel, um das sich alle kümmern, gehört niemandem. Nennen Sie eine Stelle oder Funktion, keine Einzelperson. Eine Maßnahme mit Federführung zu diesem Ziel zählt auch. Fehlt die Zuständigkeit bei allen, wird das einmal gesagt.",
    en: "A goal everybody takes care of belongs to nobody. Name an office or function, not a person. A measure with a lead for this goal counts as well. If all lack it this is said once.",
  },
  sources: [reference("SMART-Kriterien und kommunale Maßnahmenpläne: zuständige Stelle")],
  messages: {
    missing: ({ title }: { title: string }) => ({
      de: `Wer kümmert sich um „${title}“? Nennen Sie eine zuständige Stelle.`,
      en: `Who takes care of “${title}”? Name a responsible office.`,
    }),
    none: ({ count }: { count: number }) => ({
      de: `Bei keinem der ${count} Handlungsziele steht, wer sich kümmert. Ergänzen Sie jeweils eine zuständige Stelle.`,
      en: `None of the ${count} operative goals says who takes care of it. Add a responsible office to each.`,
    }),
  },
  examples: [
    {
      title: "ein Handlungsziel ohne Zuständige",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "| Nr. | Ziel | Ebene | Frist | Zuständig |",
        "| --- | --- | --- | --- | --- |",
        "| 1 | Jede Kita hat eine Sprachfachkraft | Handlungsziel | 12/2027 | Jugendamt |",
        "| 2 | Jede Gemeinde hat eine Anlaufstelle | Handlungsziel | 12/2028 | |",
      ),
      expect: ["8:missing"],
    },
    {
      title: "niemand ist genannt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "| Nr. | Ziel | Ebene | Frist |",
        "| --- | --- | --- | --- |",
        "| 1 | Jede Kita hat eine Sprachfachkraft | Handlungsziel | 12/2027 |",
        "| 2 | Jede Gemeinde hat eine Anlaufstelle | Handlungsziel | 12/2028 |",
        "| 3 | Jede Schule hat einen Lotsen | Handlungsziel | 12/2029 |",
      ),
      expect: ["3:none"],
    },
    {
      title: "eine Maßnahme hat die Federführung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "| Nr. | Ziel | Ebene | Frist |",
        "| --- | --- | --- | --- |",
        "| Z1 | Jede Kita hat eine Sprachfachkraft | Handlungsziel | 12/2027 |",
        "",
        "## Maßnahmen",
        "",
        "| Maßnahme | Ziel | Federführung | Zeitraum |",
        "| --- | --- | --- | --- |",
        "| Stellen ausschreiben | Z1 | Jugendamt | 2026–2027 |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const goals = operativeGoals(context)
    const led = new Set(
      context.model.measures
        .filter(({ lead }) => lead !== undefined)
        .flatMap(({ goal, goals: more = [] }) => [goal, ...more]),
    )
    const without = goals.filter(
      (goal) => goal.owner === undefined && !led.has(goal.id) && !ownerWords.test(wordsOfGoal(context, goal)),
    )
    if (without.length > 2 && without.length === goals.length) {
      report("none", { place: context.placeFor("ziele"), data: { count: goals.length } })
      return
    }
    for (const goal of without)
      report("missing", { place: placeOf(goal), data: { title: shorten(goal.title) } })
  },
})

const ownerWords = /zuständig|verantwort|federführ|Koordination:|\bLeitung\b|durch (?:das|die|den) /iu
