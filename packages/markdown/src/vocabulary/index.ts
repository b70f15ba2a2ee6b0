export type { Field } from "./field.js"
export {
  extendVocabulary,
  type OwnTerms,
  termLists,
  type Vocabulary,
  type VocabularyList,
  vocabulary,
} from "./vocabulary.js"
