import { chaptersOf } from "../chapters.js"
import { nameKey } from "../german/name.js"
import type { CanonicalSection } from "../model/values.js"
import type { DocumentReading } from "../outline.js"
import type { Source } from "../source.js"
import type { Side } from "./entity.js"
import { meaningWords, nameLikeness } from "./likeness.js"
import { type OpenPlaces, type Pair, pairByKey, pairByLikeness } from "./pair-up.js"

/** A chapter of one version; without a title it is what stands before the first chapter. */
export interface Chapter {
  readonly document: DocumentReading
  readonly number?: string
  readonly title?: string
  readonly canonical?: CanonicalSection
  readonly source: Source
}

/** A chapter in both versions, or in one of them. */
export interface ChapterPair {
  readonly before?: Chapter
  readonly after?: Chapter
}

/** The chapters of both versions, paired, in the order of the new text; what only the old one has stands where it stood. */
export interface ChapterPairs {
  readonly pairs: readonly ChapterPair[]
  /** Place in `pairs` of the chapter around a place in the text. */
  placeOf(source: Source, side: Side): number
}

/** Pairs the chapters of documents that belong together: by title, by the canonical section they stand for, by likeness. */
export function pairChapters(
  before: readonly DocumentReading[],
  after: readonly DocumentReading[],
): ChapterPairs {
  const left = before.flatMap(chapters)
  const right = after.flatMap(chapters)
  const open: OpenPlaces = { before: new Set(left.keys()), after: new Set(right.keys()) }
  const found: Pair[] = []
  const take = (pairs: readonly Pair[]) => {
    for (const pair of pairs) {
      open.before.delete(pair.before)
      open.after.delete(pair.after)
      found.push(pair)
    }
  }
  const titleKey = ({ title }: Chapter) => (title === undefined ? "" : nameKey(title))
  take(pairByKey(left, right, open, titleKey))
  take(
    pairByKey(left, right, open, ({ title }) => (title === undefined ? undefined : undatedKey(title)), true),
  )
  take(pairByKey(left, right, open, ({ canonical }) => canonical, true))
  take(
    pairByLikeness(left, right, open, {
      words: ({ title = "" }) => meaningWords(title),
      likeness: (a, b) => nameLikeness(a.title ?? "", b.title ?? ""),
      atLeast: 0.5,
    }),
  )
  take(pairByKey(left, right, open, ({ canonical }) => canonical))
  const pairs = inOrder(left, right, found)
  return {
    pairs,
    placeOf(source, side) {
      const at = pairs.findLastIndex((pair) => {
        const chapter = pair[side]
        return chapter !== undefined && holds(chapter, source)
      })
      return Math.max(0, at)
    },
  }
}

function chapters(document: DocumentReading): readonly Chapter[] {
  const { uri, sections, text } = document
  const whole = { uri, ...document.rangeOf(0, text.length) }
  return [
    { document, source: { ...whole } },
    ...chaptersOf(sections).map(
      ({ title, number, canonical, range }): Chapter => ({
        document,
        title,
        ...(number === undefined ? {} : { number }),
        ...(canonical[0] === undefined ? {} : { canonical: canonical[0] }),
        source: { uri, start: range.start, end: range.end },
      }),
    ),
  ]
}

/** „Ausgangslage (Stand: Juni 2026)“ and „Ausgangslage (Stand: Juli 2022)“ are one chapter, „Netzwerkanalyse 2026“ and „2022“ too. */
function undatedKey(title: string): string | undefined {
  return nameKey(title.replace(/\([^)]*\)|\d+/gu, " ")) || undefined
}

function holds({ source }: Chapter, { uri, start }: Source): boolean {
  return (
    source.uri === uri && source.start.offset <= start.offset && start.offset < Math.max(source.end.offset, 1)
  )
}

function inOrder(
  left: readonly Chapter[],
  right: readonly Chapter[],
  found: readonly Pair[],
): readonly ChapterPair[] {
  const partner = new Map(found.map((pair) => [pair.after, pair.before]))
  const taken = new Map(found.map((pair) => [pair.before, pair.after]))
  const behind = new Map<number, Chapter[]>()
  let last = -1
  for (const [place, chapter] of left.entries()) {
    const after = taken.get(place)
    if (after !== undefined) {
      last = after
      continue
    }
    const gone = behind.get(last)
    if (gone) gone.push(chapter)
    else behind.set(last, [chapter])
  }
  const goneBehind = (place: number) => (behind.get(place) ?? []).map((before): ChapterPair => ({ before }))
  return [
    ...goneBehind(-1),
    ...right.flatMap((after, place): readonly ChapterPair[] => {
      const other = partner.get(place)
      return [{ ...(other === undefined ? {} : { before: left[other]! }), after }, ...goneBehind(place)]
    }),
  ]
}
