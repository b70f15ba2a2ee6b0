import type { LifePhase, Offer } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { listDe, listEn } from "../list-words.js"
import { seedB } from "../rule-source.js"

/** Reports life phases for which no offer of the basic offer is meant. */
export const offerBasicPhaseGap = defineRule({
  code: "offer-basic-phase-gap",
  since: "0.1.0",
  severity: "warning",
  group: "kette",
  scope: "group",
  summary: {
    de: "Das Basisangebot umfasst alle Lebensphasen.",
    en: "The basic offer covers all life phases.",
  },
  rationale: {
    de: "Prävention als Daseinsvorsorge lässt kein Alter aus. Maßgeblich sind die eigenen Lebensphasen der Kette. Angebote ohne Altersangabe gelten für alle, Angebote nur für Fachkräfte zählen nicht.",
    en: "Prevention as a public service leaves out no age. What counts are the life phases of the chain itself. Offers without an age are for all, offers for professionals only do not count.",
  },
  sources: [seedB(79)],
  messages: {
    gap: ({ phases }: { phases: readonly string[] }) => ({
      de: `Das Basisangebot deckt ${listDe(phases)} nicht ab. Ergänzen Sie ein Angebot, oder begründen Sie die Lücke.`,
      en: `The basic offer does not cover ${listEn(phases)}. Add an offer, or give a reason for the gap.`,
    }),
  },
  examples: [
    {
      title: "nichts für das Grundschulalter",
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
        "",
        "## Basisangebot",
        "",
        "| Angebot | Träger | Alter |",
        "| --- | --- | --- |",
        "| Willkommensbesuche | Jugendamt | 0–1 Jahr |",
        "| Elternberatung in der Kita | Erziehungsberatungsstelle | 3–6 Jahre |",
      ),
      expect: ["11:gap"],
    },
    {
      title: "ein Angebot für alle",
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
        "## Basisangebot",
        "",
        "| Angebot | Träger | Alter |",
        "| --- | --- | --- |",
        "| Familienbüro | Landratsamt | alle Altersgruppen |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { offers, lifePhases } = context.model
    const basic = offers.filter(
      ({ basic: own, status, professionalsOnly }) => own && status !== "beendet" && !professionalsOnly,
    )
    if (basic.length === 0) return
    const phases = lifePhases.filter(({ kind }) => kind === "phase")
    const open = phases.filter((phase) => !basic.some((offer) => covers(offer, phase)))
    if (open.length === 0) return
    report("gap", {
      place: context.placeFor("basisangebot", "lebensphasen"),
      data: { phases: open.map(({ label, age }) => (age === undefined ? label : `${label} (${age.text})`)) },
    })
  },
})

/** True if an offer is meant for part of a phase. Without any age it is meant for all. */
function covers({ ageRange, phases }: Offer, phase: LifePhase): boolean {
  if (phases?.includes(phase.id)) return true
  if (ageRange === undefined) return phases === undefined || phases.length === 0
  const from = ageRange.fromMonth ?? Number.NEGATIVE_INFINITY
  const to = ageRange.toMonth ?? Number.POSITIVE_INFINITY
  return (
    from < (phase.toMonth ?? Number.POSITIVE_INFINITY) && (phase.fromMonth ?? Number.NEGATIVE_INFINITY) < to
  )
}
