import { readdirSync } from "node:fs"
import fc from "fast-check"
import { MultiGraph } from "graphology"
import { describe, expect, test } from "vitest"
import { buildExampleGraph } from "./build-example-graph.js"
import type { Expected, Metric, MetricExample } from "./define-metric.js"
import * as examples from "./example-graphs.js"
import { openNetwork } from "./network.js"
import { metricById, metrics } from "./registry.js"
import { type MetricResult, metricResult } from "./result.js"

function measureExample(metric: Metric, example: MetricExample): MetricResult {
  const { graph, groups, weights, options, before } = example
  return metric.measure({
    graph: buildExampleGraph(graph),
    groups,
    weights,
    options,
    before: before && buildExampleGraph(before),
  })
}

function near(actual: number | null | undefined, expected: number | null | undefined): void {
  if (typeof expected === "number" && typeof actual === "number") expect(actual).toBeCloseTo(expected, 10)
  else expect(actual).toBe(expected)
}

function expectResult(actual: MetricResult, expected: Expected): void {
  if (typeof expected === "number") {
    if (actual.kind !== "number") expect.fail(`${JSON.stringify(actual)} is no number`)
    near(actual.value, expected)
  } else if ("reason" in expected) {
    expect(actual).toMatchObject({ kind: "undefined", reason: expected.reason })
  } else if ("perActor" in expected) {
    if (actual.kind !== "perActor") expect.fail(`${JSON.stringify(actual)} is not per actor`)
    expect(actual.values.map(({ actor }) => actor).sort()).toEqual(Object.keys(expected.perActor).sort())
    for (const { actor, value } of actual.values) near(value, expected.perActor[actor])
  } else if ("items" in expected) {
    if (actual.kind !== "list") expect.fail(`${JSON.stringify(actual)} is no list`)
    expect(actual.items.map(({ key, actors }) => ({ key, actors }))).toEqual(
      expected.items.map(({ key, actors }) => ({ key, actors: actors ?? [] })),
    )
    expected.items.forEach(({ value }, index) => {
      if (value !== undefined) near(actual.items[index]!.value, value)
    })
  } else {
    if (actual.kind !== "matrix") expect.fail(`${JSON.stringify(actual)} is no matrix`)
    expect(actual.rows).toEqual(expected.rows)
    expect(actual.columns).toEqual(expected.columns)
    actual.cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        near(cell, expected.cells[r]![c])
      })
    })
  }
}

for (const metric of metrics) {
  describe(metric.id, () => {
    metric.examples.forEach((example, index) => {
      test(`${index + 1} ${example.graph.title}`, () => {
        const result = measureExample(metric, example)
        expect(metricResult.parse(result)).toEqual(result)
        expectResult(result, example.expected)
      })
    })
  })
}

describe("the registry", () => {
  const ids = metrics.map((metric) => metric.id)

  test("is sorted by id and names every metric once", () => {
    expect(ids).toEqual([...new Set(ids)].sort())
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(metricById("density")?.id).toBe("density")
    expect(metricById("no-such-metric")).toBeUndefined()
  })

  test("holds exactly the files of the folder", () => {
    const files = readdirSync(new URL("./metrics/", import.meta.url))
    expect(files.map((file) => file.replace(/\.ts$/, "")).sort()).toEqual(ids)
  })

  test("explains every metric in both languages, with formula and source", () => {
    for (const metric of metrics) {
      for (const text of [metric.label, metric.question, metric.caution ?? metric.label]) {
        expect(text.de.trim(), metric.id).not.toBe("")
        expect(text.en.trim(), metric.id).not.toBe("")
      }
      expect(metric.question.de, metric.id).toMatch(/\?$/)
      expect(metric.formula.length, metric.id).toBeGreaterThan(10)
      expect(metric.references.length, metric.id).toBeGreaterThan(0)
    }
  })

  test("describes every option", () => {
    for (const metric of metrics) {
      for (const [name, option] of Object.entries(metric.options.shape)) {
        expect((option as { description?: string }).description, `${metric.id}.${name}`).toBeTruthy()
      }
      expect(() => metric.options.parse({}), metric.id).not.toThrow()
    }
  })

  test("gives every metric an example without actors and one that has a value", () => {
    for (const metric of metrics) {
      const titles = metric.examples.map((example) => example.graph.title)
      expect(titles, metric.id).toContain(examples.empty.title)
      const defined = metric.examples.some(
        ({ expected }) => typeof expected === "number" || !("reason" in expected),
      )
      expect(defined, metric.id).toBe(true)
    }
  })
})

const graphs = Object.values(examples)
const readings = [
  {},
  { groups: "group" },
  { groups: "no-such-attribute" },
  { weights: { attribute: "weight", meaning: "distance" } },
  { weights: { attribute: "weight", meaning: "strength" } },
  { ties: "any", groups: "group" },
  { ties: "both", groups: "group" },
] as const

describe("every metric", () => {
  test("yields a valid result for every example graph, however it is read", () => {
    for (const example of graphs) {
      const graph = buildExampleGraph(example)
      for (const reading of readings) {
        for (const before of [undefined, buildExampleGraph(examples.chain)]) {
          const network = openNetwork(graph, { ...reading, before })
          for (const metric of metrics) {
            const result = metric.measure({ network })
            expect(metricResult.safeParse(result).error, `${metric.id}: ${example.title}`).toBeUndefined()
          }
        }
      }
    }
  })

  test("yields a valid result for any multigraph with strange weights and groups", () => {
    const weight = fc.oneof(fc.constantFrom(0, -1, 1, 5, "3", "oft", null), fc.double())
    const edge = fc.tuple(fc.nat(7), fc.nat(7), fc.constantFrom("directed", "undirected"), weight)
    const group = fc.constantFrom("x", "y", "", null, 3, undefined)
    const network = fc.record({
      edges: fc.array(edge, { maxLength: 20 }),
      groups: fc.array(group, { maxLength: 8 }),
    })
    fc.assert(
      fc.property(network, network, fc.constantFrom(...readings), (now, then, reading) => {
        const [graph, before] = [now, then].map(({ edges, groups }) => {
          const built = new MultiGraph()
          groups.forEach((value, node) => {
            built.addNode(`Stelle ${node}`, { group: value, side: node % 2 ? "actor" : "body", value: node })
          })
          for (const [a, b, type, tieWeight] of edges) {
            const [source, target] = [`Stelle ${a}`, `Stelle ${b}`]
            built.mergeNode(source)
            built.mergeNode(target)
            if (type === "directed") built.addDirectedEdge(source, target, { weight: tieWeight })
            else built.addUndirectedEdge(source, target, { weight: tieWeight })
          }
          return built
        })
        const opened = openNetwork(graph!, { ...reading, before })
        for (const metric of metrics) {
          const result = metric.measure({ network: opened })
          expect(metricResult.safeParse(result).error, metric.id).toBeUndefined()
          expect(metric.measure({ network: opened }), metric.id).toEqual(result)
        }
      }),
      { numRuns: 150 },
    )
  })

  test("yields the same for a network opened before as for the graph", () => {
    const graph = buildExampleGraph(examples.triangleWithTail)
    const network = openNetwork(graph, { groups: "group" })
    for (const metric of metrics) {
      expect(metric.measure({ network }), metric.id).toEqual(metric.measure({ graph, groups: "group" }))
    }
  })

  test("says why weights are of no use", () => {
    const weights = { attribute: "weight", meaning: "distance" } as const
    const withWeight = (weight: number | string) => {
      const graph = buildExampleGraph(examples.chain)
      graph.setEdgeAttribute(graph.edges()[0], "weight", weight)
      return graph
    }
    const betweenness = metricById("betweenness")!
    expect(betweenness.measure({ graph: withWeight("viel"), weights })).toMatchObject({ kind: "undefined" })
    expect(betweenness.measure({ graph: withWeight(0), weights })).toMatchObject({ kind: "undefined" })
    expect(betweenness.measure({ graph: withWeight(-1), weights })).toMatchObject({ kind: "undefined" })
    expect(betweenness.measure({ graph: withWeight("2,5"), weights })).toMatchObject({ kind: "perActor" })
  })

  test("throws for options it does not know", () => {
    const graph = buildExampleGraph(examples.chain)
    for (const metric of metrics) {
      expect(() => metric.measure({ graph, options: { noSuchOption: 1 } }), metric.id).toThrow()
    }
  })
})
