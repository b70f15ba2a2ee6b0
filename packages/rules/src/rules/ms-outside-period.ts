import { isDefinite } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { isInForce } from "../in-force.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Points at open milestones that lie outside of the period of the concept. */
export const msOutsidePeriod = defineRule({
  code: "ms-outside-period",
  since: "0.1.0",
  severity: "info",
  group: "zeitplan",
  scope: "group",
  summary: {
    de: "Meilensteine liegen im Zeitraum des Konzepts.",
    en: "Milestones lie within the period of the concept.",
  },
  rationale: {
    de: "Was nach dem Ende des Konzepts kommt, gehört in die Fortschreibung. Auswertung, Bericht und Fortschreibung dürfen danach kommen, Vorbereitung davor. Förderzeiträume prüfen die Regeln zur Förderung.",
    en: "What comes after the end of the concept belongs in the update. Evaluation, report and update may come later, preparation earlier. Funding periods are a matter of the rules on funding.",
  },
  sources: [reference("Widerspruch zwischen Termin und Geltungszeitraum")],
  messages: {
    after: ({ title, date, period }: Record<"title" | "date" | "period", string>) => ({
      de: `„${title}“ (${date}) liegt nach dem Ende des Konzepts (${period}). Gehört das in die Fortschreibung?`,
      en: `“${title}” (${date}) lies after the end of the concept (${period}). Does it belong in the update?`,
    }),
    before: ({ title, date, period }: Record<"title" | "date" | "period", string>) => ({
      de: `„${title}“ (${date}) soll vor dem Beginn des Konzepts (${period}) umgesetzt werden. Prüfen Sie Termin oder Zeitraum.`,
      en: `“${title}” (${date}) is to be implemented before the concept begins (${period}). Check the date or the period.`,
    }),
  },
  examples: [
    {
      title: "nach dem Ende und vor dem Anfang",
      markdown: lines(
        "---",
        "kommune: Landkreis Musterland",
        "zeitraum: 2026–2028",
        "---",
        "",
        "# Präventionskonzept Landkreis Musterland 2026–2028",
        "",
        "## Meilensteine",
        "",
        "| Nr. | Meilenstein | Termin | Stand |",
        "| --- | --- | --- | --- |",
        "| M1 | Beginn der Umsetzung | 10/2025 | in Arbeit |",
        "| M2 | Familienbus fährt | 06/2027 | offen |",
        "| M3 | Zweiter Familienbus fährt | 03/2029 | offen |",
        "| M4 | Evaluation | 06/2029 | offen |",
      ),
      expect: ["12:before", "14:after"],
    },
    {
      title: "im Zeitraum",
      markdown: lines(
        "---",
        "kommune: Landkreis Musterland",
        "zeitraum: 2026–2028",
        "---",
        "",
        "# Präventionskonzept Landkreis Musterland 2026–2028",
        "",
        "## Meilensteine",
        "",
        "| Nr. | Meilenstein | Termin | Stand |",
        "| --- | --- | --- | --- |",
        "| M1 | Auftakt | 10/2025 | erreicht |",
        "| M2 | Familienbus fährt | 2028 | offen |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const { milestone: id, period, side } of context.schedule().periodConflicts) {
      const milestone = context.entity("milestones", id)
      if (period.kind !== "concept" || milestone?.date === undefined || !isDefinite(milestone.date)) continue
      const document = context.entity("documents", period.id)
      if (document === undefined || !isInForce(context, milestone.source)) continue
      report(side, {
        place: placeOf(milestone, "date"),
        data: { title: shorten(milestone.title), date: milestone.date.text, period: period.date.text },
        related: [
          {
            place: placeOf(document, "period"),
            message: { de: "Zeitraum des Konzepts", en: "period of the concept" },
          },
        ],
      })
    }
  },
})
