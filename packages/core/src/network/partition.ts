import type { AbstractGraph } from "graphology-types"
import type { Bilingual } from "../finding.js"
import { reasons } from "./reasons.js"

/**
 * Where the groups of actors come from: a node attribute, or a table from actor to group. Actors without a
 * value (missing, null, empty) belong to no group: "no answer" is not a group of its own.
 */
export type GroupOption = string | ReadonlyMap<string, string>

/** The actors divided into named groups. */
export interface Partition {
  /** Names of the groups, sorted by code unit. */
  readonly labels: readonly string[]
  /** Group of each node by number, −1 for none. */
  readonly of: Int32Array
  readonly sizes: readonly number[]
}

/** Reads the groups of a graph's nodes, in the graph's node order. */
export function readPartition(graph: AbstractGraph, groups: GroupOption): Partition {
  const values = graph.nodes().map((node) => {
    const value: unknown =
      typeof groups === "string" ? graph.getNodeAttribute(node, groups) : groups.get(node)
    if (value === undefined || value === null) return undefined
    const text = String(value).trim()
    return text === "" ? undefined : text
  })
  return partitionOf(values)
}

/** Makes a partition of group names in node order. */
export function partitionOf(values: readonly (string | undefined)[]): Partition {
  const labels = [...new Set(values.filter((value) => value !== undefined))].sort()
  const place = new Map(labels.map((label, index) => [label, index]))
  const of = Int32Array.from(values, (value) => (value === undefined ? -1 : place.get(value)!))
  const sizes = new Array<number>(labels.length).fill(0)
  for (const group of of) if (group >= 0) sizes[group]!++
  return { labels, of, sizes }
}

/** The groups of a network, or why there are none. */
export function groupsOf(
  network: { readonly groups: Partition | undefined },
  atLeast = 1,
):
  | { readonly groups: Partition; readonly reason?: never }
  | { readonly groups?: never; readonly reason: Bilingual } {
  const { groups } = network
  if (!groups || groups.labels.length === 0) return { reason: reasons.noGroups }
  if (groups.labels.length < atLeast) return { reason: reasons.oneGroup }
  return { groups }
}
