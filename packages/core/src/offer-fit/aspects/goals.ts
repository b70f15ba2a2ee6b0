import type { FitAspect } from "../fit-aspect.js"
import { fact, silent } from "../fit-statement.js"
import { short } from "../fit-words.js"

/** Which goals of the concept the offer serves. */
export const goals: FitAspect = {
  id: "goals",
  title: { de: "Ziele", en: "Goals" },
  read({ concept, offer, stated, words }) {
    if (concept.goals.length === 0) return []
    const wanted = new Set(offer.goals ?? [])
    const meant = concept.goals.filter(({ id }) => wanted.has(id))
    const source = stated("goals")
    const said = source === undefined ? "" : words(source)
    if (meant.length > 0)
      return meant.map(({ number, title, source: place }) => {
        const name = number === undefined ? short(title) : `${number} ${short(title)}`
        return fact(
          {
            de: `Das Papier nennt das Ziel „${name}“.`,
            en: `The paper names the goal “${name}”.`,
          },
          { paper: [source], concept: [place] },
        )
      })
    if (said !== "")
      return [
        fact(
          {
            de: `Das Papier nennt als Ziel „${short(said)}“; dieses Ziel steht nicht im Konzept.`,
            en: `The paper names as goal “${short(said)}”; this goal does not stand in the concept.`,
          },
          { paper: [source] },
        ),
      ]
    return [
      silent({
        de: "Welchem Ziel des Konzepts das Angebot dient, dazu steht nichts im Papier.",
        en: "The paper says nothing about the goal of the concept the offer serves.",
      }),
    ]
  },
}
