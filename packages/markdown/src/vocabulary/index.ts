export type { Field } from "./field.js"
export { keptTogether } from "./kept-together.js"
export { programmes, type RegisteredProgramme } from "./programme.js"
export {
  extendVocabulary,
  listNames,
  type OwnSynonyms,
  type OwnTerms,
  termLists,
  type UnknownOwnTerm,
  unknownOwnTerms,
  type Vocabulary,
  type VocabularyList,
  vocabulary,
  withSynonyms,
} from "./vocabulary.js"
