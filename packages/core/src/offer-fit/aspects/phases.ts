import { formatAge, lifePhasePresets } from "../../ages/index.js"
import type { ChainRow } from "../../chain/index.js"
import type { FitAspect } from "../fit-aspect.js"
import type { FitContext } from "../fit-context.js"
import { type FitStatement, fact, question, silent } from "../fit-statement.js"
import { quoted } from "../fit-words.js"

/** Which phases of life the offer is for, what is there already, and which phases stay without an offer. */
export const phases: FitAspect = {
  id: "phases",
  title: { de: "Lebensphasen", en: "Life phases" },
  read(context) {
    const { matrix, place } = context
    const reached = place.phases.map((index) => matrix.rows[index]!)
    const own = reached.length > 0 ? reached.map((row) => inPhase(context, row)) : outside(context)
    return [...scheme(context), ...own, ...professionals(context), ...stillEmpty(context)]
  },
}

/** Says that the bands are not the concept's own. */
function scheme({ matrix: { basis, preset } }: FitContext): readonly FitStatement[] {
  if (basis === "text" || preset === undefined) return []
  const { label } = lifePhasePresets[preset]
  return [
    fact({
      de: `Das Konzept nennt keine Lebensphasen mit Altersangabe; verglichen wird mit dem Schema „${label}“.`,
      en: `The concept names no life phases with ages; compared is the scheme “${label}”.`,
    }),
  ]
}

function inPhase(context: FitContext, row: ChainRow): FitStatement {
  const { phaseName, stated, concept, matrix } = context
  const name = phaseName(row.phase)
  const source = concept.lifePhases.find(({ id }) => id === row.phase)?.source
  const places = {
    paper: [stated("ageRange") ?? stated("targetGroup") ?? stated("phases")],
    ...(matrix.basis === "text" && { concept: [source] }),
  }
  if (row.running.length === 0)
    return fact(
      {
        de: `Für „${name}“ nennt das Konzept bisher kein laufendes Angebot für Familien; das neue wäre das erste.`,
        en: `For “${name}” the concept names no running offer for families so far; the new one would be the first.`,
      },
      places,
    )
  const names = row.running.map((id) => concept.offers.find((offer) => offer.id === id)?.name ?? id)
  return fact(
    row.running.length === 1
      ? {
          de: `Für „${name}“ nennt das Konzept ein laufendes Angebot: ${quoted(names).de}.`,
          en: `For “${name}” the concept names one running offer: ${quoted(names).en}.`,
        }
      : {
          de: `Für „${name}“ nennt das Konzept ${names.length} laufende Angebote: ${quoted(names).de}.`,
          en: `For “${name}” the concept names ${names.length} running offers: ${quoted(names).en}.`,
        },
    places,
  )
}

/** The offer is in no phase: nothing is said of an age, or it lies elsewhere. */
function outside({ offer, stated, place, matrix }: FitContext): readonly FitStatement[] {
  if (offer.ageRange === undefined || place.span === undefined)
    return [
      silent({
        de: "Für welches Alter das Angebot gedacht ist, dazu steht nichts im Papier.",
        en: "The paper says nothing about the age the offer is meant for.",
      }),
    ]
  const first = matrix.phases[0]?.fromMonth ?? null
  const last = matrix.phases.at(-1)?.toMonth ?? null
  const span = { fromMonth: first, toMonth: last }
  return [
    question(
      {
        de: `Das Alter „${offer.ageRange.text}“ liegt außerhalb der Lebensphasen des Konzepts (${formatAge(span)}). Gehört das Angebot zur Kette oder in ein Rahmenprogramm?`,
        en: `The age “${offer.ageRange.text}” lies outside the life phases of the concept (${formatAge(span, "en")}). Does the offer belong to the chain or to a framework programme?`,
      },
      { paper: [stated("ageRange")] },
    ),
  ]
}

function professionals({ place, stated }: FitContext): readonly FitStatement[] {
  return place.forProfessionals
    ? [
        fact(
          {
            de: "Das Angebot richtet sich an Fachkräfte und erreicht Familien mittelbar.",
            en: "The offer is meant for professionals and reaches families indirectly.",
          },
          { paper: [stated("targetGroup")] },
        ),
      ]
    : []
}

function stillEmpty({ matrix, place, phaseName, concept }: FitContext): readonly FitStatement[] {
  // Without any offer every phase is empty, which says more about the paper trail than about the chain.
  if (concept.offers.length === 0) return []
  const reached = new Set(place.phases.map((index) => matrix.phases[index]!.id))
  const empty = matrix.phasesWithoutOffer.filter((id) => place.forProfessionals || !reached.has(id))
  if (empty.length === 0) return []
  const names = quoted(empty.map(phaseName))
  return [
    fact({
      de: `Ohne laufendes Angebot ${empty.length === 1 ? "bleibt" : "bleiben"} im Konzept ${names.de}.`,
      en: `Without a running offer the concept leaves ${names.en}.`,
    }),
  ]
}
