import { canSpeakOfGaps, matrixOf, offerPlacesOf, phaseName, phasePlace } from "../chain-facts.js"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { quoteDe, quoteEn } from "../list-words.js"
import type { RuleContext } from "../rule-context.js"
import { reference } from "../rule-source.js"

/** Reports life phases of the concept without a running offer for families. */
export const chainPhaseWithoutOffer = defineRule({
  code: "chain-phase-without-offer",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "kette",
  scope: "group",
  summary: {
    de: "In jeder Lebensphase läuft mindestens ein Angebot.",
    en: "At least one offer runs in every life phase.",
  },
  rationale: {
    de: "Die Kette soll kein Alter auslassen. Maßgeblich sind die eigenen Lebensphasen des Konzepts. Geprüft wird erst, wenn alle laufenden Angebote sagen, für welches Alter sie sind; sonst fehlt eher die Angabe als das Angebot.",
    en: "The chain should leave out no age. What counts are the life phases of the concept itself. Only checked once all running offers say for which age they are; otherwise it is rather the entry that is missing.",
  },
  sources: [
    reference("Präventionsketten Niedersachsen: Bestandsanalyse macht Lücken entlang des Alters sichtbar"),
  ],
  messages: {
    empty: ({ phase }: { phase: string }) => ({
      de: `Für „${phase}“ ist kein laufendes Angebot eingetragen. Ist das eine Lücke, oder fehlt die Angabe?`,
      en: `No running offer is listed for “${phase}”. Is that a gap, or is the entry missing?`,
    }),
    planned: ({ phase, planned }: { phase: string; planned: readonly string[] }) => ({
      de: `Für „${phase}“ läuft noch kein Angebot, geplant ist ${quoteDe(planned)}. Was hilft Familien bis dahin?`,
      en: `No offer runs for “${phase}” yet, ${quoteEn(planned)} is planned. What helps families until then?`,
    }),
  },
  examples: [
    {
      title: "nichts für das Grundschulalter, für Jugendliche erst geplant",
      markdown: lines(
        "# Präventionskette Landkreis Musterland",
        "",
        "## Lebensphasen",
        "",
        "| Lebensphase | Alter |",
        "| --- | --- |",
        "| Frühe Kindheit | 0–3 Jahre |",
        "| Kita | 3–6 Jahre |",
        "| Grundschule | 6–10 Jahre |",
        "| Jugend | 10–18 Jahre |",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter | Status |",
        "| --- | --- | --- | --- |",
        "| Willkommensbesuche | Jugendamt | 0–1 Jahr | laufend |",
        "| Krabbelkreis | Familienzentrum Auental | 0–3 Jahre | laufend |",
        "| Elternberatung in der Kita | Erziehungsberatungsstelle | 3–6 Jahre | laufend |",
        "| Jugendtreff | Jugendring Musterland e. V. | 12–18 Jahre | geplant |",
      ),
      expect: ["9:empty", "10:planned"],
    },
    {
      title: "Angebote ohne Alter lassen keine Aussage zu",
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
        "| Angebot | Träger | Alter |",
        "| --- | --- | --- |",
        "| Willkommensbesuche | Jugendamt | 0–1 Jahr |",
        "| Krabbelkreis | Familienzentrum Auental | 0–3 Jahre |",
        "| Familienberatung | Erziehungsberatungsstelle | |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    if (!canSpeakOfGaps(context)) return
    const { rows } = matrixOf(context)
    for (const { phase, running, forProfessionals, planned } of rows) {
      // Offers for professionals are spoken of by a rule of their own.
      if (running.length > 0 || forProfessionals.length > 0 || holdsOffers(context, phase)) continue
      const place = phasePlace(context, phase)
      const name = phaseName(context, phase)
      if (planned.length === 0) report("empty", { place, data: { phase: name } })
      else {
        const names = planned.slice(0, 3).map((id) => context.entity("offers", id)?.name ?? id)
        report("planned", { place, data: { phase: name, planned: names } })
      }
    }
  },
})

/** True if a running offer stands in the section the phase is the heading of, whatever age we read for it. */
function holdsOffers(context: RuleContext, id: string): boolean {
  const phase = context.entity("lifePhases", id)
  const placed = phase === undefined ? undefined : context.sectionOf(phase.source)
  if (phase === undefined || placed === undefined) return false
  const { headingRange, range } = placed.section
  if (phase.source.start.offset >= headingRange.end.offset) return false
  return offerPlacesOf(context).some(
    ({ offer: { source }, standing }) =>
      standing === "running" &&
      source.uri === phase.source.uri &&
      range.start.offset <= source.start.offset &&
      source.start.offset < range.end.offset,
  )
}
