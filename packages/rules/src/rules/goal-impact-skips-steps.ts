import { valueLists } from "@kettenwerk/core"
import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Points at an estimate of impact that begins with the far end. */
export const goalImpactSkipsSteps = defineRule({
  code: "goal-impact-skips-steps",
  since: "0.1.0",
  severity: "hint",
  group: "ziele",
  scope: "group",
  summary: {
    de: "Eine Wirkungsabschätzung beginnt damit, wie die Zielgruppe erreicht wird.",
    en: "An estimate of impact begins with how the target group is reached.",
  },
  rationale: {
    de: "Jede Stufe setzt die unteren voraus: Wer nicht erreicht wird, kann nichts anders machen. Gemeldet wird nur, wenn allein die oberen Stufen genannt sind.",
    en: "Every step requires the lower ones: who is not reached cannot act differently. Only reported if just the upper steps are named.",
  },
  sources: [reference("PHINEO: Wirkungstreppe in sieben Stufen")],
  options: z.strictObject({
    step: z.int().min(2).max(7).default(5).meta({
      description: "Ab dieser Stufe gilt eine Wirkung als obere Stufe.",
      descriptionEn: "From this step on an impact counts as an upper step.",
    }),
  }),
  messages: {
    skips: ({ first }: { first: string }) => ({
      de: `Die Wirkungsabschätzung beginnt mit „${first}“, sagt aber nicht, wie die Zielgruppe erreicht wird. Ergänzen Sie die Schritte davor.`,
      en: `The estimate begins with step “${first}” but does not say how the target group is reached. Add the steps before it.`,
    }),
  },
  examples: [
    {
      title: "nur die oberste Stufe",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "- Leitziel Z1: Alle Kinder starten gut in die Schule.",
        "",
        "## Wirkungsabschätzung",
        "",
        "- **Z1:** Die Lebenslage der Kinder verbessert sich (Stufe 6), die Gesellschaft gewinnt (Stufe 7).",
      ),
      expect: ["9:skips"],
    },
    {
      title: "von unten her",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "- Leitziel Z1: Alle Kinder starten gut in die Schule.",
        "",
        "## Wirkungsabschätzung",
        "",
        "- **Z1:** Lotsen sind tätig (Stufe 1), erreichen Familien (Stufe 2), die Lebenslage verbessert sich (Stufe 6).",
      ),
      expect: [],
    },
  ],
  check(context, report, { step }) {
    for (const estimate of context.model.impactEstimates) {
      const lowest = [...estimate.steps].sort()[0]
      if (lowest === undefined || Number(lowest) < step) continue
      report("skips", { place: placeOf(estimate), data: { first: valueLists.impactStep.labels[lowest] } })
    }
  },
})
