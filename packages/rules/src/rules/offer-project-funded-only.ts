import { offerLimit } from "@kettenwerk/core"
import { canSpeakOfGaps, matrixOf, phaseName, phasePlace } from "../chain-facts.js"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Reports life phases in which all offers are limited in time. */
export const offerProjectFundedOnly = defineRule({
  code: "offer-project-funded-only",
  since: "0.1.0",
  severity: "info",
  group: "foerderung",
  scope: "group",
  summary: {
    de: "In jeder Lebensphase bleibt nach dem Ende der Förderung etwas.",
    en: "In every life phase something remains when the funding ends.",
  },
  rationale: {
    de: "Wenn alle Angebote einer Lebensphase befristet sind, kann die Kette dort von einem Jahr auf das andere reißen. Gemeldet wird nur, wenn bei jedem laufenden Angebot der Phase eine Befristung steht und es mindestens zwei sind.",
    en: "If all offers of a life phase are limited in time, the chain may break there from one year to the next. Only reported if every running offer of the phase states a limit and there are at least two.",
  },
  sources: [reference("Good Practice der Gesundheitsförderung: Nachhaltigkeit")],
  messages: {
    limited: ({ phase, count }: { phase: string; count: number }) => ({
      de: `Alle ${count} Angebote für „${phase}“ sind befristet. Was bleibt nach der Förderung? Planen Sie früh, wer danach zahlt.`,
      en: `All ${count} offers for “${phase}” are limited in time. What remains after the funding? Plan early who pays then.`,
    }),
  },
  examples: [
    {
      title: "nur Projekte für die Kleinsten",
      markdown: lines(
        "# Präventionskette Landkreis Musterland",
        "",
        "## Lebensphasen",
        "",
        "| Lebensphase | Alter |",
        "| --- | --- |",
        "| Frühe Kindheit | 0–3 Jahre |",
        "| Kita | 3–6 Jahre |",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter | Laufzeit |",
        "| --- | --- | --- | --- |",
        "| Willkommensbesuche | Jugendamt | 0–1 Jahr | bis 12/2027 |",
        "| Krabbelkreis | Familienzentrum Auental | 1–3 Jahre | bis 12/2026 |",
        "| Elternberatung | Erziehungsberatungsstelle | 4–6 Jahre | dauerhaft |",
      ),
      expect: ["7:limited"],
    },
    {
      title: "ein Angebot ist dauerhaft",
      markdown: lines(
        "# Präventionskette Landkreis Musterland",
        "",
        "## Lebensphasen",
        "",
        "| Lebensphase | Alter |",
        "| --- | --- |",
        "| Frühe Kindheit | 0–3 Jahre |",
        "| Kita | 3–6 Jahre |",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter | Laufzeit |",
        "| --- | --- | --- | --- |",
        "| Willkommensbesuche | Jugendamt | 0–1 Jahr | dauerhaft |",
        "| Krabbelkreis | Familienzentrum Auental | 1–3 Jahre | bis 12/2026 |",
        "| Elternberatung | Erziehungsberatungsstelle | 4–6 Jahre | dauerhaft |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    if (!canSpeakOfGaps(context)) return
    for (const { phase, running } of matrixOf(context).rows) {
      const offers = running.flatMap((id) => context.entity("offers", id) ?? [])
      if (
        offers.length < 2 ||
        offers.some((offer) => offerLimit(offer, (id) => context.entity("fundings", id)) === undefined)
      )
        continue
      report("limited", {
        place: phasePlace(context, phase),
        data: { phase: phaseName(context, phase), count: offers.length },
        related: offers.slice(0, 10).map((offer) => ({
          place: placeOf(offer, offerLimit(offer, (id) => context.entity("fundings", id))!.field),
          message: { de: `„${offer.name}“`, en: `“${offer.name}”` },
        })),
      })
    }
  },
})
