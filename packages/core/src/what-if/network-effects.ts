import type { Model } from "../model/model.js"
import { type RemovalEffect, removalEffect } from "../network/algorithms/fragmentation.js"
import { degreeOf } from "../network/compact-graph.js"
import { actorGraph } from "../network/from-model/actor-graph.js"
import { coordinationActors } from "../network/from-model/coordination.js"
import { openNetwork } from "../network/network.js"
import { type Effect, quotedList } from "./effect.js"
import type { NamedEntity } from "./find-entities.js"

/** How the network of actors changes, if actors of it are removed. */
export interface NetworkChange extends RemovalEffect {
  /** Actors that have ties before and none afterwards. */
  readonly isolated: readonly string[]
}

/** The change of the network; `undefined` if none of the things removed has a tie or no ties are known. */
export function networkChange(model: Model, removed: readonly NamedEntity[]): NetworkChange | undefined {
  const { weak } = openNetwork(actorGraph(model))
  const gone = new Set(
    removed.flatMap(({ kind, id }) => (kind === "actor" ? (weak.indexOf.get(id) ?? []) : [])),
  )
  if (gone.size === 0 || weak.size === 0) return undefined
  const isolated: string[] = []
  for (let node = 0; node < weak.order; node++) {
    if (gone.has(node) || degreeOf(weak.out, node) === 0) continue
    let isLinked = false
    for (let slot = weak.out.starts[node]!; slot < weak.out.starts[node + 1]!; slot++)
      if (!gone.has(weak.out.targets[slot]!)) isLinked = true
    if (!isLinked) isolated.push(weak.ids[node]!)
  }
  return { ...removalEffect(weak, gone), isolated }
}

/** The change of the network in words. */
export function networkEffects(model: Model, removed: readonly NamedEntity[]): readonly Effect[] {
  const change = networkChange(model, removed)
  const effects: Effect[] = []
  const coordination = coordinationActors(model)
  const lost = removed.filter(({ kind, id }) => kind === "actor" && coordination.has(id))
  if (lost.length > 0)
    effects.push({
      kind: "coordination-lost",
      entities: lost.map(({ id }) => id),
      sentence: {
        de: "Die Kette hätte keine Koordination mehr.",
        en: "The chain would have no coordination any more.",
      },
    })
  if (!change) return effects
  const names = new Map(model.actors.map(({ id, name }) => [id, name]))
  const { componentsBefore, componentsAfter, largestBefore, largestAfter, lostPairs, isolated } = change
  if (lostPairs > 0)
    effects.push({
      kind: "network-splits",
      entities: [],
      sentence: {
        de: `Das Netz zerfiele in ${componentsAfter} Teile (vorher ${componentsBefore}); der größte umfasste ${largestAfter} statt ${largestBefore} Stellen, und ${lostPairs === 1 ? "1 Paar verlöre" : `${lostPairs} Paare verlören`} jeden Weg zueinander.`,
        en: `The network would fall into ${componentsAfter} parts (before: ${componentsBefore}); the largest would have ${largestAfter} instead of ${largestBefore} actors, and ${lostPairs} ${lostPairs === 1 ? "pair" : "pairs"} would lose every path.`,
      },
    })
  if (isolated.length > 0) {
    const list = quotedList(isolated.map((id) => names.get(id) ?? id))
    effects.push({
      kind: "actor-isolated",
      entities: isolated,
      sentence: {
        de: `Keine genannte Verbindung mehr ${isolated.length === 1 ? "hätte" : "hätten"}: ${list.de}.`,
        en: `No named tie any more would have: ${list.en}.`,
      },
    })
  }
  return effects
}
