import type { valueLists } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { hasSectionFor } from "../outline-search.js"
import { seedA } from "../rule-source.js"
import { mentions } from "../text-search.js"

/** Reports a plan that ends with the implementation. */
export const cycleNoReflection = defineRule({
  code: "cycle-no-reflection",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "zeitplan",
  scope: "group",
  summary: {
    de: "Nach der Umsetzung ist eine Reflexion oder Auswertung vorgesehen.",
    en: "A reflection or evaluation is planned after the implementation.",
  },
  rationale: {
    de: "Planen, umsetzen, reflektieren: Der Kreis schließt sich erst mit der Frage, was sich verändert hat. Geprüft wird, sobald es Maßnahmen oder Meilensteine gibt. Auswertung, Zwischenbericht, Jahresgespräch oder ein Kapitel dazu zählen.",
    en: "Plan, implement, reflect: the circle only closes with the question what has changed. Checked as soon as there are measures or milestones. Evaluation, interim report, annual review or a chapter on it count.",
  },
  sources: [seedA(79)],
  messages: {
    missing: () => ({
      de: "Nach der Umsetzung fehlt die erneute Reflexion. Planen Sie einen Termin ein, an dem Sie auswerten, was sich verändert hat.",
      en: "The reflection after the implementation is missing. Plan a date to evaluate what has changed.",
    }),
  },
  examples: [
    {
      title: "der Plan endet mit der Umsetzung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- 03/2026: Beschluss im Kreistag",
        "- 06/2026: Beginn der Umsetzung",
      ),
      expect: ["3:missing"],
    },
    {
      title: "mit Auswertung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- 03/2026: Beschluss im Kreistag",
        "- 06/2026: Beginn der Umsetzung",
        "- 06/2027: Reflexion der ersten Ergebnisse",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { milestones, measures, statements, events, planningCycles } = context.model
    if (milestones.length + measures.length === 0) return
    if (
      milestones.some(
        ({ kind, state }) => kind !== undefined && closing.includes(kind) && state !== "entfallen",
      )
    )
      return
    if (
      statements.some(({ kind }) => kind === "reflection") ||
      events.some(({ kind }) => kind === "reflection")
    )
      return
    if (
      planningCycles.some(
        ({ phases, evaluation }) => phases.includes("reflektieren") || evaluation !== undefined,
      )
    )
      return
    if (hasSectionFor(context, "evaluation")) return
    const titles = [...milestones, ...events].map(({ title }) => title)
    if (titles.some((title) => mentions(title, words))) return
    report("missing", { place: context.placeFor("zeitplan", "massnahmen") })
  },
})

const closing: readonly valueLists.MilestoneKind[] = [
  "reflection",
  "evaluation",
  "interim-report",
  "annual-review",
  "update",
]
const words = [
  "Reflexion",
  "reflektieren",
  "Evaluation",
  "evaluieren",
  "Evaluations…",
  "Auswertung",
  "auswerten",
  "Zwischenbericht",
  "Bilanz",
  "Wirkungs…",
  "Monitoring",
  "…evaluation",
  "…auswertung",
]
