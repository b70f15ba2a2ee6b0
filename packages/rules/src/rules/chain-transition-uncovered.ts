import { readLifePhase } from "@kettenwerk/core"
import { canSpeakOfGaps, matrixOf, phasePlace, transitionsOf } from "../chain-facts.js"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import type { RuleContext } from "../rule-context.js"
import { reference } from "../rule-source.js"

/** Reports transitions between life phases that nothing in the concept carries families over. */
export const chainTransitionUncovered = defineRule({
  code: "chain-transition-uncovered",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "kette",
  scope: "group",
  summary: {
    de: "Jeder Übergang ist durch ein Angebot, eine Zusammenarbeit oder eine Vereinbarung gesichert.",
    en: "Every transition is secured by an offer, a cooperation or an agreement.",
  },
  rationale: {
    de: "An Übergängen gehen Familien leicht verloren. Ein Angebot über die Altersgrenze hinweg, eine abgestimmte Zusammenarbeit beider Seiten oder eine Vereinbarung genügt. Was der Text in Worten regelt oder plant, zählt auch; geprüft wird erst, wenn alle laufenden Angebote ihr Alter nennen.",
    en: "Families are easily lost at transitions. An offer across the age limit, an agreed cooperation of both sides or an agreement is enough. What the text settles or plans in words counts as well; only checked once all running offers state their age.",
  },
  sources: [reference("Präventionsketten Niedersachsen: Übergänge gestalten")],
  messages: {
    uncovered: ({ label }: { label: string }) => ({
      de: `Für den ${label.startsWith("Übergang ") ? label : `Übergang „${label}“`} ist nichts geregelt. Hier gehen Familien leicht verloren. Welches Angebot oder welche Absprache verbindet beide Seiten?`,
      en: `Nothing is settled for the ${label.startsWith("Übergang ") ? `transition ${label.slice("Übergang ".length)}` : `transition “${label}”`}. Families are easily lost here. Which offer or arrangement joins both sides?`,
    }),
  },
  examples: [
    {
      title: "nichts zwischen Kita und Grundschule",
      markdown: lines(
        "# Präventionskette Landkreis Musterland",
        "",
        "## Lebensphasen",
        "",
        "| Lebensphase | Alter |",
        "| --- | --- |",
        "| Kita | 3–6 Jahre |",
        "| Grundschule | 6–10 Jahre |",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter |",
        "| --- | --- | --- |",
        "| Elternberatung in der Kita | Erziehungsberatungsstelle | 3–6 Jahre |",
        "| Sprachzeit | Familienzentrum Auental | 4–6 Jahre |",
        "| Lesepaten | Stadtbibliothek | 6–10 Jahre |",
      ),
      expect: ["8:uncovered"],
    },
    {
      title: "ein Angebot reicht hinüber",
      markdown: lines(
        "# Präventionskette Landkreis Musterland",
        "",
        "## Lebensphasen",
        "",
        "| Lebensphase | Alter |",
        "| --- | --- |",
        "| Kita | 3–6 Jahre |",
        "| Grundschule | 6–10 Jahre |",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter |",
        "| --- | --- | --- |",
        "| Elternberatung in der Kita | Erziehungsberatungsstelle | 3–6 Jahre |",
        "| Schulstart-Lotsen | Familienzentrum Auental | 5–7 Jahre |",
        "| Lesepaten | Stadtbibliothek | 6–10 Jahre |",
      ),
      expect: [],
    },
    {
      title: "in Worten geregelt",
      markdown: lines(
        "# Präventionskette Landkreis Musterland",
        "",
        "## Lebensphasen",
        "",
        "| Lebensphase | Alter |",
        "| --- | --- |",
        "| Kita | 3–6 Jahre |",
        "| Grundschule | 6–10 Jahre |",
        "",
        "Am Übergang von der Kita in die Grundschule führen beide ein Gespräch mit den Eltern.",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter |",
        "| --- | --- | --- |",
        "| Elternberatung in der Kita | Erziehungsberatungsstelle | 3–6 Jahre |",
        "| Sprachzeit | Familienzentrum Auental | 4–6 Jahre |",
        "| Lesepaten | Stadtbibliothek | 6–10 Jahre |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    if (!canSpeakOfGaps(context)) return
    const empty = new Set(matrixOf(context).phasesWithoutOffer)
    for (const { id, label, from, to, covered, planned, atMonth } of transitionsOf(context)) {
      if (covered || planned.length > 0 || from === undefined || to === undefined) continue
      // A phase without offers is reported itself; its transitions would say the same twice.
      if (empty.has(from) || empty.has(to) || isSettledInWords(context, atMonth)) continue
      const written = context.entity("lifePhases", id)
      report("uncovered", {
        place: written === undefined ? phasePlace(context, to) : placeOf(written),
        data: { label: label.de },
      })
    }
  },
})

/** True if a sentence, a list item or a row speaks of this transition, or of transitions in general as a task. */
function isSettledInWords(context: RuleContext, at: number | null): boolean {
  const spans = context.derive("chain.transitionsInWords", () =>
    context.blocks().flatMap(({ block: { text } }) =>
      text
        .split(/(?<=[.!?])\s|\n/u)
        .filter((sentence) => /(?:ü|u\u0308|ue)berg(?:ang|äng|a\u0308ng|aeng|abe)/iu.test(sentence))
        .map((sentence) => readLifePhase(sentence.slice(0, 300)))
        .map((reading) => (reading?.kind === "transition" ? reading.age : null)),
    ),
  )
  return spans.some(
    (age) =>
      age === null ||
      at === null ||
      ((age.fromMonth ?? Number.NEGATIVE_INFINITY) <= at && at <= (age.toMonth ?? Number.POSITIVE_INFINITY)),
  )
}
