import { scheduledGoals } from "../answers.js"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { operativeGoals, wordsOfGoal } from "../operative-goals.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Reports operative goals without a deadline. */
export const goalOperativeNoDate = defineRule({
  code: "goal-operative-no-date",
  since: "0.1.0",
  severity: "warning",
  group: "ziele",
  scope: "group",
  summary: { de: "Handlungsziele haben eine Frist.", en: "Operative goals have a deadline." },
  rationale: {
    de: "Ohne Frist lässt sich nicht sagen, ob ein Ziel erreicht ist. Eine Maßnahme oder ein Meilenstein mit Termin zu diesem Ziel zählt auch. Fehlt die Frist bei allen, wird das einmal gesagt.",
    en: "Without a deadline nobody can say whether a goal is reached. A measure or milestone with a date for this goal counts as well. If all lack one this is said once.",
  },
  sources: [reference("SMART-Kriterien: terminiert")],
  messages: {
    missing: ({ title }: { title: string }) => ({
      de: `Bis wann soll „${title}“ erreicht sein? Ergänzen Sie ein Datum; auch „Ende 2028“ genügt.`,
      en: `By when is “${title}” to be reached? Add a date; “end of 2028” is enough.`,
    }),
    none: ({ count }: { count: number }) => ({
      de: `Keines der ${count} Handlungsziele hat eine Frist. Ergänzen Sie jeweils ein Datum; auch „Ende 2028“ genügt.`,
      en: `None of the ${count} operative goals has a deadline. Add a date to each; “end of 2028” is enough.`,
    }),
  },
  examples: [
    {
      title: "ein Handlungsziel ohne Frist",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "| Nr. | Ziel | Ebene | Frist |",
        "| --- | --- | --- | --- |",
        "| 1 | Jede Kita hat eine Sprachfachkraft | Handlungsziel | 12/2027 |",
        "| 2 | Jede Gemeinde hat eine Anlaufstelle | Handlungsziel | |",
      ),
      expect: ["8:missing"],
    },
    {
      title: "kein einziges hat eine Frist",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "| Nr. | Ziel | Ebene |",
        "| --- | --- | --- |",
        "| 1 | Jede Kita hat eine Sprachfachkraft | Handlungsziel |",
        "| 2 | Jede Gemeinde hat eine Anlaufstelle | Handlungsziel |",
        "| 3 | Jede Schule hat einen Lotsen | Handlungsziel |",
      ),
      expect: ["3:none"],
    },
    {
      title: "die Frist steht im Ziel selbst",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "- Handlungsziel: Bis Ende 2028 hat jede Kita eine Sprachfachkraft.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const goals = operativeGoals(context)
    const scheduled = scheduledGoals(context)
    const without = goals.filter(
      (goal) =>
        goal.deadline === undefined && !scheduled.has(goal.id) && !timeWords.test(wordsOfGoal(context, goal)),
    )
    if (without.length > 2 && without.length === goals.length) {
      report("none", { place: context.placeFor("ziele"), data: { count: goals.length } })
      return
    }
    for (const goal of without)
      report("missing", { place: placeOf(goal), data: { title: shorten(goal.title) } })
  },
})

/** A year, or a word for a time the reader may not have understood as a deadline. */
const timeWords =
  /(?<!\d)20\d\d(?!\d)|(?<![\d.])\d{1,2}\.\s?\d{1,2}\.\s?(?:\d\d)?(?![\d.:])|dauerhaft|fortlaufend|laufend|jährlich|monatlich|Quartal|Halbjahr|Schuljahr/iu
