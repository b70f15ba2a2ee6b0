import type { CompactGraph } from "../compact-graph.js"

/** A tie by the names of its ends. */
export type NamedTie = readonly [source: string, target: string]

/** What changed between two surveys of a network. */
export interface WaveComparison {
  /** Ties in both, only in the later and only in the earlier wave. */
  readonly kept: readonly NamedTie[]
  readonly added: readonly NamedTie[]
  readonly lost: readonly NamedTie[]
  /** Actors only in the later or only in the earlier wave; empty where just common ones are compared. */
  readonly newActors: readonly string[]
  readonly goneActors: readonly string[]
  /** Actors in the comparison. */
  readonly actors: number
  /** Kept ties divided by all ties of either wave; NaN if there are none. */
  readonly jaccard: number
}

/**
 * Compares the ties of two waves by the names of their ends. `both` looks only at actors of both waves, so that
 * a changed set of respondents is not mistaken for a changed network; `all` looks at everyone.
 * An undirected wave is compared with a directed one by reading both without directions.
 */
export function compareWaves(
  before: CompactGraph,
  after: CompactGraph,
  actors: "both" | "all",
): WaveComparison {
  const common = (id: string) => before.indexOf.has(id) && after.indexOf.has(id)
  const directed = before.directed && after.directed
  const earlier = tieKeys(before, directed, actors === "both" ? common : () => true)
  const later = tieKeys(after, directed, actors === "both" ? common : () => true)
  const kept: NamedTie[] = []
  const added: NamedTie[] = []
  const lost: NamedTie[] = []
  for (const [key, tie] of later) (earlier.has(key) ? kept : added).push(tie)
  for (const [key, tie] of earlier) if (!later.has(key)) lost.push(tie)
  const newActors = actors === "all" ? after.ids.filter((id) => !before.indexOf.has(id)) : []
  const goneActors = actors === "all" ? before.ids.filter((id) => !after.indexOf.has(id)) : []
  return {
    kept,
    added,
    lost,
    newActors,
    goneActors,
    actors: after.ids.filter(common).length + newActors.length + goneActors.length,
    jaccard: kept.length / (kept.length + added.length + lost.length),
  }
}

function tieKeys(
  graph: CompactGraph,
  directed: boolean,
  include: (id: string) => boolean,
): Map<string, NamedTie> {
  const keys = new Map<string, NamedTie>()
  const { starts, targets } = graph.out
  for (let source = 0; source < graph.order; source++) {
    const from = graph.ids[source]!
    if (!include(from)) continue
    for (let slot = starts[source]!; slot < starts[source + 1]!; slot++) {
      const to = graph.ids[targets[slot]!]!
      if (!include(to)) continue
      const tie: NamedTie = directed || from < to ? [from, to] : [to, from]
      // JSON keeps names apart whatever characters they hold.
      const key = JSON.stringify(tie)
      if (!keys.has(key)) keys.set(key, tie)
    }
  }
  return keys
}
