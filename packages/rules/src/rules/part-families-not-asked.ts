import { defineRule } from "../define-rule.js"
import { familiesAreAsked } from "../participation.js"
import { law, seedA } from "../rule-source.js"

/** Reports a concept without any format that asks children or families. */
export const partFamiliesNotAsked = defineRule({
  code: "part-families-not-asked",
  since: "0.1.0",
  severity: "error",
  aspect: "completeness",
  group: "beteiligung",
  scope: "group",
  summary: { de: "Familien werden gefragt.", en: "Families are asked." },
  rationale: {
    de: "Was Familien wichtig ist und was sie brauchen, wissen sie selbst am besten. Auch ein geplantes Format zählt: Befragung, Elterncafé, Gesprächsrunde, Kinderkonferenz. Gespräche unter Fachkräften ersetzen das nicht.",
    en: "Families know best what matters to them and what they need. A planned format counts as well: survey, parents' café, discussion group, children's conference. Talks among professionals do not replace it.",
  },
  sources: [seedA(69), law("§ 80 Abs. 1 Nr. 2 SGB VIII")],
  messages: {
    notAsked: () => ({
      de: "Familien wurden noch nicht gefragt. Planen Sie ein Format ein und nennen Sie den Zeitraum.",
      en: "Families have not been asked yet. Plan a format and name its period.",
    }),
  },
  examples: [
    {
      title: "nur Fachkräfte sind beteiligt",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beteiligung",
        "",
        "| Format | Beteiligte | Zeitraum |",
        "| --- | --- | --- |",
        "| Fachkonferenz | Fachkräfte | 03/2025 |",
      ].join("\n"),
      expect: ["3:notAsked"],
    },
    {
      title: "eine geplante Familienbefragung zählt",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beteiligung",
        "",
        "| Format | Beteiligte | Zeitraum |",
        "| --- | --- | --- |",
        "| Familienbefragung | Eltern mit Kindern unter 10 Jahren | Herbst 2026 |",
      ].join("\n"),
      expect: [],
    },
    {
      title: "Eltern kommen im Abschnitt zur Beteiligung zu Wort",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Wie wir Familien beteiligen",
        "",
        "In vier Elterncafés haben Mütter und Väter beschrieben, was ihnen im Alltag hilft.",
      ].join("\n"),
      expect: [],
    },
  ],
  check(context, report) {
    if (!familiesAreAsked(context)) report("notAsked", { place: context.placeFor("beteiligung", "bedarf") })
  },
})
