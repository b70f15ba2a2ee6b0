import type { Milestone } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { planMilestones } from "../plan-milestones.js"
import { seedA } from "../rule-source.js"
import { cellOf } from "../table-cell.js"

/** Asks for the goal of a milestone that names none where others do. */
export const msWithoutGoal = defineRule({
  code: "ms-without-goal",
  since: "0.1.0",
  severity: "info",
  group: "zeitplan",
  scope: "group",
  summary: {
    de: "Meilensteine der Umsetzung gehören zu einem Ziel.",
    en: "Milestones of implementation belong to a goal.",
  },
  rationale: {
    de: "Was keinem Ziel dient, fällt später als Erstes weg. Schritte des Prozesses wie Auftakt, Entwurf oder Beschluss brauchen kein Ziel. Gefragt wird nur, wenn die meisten anderen Meilensteine eines nennen.",
    en: "What serves no goal is dropped first. Steps of the process such as kick-off, draft or resolution need none. Only asked if most other milestones name one.",
  },
  sources: [seedA(96)],
  messages: {
    missing: ({ title }: { title: string }) => ({
      de: `„${title}“ gehört zu keinem Ziel. Nennen Sie das Ziel, dem der Meilenstein dient.`,
      en: `“${title}” belongs to no goal. Name the goal the milestone serves.`,
    }),
  },
  examples: [
    {
      title: "ein Meilenstein ohne Ziel",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "- Leitziel Z1: Alle Kinder starten gut in die Schule.",
        "",
        "## Meilensteine",
        "",
        "| Nr. | Meilenstein | Termin | Ziel |",
        "| --- | --- | --- | --- |",
        "| M1 | Lotsen sind eingestellt | 06/2026 | Z1 |",
        "| M2 | Lotsen an allen Schulen | 12/2026 | Z1 |",
        "| M3 | Familienbus fährt | 12/2026 | |",
        "| M4 | Beschluss im Kreistag | 03/2026 | |",
      ),
      expect: ["13:missing"],
    },
    {
      title: "niemand nennt Ziele",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- 06/2026: Lotsen sind eingestellt",
        "- 12/2026: Familienbus fährt",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const milestones = planMilestones(context).filter(
      ({ kind, state }) => kind === undefined && state !== "erreicht" && state !== "entfallen",
    )
    const hasGoal = ({ goal, goals = [] }: Milestone) => goal !== undefined || goals.length > 0
    const without = milestones.filter((milestone) => !hasGoal(milestone))
    if (milestones.length - without.length < 2 || without.length > milestones.length / 2) return
    for (const milestone of without) {
      const cell = cellOf(context, milestone.source, ["Ziel", "Ziele", "…ziel", "Wozu"])?.text ?? ""
      // Something is written there that was not understood as a goal.
      if (/[\p{L}\d]/u.test(cell)) continue
      report("missing", { place: placeOf(milestone), data: { title: shorten(milestone.title) } })
    }
  },
})
