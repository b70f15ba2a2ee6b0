import { sentences } from "../german/sentence.js"
import type { Source } from "../source.js"
import type { ChapterPairs } from "./chapters.js"
import type { EntityMatch } from "./entity.js"
import { meaningWords, wordLikeness } from "./likeness.js"
import { type OpenPlaces, type Pair, pairByKey, pairByLikeness } from "./pair-up.js"
import { textKey } from "./plain-text.js"
import type { TextUnit } from "./text-units.js"

/** A piece of text that is new, gone or worded otherwise, and of which no fact was read that changed. */
export interface TextChange {
  readonly kind: "added" | "removed" | "changed"
  readonly before?: TextUnit
  readonly after?: TextUnit
}

export interface TextsToCompare {
  readonly before: readonly TextUnit[]
  readonly after: readonly TextUnit[]
  /** Pieces that changes of facts show already. */
  readonly shown: ReadonlySet<TextUnit>
  /** Things that are the same in both versions, to recognise a fact that is only presented in another form. */
  readonly matches: readonly EntityMatch[]
  /** Old names of things that are now called otherwise: the new name elsewhere is no further change. */
  readonly renames: readonly (readonly [before: string, after: string])[]
  readonly chapters: ChapterPairs
}

/**
 * What changed in the wording beside the facts. The order of pieces makes no difference, nor whether sentences stand in
 * one paragraph or in two, nor whether the same facts stand in a table or in a list.
 */
export function compareTexts({
  before,
  after,
  shown,
  matches,
  renames,
  chapters,
}: TextsToCompare): readonly TextChange[] {
  const open: OpenPlaces = { before: new Set(before.keys()), after: new Set(after.keys()) }
  const found: Pair[] = []
  const drop = (pairs: readonly Pair[]) => {
    for (const pair of pairs) {
      open.before.delete(pair.before)
      open.after.delete(pair.after)
    }
  }
  const take = (pairs: readonly Pair[]) => {
    drop(pairs)
    found.push(...pairs)
  }
  const renamed = renamer(renames)
  const key = (unit: TextUnit, side: "before" | "after") => (side === "before" ? renamed(unit.key) : unit.key)
  drop(pairByKey(before, after, open, key))
  for (const place of [...open.before]) if (shown.has(before[place]!)) open.before.delete(place)
  for (const place of [...open.after]) if (shown.has(after[place]!)) open.after.delete(place)

  const joined = sameThings(before, after, open, matches)
  // Where a fact moved from a table to a list, the same facts look different.
  drop(joined.filter((pair) => before[pair.before]!.kind !== after[pair.after]!.kind))
  take(joined.filter((pair) => before[pair.before]!.kind === after[pair.after]!.kind))
  dropSplitParagraphs(before, after, open, renamed)

  const words = new Map<TextUnit, readonly string[]>()
  const wordsOf = (unit: TextUnit) => {
    const known = words.get(unit) ?? meaningWords(unit.text)
    words.set(unit, known)
    return known
  }
  const place = new Map<TextUnit, number>()
  for (const unit of before) place.set(unit, chapters.placeOf(unit.source, "before"))
  for (const unit of after) place.set(unit, chapters.placeOf(unit.source, "after"))
  const search = (isNear: boolean, atLeast: number) =>
    pairByLikeness(before, after, open, {
      words: wordsOf,
      likeness: (a, b) => {
        if (a.kind !== b.kind && (a.kind === "heading" || b.kind === "heading")) return 0
        if (isNear && place.get(a) !== place.get(b)) return 0
        return wordLikeness(wordsOf(a), wordsOf(b))
      },
      atLeast,
    })
  take(search(true, 0.35))
  take(search(false, 0.6))
  return [
    ...found.map(
      (pair): TextChange => ({ kind: "changed", before: before[pair.before]!, after: after[pair.after]! }),
    ),
    // A header row alone says nothing that its rows do not.
    ...[...open.after].map((at): TextChange => ({ kind: "added", after: after[at]! })),
    ...[...open.before].map((at): TextChange => ({ kind: "removed", before: before[at]! })),
  ].filter(({ kind, before: was, after: is }) => kind === "changed" || (was ?? is)!.kind !== "header")
}

/** True if `unit` is the piece of text a place begins in. */
function standsIn(source: Source, unit: TextUnit): boolean {
  return (
    source.uri === unit.source.uri &&
    unit.source.start.offset <= source.start.offset &&
    source.start.offset < Math.max(unit.source.end.offset, unit.source.start.offset + 1)
  )
}

/** Looks up the pieces that places stand in; a list item within another counts for the inner one. */
export function unitFinder(units: readonly TextUnit[]): (source: Source) => TextUnit | undefined {
  const sorted = units.toSorted((a, b) =>
    a.source.uri < b.source.uri
      ? -1
      : a.source.uri > b.source.uri
        ? 1
        : a.source.start.offset - b.source.start.offset,
  )
  return (source) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      const { uri, start } = sorted[middle]!.source
      if (uri < source.uri || (uri === source.uri && start.offset <= source.start.offset)) low = middle + 1
      else high = middle
    }
    for (let at = low - 1; at >= 0 && at >= low - 8; at -= 1)
      if (standsIn(source, sorted[at]!)) return sorted[at]
    return undefined
  }
}

function sameThings(
  before: readonly TextUnit[],
  after: readonly TextUnit[],
  open: OpenPlaces,
  matches: readonly EntityMatch[],
): readonly Pair[] {
  const left = unitFinder(before)
  const right = unitFinder(after)
  const placeBefore = new Map(before.map((unit, place) => [unit, place]))
  const placeAfter = new Map(after.map((unit, place) => [unit, place]))
  const freeBefore = new Set(open.before)
  const freeAfter = new Set(open.after)
  return matches.flatMap((match): readonly Pair[] => {
    const was = placeBefore.get(left(match.before.source)!)
    const is = placeAfter.get(right(match.after.source)!)
    if (was === undefined || is === undefined || !freeBefore.has(was) || !freeAfter.has(is)) return []
    freeBefore.delete(was)
    freeAfter.delete(is)
    return [{ before: was, after: is }]
  })
}

/** Paragraphs that were only joined or parted have the same sentences as before. */
function dropSplitParagraphs(
  before: readonly TextUnit[],
  after: readonly TextUnit[],
  open: OpenPlaces,
  renamed: (text: string) => string,
): void {
  const split = (units: readonly TextUnit[], places: ReadonlySet<number>, key: (text: string) => string) =>
    [...places]
      .filter((place) => units[place]!.kind === "paragraph")
      .map((place) => {
        const { text } = units[place]!
        return { place, keys: sentences(text).map(({ start, end }) => key(textKey(text.slice(start, end)))) }
      })
  const left = split(before, open.before, renamed)
  const right = split(after, open.after, (text) => text)
  const have = (pieces: readonly { readonly keys: readonly string[] }[]) =>
    new Set(pieces.flatMap(({ keys }) => keys))
  const inLeft = have(left)
  const inRight = have(right)
  for (const { place, keys } of left) if (keys.every((key) => inRight.has(key))) open.before.delete(place)
  for (const { place, keys } of right) if (keys.every((key) => inLeft.has(key))) open.after.delete(place)
}

function renamer(renames: readonly (readonly [string, string])[]): (text: string) => string {
  const names = renames
    .map(([was, is]) => [textKey(was), textKey(is)] as const)
    .filter(([was]) => was.length > 2)
    .toSorted(([a], [b]) => b.length - a.length)
  return (text) => names.reduce((result, [was, is]) => result.replaceAll(was, is), text)
}
