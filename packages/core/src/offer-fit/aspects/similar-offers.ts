import { providersOf } from "../../chain/index.js"
import type { FitAspect } from "../fit-aspect.js"
import type { FitContext } from "../fit-context.js"
import { type FitStatement, fact, question } from "../fit-statement.js"
import { named } from "../fit-words.js"
import { type Likeness, likeOffers } from "../likeness.js"
import { tieBetween } from "../ties.js"

const most = 6

/** Offers of the concept that are like the new one, why, and whether the providers know each other. */
export const similarOffers: FitAspect = {
  id: "similar-offers",
  title: { de: "Ähnliche Angebote", en: "Similar offers" },
  read(context) {
    const like = likeOffers(context)
    if (context.concept.offers.length === 0)
      return [fact({ de: "Das Konzept nennt keine Angebote.", en: "The concept names no offers." })]
    if (like.length === 0)
      return [
        fact({
          de: "Das Konzept nennt kein Angebot, das diesem in Namen, Bedarf, Ziel, Zielgruppe oder Ort gleicht.",
          en: "The concept names no offer like this one in name, need, goal, target group or place.",
        }),
      ]
    const rest = like.length - most
    return [
      ...like.slice(0, most).flatMap((one) => alike(context, one)),
      ...(rest > 0
        ? [
            fact({
              de: `${rest} weitere ${rest === 1 ? "Angebot hat" : "Angebote haben"} ebenfalls etwas gemeinsam.`,
              en: `${rest} more ${rest === 1 ? "offer has" : "offers have"} something in common as well.`,
            }),
          ]
        : []),
    ]
  },
}

function alike(context: FitContext, { offer, reasons }: Likeness): readonly FitStatement[] {
  const { stated } = context
  return [
    fact(
      {
        de: `Mit dem Angebot „${offer.name}“ hat es ${named(reasons).de} gemeinsam.`,
        en: `With the offer “${offer.name}” it shares ${named(reasons).en}.`,
      },
      { paper: [stated("name")], concept: [offer.source] },
    ),
    ...acquaintance(context, offer),
  ]
}

/** „Kennen sich die Träger?“ */
function acquaintance(context: FitContext, offer: Likeness["offer"]): readonly FitStatement[] {
  const { concept, joint, place, actorName } = context
  const mine = place.providers
  const yours = providersOf(offer)
  if (mine.length === 0 || yours.length === 0) return []
  const same = mine.find((id) => yours.includes(id))
  if (same !== undefined)
    return [
      fact(
        {
          de: `Beide Angebote trägt ${actorName(same)}.`,
          en: `Provider of both offers is ${actorName(same)}.`,
        },
        { concept: [offer.source] },
      ),
    ]
  for (const one of mine) {
    for (const other of yours) {
      const tie = tieBetween(concept, one, other)
      if (tie !== undefined)
        return [
          fact(
            {
              de: `Zwischen ${actorName(one)} und ${actorName(other)} nennt das Konzept ${tie.reason.de}.`,
              en: `Between ${actorName(one)} and ${actorName(other)} the concept names ${tie.reason.en}.`,
            },
            { concept: [tie.source] },
          ),
        ]
    }
  }
  const pair = named([actorName(mine[0]!), actorName(yours[0]!)])
  const isPartner = yours.some((id) => context.offer.partners?.includes(id))
  if (isPartner)
    return [
      fact(
        {
          de: `${actorName(yours[0]!)} ist im Papier als Partner genannt.`,
          en: `The paper names ${actorName(yours[0]!)} as a partner.`,
        },
        { paper: [context.stated("partners")] },
      ),
    ]
  return [
    question(
      joint.relations.length === 0
        ? {
            de: `Kennen sich die Träger ${pair.de}?`,
            en: `Do the providers ${pair.en} know each other?`,
          }
        : {
            de: `Kennen sich die Träger ${pair.de}? Eine Verbindung nennt das Konzept nicht.`,
            en: `Do the providers ${pair.en} know each other? The concept names no tie.`,
          },
      { concept: [offer.source] },
    ),
  ]
}
