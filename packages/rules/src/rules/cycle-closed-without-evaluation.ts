import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { hasSectionFor } from "../outline-search.js"
import { placeOf } from "../place.js"
import { seedB } from "../rule-source.js"
import { mentions } from "../text-search.js"

/** Reports a planning cycle that is closed and was never evaluated. */
export const cycleClosedWithoutEvaluation = defineRule({
  code: "cycle-closed-without-evaluation",
  since: "0.1.0",
  severity: "warning",
  group: "zeitplan",
  scope: "group",
  summary: {
    de: "Ein abgeschlossener Planungszyklus ist ausgewertet.",
    en: "A planning cycle that is closed is evaluated.",
  },
  rationale: {
    de: "Wer abschließt, ohne auszuwerten, wiederholt Fehler. Jede Auswertung im selben Abschnitt oder als Meilenstein zählt.",
    en: "Whoever closes without evaluating repeats mistakes. Any evaluation in the same section or as a milestone counts.",
  },
  sources: [seedB(34, 35)],
  messages: {
    missing: ({ name }: { name: string }) => ({
      de: `„${name}“ ist abgeschlossen, eine Auswertung fehlt. Schreiben Sie in drei Sätzen, was gelungen ist und was nicht.`,
      en: `“${name}” is closed, an evaluation is missing. Write in three sentences what worked and what did not.`,
    }),
  },
  examples: [
    {
      title: "abgeschlossen, aber nicht ausgewertet",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Anlass",
        "",
        "Abschluss Planungszyklus Kinderarmut",
      ),
      expect: ["5:missing"],
    },
    {
      title: "mit Auswertung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Anlass",
        "",
        "Abschluss Planungszyklus Kinderarmut",
        "",
        "Die Evaluation wurde dem Kreistag vorgestellt.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const cycle of context.model.planningCycles) {
      if (cycle.closed !== true || cycle.evaluation !== undefined) continue
      const section = context.sectionOf(cycle.source)?.section
      if (section?.blocks.some(({ text }) => mentions(text, words))) continue
      if (context.model.milestones.some(({ kind, state }) => kind === "evaluation" && state === "erreicht"))
        continue
      if (hasSectionFor(context, "evaluation")) continue
      report("missing", { place: placeOf(cycle), data: { name: shorten(cycle.name) } })
    }
  },
})

const words = [
  "Evaluation",
  "evaluiert",
  "Evaluations…",
  "…evaluation",
  "Auswertung",
  "ausgewertet",
  "…auswertung",
  "Bilanz",
  "Wirkung",
  "Wirkungs…",
  "Abschlussbericht",
  "Ergebnisse",
]
