import { type Actor, type Model, type Relation, type SectorId, valueLists } from "@kettenwerk/core"
import { mermaidLabel } from "./label.js"

/** Up to so many offices each is drawn; beyond, sectors with the number of ties between them. */
const mostActors = 40

export interface NetworkChart {
  readonly chart: string
  /** The survey the ties are from; undefined where they stand outside of surveys. */
  readonly wave: string | undefined
  readonly grouped: boolean
}

/** Who works with whom, by sector, in the last survey; `undefined` without ties. */
export function networkChart(model: Model): NetworkChart | undefined {
  const { wave, relations } = lastWave(model)
  const pairs = pairsOf(relations)
  const named = new Set(pairs.flatMap(({ ends }) => ends))
  const actors = model.actors.filter(({ id }) => named.has(id))
  if (pairs.length === 0) return undefined
  const grouped = actors.length > mostActors
  return { chart: grouped ? sectorChart(actors, pairs) : actorChart(actors, pairs), wave, grouped }
}

interface Pair {
  readonly ends: readonly [string, string]
  readonly close: boolean
}

function lastWave({ surveyWaves, relations }: Model) {
  const real = relations.filter(({ level }) => level !== "keine")
  const waves = surveyWaves
    .filter(({ id, planned }) => planned !== true && real.some(({ wave }) => wave === id))
    .sort((a, b) => (day(a.date) < day(b.date) ? -1 : day(a.date) > day(b.date) ? 1 : 0))
  const last = waves.at(-1)
  return last === undefined
    ? { wave: undefined, relations: real }
    : { wave: last.name, relations: real.filter(({ wave }) => wave === last.id) }
}

function day(date: { readonly to: string | null } | undefined): string {
  return date?.to ?? ""
}

/** Each pair once, whichever side names it. */
function pairsOf(relations: readonly Relation[]): readonly Pair[] {
  const pairs = new Map<string, Pair>()
  for (const { from, to, level } of relations) {
    if (from === to) continue
    const ends = from < to ? ([from, to] as const) : ([to, from] as const)
    const close = level === "kooperation" || level === "gemeinsames-angebot"
    const key = ends.join("\n")
    pairs.set(key, { ends, close: close || pairs.get(key)?.close === true })
  }
  return [...pairs.values()]
}

function sectorOf({ sector }: Actor): SectorId {
  return sector ?? "sonstiges"
}

function bySector(actors: readonly Actor[]): readonly (readonly [SectorId, readonly Actor[]])[] {
  return valueLists.sector.ids
    .map((id) => [id, actors.filter((actor) => sectorOf(actor) === id)] as const)
    .filter(([, found]) => found.length > 0)
}

function actorChart(actors: readonly Actor[], pairs: readonly Pair[]): string {
  const ids = new Map(actors.map(({ id }, at) => [id, `a${at + 1}`]))
  return [
    "flowchart LR",
    ...bySector(actors).flatMap(([sector, found], at) => [
      `  subgraph s${at + 1}[${mermaidLabel(valueLists.sector.labels[sector])}]`,
      ...found.map(({ id, name }) => `    ${ids.get(id)}[${mermaidLabel(name)}]`),
      "  end",
    ]),
    ...pairs.flatMap(({ ends: [from, to], close }) =>
      ids.has(from) && ids.has(to) ? [`  ${ids.get(from)} ${close ? "===" : "---"} ${ids.get(to)}`] : [],
    ),
  ].join("\n")
}

function sectorChart(actors: readonly Actor[], pairs: readonly Pair[]): string {
  const sectors = bySector(actors)
  const nodes = new Map(sectors.map(([id], at) => [id, `s${at + 1}`]))
  const sectorById = new Map(actors.map((actor) => [actor.id, sectorOf(actor)]))
  const counts = new Map<string, number>()
  for (const { ends } of pairs) {
    const [a, b] = ends.map((id) => nodes.get(sectorById.get(id)!)).sort()
    if (a !== undefined && b !== undefined) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1)
  }
  return [
    "flowchart LR",
    ...sectors.map(
      ([id, found]) =>
        `  ${nodes.get(id)}[${mermaidLabel(`${valueLists.sector.labels[id]} (${found.length})`)}]`,
    ),
    ...[...counts].map(([key, count]) => `  ${key.replace(" ", ` ---|${count}| `)}`),
  ].join("\n")
}
