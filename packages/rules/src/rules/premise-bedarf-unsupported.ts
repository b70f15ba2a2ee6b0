import type { Measure } from "@kettenwerk/core"
import { derivedGoals } from "../answers.js"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import type { RuleContext } from "../rule-context.js"
import { seedB } from "../rule-source.js"

/** Reports the claim to plan by needs where measures answer none. */
export const premiseBedarfUnsupported = defineRule({
  code: "premise-bedarf-unsupported",
  since: "0.1.0",
  severity: "warning",
  group: "bedarf",
  scope: "group",
  summary: {
    de: "Wer „bedarfsorientiert“ plant, verknüpft Maßnahmen mit Bedarfen.",
    en: "Planning “by needs” means that measures are linked to needs.",
  },
  rationale: {
    de: "Der Anspruch wird an den Maßnahmen gemessen: Sie nennen einen Bedarf selbst oder ein Ziel, das aus einem Bedarf folgt. Ist gar keine verknüpft, ist das eher eine andere Schreibweise; dann sagt need-unanswered es einmal.",
    en: "The claim is measured by the measures: they name a need themselves or a goal that follows from one. If none at all is linked, that is rather another way of writing; then need-unanswered says so once.",
  },
  sources: [seedB(29)],
  messages: {
    unsupported: ({ claim, title, count }: { claim: string; title: string; count: number }) => ({
      de: `„${claim}“ steht im Konzept, aber ${count === 1 ? `die Maßnahme „${title}“ gehört` : `${count} Maßnahmen, zum Beispiel „${title}“, gehören`} zu keinem Bedarf. Nennen Sie, worauf ${count === 1 ? "sie antwortet" : "sie antworten"}.`,
      en: `The concept says “${claim}”, but ${count === 1 ? `the measure “${title}” belongs` : `${count} measures, for example “${title}”, belong`} to no need. Say what ${count === 1 ? "it answers" : "they answer"}.`,
    }),
  },
  examples: [
    {
      title: "eine Maßnahme ohne Bedarf",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Planungsprämissen",
        "",
        "- bedarfsorientiert",
        "",
        "## Bedarfe",
        "",
        "| Nr. | Bedarf | Beleg |",
        "| --- | --- | --- |",
        "| B1 | Sprachförderung | Schuleingangsuntersuchung 2024 |",
        "",
        "## Maßnahmen",
        "",
        "| Maßnahme | Bedarf | Federführung |",
        "| --- | --- | --- |",
        "| Sprachpatinnen in allen Kitas | B1 | Jugendamt |",
        "| Lesewoche in der Bibliothek | | Kulturamt |",
      ),
      expect: ["18:unsupported"],
    },
    {
      title: "alle Maßnahmen antworten auf einen Bedarf",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Planungsprämissen",
        "",
        "- bedarfsorientiert",
        "",
        "## Bedarfe",
        "",
        "| Nr. | Bedarf | Beleg |",
        "| --- | --- | --- |",
        "| B1 | Sprachförderung | Schuleingangsuntersuchung 2024 |",
        "",
        "## Maßnahmen",
        "",
        "| Maßnahme | Bedarf | Federführung |",
        "| --- | --- | --- |",
        "| Sprachpatinnen in allen Kitas | B1 | Jugendamt |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { premises, measures } = context.model
    const claim = premises.find(({ value }) => value === "bedarfsorientiert")
    if (claim === undefined) return
    const open = measures.filter((measure) => !answersNeed(context, measure))
    const [first] = open
    // Where most measures have no link, the links are written in a way of their own.
    if (first === undefined || open.length * 2 > measures.length) return
    report("unsupported", {
      place: placeOf(first),
      data: { claim: claim.name, title: first.title, count: open.length },
      related: [{ place: placeOf(claim), message: { de: `„${claim.name}“`, en: `“${claim.name}”` } }],
    })
  },
})

function answersNeed(context: RuleContext, { id, need = [], goal, goals = [] }: Measure): boolean {
  if (need.length > 0 || context.model.needs.some(({ measures = [] }) => measures.includes(id))) return true
  const derived = derivedGoals(context)
  return [goal, ...goals].some((one) => one !== undefined && derived.has(one))
}
