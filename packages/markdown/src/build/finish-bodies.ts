import { type Model, nameKey, sameName, type valueLists } from "@kettenwerk/core"
import { vocabulary } from "../vocabulary/index.js"

/** „Die Steuerungsgruppe“ in running text is the only „Steuerungsgruppe Prävention“ that is listed. */
function joinShortened(model: Model): void {
  const listed = model.bodies.filter((body) => !fromProse(body))
  for (const body of model.bodies.filter(fromProse)) {
    const same = model.bodies.filter(
      (other) =>
        other !== body &&
        (listed.includes(other) || other.name.length > body.name.length) &&
        sameName(other.name, body.name) !== undefined,
    )
    const [target] = same
    if (same.length !== 1 || target === undefined) continue
    for (const [field, value] of Object.entries(body))
      if ((target as Record<string, unknown>)[field] === undefined)
        (target as Record<string, unknown>)[field] = value
    for (const seat of model.memberships) if (seat.body === body.id) seat.body = target.id
    model.bodies = model.bodies.filter((other) => other !== body)
  }
}

function fromProse(body: Model["bodies"][number]): boolean {
  return (body as unknown as { readonly fromProse?: boolean }).fromProse === true
}

/** Completes bodies: kind of bodies only mentioned, their seats, chairs that hold a seat. */
export function finishBodies(model: Model): void {
  joinShortened(model)
  for (const body of model.bodies) {
    body.aliases ??= []
    body.kind ??= (vocabulary.bodyKind.best(body.name)?.value ??
      vocabulary.bodyKind.find(body.name)[0]?.value ??
      "arbeitsgruppe") as valueLists.BodyKind
    body.roles ??= [body.kind]
    if (!body.roles.includes(body.kind)) body.roles = [body.kind, ...body.roles]
  }
  const seats = new Map<string, string[]>()
  for (const { id, body } of model.memberships) {
    const list = seats.get(body)
    if (list === undefined) seats.set(body, [id])
    else list.push(id)
  }
  for (const body of model.bodies) {
    const ids = seats.get(body.id)
    if (ids !== undefined) body.members = ids
    const chair = model.memberships.find((seat) => seat.body === body.id && seat.chair === true)
    if (body.chair === undefined && chair !== undefined) body.chair = chair.name
  }
  // A body that is also listed as an actor („Netzwerk Frühe Hilfen“) stays both; its seats point to the body.
  void nameKey
}
