import { isDefinite } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { seedB } from "../rule-source.js"

/** Reports the claim to plan open-ended where measures begin before the needs are known. */
export const premiseErgebnisoffenContradiction = defineRule({
  code: "premise-ergebnisoffen-contradiction",
  since: "0.1.0",
  severity: "hint",
  group: "bedarf",
  scope: "group",
  summary: {
    de: "Wer „ergebnisoffen“ plant, ermittelt den Bedarf vor den Maßnahmen.",
    en: "Planning “open-ended” means finding out the needs before fixing measures.",
  },
  rationale: {
    de: "Stehen Maßnahmen fest, bevor der Bedarf ermittelt ist, war das Ergebnis nicht offen. Verglichen werden nur angegebene Termine; laufende und erreichte Maßnahmen aus der Zeit vor dem Konzept bleiben unbeachtet.",
    en: "If measures are fixed before the needs are known, the result was not open. Only dates that are stated are compared; running and finished measures from before the concept are ignored.",
  },
  sources: [seedB(26)],
  messages: {
    tooEarly: ({ title, needs }: { title: string; needs: string }) => ({
      de: `Die Maßnahme „${title}“ beginnt, bevor der Bedarf ermittelt ist („${needs}“). Das Konzept nennt sich ergebnisoffen. Ist das so gewollt?`,
      en: `The measure “${title}” begins before the needs are found out (“${needs}”). The concept calls itself open-ended. Is that intended?`,
    }),
  },
  examples: [
    {
      title: "die Maßnahme beginnt vor der Bedarfsanalyse",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Planungsprämissen",
        "",
        "- ergebnisoffen",
        "",
        "## Maßnahmen",
        "",
        "| Maßnahme | Federführung | Zeitraum | Status |",
        "| --- | --- | --- | --- |",
        "| Familienlotsen einsetzen | Jugendamt | 02/2026–12/2027 | geplant |",
        "",
        "## Meilensteine",
        "",
        "| Meilenstein | Termin |",
        "| --- | --- |",
        "| Bedarfsanalyse abgeschlossen | 09/2026 |",
      ),
      expect: ["11:tooEarly"],
    },
    {
      title: "erst der Bedarf",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Planungsprämissen",
        "",
        "- ergebnisoffen",
        "",
        "## Maßnahmen",
        "",
        "| Maßnahme | Federführung | Zeitraum | Status |",
        "| --- | --- | --- | --- |",
        "| Familienlotsen einsetzen | Jugendamt | 01/2027–12/2027 | geplant |",
        "",
        "## Meilensteine",
        "",
        "| Meilenstein | Termin |",
        "| --- | --- |",
        "| Bedarfsanalyse abgeschlossen | 09/2026 |",
      ),
      expect: [],
    },
  ],
  check({ model }, report) {
    const claim = model.premises.find(({ value }) => value === "ergebnisoffen")
    const analysis = model.milestones.find(({ kind, date }) => kind === "needs-analysis" && isDefinite(date))
    const from = analysis?.date?.from
    if (claim === undefined || analysis === undefined || from == null) return
    const early = model.measures.find(
      ({ period, status }) =>
        (status === undefined || status === "geplant") &&
        isDefinite(period) &&
        period.from !== null &&
        period.relation !== "until" &&
        period.from < from,
    )
    if (early === undefined) return
    report("tooEarly", {
      place: placeOf(early, "period"),
      data: { title: early.title, needs: analysis.date!.text },
      related: [
        { place: placeOf(analysis), message: { de: `„${analysis.title}“`, en: `“${analysis.title}”` } },
        { place: placeOf(claim), message: { de: `„${claim.name}“`, en: `“${claim.name}”` } },
      ],
    })
  },
})
