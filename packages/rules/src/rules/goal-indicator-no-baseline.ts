import { defineRule } from "../define-rule.js"
import { isInForce } from "../in-force.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { generalKnowledge } from "../rule-source.js"
import { rowText } from "../table-cell.js"

/** Asks for the starting value of indicators. */
export const goalIndicatorNoBaseline = defineRule({
  code: "goal-indicator-no-baseline",
  since: "0.1.0",
  severity: "info",
  group: "ziele",
  scope: "group",
  summary: { de: "Indikatoren haben einen Ausgangswert.", en: "Indicators have a starting value." },
  rationale: {
    de: "Ob sich etwas verändert hat, zeigt erst der Vergleich mit dem Anfang. Steht neben dem Indikator mehr als eine Zahl, gilt eine davon als Ausgangswert. Fehlt er mehrfach, wird das einmal gesagt.",
    en: "Only the comparison with the start shows whether something has changed. If more than one number stands beside an indicator one of them counts as the start. If several lack it this is said once.",
  },
  sources: [generalKnowledge("Indikatoren mit Ausgangs- und Zielwert in der Sozialplanung")],
  messages: {
    missing: ({ name }: { name: string }) => ({
      de: `Für den Indikator „${name}“ fehlt der Ausgangswert. Ergänzen Sie ihn mit Jahr und Quelle.`,
      en: `The indicator “${name}” lacks its starting value. Add it with year and source.`,
    }),
    several: ({ count, all }: { count: number; all: number }) => ({
      de: `Bei ${count === all ? `allen ${all}` : `${count} von ${all}`} Indikatoren fehlt der Ausgangswert. Ergänzen Sie ihn mit Jahr und Quelle.`,
      en: `${count === all ? `All ${all}` : `${count} of ${all}`} indicators lack their starting value. Add it with year and source.`,
    }),
  },
  examples: [
    {
      title: "ein Indikator ohne Ausgangswert",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Indikatoren",
        "",
        "| Indikator | Ausgangswert | Zielwert |",
        "| --- | --- | --- |",
        "| Anteil der Kitas mit Sprachfachkraft | 20 Prozent (2025) | 80 Prozent |",
        "| Zahl der Anlaufstellen | | 6 |",
      ),
      expect: ["8:missing"],
    },
    {
      title: "mehrere ohne Ausgangswert",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Indikatoren",
        "",
        "| Indikator | Zielwert |",
        "| --- | --- |",
        "| Anteil der Kitas mit Sprachfachkraft | 80 Prozent |",
        "| Zahl der Anlaufstellen | 6 |",
        "| Zahl der Lotsen | 12 |",
      ),
      expect: ["7:several"],
    },
    {
      title: "mit Ausgangswert",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Indikatoren",
        "",
        "| Indikator | Ausgangswert | Zielwert |",
        "| --- | --- | --- |",
        "| Zahl der Anlaufstellen | 2 (2025) | 6 |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const indicators = context.model.indicators.filter(({ source }) => isInForce(context, source))
    const without = indicators.filter(
      ({ baseline, source }) =>
        baseline === undefined && (rowText(context, source).match(/\d+(?:[.,]\d+)?/g)?.length ?? 0) < 2,
    )
    const [first] = without
    if (first === undefined) return
    if (without.length > 2) {
      report("several", { place: placeOf(first), data: { count: without.length, all: indicators.length } })
      return
    }
    for (const one of without) report("missing", { place: placeOf(one), data: { name: shorten(one.name) } })
  },
})
