import { z } from "zod"
import type { Bilingual } from "../finding.js"
import type { Network } from "./network.js"
import { reasons } from "./reasons.js"

/** Options of metrics on two-mode graphs: who is an actor and who a body, offer or phase. */
export const sideOptions = {
  sideAttribute: z.string().default("side").describe("Merkmal der Knoten, das die Seite nennt"),
  actorSide: z
    .string()
    .default("actor")
    .describe("Wert dieses Merkmals bei Akteuren; alle übrigen sind die andere Seite"),
}

/** The two sides of a two-mode graph by node number, or why there are not two. */
export type TwoSides =
  | { readonly actors: readonly number[]; readonly others: readonly number[]; readonly reason?: never }
  | { readonly actors?: never; readonly others?: never; readonly reason: Bilingual }

/** Divides the nodes of a graph into actors and the other side. */
export function twoSides(
  network: Network,
  options: { readonly sideAttribute: string; readonly actorSide: string },
): TwoSides {
  const actors: number[] = []
  const others: number[] = []
  network.given.ids.forEach((id, index) => {
    const side: unknown = network.graph.getNodeAttribute(id, options.sideAttribute)
    if (side === options.actorSide) actors.push(index)
    else others.push(index)
  })
  if (actors.length === 0 || others.length === 0) return { reason: reasons.noOtherSide }
  return { actors, others }
}
