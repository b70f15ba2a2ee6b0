import { valueLists } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { placeOf } from "../place.js"
import { seedB } from "../rule-source.js"

/** Reports how an actor is judged („skeptisch“) in a paper others will read. */
export const privacyEngagementExported = defineRule({
  code: "privacy-engagement-exported",
  since: "0.1.0",
  severity: "error",
  stages: { entwurf: "hint" },
  scope: "group",
  summary: {
    de: "Einschätzungen zur Haltung von Partnern stehen nicht im Konzept.",
    en: "How partners are judged does not stand in the concept.",
  },
  rationale: {
    de: "Auf der Suche nach Verbündeten hilft es, Haltungen zu notieren. In einem Text, der beraten oder veröffentlicht wird, beschädigt das die Zusammenarbeit. Führen Sie diese Liste getrennt; Exporte enthalten sie ohnehin nicht.",
    en: "When looking for allies it helps to note attitudes. In a text that is debated or published this harms cooperation. Keep that list apart; exports never contain it.",
  },
  sources: [seedB(44)],
  messages: {
    internal: ({ name, value }: { name: string; value: string }) => ({
      de: `Die Einschätzung „${value}“ zu „${name}“ ist intern. Nehmen Sie sie aus dem Dokument, bevor es beraten wird.`,
      en: `The judgement “${value}” on “${name}” is internal. Remove it from the document before it is debated.`,
    }),
  },
  examples: [
    {
      title: "eine Spalte mit der Haltung",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Akteure",
        "",
        "| Akteur | Bereich | Haltung |",
        "| --- | --- | --- |",
        "| Jugendamt | Jugendhilfe | verbündet |",
        "| Schulverwaltungsamt | Bildung | skeptisch |",
      ].join("\n"),
      expect: ["7:internal", "8:internal"],
    },
    {
      title: "eine Akteursliste ohne Haltung",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Akteure",
        "",
        "| Akteur | Bereich |",
        "| --- | --- |",
        "| Jugendamt | Jugendhilfe |",
      ].join("\n"),
      expect: [],
    },
  ],
  check({ model }, report) {
    for (const actor of model.actors) {
      if (actor.engagement === undefined || actor.engagement === "unbekannt") continue
      const value = valueLists.engagement.labels[actor.engagement]
      report("internal", { place: placeOf(actor, "engagement"), data: { name: actor.name, value } })
    }
  },
})
