import { fold, type RelationLevel, valueLists } from "@kettenwerk/core"
import { vocabulary } from "@kettenwerk/markdown"

/** The level a cell names: a word of the ladder or its step from 0 to 5. */
export function levelOf(text: string): RelationLevel | undefined {
  const step = /^\(?([0-5])(?:[.,]0+)?\)?(?=$|\s*[=–:-])/.exec(text.trim())
  if (step) return valueLists.relationLevel.ids[Number(step[1])]
  return vocabulary.relationLevel.whole(text)?.value ?? vocabulary.relationLevel.find(text)[0]?.value
}

/** True if a cell says that both sides name the tie. */
export function isConfirmed(text: string): boolean {
  return /^(?:x|ja|j|yes|y|true|wahr|1|beidseitig|gegenseitig|beide.*|von beiden.*|bestaetigt|confirmed|mutual)$/.test(
    fold(text.trim()),
  )
}

/** True if a cell says that there was no answer, which is not the same as no contact. */
export function isNoAnswer(text: string): boolean {
  return /^(?:keine angabe[n]?|k\.?\s*a\.?|ohne angabe|nicht geantwortet|no answer|n\/a)$/.test(
    fold(text.trim()),
  )
}
