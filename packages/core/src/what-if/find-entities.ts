import { closest, fold, nameKey, sameName } from "../german/index.js"
import type { Model } from "../model/model.js"
import { coordinationActors } from "../network/from-model/coordination.js"

/** What can be taken away. */
export type RemovableKind = "actor" | "offer" | "body" | "funding" | "milestone"

/** Something found by name. */
export interface NamedEntity {
  readonly kind: RemovableKind
  readonly id: string
  readonly name: string
}

/** A name nothing could be found for, with the names that come close. */
export interface UnknownName {
  readonly name: string
  readonly suggestions: readonly string[]
}

interface Candidate extends NamedEntity {
  readonly names: readonly string[]
}

/**
 * Finds what the names mean: by id, by name or alias in any spelling, else by the one name it can only mean.
 * „Koordination“ alone is the coordination of the chain. A name several things share means all of them, for instance
 * the office and the body „Koordinationsstelle“; one that could mean different ones is unknown.
 */
export function findEntities(
  model: Model,
  names: readonly string[],
): { readonly found: readonly NamedEntity[]; readonly unknown: readonly UnknownName[] } {
  const candidates = candidatesOf(model)
  const found = new Map<string, NamedEntity>()
  const unknown: UnknownName[] = []
  for (const name of names) {
    const meant = meantBy(name, candidates, model)
    for (const { kind, id, name: own } of meant) found.set(`${kind} ${id}`, { kind, id, name: own })
    if (meant.length === 0)
      unknown.push({ name, suggestions: closest(name, [...new Set(candidates.map((one) => one.name))]) })
  }
  return { found: [...found.values()], unknown }
}

function meantBy(name: string, candidates: readonly Candidate[], model: Model): readonly NamedEntity[] {
  const byId = candidates.filter(({ id }) => id === name)
  if (byId.length > 0) return byId
  const key = nameKey(name)
  const exact = candidates.filter(({ names }) => names.some((own) => nameKey(own) === key))
  if (exact.length > 0) return exact
  if (/^koordin/.test(fold(name)) && !/\s/.test(name.trim())) {
    const ids = coordinationActors(model)
    const coordination = candidates.filter(
      ({ kind, id }) =>
        (kind === "actor" && ids.has(id)) ||
        (kind === "body" && model.bodies.some((body) => body.id === id && body.kind === "koordination")),
    )
    if (coordination.length > 0) return coordination
  }
  let best = 0
  let likely: Candidate[] = []
  for (const candidate of candidates) {
    const score = candidate.names.reduce((most, own) => Math.max(most, sameName(name, own)?.score ?? 0), 0)
    if (score === 0 || score < best) continue
    if (score > best) likely = []
    best = score
    likely.push(candidate)
  }
  return new Set(likely.map((one) => nameKey(one.name))).size === 1 ? likely : []
}

function candidatesOf({ actors, offers, bodies, fundings, milestones }: Model): readonly Candidate[] {
  const named =
    (kind: RemovableKind) => (entity: { id: string; name: string; aliases?: readonly string[] }) => ({
      kind,
      id: entity.id,
      name: entity.name,
      names: [entity.name, ...(entity.aliases ?? [])],
    })
  return [
    ...actors.map(named("actor")),
    ...offers.map(named("offer")),
    ...bodies.map(named("body")),
    ...fundings.map(named("funding")),
    ...milestones.map(({ id, title, number }) => ({
      kind: "milestone" as const,
      id,
      name: title,
      names: [title, ...(number === undefined ? [] : [number])],
    })),
  ]
}
