export type { Field } from "./field.js"

export { programmes } from "./programme.js"
export {
  extendVocabulary,
  type OwnSynonyms,
  termLists,
  unknownOwnTerms,
  type VocabularyList,
  vocabulary,
  withSynonyms,
} from "./vocabulary.js"
