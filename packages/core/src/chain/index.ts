export { actorPhases } from "./actor-phases.js"
export { type BandGap, bandGaps } from "./band-gaps.js"
export { type ChainMatrix, type ChainRow, chainMatrix, type OfferList } from "./chain-matrix.js"
export { type ChainConnectivity, chainConnectivity } from "./connectivity.js"
export { type OfferLimit, offerLimit } from "./offer-limit.js"
export {
  type OfferPlace,
  type OfferStanding,
  placeOffers,
  providersOf,
  reachesFamilies,
} from "./offer-place.js"
export { type ChainOptions, type ChainPhase, type ChainPhases, chainPhases } from "./phases.js"
export {
  type PhaseConcentration,
  type ProviderConcentration,
  providerConcentration,
} from "./provider-concentration.js"
export { type ChainTransition, type TransitionCover, transitions } from "./transitions.js"
