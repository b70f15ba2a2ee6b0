export { type AbbreviationDefinition, findAbbreviations } from "./abbreviation.js"
export { editDistance, isOneEdit } from "./edit-distance.js"
export { type EllipsisOptions, type Expansion, expandEllipsis } from "./ellipsis.js"
export { formKeys, type LemmaOptions, lemmaKeys, sameWord } from "./inflection.js"
export type { MatchQuality } from "./match-quality.js"
export {
  type ClosestOptions,
  closest,
  type NameMatch,
  nameKey,
  type SameName,
  sameName,
  similarity,
} from "./name.js"
export { fold, removeInvisible } from "./normalise.js"
export { sentences, type TextSpan, words } from "./sentence.js"
export { slug } from "./slug.js"
export {
  type BestMatch,
  createTermIndex,
  type TermEntry,
  type TermIndex,
  type TermIndexOptions,
  type TermMatch,
  type TermMention,
} from "./term-index.js"
export { type Token, type TokeniseOptions, tokenise } from "./token.js"
