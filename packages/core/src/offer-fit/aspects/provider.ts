import { sector as sectorValues } from "../../model/values.js"
import type { FitAspect } from "../fit-aspect.js"
import type { FitContext } from "../fit-context.js"
import { type FitStatement, fact, question, silent } from "../fit-statement.js"
import { named, quoted } from "../fit-words.js"
import { tiesOf } from "../ties.js"

/** Who runs the offer, from which sector, and whether the concept and its network know them. */
export const provider: FitAspect = {
  id: "provider",
  title: { de: "Träger und Fachbereiche", en: "Providers and sectors" },
  read(context) {
    const { place, stated } = context
    if (place.providers.length === 0)
      return [
        silent({
          de: "Wer das Angebot trägt, dazu steht nichts im Papier.",
          en: "The paper says nothing about who provides the offer.",
        }),
        ...partners(context),
      ]
    return [
      ...place.providers.flatMap((id) => oneProvider(context, id)),
      ...place.providers.flatMap((id) => sameSector(context, id)),
      ...partners(context, stated("partners")),
    ]
  },
}

function oneProvider(context: FitContext, id: string): readonly FitStatement[] {
  const { actor, actorName, isKnown, stated, concept } = context
  const name = actorName(id)
  const one = actor(id)
  const paper = [stated("providers") ?? stated("provider")]
  if (!isKnown(id))
    return [
      question(
        {
          de: `Den Träger „${name}“ nennt das Konzept nicht. Wer aus der Kette kennt ihn?`,
          en: `The concept does not name the provider “${name}”. Who in the chain knows them?`,
        },
        { paper },
      ),
    ]
  const source = concept.actors.find((known) => known.id === id)?.source
  const places = { paper, concept: [source] }
  const area = one?.sector === undefined ? undefined : sectorValues.labels[one.sector]
  const known: FitStatement = fact(
    area === undefined
      ? {
          de: `Den Träger „${name}“ nennt auch das Konzept, aber ohne Fachbereich.`,
          en: `The concept names the provider “${name}” too, but without a sector.`,
        }
      : {
          de: `Den Träger „${name}“ nennt auch das Konzept (Fachbereich ${area}).`,
          en: `The concept names the provider “${name}” too (sector ${area}).`,
        },
    places,
  )
  if (concept.relations.length === 0) return [known]
  const ties = tiesOf(concept, id)
  return [
    known,
    ties.length > 0
      ? fact(
          {
            de: `Das Konzept nennt für „${name}“ eine Zusammenarbeit mit ${named(ties.map(actorName)).de}.`,
            en: `The concept names a cooperation of “${name}” with ${named(ties.map(actorName)).en}.`,
          },
          { concept: [source] },
        )
      : question(
          {
            de: `Für „${name}“ nennt das Konzept keine Zusammenarbeit mit anderen. Fehlt die Angabe oder fehlt der Kontakt?`,
            en: `The concept names no cooperation of “${name}” with others. Is the statement missing or the contact?`,
          },
          { concept: [source] },
        ),
  ]
}

/** Offers of the same sector in the phases of the new one: a cell of the chain matrix in words. */
function sameSector(context: FitContext, id: string): readonly FitStatement[] {
  const { actor, matrix, place, phaseName, isKnown, concept } = context
  const sector = actor(id)?.sector
  const column = sector === undefined ? -1 : matrix.sectors.indexOf(sector)
  if (sector === undefined || column < 0 || !isKnown(id)) return []
  const label = sectorValues.labels[sector]
  const blank = place.phases
    .map((index) => matrix.rows[index]!)
    .filter(({ cells }) => cells[column]!.running.length === 0)
  if (blank.length === 0 || concept.offers.length === 0) return []
  const names = quoted(blank.map(({ phase }) => phaseName(phase)))
  return [
    fact({
      de: `Aus dem Fachbereich ${label} nennt das Konzept für ${names.de} bisher kein laufendes Angebot.`,
      en: `From the sector ${label} the concept names no running offer for ${names.en} so far.`,
    }),
  ]
}

function partners(context: FitContext, source = context.stated("partners")): readonly FitStatement[] {
  const { offer, actorName, isKnown } = context
  const own = offer.partners ?? []
  if (own.length === 0)
    return [
      silent({
        de: "Wer mitwirkt, dazu steht nichts im Papier.",
        en: "The paper says nothing about who takes part.",
      }),
    ]
  const unknown = own.filter((id) => !isKnown(id)).map(actorName)
  return [
    fact(
      {
        de: `Als Partner nennt das Papier ${named(own.map(actorName)).de}.`,
        en: `As partners the paper names ${named(own.map(actorName)).en}.`,
      },
      { paper: [source] },
    ),
    ...(unknown.length > 0
      ? [
          question(
            {
              de: `Das Konzept nennt davon nicht: ${named(unknown).de}. Gehört ${unknown.length === 1 ? "diese Stelle" : "jede dieser Stellen"} schon zur Kette?`,
              en: `Of these the concept does not name: ${named(unknown).en}. Are they part of the chain already?`,
            },
            { paper: [source] },
          ),
        ]
      : []),
  ]
}
