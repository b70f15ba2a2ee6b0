import type { FitAspect } from "../fit-aspect.js"
import { fact, question, silent } from "../fit-statement.js"
import { quoted } from "../fit-words.js"

/** Whether the offer belongs to the Basisangebot, and which of its phases have none. */
export const basicOffer: FitAspect = {
  id: "basic-offer",
  title: { de: "Basisangebot", en: "Basic offer" },
  read({ concept, offer, stated, matrix, place, phaseName }) {
    const commitment = concept.statements.find(({ kind }) => kind === "commitment-basic-offer")
    const basics = concept.offers.filter(({ basic, status }) => basic === true && status !== "beendet")
    if (commitment === undefined && basics.length === 0 && offer.basic === undefined) return []
    const bare = place.phases.map((index) => matrix.rows[index]!).filter(({ basic }) => basic.length === 0)
    const names = quoted(bare.map(({ phase }) => phaseName(phase)))
    const gap =
      bare.length === 0 || basics.length === 0
        ? []
        : [
            question(
              {
                de: `Für ${names.de} nennt das Konzept noch kein Basisangebot. Soll das neue Angebot eines sein?`,
                en: `For ${names.en} the concept names no basic offer yet. Is the new offer to be one?`,
              },
              { concept: [commitment?.source ?? basics[0]?.source] },
            ),
          ]
    if (offer.basic === true)
      return [
        fact(
          {
            de: "Das Papier zählt das Angebot zum Basisangebot.",
            en: "The paper counts the offer among the basic offers.",
          },
          { paper: [stated("basic")], concept: [commitment?.source] },
        ),
      ]
    if (offer.basic === false)
      return [
        fact(
          {
            de: "Das Papier zählt das Angebot nicht zum Basisangebot.",
            en: "The paper does not count the offer among the basic offers.",
          },
          { paper: [stated("basic")] },
        ),
        ...gap,
      ]
    return [
      silent(
        {
          de: "Ob das Angebot zum Basisangebot gehören soll, dazu steht nichts im Papier.",
          en: "The paper says nothing about whether the offer is to be a basic offer.",
        },
        { concept: [commitment?.source] },
      ),
      ...gap,
    ]
  },
}
