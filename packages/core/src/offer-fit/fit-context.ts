import { type ChainMatrix, chainMatrix, type OfferPlace, placeOffers } from "../chain/index.js"
import type { Actor, Offer } from "../model/entity-types.js"
import type { Model } from "../model/model.js"
import type { DocumentReading } from "../outline.js"
import type { Range, Source } from "../source.js"

/** A new offer and the concept it is held against. */
export interface OfferFitInput {
  /** The concept as it is without the new offer. */
  readonly concept: Model
  /** The concept with the offers of the paper; ids of the concept are the same in both. */
  readonly joint: Model
  /** The paper as it was read. */
  readonly paper: DocumentReading
  /** The offer, an entity of `joint`. */
  readonly offer: Offer
  /** Day that „over“ refers to, ISO. */
  readonly stichtag: string
}

/** What aspects ask again and again, computed once. */
export interface FitContext extends OfferFitInput {
  readonly matrix: ChainMatrix
  /** The new offer in the phases of the concept. */
  readonly place: OfferPlace
  /** Places of all offers of the concept, by id. */
  readonly places: ReadonlyMap<string, OfferPlace>
  readonly actor: (id: string) => Actor | undefined
  readonly actorName: (id: string) => string
  readonly phaseName: (id: string) => string
  /** Where the paper states a field; undefined if it does not. */
  readonly stated: (field: keyof Offer) => Source | undefined
  /** The words of a place of the paper, on one line. */
  readonly words: (source: Source) => string
  /** True for a place of the paper that is about this offer: all of it, unless it describes several. */
  readonly isOwn: (range: Range) => boolean
  /** True for an entity that the concept states itself, not only the paper. */
  readonly isKnown: (id: string) => boolean
}

/** Prepares the comparison of one offer. */
export function fitContext(input: OfferFitInput): FitContext {
  const { concept, joint, paper, offer } = input
  const matrix = chainMatrix(concept)
  const alone: Model = { ...joint, offers: [offer] }
  const actors = new Map(joint.actors.map((actor) => [actor.id, actor]))
  const known = new Set(concept.actors.map(({ id }) => id))
  const phases = new Map(matrix.phases.map((phase) => [phase.id, phase]))
  return {
    ...input,
    matrix,
    place: placeOffers(alone, matrix.phases)[0]!,
    places: new Map(placeOffers(concept, matrix.phases).map((place) => [place.offer.id, place])),
    actor: (id) => actors.get(id),
    actorName: (id) => actors.get(id)?.name ?? id,
    phaseName: (id) => {
      const phase = phases.get(id)
      if (phase === undefined) return id
      const { label, ageText } = phase
      return ageText === undefined || label.includes(ageText) ? label : `${label} (${ageText})`
    },
    stated: (field) => {
      const source = offer.fieldSources?.[field]
      return source?.uri === paper.uri ? source : undefined
    },
    words: ({ start, end }) => paper.text.slice(start.offset, end.offset).replace(/\s+/gu, " ").trim(),
    isOwn: ownPlaces(input),
    isKnown: (id) => known.has(id),
  }
}

/** Of several offers each has what lies between its own beginning and that of the next one. */
function ownPlaces({ joint, paper, offer }: OfferFitInput): (range: Range) => boolean {
  const starts = joint.offers
    .filter(({ source }) => source.uri === paper.uri)
    .map(({ source }) => source.start.offset)
    .sort((a, b) => a - b)
  if (starts.length < 2) return () => true
  const from = offer.source.start.offset
  const to = starts.find((start) => start > from) ?? paper.text.length
  return ({ start, end }) => start.offset >= from && end.offset <= to
}
