import {
  actorGraph,
  levelRank,
  type Model,
  type RelationLevel,
  relationsByWave,
  type Source,
} from "@kettenwerk/core"

/** A tie in one or both of two surveys. */
export interface TieChange {
  readonly names: readonly [string, string]
  readonly kind: "new" | "lost" | "closer" | "looser" | "same"
  readonly before?: RelationLevel | undefined
  readonly after?: RelationLevel | undefined
  /** Both actors took part or were named in both surveys; otherwise the change may come from who was asked. */
  readonly isComparable: boolean
  readonly source: Source | undefined
}

/** What two surveys of a network show side by side. */
export interface WaveChanges {
  readonly earlier: string
  readonly later: string
  readonly changes: readonly TieChange[]
  readonly newActors: readonly string[]
  readonly goneActors: readonly string[]
}

/** Compares the two latest surveys; `undefined` with fewer than two. Ties count if one side names them. */
export function waveChanges(model: Model): WaveChanges | undefined {
  const waves = relationsByWave(model).filter(({ wave }) => wave !== null)
  const [first, second] = [waves.at(-2), waves.at(-1)]
  if (!first?.wave || !second?.wave) return undefined
  const names = new Map(model.actors.map(({ id, name }) => [id, name]))
  const sources = new Map(model.relations.map(({ id, source }) => [id, source]))
  const nameOf = (id: string) => names.get(id) ?? id
  const before = tiesOf(model, first.wave.id)
  const after = tiesOf(model, second.wave.id)
  const isCommon = (id: string) => before.actors.has(id) && after.actors.has(id)

  const changes: TieChange[] = []
  for (const [key, tie] of after.ties) {
    const old = before.ties.get(key)
    changes.push({
      names: [nameOf(tie.a), nameOf(tie.b)],
      kind: old === undefined ? "new" : kindOf(levelRank(tie.level) - levelRank(old.level)),
      before: old?.level,
      after: tie.level,
      isComparable: isCommon(tie.a) && isCommon(tie.b),
      source: sources.get(tie.relation),
    })
  }
  for (const [key, tie] of before.ties) {
    if (after.ties.has(key)) continue
    changes.push({
      names: [nameOf(tie.a), nameOf(tie.b)],
      kind: "lost",
      before: tie.level,
      isComparable: isCommon(tie.a) && isCommon(tie.b),
      source: sources.get(tie.relation),
    })
  }
  return {
    earlier: first.wave.name,
    later: second.wave.name,
    changes,
    newActors: [...after.actors].filter((id) => !before.actors.has(id)).map(nameOf),
    goneActors: [...before.actors].filter((id) => !after.actors.has(id)).map(nameOf),
  }
}

function kindOf(step: number): "closer" | "looser" | "same" {
  return step > 0 ? "closer" : step < 0 ? "looser" : "same"
}

function tiesOf(model: Model, wave: string) {
  const graph = actorGraph(model, { wave, ties: "any" })
  const actors = new Set<string>()
  const ties = new Map<string, { a: string; b: string; level: RelationLevel | undefined; relation: string }>()
  graph.forEachEdge((_edge, { level, relation }, source, target) => {
    const [a, b] = source < target ? [source, target] : [target, source]
    actors.add(a).add(b)
    ties.set(JSON.stringify([a, b]), {
      a,
      b,
      level: level as RelationLevel | undefined,
      relation: String(relation),
    })
  })
  return { actors, ties }
}
