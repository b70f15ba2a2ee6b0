import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import {
  assortativityOfTable,
  buildExampleGraph,
  colemanHomophily,
  type ExampleGraph,
  eiIndexOfTable,
  type MetricInput,
  type MetricResult,
  metricById,
} from "../../packages/core/src/network/index.js"

/**
 * Values from the literature and from other programs (NetworkX, igraph, R sna, R keyplayer, UCINET), each with
 * its source beside it in the JSON file. Every case of every file is run; a metric without an entry below fails.
 */
interface Case {
  readonly metric: string
  readonly params: Readonly<Record<string, unknown>>
  readonly expected: unknown
  readonly tolerance: number
  readonly graph?: ReferenceGraph
}

type ReferenceGraph = Omit<ExampleGraph, "title">

interface ReferenceFile {
  readonly id: string
  readonly graph: ReferenceGraph
  readonly cases: readonly Case[]
}

type Values = Readonly<Record<string, number | null>>
type Grid = Readonly<Record<string, Values>>

function measure(
  reference: Case,
  graph: ReferenceGraph,
  id: string,
  input: Partial<MetricInput> = {},
): MetricResult {
  const { params } = reference
  const meaning = /^as (strength|distance)/.exec(String(params.weights))?.[1]
  const metric = metricById(id)
  if (!metric) throw new Error(`there is no metric ${id}`)
  return metric.measure({
    graph: buildExampleGraph({ title: "", ...graph }),
    ...(meaning && { weights: { attribute: "weight", meaning: meaning as "strength" | "distance" } }),
    ...(params.directed === false && { ties: "any" }),
    ...input,
  } as MetricInput)
}

/** The number of a result; null where it is undefined. */
function single(result: MetricResult): number | null {
  if (result.kind === "undefined") return null
  if (result.kind !== "number") throw new Error(`${result.kind} is no number`)
  return result.value
}

function perActor(result: MetricResult): Values {
  if (result.kind !== "perActor") throw new Error(JSON.stringify(result))
  return Object.fromEntries(result.values.map(({ actor, value }) => [actor, value]))
}

function perKey(result: MetricResult): Values {
  if (result.kind !== "list") throw new Error(JSON.stringify(result))
  return Object.fromEntries(result.items.map(({ key, value }) => [key, value ?? null]))
}

function grid(result: MetricResult): Grid {
  if (result.kind !== "matrix") throw new Error(JSON.stringify(result))
  return Object.fromEntries(
    result.rows.map((row, r) => [
      row,
      Object.fromEntries(result.columns.map((column, c) => [column, result.cells[r]![c]!])),
    ]),
  )
}

function actorSets(result: MetricResult): string[] {
  if (result.kind !== "list") throw new Error(JSON.stringify(result))
  return result.items.map(({ actors }) => [...actors].sort().join(" ")).sort()
}

function expectNear(actual: number | null | undefined, expected: number | null, tolerance: number): void {
  if (expected === null) expect(actual).toBeNull()
  else if (typeof actual !== "number") expect.fail(`${actual} instead of ${expected}`)
  else expect(Math.abs(actual - expected), `${actual} instead of ${expected}`).toBeLessThanOrEqual(tolerance)
}

function expectValues(actual: Values, reference: Case): void {
  for (const [name, value] of Object.entries(reference.expected as Values)) {
    expectNear(actual[name], value, reference.tolerance)
  }
}

function expectGrid(actual: Grid, reference: Case): void {
  const expected = reference.expected as Grid
  for (const [row, cells] of Object.entries(actual)) {
    for (const [column, cell] of Object.entries(cells)) {
      // Sparse tables leave zeros out.
      const value = expected[row]?.[column]
      expectNear(cell, value === undefined ? 0 : value, reference.tolerance)
    }
  }
}

type Check = (reference: Case, graph: ReferenceGraph) => void

const number =
  (id: string, input?: (reference: Case) => Partial<MetricInput>): Check =>
  (reference, graph) =>
    expectNear(
      single(measure(reference, graph, id, input?.(reference))),
      reference.expected as number | null,
      reference.tolerance,
    )

const actors =
  (id: string, input?: (reference: Case) => Partial<MetricInput>): Check =>
  (reference, graph) =>
    expectValues(perActor(measure(reference, graph, id, input?.(reference))), reference)

const sets =
  (id: string): Check =>
  (reference, graph) => {
    const expected = (reference.expected as (string | string[])[]).map((set) =>
      typeof set === "string" ? set : [...set].sort().join(" "),
    )
    expect(actorSets(measure(reference, graph, id))).toEqual(expected.sort())
  }

const options =
  (...names: readonly string[]) =>
  (reference: Case): Partial<MetricInput> => ({
    options: Object.fromEntries(
      names.filter((name) => reference.params[name] != null).map((name) => [name, reference.params[name]]),
    ),
  })

const groups = (reference: Case): Partial<MetricInput> => ({
  groups: String(reference.params.attribute ?? reference.params.group),
})

const eiGroups = (reference: Case): Partial<MetricInput> => ({
  ...groups(reference),
  // These values come from the bare formula; the metric itself calls one group undefined.
  options: { oneGroup: "value" },
})

const fewTies = (reference: Case): Partial<MetricInput> => ({
  options: reference.params["degree<2"] === "undefined" ? { fewTies: "undefined" } : { fewTies: "zero" },
})

/** Group by degree, as igraph's tests do where they need some category. */
function degreeGroups(graph: ReferenceGraph): ReadonlyMap<string, string> {
  const degrees = new Map(graph.nodes.map((node) => [node, 0]))
  for (const [source, target] of graph.edges) {
    for (const end of [source, target]) degrees.set(end, degrees.get(end)! + 1)
  }
  return new Map([...degrees].map(([node, degree]) => [node, String(degree)]))
}

const byGroupOrDegree =
  (id: string): Check =>
  (reference, graph) => {
    const text = String(reference.params.partition ?? reference.params.attribute)
    const named = /^attribute (\w+)$/.exec(text)?.[1] ?? text
    const input = text.includes("degree") ? { groups: degreeGroups(graph) } : { groups: named }
    expectNear(
      single(measure(reference, graph, id, input)),
      reference.expected as number | null,
      reference.tolerance,
    )
  }

const table = (reference: Case) => (reference.params.matrix ?? reference.params.mixing) as number[][]

const fromTable =
  (compute: (table: number[][]) => number): Check =>
  (reference) => {
    const matrix = table(reference)
    const trace = matrix.reduce((sum, row, index) => sum + row[index]!, 0)
    const total = matrix.flat().reduce((a, b) => a + b, 0)
    // One case states its value as a formula only.
    const expected = reference.params.expected === undefined ? reference.expected : 1 - (2 * trace) / total
    expectNear(compute(matrix), expected as number, reference.tolerance)
  }

const roleTable: Check = (reference, graph) => {
  const actual = grid(
    measure(reference, graph, "gould-fernandez", { groups: "group", ...groupsIfNamed(reference) }),
  )
  const { node, role } = reference.params
  if (typeof node === "string" && typeof role === "string") {
    expectNear(actual[node]![role], reference.expected as number, reference.tolerance)
    return
  }
  for (const [name, counts] of Object.entries(reference.expected as Grid)) {
    for (const [actor, count] of Object.entries(counts)) expectNear(actual[actor]![name], count, 0)
  }
}

function groupsIfNamed(reference: Case): Partial<MetricInput> {
  return reference.params.group === undefined ? {} : groups(reference)
}

const bestSet =
  (id: string, input: (reference: Case) => Record<string, unknown>): Check =>
  (reference, graph) => {
    const result = measure(reference, graph, id, { options: input(reference) })
    if (result.kind !== "list") throw new Error(JSON.stringify(result))
    const { expected, tolerance } = reference
    const [best] = result.items
    if (typeof expected === "number") expectNear(best!.value, expected, tolerance)
    else {
      const { set, value } = expected as { set: string[]; value: number }
      expect([...best!.actors].sort()).toEqual([...set].sort())
      expectNear(best!.value, value, tolerance)
    }
  }

const kppOptions = (reference: Case) => ({
  size: reference.params.size,
  objective: reference.params.objective === "F" ? "fragmentation" : "distance",
})

const checks: Readonly<Record<string, Check>> = {
  articulation_points: sets("articulation-points"),
  average_clustering: number("average-clustering", fewTies),
  average_path_length: number("average-path-length"),
  barrat_clustering: actors("barrat-clustering"),
  betweenness: actors("betweenness", options("normalized")),
  biconnected_components: sets("biconnected-components"),
  bridges: sets("bridges"),
  burt_constraint: actors("burt-constraint"),
  categorical_assortativity: byGroupOrDegree("categorical-assortativity"),
  categorical_assortativity_from_mixing_matrix: fromTable(assortativityOfTable),
  centralization_betweenness: number("centralization-betweenness"),
  centralization_closeness: number("centralization-closeness"),
  centralization_degree: (reference, graph) =>
    number(graph.directed ? "centralization-in-degree" : "centralization-degree")(reference, graph),
  centralization_in_degree: number("centralization-in-degree"),
  centralization_out_degree: number("centralization-out-degree"),
  closeness: actors("closeness", options("wassermanFaust")),
  coleman_homophily: (reference) => {
    const [first, second] = colemanHomophily(table(reference), reference.params.groupSizes as number[])
    expectValues({ group1: first!, group2: second! }, reference)
  },
  connected_components: sets("connected-components"),
  core_number: actors("core-number"),
  degree: actors("degree"),
  degree_assortativity: number("degree-assortativity"),
  density: number("density"),
  diameter: number("diameter"),
  diameter_largest_finite_distance: number("diameter"),
  eccentricity: actors("eccentricity"),
  eccentricity_reachable: actors("eccentricity"),
  edge_betweenness: (reference, graph) => {
    const result = measure(reference, graph, "edge-betweenness", { options: { normalized: false } })
    if (result.kind !== "list") throw new Error(JSON.stringify(result))
    const actual = new Map(result.items.map(({ actors, value }) => [[...actors].sort().join(" "), value]))
    const expected = reference.expected as [string, string, number][]
    expect(actual.size).toBe(expected.length)
    for (const [a, b, value] of expected)
      expectNear(actual.get([a, b].sort().join(" ")), value, reference.tolerance)
  },
  effective_size: actors("effective-size"),
  ei_index: number("ei-index", eiGroups),
  ei_index_from_mixing_matrix: fromTable(eiIndexOfTable),
  ei_index_group: (reference, graph) =>
    expectValues(perKey(measure(reference, graph, "ei-index-group", eiGroups(reference))), reference),
  ei_index_node: actors("ei-index-node", eiGroups),
  eigenvector: actors("eigenvector"),
  fragmentation: number("fragmentation"),
  fragmentation_after_removal: actors("fragmentation-after-removal"),
  fragmentation_distance_weighted: number("fragmentation-distance-weighted"),
  fragmentation_distance_weighted_after_removal: actors("fragmentation-distance-weighted-after-removal"),
  freeman_segregation: (reference, graph) => {
    const attribute = graph.nodeAttributes?.type ? "type" : String(reference.params.attribute)
    number("freeman-segregation", () => ({ groups: attribute }))(reference, graph)
  },
  gould_fernandez_all: roleTable,
  gould_fernandez_role: roleTable,
  group_density: (reference, graph) =>
    expectGrid(grid(measure(reference, graph, "group-density", groups(reference))), reference),
  harmonic: actors("harmonic", options("normalized")),
  in_degree: actors("in-degree"),
  in_strength: actors("strength", () => ({
    options: { direction: "in" },
    weights: { attribute: "weight", meaning: "strength" },
  })),
  isolates: sets("isolates"),
  kpp_neg_best_pair: bestSet("kpp-neg", kppOptions),
  kpp_neg_best_pair_value: bestSet("kpp-neg", kppOptions),
  kpp_pos_best_pair_value: bestSet("kpp-pos", ({ params }) => ({ size: params.size, steps: 1 })),
  krackhardt_connectedness: number("krackhardt-connectedness"),
  krackhardt_efficiency: number("krackhardt-efficiency"),
  krackhardt_hierarchy: number("krackhardt-hierarchy"),
  krackhardt_lub: number("krackhardt-lub"),
  local_clustering: actors("local-clustering", fewTies),
  mean_degree: number("mean-degree"),
  mean_neighbour_degree: actors("mean-neighbour-degree"),
  mixing_matrix: (reference, graph) =>
    expectGrid(grid(measure(reference, graph, "mixing-matrix", groups(reference))), reference),
  modularity: byGroupOrDegree("modularity"),
  numeric_assortativity: (reference, graph) => {
    const { attribute } = reference.params
    const index = Object.fromEntries(graph.nodes.map((node, place) => [node, place]))
    const withIndex = { ...graph, nodeAttributes: { ...graph.nodeAttributes, index } }
    const name = graph.nodeAttributes?.[String(attribute)] ? String(attribute) : "index"
    number("numeric-assortativity", () => ({ options: { attribute: name } }))(reference, withIndex)
  },
  out_degree: actors("out-degree"),
  out_strength: actors("strength", () => ({
    options: { direction: "out" },
    weights: { attribute: "weight", meaning: "strength" },
  })),
  pagerank: (reference, graph) =>
    actors("pagerank", () => ({ options: { damping: reference.params.alpha } }))(reference, graph),
  periphery: sets("periphery"),
  radius: number("radius"),
  reciprocity_dyadic: number("reciprocity-dyadic"),
  reciprocity_edgewise: number("reciprocity-edgewise"),
  reciprocity_node: actors("reciprocity-node"),
  resilience_giant_component_after_removals: (reference, graph) => {
    const expected = reference.expected as number[]
    const result = measure(reference, graph, "resilience", { options: { removals: expected.length - 1 } })
    if (result.kind !== "list") throw new Error(JSON.stringify(result))
    expect(result.items.map(({ value }) => value)).toEqual(expected)
    const order = reference.params.order as string[]
    expect(result.items.slice(1).flatMap((item) => item.actors)).toEqual(order.slice(0, expected.length - 1))
  },
  spectral_segregation_node: actors("spectral-segregation", groups),
  transitivity: number("transitivity"),
  transitivity_directed_weak: number("transitivity-directed-weak"),
  triad_census: (reference, graph) =>
    expectValues(perKey(measure(reference, graph, "triad-census")), reference),
}

const folder = new URL(".", import.meta.url)
for (const name of readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .sort()) {
  const file = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as ReferenceFile
  describe(file.id, () => {
    file.cases.forEach((reference, index) => {
      test(`${index + 1} ${reference.metric} ${JSON.stringify(reference.params).slice(0, 80)}`, () => {
        const check = checks[reference.metric]
        if (!check) expect.fail(`no check for ${reference.metric}`)
        check(reference, reference.graph ?? file.graph)
      })
    })
  })
}
