import type { Milestone } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { planMilestones } from "../plan-milestones.js"
import { generalKnowledge } from "../rule-source.js"
import { rowText } from "../table-cell.js"

/** Asks for a proof of important milestones that are marked as reached. */
export const msDoneWithoutEvidence = defineRule({
  code: "ms-done-without-evidence",
  since: "0.1.0",
  severity: "info",
  group: "zeitplan",
  scope: "group",
  summary: {
    de: "Erreichte Beschlüsse, Entwürfe und Auswertungen sind belegt.",
    en: "Resolutions, drafts and evaluations that are reached have a proof.",
  },
  rationale: {
    de: "Ein Protokoll, eine Nummer oder ein Link zeigt später noch, woran man den Erfolg sah. Gefragt wird nur, wenn andere Meilensteine schon einen Nachweis nennen.",
    en: "Minutes, a number or a link still show later what success looked like. Only asked if other milestones name a proof already.",
  },
  sources: [generalKnowledge("Meilensteine mit Nachweis im Projektcontrolling")],
  messages: {
    missing: ({ title }: { title: string }) => ({
      de: `„${title}“ ist erreicht. Woran sieht man das? Nennen Sie Protokoll, Beschluss oder Dokument.`,
      en: `“${title}” is reached. What shows that? Name minutes, resolution or document.`,
    }),
  },
  examples: [
    {
      title: "ein Beschluss ohne Nachweis",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "| Nr. | Meilenstein | Termin | Stand | Nachweis |",
        "| --- | --- | --- | --- | --- |",
        "| M1 | Entwurf liegt vor | 06/2025 | erreicht | Fassung vom 12.06.2025 |",
        "| M2 | Beschluss im Kreistag | 12/2025 | erreicht | |",
      ),
      expect: ["8:missing"],
    },
    {
      title: "niemand nennt Nachweise",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "| Nr. | Meilenstein | Termin | Stand |",
        "| --- | --- | --- | --- |",
        "| M1 | Entwurf liegt vor | 06/2025 | erreicht |",
        "| M2 | Beschluss im Kreistag | 12/2025 | erreicht |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const milestones = planMilestones(context)
    if (!milestones.some(({ evidence }) => evidence !== undefined)) return
    for (const milestone of milestones) {
      const { state, kind, evidence, source, title, note } = milestone
      if (state !== "erreicht" || evidence !== undefined || note !== undefined) continue
      if (kind === undefined || !provable.includes(kind)) continue
      if (/\]\(|https?:|Protokoll|Nr\.|Drucksache|Abschnitt|Anlage/iu.test(rowText(context, source))) continue
      report("missing", { place: placeOf(milestone), data: { title: shorten(title) } })
    }
  },
})

const provable: readonly Milestone["kind"][] = [
  "resolution",
  "evaluation",
  "draft",
  "interim-report",
  "publication",
]
