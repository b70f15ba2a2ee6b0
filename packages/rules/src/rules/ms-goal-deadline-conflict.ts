import { isCertainlyBefore } from "../dates.js"
import { defineRule } from "../define-rule.js"
import { isInForce } from "../in-force.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Reports a milestone that certainly comes after the deadline of the goal it serves. */
export const msGoalDeadlineConflict = defineRule({
  code: "ms-goal-deadline-conflict",
  since: "0.1.0",
  severity: "warning",
  group: "zeitplan",
  scope: "group",
  summary: {
    de: "Meilensteine liegen nicht nach der Frist ihres Ziels.",
    en: "Milestones do not come after the deadline of their goal.",
  },
  rationale: {
    de: "Ein Schritt zu einem Ziel kann nicht nach dessen Frist kommen. Ungenaue Termine werden nur gemeldet, wenn sie sich sicher widersprechen; Erreichtes und Entfallenes zählt nicht.",
    en: "A step towards a goal cannot come after its deadline. Vague dates are only reported if they certainly contradict; reached and dropped ones do not count.",
  },
  sources: [reference("Widerspruch zwischen Termin und Frist")],
  messages: {
    late: ({ title, date, goal, deadline }: Record<"title" | "date" | "goal" | "deadline", string>) => ({
      de: `„${title}“ (${date}) liegt nach der Frist des Ziels „${goal}“ (${deadline}). Verschieben Sie Termin oder Frist.`,
      en: `“${title}” (${date}) comes after the deadline of the goal “${goal}” (${deadline}). Move the date or the deadline.`,
    }),
  },
  examples: [
    {
      title: "nach der Frist",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "| Nr. | Ziel | Ebene | Frist |",
        "| --- | --- | --- | --- |",
        "| Z1 | Jede Kita hat eine Sprachfachkraft | Teilziel | 12/2027 |",
        "",
        "## Meilensteine",
        "",
        "| Nr. | Meilenstein | Termin | Ziel |",
        "| --- | --- | --- | --- |",
        "| M1 | Stellen sind ausgeschrieben | 06/2027 | Z1 |",
        "| M2 | Stellen sind besetzt | 03/2028 | Z1 |",
      ),
      expect: ["14:late"],
    },
    {
      title: "„2027“ und „12/2027“ widersprechen sich nicht",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "| Nr. | Ziel | Ebene | Frist |",
        "| --- | --- | --- | --- |",
        "| Z1 | Jede Kita hat eine Sprachfachkraft | Teilziel | 06/2027 |",
        "",
        "## Meilensteine",
        "",
        "| Nr. | Meilenstein | Termin | Ziel |",
        "| --- | --- | --- | --- |",
        "| M1 | Stellen sind besetzt | 2027 | Z1 |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const conflict of context.schedule().goalDeadlineConflicts) {
      const milestone = context.entity("milestones", conflict.milestone)
      const goal = context.entity("goals", conflict.goal)
      if (milestone?.date === undefined || goal?.deadline === undefined) continue
      if (!isCertainlyBefore(goal.deadline, milestone.date) || !isInForce(context, goal.source)) continue
      report("late", {
        place: placeOf(milestone, "date"),
        data: {
          title: shorten(milestone.title),
          date: milestone.date.text,
          goal: shorten(goal.title, 50),
          deadline: goal.deadline.text,
        },
        related: [
          {
            place: placeOf(goal, "deadline"),
            message: { de: "Frist des Ziels", en: "deadline of the goal" },
          },
        ],
      })
    }
  },
})
