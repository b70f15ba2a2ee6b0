import type { AbstractGraph } from "graphology-types"
import { chainPhases } from "../../chain/index.js"
import type { Model } from "../../model/model.js"
import type { RelationLevel } from "../../model/values.js"
import { actorGraph, chooseWave } from "../from-model/actor-graph.js"
import { bodyGraph } from "../from-model/body-graph.js"
import { coordinationActors } from "../from-model/coordination.js"
import { phaseGraph, sectorGraph } from "../from-model/derived-graphs.js"
import { offerGraph } from "../from-model/offer-graph.js"
import { type NetworkBasis, networkBasis } from "../from-model/respondents.js"
import { hasDirections, tiesFrom } from "../from-model/tie-level.js"
import { relationsByWave } from "../from-model/waves.js"
import { partOf, type ReportGraph, reportGraph } from "./report-graph.js"
import { groupName } from "./wording.js"

/** What a report is made of. */
export interface ReportOptions {
  readonly stichtag: string
  /** Id of a survey or `null` for ties outside of surveys; the latest survey if absent. */
  readonly wave?: string | null
  /** Ties of at least this level; every named tie if absent. */
  readonly level?: RelationLevel
  /** Questions answered only on request: 24 and 26. */
  readonly include?: readonly number[]
  /** A graph of actors in place of the model's relations, for survey data and foreign networks. */
  readonly graph?: AbstractGraph
  /** Random distributions for the E-I baseline; 1000, fewer in large networks. */
  readonly permutations?: number
}

/** Graphs and names that the questions share; all are read once. */
export interface ReportContext {
  readonly model: Model
  readonly options: ReportOptions
  readonly basis: NetworkBasis
  readonly coordination: ReadonlySet<string>
  /** Actors, tied if one side says so. */
  readonly main: ReportGraph
  /** The same with the direction of naming; the same object where the ties do not tell it. */
  readonly directed: ReportGraph
  readonly hasDirections: boolean
  /** Only ties both sides name; absent where the ties do not tell it. */
  readonly confirmed: ReportGraph | undefined
  /** From „Austausch“, „Abstimmung“ and „Kooperation“ upwards; empty where no tie has a level. */
  readonly levels: readonly ReportGraph[]
  /** Actors of the administration only; absent where fewer than three are known. */
  readonly administration: ReportGraph | undefined
  /** The survey before, if there is one. */
  readonly earlier: ReportGraph | undefined
  readonly bodies: ReportGraph
  readonly offers: ReportGraph
  readonly sectors: ReportGraph
  readonly phases: ReportGraph
  readonly graphs: readonly ReportGraph[]
  /** Node attribute that says which unit an actor belongs to: its department, else its sector. */
  readonly unitAttribute: "department" | "sector"
  readonly permutations: number
  /** Name of an actor, body, offer, phase or group for readers. */
  readonly label: (id: string) => string
  readonly labels: ReadonlyMap<string, string>
}

/** Builds what the questions need from a model, or from a graph of actors that stands in for its relations. */
export function reportContext(model: Model, options: ReportOptions): ReportContext {
  const waves = relationsByWave(model)
  const chosen = options.graph ? undefined : chooseWave(waves, options.wave)
  const waveId = chosen?.wave?.id ?? null
  const named = options.graph ?? actorGraph(model, { wave: waveId })
  const level = options.level ?? "bekannt"
  const graph = tiesFrom(named, level)
  const coordination = new Set([
    ...coordinationActors(model),
    ...graph.filterNodes((_node, { coordination: is }) => is === true),
  ])
  const info = { kind: "actor-actor", wave: chosen?.wave ? nameOf(chosen.wave) : null, level } as const
  const make = (id: string, source: AbstractGraph, ties: "any" | "both" | "as-given" = "any") =>
    reportGraph({ ...info, id }, source, coordination, ties)

  const known = hasDirections(graph)
  const earlierWave = options.graph || !chosen ? undefined : waves[waves.indexOf(chosen) - 1]
  const before = earlierWave && tiesFrom(actorGraph(model, { wave: earlierWave.wave?.id ?? null }), level)
  const main = reportGraph({ ...info, id: "akteure" }, graph, coordination, "any", before)
  const directed = known ? make("akteure-gerichtet", graph, "as-given") : main
  const confirmed = known ? make("akteure-bestaetigt", graph, "both") : undefined
  const hasLevels = graph.someEdge((_edge, { level: own }) => typeof own === "string")
  const levels = hasLevels
    ? (["austausch", "abstimmung", "kooperation"] as const).map((step) =>
        reportGraph({ ...info, id: `akteure-ab-${step}`, level: step }, tiesFrom(named, step), coordination),
      )
    : []
  const inside = graph.filterNodes((_node, { affiliation }) => affiliation === "verwaltung")
  const own = new Set(inside)
  const administration =
    inside.length >= 3
      ? reportGraph(
          { ...info, id: "akteure-verwaltung", part: "verwaltung" },
          partOf(graph, (node) => own.has(node)),
          coordination,
        )
      : undefined
  const earlier =
    before &&
    reportGraph(
      { ...info, id: "akteure-vorher", wave: earlierWave.wave ? nameOf(earlierWave.wave) : null },
      before,
      coordination,
    )
  const derived = { wave: null, level: null }
  const bodies = reportGraph(
    { ...derived, id: "gremien", kind: "actor-body" },
    bodyGraph(model),
    coordination,
  )
  const offers = reportGraph(
    { ...derived, id: "angebote", kind: "actor-offer" },
    offerGraph(model),
    coordination,
  )
  const sectors = reportGraph(
    { ...info, id: "bereiche", kind: "sector-sector" },
    sectorGraph(graph),
    new Set(),
  )
  const phases = reportGraph({ ...derived, id: "phasen", kind: "phase-phase" }, phaseGraph(model), new Set())
  const graphs = [
    main,
    directed,
    confirmed,
    ...levels,
    administration,
    earlier,
    bodies,
    offers,
    sectors,
    phases,
  ]
  const labels = labelsOf(model, [main, ...(earlier ? [earlier] : []), bodies, offers])
  return {
    model,
    options,
    basis: networkBasis(graph, chosen?.wave),
    coordination,
    main,
    directed,
    hasDirections: known,
    confirmed,
    levels,
    administration,
    earlier,
    bodies,
    offers,
    sectors,
    phases,
    graphs: [...new Set(graphs)].filter((one) => one !== undefined),
    unitAttribute: unitAttributeOf((administration ?? main).graph),
    permutations: options.permutations ?? (graph.order > 2000 ? 100 : 1000),
    label: (id) => labels.get(id) ?? groupName(id),
    labels,
  }
}

function nameOf({ id, name }: { readonly id: string; readonly name: string }) {
  return { id, name }
}

/** Departments only where they say something: most actors have one, and some share one. */
function unitAttributeOf(graph: AbstractGraph): "department" | "sector" {
  const sizes = new Map<unknown, number>()
  graph.forEachNode((_node, { department }) => {
    if (department) sizes.set(department, (sizes.get(department) ?? 0) + 1)
  })
  const known = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const isShared = [...sizes.values()].some((size) => size > 1)
  return isShared && sizes.size > 1 && known * 2 >= graph.order ? "department" : "sector"
}

function labelsOf(model: Model, graphs: readonly ReportGraph[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  for (const { graph } of graphs) {
    graph.forEachNode((node, { label }) => {
      if (typeof label === "string" && label !== "") labels.set(node, label)
    })
  }
  for (const { id, label } of chainPhases(model).phases) labels.set(id, label)
  for (const { id, name } of [...model.offers, ...model.areas]) labels.set(id, name)
  return labels
}
