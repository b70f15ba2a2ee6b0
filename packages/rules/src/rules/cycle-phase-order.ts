import { isCertainlyBefore } from "../dates.js"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { seedA, seedB } from "../rule-source.js"
import { mentions } from "../text-search.js"

/** Reports an implementation that is over before the decision on it begins. */
export const cyclePhaseOrder = defineRule({
  code: "cycle-phase-order",
  since: "0.1.0",
  severity: "warning",
  group: "zeitplan",
  scope: "group",
  summary: { de: "Umgesetzt wird nach der Entscheidung.", en: "Implementation follows the decision." },
  rationale: {
    de: "Der Kreis heißt: planen und entscheiden, umsetzen, reflektieren. Kurze Probeläufe vor dem Beschluss sind erlaubt und heißen dann „Erprobung“, „Pilot“ oder „Modell“. Gibt es mehrere Beschlüsse oder Umsetzungen, schweigt die Regel.",
    en: "The circle is: plan and decide, implement, reflect. Short trials before the resolution are allowed and called a trial, pilot or model. If there are several resolutions or implementations the rule is silent.",
  },
  sources: [seedA(79), seedB(73)],
  messages: {
    tooEarly: ({ title, decision }: { title: string; decision: string }) => ({
      de: `Die Umsetzung („${title}“) liegt vor der Entscheidung („${decision}“). Bei einem Probelauf schreiben Sie bitte „Erprobung“ dazu.`,
      en: `The implementation (“${title}”) lies before the decision (“${decision}”). If it is a trial, please say so.`,
    }),
  },
  examples: [
    {
      title: "erst umsetzen, dann beschließen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- 03/2025: Umsetzung der Maßnahmen",
        "- 11/2025: Beschluss im Kreistag",
      ),
      expect: ["5:tooEarly"],
    },
    {
      title: "eine Erprobung vor dem Beschluss",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- 03/2025: Erprobung der Umsetzung in zwei Gemeinden",
        "- 11/2025: Beschluss im Kreistag",
      ),
      expect: [],
    },
  ],
  check({ model }, report) {
    const active = model.milestones.filter(
      ({ state, childDevelopment }) => state !== "entfallen" && !childDevelopment,
    )
    const [decision, ...otherDecisions] = active.filter(({ kind }) => kind === "resolution")
    const [start, ...otherStarts] = active.filter(({ kind }) => kind === "implementation")
    if (decision === undefined || start === undefined || otherDecisions.length + otherStarts.length > 0)
      return
    if (!isCertainlyBefore(start.date, decision.date) || mentions(start.title, trial)) return
    report("tooEarly", {
      place: placeOf(start, "date"),
      data: { title: start.title, decision: decision.title },
      related: [
        {
          place: placeOf(decision, "date"),
          message: { de: `„${decision.title}“`, en: `“${decision.title}”` },
        },
      ],
    })
  },
})

const trial = [
  "Erprobung",
  "erproben",
  "erprobt",
  "Pilot",
  "Pilot…",
  "Probelauf",
  "Probe…",
  "Modell",
  "Modell…",
  "Test",
  "Test…",
]
