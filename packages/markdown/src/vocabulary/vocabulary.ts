import { createTermIndex, type TermEntry, type TermIndex } from "@kettenwerk/core"
import { bodyKindTerms } from "./body-kind.js"
import { fieldTerms } from "./field.js"
import { goalLevelTerms } from "./goal-level.js"
import { modifiers } from "./modifiers.js"
import { sectionTerms } from "./section.js"
import { sectorTerms } from "./sector.js"
import { workStateTerms } from "./work-state.js"

/** All lists of words, by the name of what they stand for. */
export const termLists = {
  section: sectionTerms,
  field: fieldTerms,
  sector: sectorTerms,
  bodyKind: bodyKindTerms,
  goalLevel: goalLevelTerms,
  workState: workStateTerms,
} as const

export type VocabularyList = keyof typeof termLists

type ValueOf<List> = List extends readonly TermEntry<infer V>[] ? V : never

/** A term index for every list. */
export type Vocabulary = {
  readonly [Name in VocabularyList]: TermIndex<ValueOf<(typeof termLists)[Name]>>
}

/** The user's own words: list, value, words. */
export type OwnTerms = {
  readonly [Name in VocabularyList]?: Readonly<Record<string, readonly string[]>>
}

/** The words planners use, ready to look up. Each index is built when it is first used. */
export const vocabulary: Vocabulary = build({})

/** The vocabulary with the user's own words first; values a list does not have are left out. */
export function extendVocabulary(own: OwnTerms): Vocabulary {
  return build(own)
}

function build(own: OwnTerms): Vocabulary {
  const target: Partial<Record<VocabularyList, unknown>> = {}
  for (const name of Object.keys(termLists) as VocabularyList[]) {
    let index: TermIndex<string> | undefined
    Object.defineProperty(target, name, {
      enumerable: true,
      get() {
        index ??= own[name] === undefined ? shared(name) : createIndex(name, own[name] ?? {})
        return index
      },
    })
  }
  return target as Vocabulary
}

/** Lists without own words are shared with the common vocabulary. */
function shared(name: VocabularyList): TermIndex<string> {
  const known = common.get(name)
  if (known !== undefined) return known
  const index = createIndex(name, {})
  common.set(name, index)
  return index
}

const common = new Map<VocabularyList, TermIndex<string>>()

function createIndex(
  name: VocabularyList,
  own: Readonly<Record<string, readonly string[]>>,
): TermIndex<string> {
  const list: readonly TermEntry<string>[] = termLists[name]
  const known = new Set(list.map(({ value }) => value))
  const added = Object.entries(own)
    .filter(([value]) => known.has(value))
    .map(([value, words]) => ({ value, terms: words }))
  return createTermIndex([...added, ...list], { modifiers })
}
