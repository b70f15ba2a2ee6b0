export { editDistance, isOneEdit } from "./edit-distance.js"
export { formKeys, type LemmaOptions, lemmaKeys, sameWord } from "./inflection.js"
export { fold, removeInvisible } from "./normalise.js"
export {
  type BestMatch,
  createTermIndex,
  type MatchQuality,
  type TermEntry,
  type TermIndex,
  type TermIndexOptions,
  type TermMatch,
  type TermMention,
} from "./term-index.js"
export { type Token, type TokeniseOptions, tokenise } from "./token.js"
