import { fold } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { placeOf, placeOfSource } from "../place.js"
import { reference } from "../rule-source.js"

/** Reports a tie of an actor with itself. */
export const netSelfLoop = defineRule({
  code: "net-self-loop",
  since: "0.1.0",
  severity: "error",
  group: "netzwerk",
  scope: "group",
  summary: {
    de: "Eine Beziehung verbindet zwei verschiedene Stellen.",
    en: "A tie connects two different actors.",
  },
  rationale: {
    de: "Eine Stelle kann nicht mit sich selbst zusammenarbeiten. Oft sind zwei Fachdienste desselben Amtes gemeint; nennen Sie dann beide.",
    en: "An actor cannot cooperate with itself. Often two units of one office are meant; then name both.",
  },
  sources: [reference("Netzwerkanalyse: Schleifen zählen in keiner Kennzahl")],
  messages: {
    loop: ({ name }: { name: string }) => ({
      de: `„${name}“ ist mit sich selbst verbunden. Meinten Sie zwei Fachdienste?`,
      en: `“${name}” is connected to itself. Did you mean two units?`,
    }),
  },
  examples: [
    {
      title: "zweimal dieselbe Stelle",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Gesundheitsamt | Abstimmung |",
        "| Jugendamt | Jugendamt | Austausch |",
      ].join("\n"),
      expect: ["8:loop"],
    },
    {
      title: "zwei verschiedene Stellen",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Gesundheitsamt | Abstimmung |",
      ].join("\n"),
      expect: [],
    },
  ],
  check(context, report) {
    for (const relation of context.model.relations) {
      if (relation.from !== relation.to) continue
      const { from, to } = relation.fieldSources ?? {}
      // Two spellings that the reader took for one actor are the reader's business.
      if (from !== undefined && to !== undefined) {
        const [left, right] = [from, to].map((source) => fold(context.textOf(placeOfSource(source)).trim()))
        if (left !== right) continue
      }
      const name = context.entity("actors", relation.from)?.name ?? relation.name
      report("loop", { place: placeOf(relation), data: { name } })
    }
  },
})
