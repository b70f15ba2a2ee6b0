import type { CollectionName } from "../model/model.js"
import type { ChapterPair, ChapterPairs } from "./chapters.js"
import type { EntityComparison, GroupComparison } from "./compare-models.js"
import type { AnyEntity } from "./entity.js"

/** Things with a chapter of their own; others are named in passing wherever it suits. */
const atHome = new Set<CollectionName>([
  "offers",
  "needs",
  "challenges",
  "goals",
  "measures",
  "milestones",
  "bodies",
  "fundings",
  "focusAreas",
  "insights",
])

/** Things that stand in another chapter than before, where both versions have both chapters. By entity of the new version. */
export function chapterMoves(
  group: GroupComparison,
  chapters: ChapterPairs,
): ReadonlyMap<AnyEntity, EntityComparison> {
  const moves = new Map<AnyEntity, EntityComparison>()
  for (const [collection, { matches }] of group.matched) {
    if (!atHome.has(collection)) continue
    for (const { before, after, basis } of matches) {
      const from = chapters.pairs[chapters.placeOf(before.source, "before")]
      const to = chapters.pairs[chapters.placeOf(after.source, "after")]
      if (from === to || !isInBoth(from) || !isInBoth(to)) continue
      const change = {
        kind: "moved",
        field: "chapter",
        before: from.before.title!,
        after: to.after.title!,
      } as const
      moves.set(after, { collection, before, after, basis, changes: [change] })
    }
  }
  return moves
}

function isInBoth(pair: ChapterPair | undefined): pair is Required<ChapterPair> {
  return pair?.before?.title !== undefined && pair.after?.title !== undefined
}
