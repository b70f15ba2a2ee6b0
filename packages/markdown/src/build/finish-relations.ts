import type { Model, Relation } from "@kettenwerk/core"

/** Marks ties as confirmed where both sides name each other in the same wave. */
export function finishRelations(model: Model): void {
  const named = new Set(model.relations.map(key))
  for (const relation of model.relations) {
    if (relation.confirmed) continue
    if (
      relation.from !== relation.to &&
      named.has(key({ ...relation, from: relation.to, to: relation.from }))
    ) {
      relation.confirmed = true
      relation.direction = "gegenseitig"
    }
  }
}

function key({ from, to, wave }: Pick<Relation, "from" | "to" | "wave">): string {
  return `${from}\u0000${to}\u0000${wave ?? ""}`
}
