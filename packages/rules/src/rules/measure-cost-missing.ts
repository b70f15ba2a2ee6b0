import type { Measure } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { isInForce } from "../in-force.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { hasSectionFor, isSetOut } from "../outline-search.js"
import { placeOf } from "../place.js"
import type { RuleContext } from "../rule-context.js"
import { reference } from "../rule-source.js"
import { cellOf } from "../table-cell.js"

/** Asks for the cost of measures. */
export const measureCostMissing = defineRule({
  code: "measure-cost-missing",
  since: "0.1.0",
  severity: "info",
  stages: { entwurf: "off" },
  group: "foerderung",
  scope: "group",
  summary: {
    de: "Maßnahmen sagen etwas zu Kosten oder Finanzierung.",
    en: "Measures say something about cost or funding.",
  },
  rationale: {
    de: "Beschlussvorlagen fragen nach finanziellen Auswirkungen. „Kostenneutral“ oder „wird geprüft“ ist auch eine Angabe. Nennt keine Maßnahme Kosten, wird nur gefragt, wenn es auch kein Kapitel zu Ressourcen gibt.",
    en: "Council papers ask for financial consequences. “Cost-neutral” or “being checked” counts as well. If no measure names a cost the rule only asks if there is no chapter on resources either.",
  },
  sources: [reference("Beschlussvorlagen von Kreistagen: Feld „Finanzielle Auswirkungen“")],
  messages: {
    missing: ({ title }: { title: string }) => ({
      de: `Zur Maßnahme „${title}“ fehlen die Kosten. Schreiben Sie einen Betrag, „kostenneutral“ oder „wird geprüft“.`,
      en: `The cost of the measure “${title}” is missing. Write an amount, “cost-neutral” or “being checked”.`,
    }),
    none: ({ count }: { count: number }) => ({
      de: `Zu keiner der ${count} Maßnahmen stehen Kosten. Schreiben Sie jeweils einen Betrag, „kostenneutral“ oder „wird geprüft“.`,
      en: `None of the ${count} measures states a cost. Write an amount, “cost-neutral” or “being checked”.`,
    }),
  },
  examples: [
    {
      title: "eine leere Zelle",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Maßnahmen",
        "",
        "| Nr. | Maßnahme | Federführung | Zeitraum | Kosten |",
        "| --- | --- | --- | --- | --- |",
        "| 1 | Elterncafé eröffnen | Jugendamt | 2026–2027 | 8.000 Euro |",
        "| 2 | Familienbus einführen | Sozialamt | ab 06/2026 | – |",
        "| 3 | Lotsen ausbilden | Schulamt | 2026 | wird geprüft |",
      ),
      expect: ["8:missing"],
    },
    {
      title: "nirgends Kosten",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Maßnahmen",
        "",
        "| Nr. | Maßnahme | Federführung | Zeitraum |",
        "| --- | --- | --- | --- |",
        "| 1 | Elterncafé eröffnen | Jugendamt | 2026–2027 |",
        "| 2 | Familienbus einführen | Sozialamt | ab 06/2026 |",
      ),
      expect: ["3:none"],
    },
    {
      title: "ein Kapitel zu den Ressourcen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Maßnahmen",
        "",
        "| Nr. | Maßnahme | Federführung | Zeitraum |",
        "| --- | --- | --- | --- |",
        "| 1 | Elterncafé eröffnen | Jugendamt | 2026–2027 |",
        "| 2 | Familienbus einführen | Sozialamt | ab 06/2026 |",
        "",
        "## Ressourcen",
        "",
        "Alle Maßnahmen werden aus dem Kreishaushalt bezahlt.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const measures = context.model.measures.filter(
      ({ status, source }) =>
        status !== "erreicht" &&
        status !== "entfallen" &&
        isInForce(context, source) &&
        isSetOut(context, source),
    )
    const without = measures.filter((measure) => !hasCost(context, measure))
    if (without.length === 0) return
    if (without.length === measures.length) {
      if (hasSectionFor(context, "ressourcen") || context.model.fundings.length > 0 || measures.length < 2)
        return
      report("none", { place: context.placeFor("massnahmen"), data: { count: measures.length } })
      return
    }
    for (const measure of without)
      report("missing", { place: placeOf(measure), data: { title: shorten(measure.title) } })
  },
})

function hasCost(context: RuleContext, { cost, fundingText, source }: Measure): boolean {
  if (cost !== undefined || fundingText !== undefined) return true
  const cell = cellOf(context, source, [
    "Kosten",
    "Finanzierung",
    "Ressourcen",
    "Ressource",
    "Mittel",
    "Budget",
    "…kosten",
    "…mittel",
  ])
  return /[\p{L}\d]/u.test(cell?.text ?? "")
}
