import { defineRule } from "../define-rule.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Reports a milestone marked as reached although its date lies wholly in the future. */
export const msDoneInFuture = defineRule({
  code: "ms-done-in-future",
  since: "0.1.0",
  severity: "error",
  group: "zeitplan",
  scope: "group",
  summary: {
    de: "Ein erreichter Meilenstein liegt nicht in der Zukunft.",
    en: "A milestone that is reached does not lie in the future.",
  },
  rationale: {
    de: "Ist ein Meilenstein erreicht, bevor sein Termin begonnen hat, stimmt der Stand oder der Termin nicht. Gemeldet wird nur, wenn der ganze genannte Zeitraum nach dem Stichtag liegt.",
    en: "If a milestone is reached before its date has begun, either the state or the date is wrong. Only reported if the whole stated period lies after the reference day.",
  },
  sources: [reference("Widerspruch zwischen Stand und Termin")],
  messages: {
    future: ({ title, date }: { title: string; date: string }) => ({
      de: `„${title}“ ist als erreicht markiert, aber erst für ${date} vorgesehen. Prüfen Sie Stand oder Termin.`,
      en: `“${title}” is marked as reached but planned for ${date}. Check its state or date.`,
    }),
  },
  examples: [
    {
      title: "abgehakt, aber erst nächstes Jahr fällig",
      stichtag: "2026-01-15",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "| Nr. | Meilenstein | Termin | Stand |",
        "| --- | --- | --- | --- |",
        "| M1 | Bestandsanalyse liegt vor | 03/2025 | erreicht |",
        "| M2 | Konzept ist beschlossen | 06/2027 | erreicht |",
      ].join("\n"),
      expect: ["8:future"],
    },
    {
      title: "das laufende Jahr kann schon erreicht sein",
      stichtag: "2026-01-15",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "| Nr. | Meilenstein | Termin | Stand |",
        "| --- | --- | --- | --- |",
        "| M1 | Steuerungsgruppe ist gegründet | 2026 | erreicht |",
        "| M2 | Konzept ist beschlossen | 06/2027 | geplant |",
      ].join("\n"),
      expect: [],
    },
  ],
  check({ model, stichtag }, report) {
    for (const milestone of model.milestones) {
      const { state, date, childDevelopment, title } = milestone
      if (state !== "erreicht" || childDevelopment || date?.from == null) continue
      // „until 2027“ and „yearly“ may well be reached today.
      if (date.relation === "until" || date.relation === "before") continue
      if (["ongoing", "recurring", "relative", "unknown", "approximate"].includes(date.precision)) continue
      if (date.from <= stichtag) continue
      report("future", { place: placeOf(milestone, "state"), data: { title, date: date.text } })
    }
  },
})
