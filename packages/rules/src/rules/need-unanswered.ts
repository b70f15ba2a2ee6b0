import { answeredNeeds } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { seedA } from "../rule-source.js"

/** Reports needs that neither goal, offer, measure nor decision answers. */
export const needUnanswered = defineRule({
  code: "need-unanswered",
  since: "0.1.0",
  severity: "warning",
  group: "bedarf",
  scope: "group",
  summary: {
    de: "Auf jeden Bedarf folgt ein Ziel, ein Angebot, eine Maßnahme oder eine Entscheidung.",
    en: "Every need is followed by a goal, an offer, a measure or a decision.",
  },
  rationale: {
    de: "Wer einen Bedarf nennt, weckt Erwartungen. Auch „zurückgestellt, weil …“ ist eine Antwort. Solange es noch keine Ziele und Maßnahmen gibt, sagt diese Regel nichts; ist kein einziger Bedarf verknüpft, sagt sie es einmal.",
    en: "Whoever names a need raises expectations. “Postponed because …” is an answer too. As long as there are no goals and measures this rule says nothing; if not a single need is linked it says so once.",
  },
  sources: [seedA(70)],
  messages: {
    unanswered: ({ name }: { name: string }) => ({
      de: `Auf den Bedarf „${name}“ folgt weder Ziel noch Maßnahme. Wollen Sie ihn zurückstellen? Dann begründen Sie es kurz.`,
      en: `Neither goal nor measure follows the need “${name}”. Do you want to postpone it? Then give a short reason.`,
    }),
    noneLinked: ({ count }: { count: number }) => ({
      de: `Keiner der ${count} Bedarfe ist mit einem Ziel oder einer Maßnahme verknüpft. Nennen Sie bei den Zielen oder Maßnahmen den Bedarf, auf den sie antworten.`,
      en: `None of the ${count} needs is linked to a goal or measure. Name with goals or measures the need they answer.`,
    }),
  },
  examples: [
    {
      title: "ein Bedarf bleibt offen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "| Bedarf | Beleg |",
        "| --- | --- |",
        "| Sprachförderung | Schuleingangsuntersuchung 2024 |",
        "| Begleiteter Schulstart | Familienbefragung 2025 |",
        "",
        "## Maßnahmen",
        "",
        "| Maßnahme | Bedarf | Federführung |",
        "| --- | --- | --- |",
        "| Sprachpatinnen in allen Kitas | Sprachförderung | Jugendamt |",
      ),
      expect: ["8:unanswered"],
    },
    {
      title: "gar keine Verknüpfung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "| Bedarf | Beleg |",
        "| --- | --- |",
        "| Sprachförderung | Schuleingangsuntersuchung 2024 |",
        "| Begleiteter Schulstart | Familienbefragung 2025 |",
        "",
        "## Maßnahmen",
        "",
        "| Maßnahme | Federführung |",
        "| --- | --- |",
        "| Lesewoche in der Stadtbibliothek | Kulturamt |",
      ),
      expect: ["3:noneLinked"],
    },
    {
      title: "noch keine Ziele und Maßnahmen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "| Bedarf | Beleg |",
        "| --- | --- |",
        "| Sprachförderung | Schuleingangsuntersuchung 2024 |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { needs, goals, measures } = context.model
    if (goals.length + measures.length === 0) return
    const answered = answeredNeeds(context.model)
    const open = needs.filter(({ id }) => !answered.has(id))
    if (open.length === needs.length && needs.length > 1) {
      report("noneLinked", { place: context.placeFor("bedarf"), data: { count: needs.length } })
      return
    }
    for (const need of open) report("unanswered", { place: placeOf(need), data: { name: need.name } })
  },
})
