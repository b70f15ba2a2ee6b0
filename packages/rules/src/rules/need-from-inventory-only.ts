import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { seedB } from "../rule-source.js"

/** Reports a need that rests on a list of offers or a network analysis alone. */
export const needFromInventoryOnly = defineRule({
  code: "need-from-inventory-only",
  since: "0.1.0",
  severity: "warning",
  group: "bedarf",
  scope: "group",
  summary: {
    de: "Kein Bedarf stützt sich nur auf eine Bestandsaufnahme.",
    en: "No need rests on an inventory alone.",
  },
  rationale: {
    de: "Eine Liste der Angebote zeigt, was es gibt, nicht was Familien brauchen. Auch wenig Angebote sind noch kein Bedarf, und viele sind nicht zu viel. Nehmen Sie Daten, Fachwissen oder Befragungen hinzu.",
    en: "A list of offers shows what there is, not what families need. Few offers are no need yet, and many are not too many. Add data, professional knowledge or surveys.",
  },
  sources: [seedB(67)],
  messages: {
    inventoryOnly: ({ name }: { name: string }) => ({
      de: `Der Bedarf „${name}“ stützt sich nur auf eine Bestandsaufnahme. Aus einer Angebotsliste allein lassen sich keine Bedarfe ableiten. Ergänzen Sie Daten oder Befragungen.`,
      en: `The need “${name}” rests on an inventory alone. Needs cannot be derived from a list of offers. Add data or surveys.`,
    }),
  },
  examples: [
    {
      title: "nur die Bestandsanalyse",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "| Bedarf | Beleg |",
        "| --- | --- |",
        "| Treffpunkte für junge Eltern | Bestandsanalyse 2024 |",
      ),
      expect: ["7:inventoryOnly"],
    },
    {
      title: "Bestandsanalyse und Befragung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "| Bedarf | Beleg |",
        "| --- | --- |",
        "| Treffpunkte für junge Eltern | Bestandsanalyse 2024, Familienbefragung 2025 |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const need of context.model.needs) {
      const kinds = need.evidence.map((id) => context.entity("evidence", id)?.kind)
      if (
        kinds.length === 0 ||
        !kinds.every((kind) => kind === "bestandsanalyse" || kind === "netzwerkanalyse")
      )
        continue
      report("inventoryOnly", { place: placeOf(need, "evidence"), data: { name: need.name } })
    }
  },
})
