import { matrixOf, phaseName, phasePlace } from "../chain-facts.js"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Reports life phases that only have offers for professionals. */
export const offerOnlyProfessionals = defineRule({
  code: "offer-only-professionals",
  since: "0.1.0",
  severity: "info",
  group: "kette",
  scope: "group",
  summary: {
    de: "In jeder Lebensphase erreicht ein Angebot Familien unmittelbar.",
    en: "In every life phase an offer reaches families directly.",
  },
  rationale: {
    de: "Fortbildungen sind wichtig, Familien erreichen sie nur mittelbar. Wer die Abdeckung ehrlich zeigen will, zählt sie getrennt.",
    en: "Training is important but reaches families only indirectly. To show the coverage honestly it is counted apart.",
  },
  sources: [
    reference("Präventionsketten Niedersachsen: Angebote für Familien und für Fachkräfte unterscheiden"),
  ],
  messages: {
    onlyProfessionals: ({ phase }: { phase: string }) => ({
      de: `Für „${phase}“ gibt es nur Angebote für Fachkräfte. Familien erreicht das nur mittelbar. Fehlt ein Angebot, oder fehlt die Angabe?`,
      en: `For “${phase}” there are only offers for professionals. Families are reached only indirectly. Is an offer missing, or the entry?`,
    }),
  },
  examples: [
    {
      title: "nur Fortbildungen",
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
        "| Angebot | Träger | Zielgruppe | Alter |",
        "| --- | --- | --- | --- |",
        "| Willkommensbesuche | Jugendamt | Familien | 0–1 Jahr |",
        "| Fortbildung Sprache | Jugendamt | Fachkräfte | 3–6 Jahre |",
      ),
      expect: ["8:onlyProfessionals"],
    },
    {
      title: "auch etwas für Familien",
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
        "| Angebot | Träger | Zielgruppe | Alter |",
        "| --- | --- | --- | --- |",
        "| Willkommensbesuche | Jugendamt | Familien | 0–1 Jahr |",
        "| Fortbildung Sprache | Jugendamt | Fachkräfte | 3–6 Jahre |",
        "| Elternberatung | Jugendamt | Eltern | 3–6 Jahre |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { basis, rows, unplaced } = matrixOf(context)
    const forFamilies = unplaced.some((id) => context.entity("offers", id)?.professionalsOnly !== true)
    if (basis !== "text" || forFamilies) return
    for (const { phase, running, forProfessionals } of rows) {
      if (running.length > 0 || forProfessionals.length === 0) continue
      report("onlyProfessionals", {
        place: phasePlace(context, phase),
        data: { phase: phaseName(context, phase) },
        related: forProfessionals.slice(0, 5).flatMap((id) => {
          const offer = context.entity("offers", id)
          return offer === undefined
            ? []
            : [{ place: placeOf(offer), message: { de: `„${offer.name}“`, en: `“${offer.name}”` } }]
        }),
      })
    }
  },
})
