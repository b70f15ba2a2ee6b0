import {
  type LifePhase,
  lifePhasePresets,
  type Model,
  nameKey,
  readLifePhase,
  type Sector,
  type valueLists,
} from "@kettenwerk/core"
import { isEverywhere } from "../facts/readers/areas.js"
import { endsOfTransition } from "../facts/readers/life-phases.js"
import { entityId } from "./build-model.js"

/** Settles phases, sectors and areas of a group and hands them to its chain. */
export function finishChain(model: Model, chain: string): void {
  settlePhases(model)
  declareSectors(model, chain)
  spreadEverywhere(model)
  for (const entity of model.chains) {
    const phases = model.lifePhases.filter(({ kind }) => kind === "phase")
    entity.phases = [...phases].sort((a, b) => start(a) - start(b)).map(({ id }) => id)
    entity.sectors = model.sectors.map(({ id }) => id)
    const scope =
      model.documents.find(({ id, ageScope }) => id === entity.concept && ageScope !== undefined)?.ageScope ??
      model.documents.find(({ ageScope }) => ageScope !== undefined)?.ageScope
    if (entity.ageScope === undefined && scope !== undefined) entity.ageScope = scope
  }
}

function start(phase: LifePhase): number {
  return phase.fromMonth ?? Number.NEGATIVE_INFINITY
}

function note(entity: object, name: string): unknown {
  return (entity as Record<string, unknown>)[name]
}

/** Phases a list declares win over those that only order a table, and those over the frontmatter. */
function settlePhases(model: Model): void {
  const all = model.lifePhases
  const phases = all.filter(({ kind }) => kind === "phase")
  const rank = (phase: LifePhase): number =>
    note(phase, "fromFrontmatter") === true ? 2 : note(phase, "onlyOrder") === true ? 1 : 0
  const best = Math.min(...phases.map(rank))
  const kept: LifePhase[] = []
  for (const phase of phases) {
    if (rank(phase) !== best) continue
    const same = kept.find(
      (other) =>
        other.fromMonth !== null && other.fromMonth === phase.fromMonth && other.toMonth === phase.toMonth,
    )
    if (same === undefined) kept.push(phase)
    else if (/^\d/u.test(same.name) && !/^\d/u.test(phase.name)) kept[kept.indexOf(same)] = phase
  }
  const dropped = new Map(
    phases
      .filter((phase) => !kept.includes(phase))
      .map((phase) => [
        phase.id,
        kept.find((other) => other.fromMonth === phase.fromMonth && other.toMonth === phase.toMonth)?.id,
      ]),
  )
  model.lifePhases = all.filter((phase) => phase.kind === "transition" || kept.includes(phase))
  const moved = (ids: readonly string[] | undefined): string[] | undefined =>
    ids && [...new Set(ids.flatMap((id) => (dropped.has(id) ? (dropped.get(id) ?? []) : [id])))]
  for (const offer of model.offers) if (offer.phases !== undefined) offer.phases = moved(offer.phases)!
  for (const need of model.needs) if (need.phase !== undefined) need.phase = moved(need.phase)!
  for (const phase of model.lifePhases) {
    const preset = lifePhasePresets.default.phases.find(
      ({ label, synonyms, kind }) =>
        kind === phase.kind && [label, ...synonyms].some((name) => nameKey(name) === nameKey(phase.name)),
    )
    if (preset !== undefined && phase.preset === undefined) phase.preset = preset.id
    if (phase.kind === "transition" && phase.between === undefined) {
      const ends = endsOfTransition(phase.name)?.map((end) => phaseCalled(end, kept)?.id)
      const ids = [...new Set((ends ?? []).filter((id): id is string => id !== undefined))]
      if (ids.length > 0) phase.between = ids
    }
  }
}

/** The phase a word such as „Kita“ belongs to: by name, else by the months it stands for. */
function phaseCalled(name: string, phases: readonly LifePhase[]): LifePhase | undefined {
  const key = nameKey(name)
  const named = phases.find(
    (phase) => nameKey(phase.name) === key || nameKey(phase.name).split(" ").includes(key),
  )
  if (named !== undefined) return named
  const months = readLifePhase(name)?.age
  if (months === undefined || months.fromMonth === null) return undefined
  const middle = months.toMonth === null ? months.fromMonth : (months.fromMonth + months.toMonth) / 2
  return phases.find(
    ({ fromMonth, toMonth }) =>
      fromMonth !== null && fromMonth <= middle && (toMonth === null || toMonth > middle),
  )
}

/** Areas of work written beside the actors are those the concept works with. */
function declareSectors(model: Model, chain: string): void {
  const known = new Set(model.sectors.map(({ value }) => value))
  const distinct: Sector[] = []
  for (const sector of model.sectors)
    if (!distinct.some(({ value }) => value === sector.value)) distinct.push(sector)
  model.sectors = distinct
  for (const actor of model.actors) {
    const written = note(actor, "sectorText")
    if (
      actor.sector === undefined ||
      actor.sectorBasis !== "written" ||
      typeof written !== "string" ||
      known.has(actor.sector)
    )
      continue
    known.add(actor.sector)
    model.sectors.push({
      id: entityId("sectors", written),
      chain,
      source: actor.fieldSources?.["sector"] ?? actor.source,
      name: written,
      value: actor.sector as valueLists.SectorId,
    })
  }
}

/** „alle Sozialräume“ and „kreisweit“ mean every area the concept lists. */
function spreadEverywhere(model: Model): void {
  const everywhere = new Set(model.areas.filter(({ name }) => isEverywhere(name)).map(({ id }) => id))
  if (everywhere.size === 0) return
  model.areas = model.areas.filter(({ id }) => !everywhere.has(id))
  const listed = model.areas.filter(({ kind }) => kind !== undefined).map(({ id }) => id)
  const spread = (ids: readonly string[]): string[] => [
    ...new Set(ids.flatMap((id) => (everywhere.has(id) ? listed : [id]))),
  ]
  for (const owner of [...model.offers, ...model.needs, ...model.actors]) {
    if (owner.area === undefined || !owner.area.some((id) => everywhere.has(id))) continue
    owner.area = spread(owner.area)
    if (owner.area.length === 0) delete (owner as { area?: string[] }).area
  }
}
