import { fold } from "../../german/index.js"
import type { Model } from "../../model/model.js"

/**
 * Ids of the actors that are the coordination of the chain: those the text marks so, and actors named like a body of
 * that kind („Koordinationsstelle Präventionskette“ is often both).
 */
export function coordinationActors({ actors, bodies }: Model): ReadonlySet<string> {
  const names = new Set(bodies.filter(({ kind }) => kind === "koordination").map(({ name }) => fold(name)))
  return new Set(
    actors
      .filter(({ coordination, name }) => coordination === true || names.has(fold(name)))
      .map(({ id }) => id),
  )
}
