import type { Need } from "../model/entity-types.js"
import type { Model } from "../model/model.js"

/** Ids of needs that something answers: a goal, a measure or an offer, from whichever side the text links them. */
export function answeredNeeds({ goals, measures, offers, needs }: Model): ReadonlySet<string> {
  return new Set([
    ...goals.flatMap(({ derivedFrom }) => derivedFrom),
    ...measures.flatMap(({ need }) => need ?? []),
    ...offers.flatMap((offer) => offer.needs ?? []),
    ...needs.filter(answersItself).map(({ id }) => id),
  ])
}

function answersItself({ goals = [], offers = [], measures = [], decision, answerText }: Need): boolean {
  return (
    goals.length + offers.length + measures.length > 0 || decision !== undefined || answerText !== undefined
  )
}
