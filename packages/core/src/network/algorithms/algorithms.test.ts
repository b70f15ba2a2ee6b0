import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  type CompactGraph,
  compactGraphFromPairs,
  findSlot,
  undirect,
  withoutNodes,
} from "../compact-graph.js"
import { brokerage } from "./brokerage.js"
import { members, strongComponents, weakComponents } from "./components.js"
import { coreNumbers } from "./core-numbers.js"
import { corePeriphery } from "./core-periphery.js"
import { cutStructure } from "./cut-structure.js"
import { distanceSummary } from "./distance-summary.js"
import { eigenvectorCentrality } from "./dominant-eigenvector.js"
import { dyadCensus, triadCensus } from "./dyads-and-triads.js"
import { edgeBetweenness } from "./edge-betweenness.js"
import { distanceFragmentation, fragmentation, largestAfterRemovals, removalEffect } from "./fragmentation.js"
import { keyPlayersNegative } from "./key-players.js"
import { eiBaseline, eiIndexOfTable, mixingMatrix } from "./mixing.js"
import { louvain, modularity } from "./modularity.js"
import { pageRank } from "./page-rank.js"
import { pathSummary } from "./path-summary.js"
import { seededRandom, shuffle } from "./random.js"
import { triangleCounts } from "./triangles.js"

/** Random graphs up to `most` nodes, with a weight of 1, 2 or 3 for every pair. */
function graphs(most: number, kind: "directed" | "undirected" | "both" = "both") {
  return fc
    .record({
      order: fc.integer({ min: 1, max: most }),
      ties: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 * most }),
      directed: kind === "both" ? fc.boolean() : fc.constant(kind === "directed"),
    })
    .map(({ order, ties, directed }) =>
      compactGraphFromPairs(
        order,
        ties.map(([a, b]) => [a % order, b % order] as const),
        directed,
      ),
    )
}

/** Gives every tie the length 1, 2 or 3, the same in both directions of an undirected one. */
function withLengths(graph: CompactGraph): CompactGraph {
  const lengthsOf = (starts: Uint32Array, targets: Uint32Array, reverse: boolean) => {
    const weights = new Float64Array(targets.length)
    for (let v = 0; v < graph.order; v++) {
      for (let slot = starts[v]!; slot < starts[v + 1]!; slot++) {
        const [a, b] = reverse ? [targets[slot]!, v] : [v, targets[slot]!]
        weights[slot] = 1 + (graph.directed ? (a * 7 + b * 3) % 3 : (a + b + a * b) % 3)
      }
    }
    return weights
  }
  const out = { ...graph.out, weights: lengthsOf(graph.out.starts, graph.out.targets, false) }
  const into = graph.directed
    ? { ...graph.in, weights: lengthsOf(graph.in.starts, graph.in.targets, true) }
    : out
  return { ...graph, meaning: "distance", out, in: into }
}

/** Distances and path counts of all pairs, by the slow method of Floyd and Warshall. */
function allPaths(graph: CompactGraph) {
  const n = graph.order
  const d = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)),
  )
  const lengthOf = (i: number, j: number) => {
    const slot = findSlot(graph.out, i, j)
    if (slot < 0) return Number.POSITIVE_INFINITY
    return graph.meaning === "distance" && graph.out.weights ? graph.out.weights[slot]! : 1
  }
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) if (i !== j) d[i]![j] = lengthOf(i, j)
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) d[i]![j] = Math.min(d[i]![j]!, d[i]![k]! + d[k]![j]!)
    }
  }
  const counts = Array.from({ length: n }, () => new Array<number>(n).fill(0))
  for (let i = 0; i < n; i++) {
    const order = Array.from({ length: n }, (_, j) => j).sort((a, b) => d[i]![a]! - d[i]![b]!)
    for (const j of order) {
      if (i === j) counts[i]![j] = 1
      else if (Number.isFinite(d[i]![j]!)) {
        for (let k = 0; k < n; k++) {
          if (k !== j && d[i]![k]! + lengthOf(k, j) === d[i]![j]) counts[i]![j]! += counts[i]![k]!
        }
      }
    }
  }
  return { d, counts }
}

function slowBetweenness(graph: CompactGraph): number[] {
  const { d, counts } = allPaths(graph)
  const n = graph.order
  const result = new Array<number>(n).fill(0)
  for (let s = 0; s < n; s++) {
    for (let t = 0; t < n; t++) {
      if (s === t || !Number.isFinite(d[s]![t]!)) continue
      for (let v = 0; v < n; v++) {
        if (v === s || v === t || d[s]![v]! + d[v]![t]! !== d[s]![t]) continue
        result[v]! += (counts[s]![v]! * counts[v]![t]!) / counts[s]![t]!
      }
    }
  }
  return graph.directed ? result : result.map((value) => value / 2)
}

function expectAllNear(actual: ArrayLike<number>, expected: ArrayLike<number>, digits = 9): void {
  expect(actual.length).toBe(expected.length)
  for (let i = 0; i < expected.length; i++) expect(actual[i]).toBeCloseTo(expected[i]!, digits)
}

const runs = { numRuns: 200 }

/** A grid of `side` × `side` nodes. */
function grid(side: number): CompactGraph {
  const pairs: [number, number][] = []
  for (let r = 0; r < side; r++) {
    for (let c = 0; c < side; c++) {
      if (c + 1 < side) pairs.push([r * side + c, r * side + c + 1])
      if (r + 1 < side) pairs.push([r * side + c, (r + 1) * side + c])
    }
  }
  return compactGraphFromPairs(side * side, pairs)
}

/** `count` diamonds in a row: every one doubles the number of shortest paths. */
function diamonds(count: number): CompactGraph {
  const pairs: [number, number][] = []
  for (let i = 0; i < count; i++) {
    const at = 3 * i
    pairs.push([at, at + 1], [at, at + 2], [at + 1, at + 3], [at + 2, at + 3])
  }
  return compactGraphFromPairs(3 * count + 1, pairs)
}

describe("the shortest-path pass", () => {
  test("agrees with counting all paths, with and without lengths and directions", () => {
    fc.assert(
      fc.property(graphs(12), fc.boolean(), (plain, weighted) => {
        const graph = weighted ? withLengths(plain) : plain
        const { d } = allPaths(graph)
        const summary = pathSummary(graph)
        expectAllNear(summary.betweenness, slowBetweenness(graph))
        let pairs = 0
        let total = 0
        let longest = 0
        for (let v = 0; v < graph.order; v++) {
          const row = d[v]!.filter((x, u) => u !== v && Number.isFinite(x))
          const column = d.map((r) => r[v]!).filter((x, u) => u !== v && Number.isFinite(x))
          const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)
          expect(summary.outDistance[v]).toBeCloseTo(sum(row), 9)
          expect(summary.inDistance[v]).toBeCloseTo(sum(column), 9)
          expect(summary.outHarmonic[v]).toBeCloseTo(sum(row.map((x) => 1 / x)), 9)
          expect(summary.inHarmonic[v]).toBeCloseTo(sum(column.map((x) => 1 / x)), 9)
          expect(summary.outReach[v]).toBe(row.length)
          expect(summary.inReach[v]).toBe(column.length)
          expect(summary.outEccentricity[v]).toBe(Math.max(0, ...row))
          expect(summary.inEccentricity[v]).toBe(Math.max(0, ...column))
          pairs += row.length
          total += sum(row)
          longest = Math.max(longest, ...row)
        }
        expect(summary).toMatchObject({ reachablePairs: pairs, diameter: longest })
        expect(summary.totalDistance).toBeCloseTo(total, 9)
      }),
      runs,
    )
  })

  test("gives the same with lengths of 1 as without lengths", () => {
    fc.assert(
      fc.property(graphs(30), (plain) => {
        const weights = new Float64Array(plain.out.targets.length).fill(1)
        const out = { ...plain.out, weights }
        const graph = { ...plain, meaning: "distance" as const, out, in: { ...plain.in, weights } }
        expectAllNear(pathSummary(graph).betweenness, pathSummary(plain).betweenness)
      }),
      runs,
    )
  })

  test("counts more paths than 32 bits hold: the middle of a grid is as central from all four sides", () => {
    const side = 21
    const { betweenness } = pathSummary(grid(side))
    for (let r = 0; r < side; r++) {
      for (let c = 0; c < side; c++) {
        const turned = c * side + (side - 1 - r)
        const value = betweenness[r * side + c]!
        expect(Math.abs(value - betweenness[turned]!)).toBeLessThan(1e-9 * value)
      }
    }
  })

  test("stays right where path counts exceed what a double holds", () => {
    for (const count of [32, 1400]) {
      const graph = diamonds(count)
      const { betweenness } = pathSummary(graph)
      const n = graph.order
      for (let i = 1; i < count; i += 97) {
        // A joint between two diamonds lies on every path from one side to the other.
        const left = 3 * i
        const right = n - 1 - left
        expect(Math.abs(betweenness[left]! / (left * right) - 1)).toBeLessThan(
          1e-9 + 3 / Math.min(left, right),
        )
        expect(betweenness[left + 1]).toBeCloseTo(betweenness[left + 2]!, 5)
        expect(Number.isFinite(betweenness[left + 1]!)).toBe(true)
      }
    }
  })

  test("takes sums of lengths for equal that differ by rounding only", () => {
    // a–b–d is 0.1 + 0.2, a–c–d is 0.15 + 0.15.
    const plain = compactGraphFromPairs(4, [
      [0, 1],
      [1, 3],
      [0, 2],
      [2, 3],
    ])
    const weights = new Float64Array(plain.out.targets.length)
    const set = (a: number, b: number, length: number) => {
      weights[findSlot(plain.out, a, b)] = length
      weights[findSlot(plain.out, b, a)] = length
    }
    set(0, 1, 0.1)
    set(1, 3, 0.2)
    set(0, 2, 0.15)
    set(2, 3, 0.15)
    const out = { ...plain.out, weights }
    const { betweenness } = pathSummary({ ...plain, meaning: "distance", out, in: out })
    expect(betweenness[1]).toBeCloseTo(0.5, 12)
    expect(betweenness[2]).toBeCloseTo(0.5, 12)
  })

  test("measures only from the given sources", () => {
    const graph = grid(4)
    const all = pathSummary(graph).betweenness
    const sum = new Float64Array(16)
    for (let source = 0; source < 16; source++) {
      pathSummary(graph, [source]).betweenness.forEach((value, node) => {
        sum[node]! += value
      })
    }
    expectAllNear(sum, all)
  })
})

describe("the bit-parallel distance sums", () => {
  test("agree with the shortest-path pass in both directions", () => {
    fc.assert(
      fc.property(graphs(40), (graph) => {
        const pass = pathSummary(graph)
        const out = distanceSummary(graph, "out")
        const into = distanceSummary(graph, "in")
        expectAllNear(out.distance, pass.outDistance)
        expectAllNear(out.harmonic, pass.outHarmonic)
        expectAllNear(out.reach, pass.outReach)
        expectAllNear(out.eccentricity, pass.outEccentricity)
        expectAllNear(into.distance, pass.inDistance)
        expectAllNear(into.harmonic, pass.inHarmonic)
      }),
      runs,
    )
  })

  test("agree in graphs of more than one batch, with long chains as well", () => {
    const random = seededRandom(7)
    const pairs: [number, number][] = Array.from({ length: 199 }, (_, i) => [i, i + 1])
    for (let i = 0; i < 900; i++)
      pairs.push([200 + Math.floor(random() * 150), 200 + Math.floor(random() * 150)])
    for (const directed of [false, true]) {
      const graph = compactGraphFromPairs(350, pairs, directed)
      const pass = pathSummary(graph)
      const { distance, reach, eccentricity } = distanceSummary(graph)
      expectAllNear(distance, pass.outDistance)
      expectAllNear(reach, pass.outReach)
      expectAllNear(eccentricity, pass.outEccentricity)
    }
  })

  test("treat removed nodes as gone", () => {
    fc.assert(
      fc.property(graphs(25), fc.nat(), (graph, pick) => {
        const node = pick % graph.order
        const removed = new Uint8Array(graph.order)
        removed[node] = 1
        const rest = withoutNodes(graph, new Set([node]))
        const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0)
        expect(sum(distanceSummary(graph, "out", removed).harmonic)).toBeCloseTo(
          sum(distanceSummary(rest).harmonic),
          9,
        )
      }),
      runs,
    )
  })
})

describe("edge betweenness", () => {
  test("adds up to the distances of all pairs", () => {
    fc.assert(
      fc.property(graphs(20), fc.boolean(), (plain, weighted) => {
        const graph = weighted ? withLengths(plain) : plain
        let sum = 0
        for (const { source, target, value } of edgeBetweenness(graph)) {
          sum += value * (graph.out.weights ? graph.out.weights[findSlot(graph.out, source, target)]! : 1)
        }
        const { totalDistance } = pathSummary(graph)
        expect(sum).toBeCloseTo(graph.directed ? totalDistance : totalDistance / 2, 7)
      }),
      runs,
    )
  })
})

describe("components", () => {
  test("are strong exactly where everyone reaches everyone", () => {
    fc.assert(
      fc.property(graphs(15, "directed"), (graph) => {
        const { d } = allPaths(graph)
        const { of } = strongComponents(graph)
        for (let a = 0; a < graph.order; a++) {
          for (let b = 0; b < graph.order; b++) {
            expect(of[a] === of[b]).toBe(Number.isFinite(d[a]![b]!) && Number.isFinite(d[b]![a]!))
          }
        }
      }),
      runs,
    )
  })

  test("do not overflow the stack on a long directed chain", () => {
    const pairs = Array.from({ length: 50_000 }, (_, i) => [i, i + 1] as const)
    const chain = compactGraphFromPairs(50_001, pairs, true)
    expect(strongComponents(chain).count).toBe(50_001)
    expect(weakComponents(chain).count).toBe(1)
    expect(cutStructure(undirect(chain, "any")).bridges.length).toBe(50_000)
  })
})

describe("the cut structure", () => {
  test("agrees with removing each node and each tie", () => {
    fc.assert(
      fc.property(graphs(14, "undirected"), (graph) => {
        const cuts = cutStructure(graph)
        const before = weakComponents(graph)
        for (let node = 0; node < graph.order; node++) {
          const after = weakComponents(withoutNodes(graph, new Set([node])))
          const alone = before.sizes[before.of[node]!] === 1
          expect(cuts.componentsWithout[node]).toBe(after.count)
          expect(cuts.largestWithout[node]).toBe(Math.max(0, ...after.sizes))
          expect(cuts.isArticulationPoint[node] === 1).toBe(after.count > before.count - (alone ? 1 : 0))
          let pairs = 0
          for (const size of after.sizes) pairs += (size * (size - 1)) / 2
          expect(cuts.connectedPairsWithout[node]).toBe(pairs)
        }
        const bridges = new Set(cuts.bridges.map(String))
        const ties = edgeBetweenness(graph)
        for (const { source, target } of ties) {
          const rest = ties.filter((tie) => tie.source !== source || tie.target !== target)
          const after = compactGraphFromPairs(
            graph.order,
            rest.map((tie) => [tie.source, tie.target] as const),
          )
          expect(bridges.has(`${source},${target}`)).toBe(weakComponents(after).count > before.count)
        }
      }),
      runs,
    )
  })

  test("puts every tie into exactly one biconnected component", () => {
    fc.assert(
      fc.property(graphs(14, "undirected"), (graph) => {
        const { biconnectedComponents } = cutStructure(graph)
        for (const { source, target } of edgeBetweenness(graph)) {
          const holders = biconnectedComponents.filter(
            (part) => part.includes(source) && part.includes(target),
          )
          expect(holders.length).toBe(1)
        }
      }),
      runs,
    )
  })
})

describe("core numbers", () => {
  test("are what is left when weaker nodes are removed again and again", () => {
    fc.assert(
      fc.property(graphs(20, "undirected"), (graph) => {
        const cores = coreNumbers(graph)
        for (let k = 1; k <= 5; k++) {
          const left = new Set(Array.from({ length: graph.order }, (_, v) => v))
          for (let changed = true; changed; ) {
            changed = false
            for (const v of left) {
              let ties = 0
              for (const u of left) if (findSlot(graph.out, v, u) >= 0) ties++
              if (ties < k) {
                left.delete(v)
                changed = true
              }
            }
          }
          for (let v = 0; v < graph.order; v++) expect(cores[v]! >= k).toBe(left.has(v))
        }
      }),
      runs,
    )
  })
})

describe("triangles and triads", () => {
  test("are counted as by looking at all triples", () => {
    fc.assert(
      fc.property(graphs(14, "undirected"), (graph) => {
        const counts = triangleCounts(graph)
        const tied = (a: number, b: number) => findSlot(graph.out, a, b) >= 0
        for (let v = 0; v < graph.order; v++) {
          let found = 0
          for (let a = 0; a < graph.order; a++) {
            for (let b = a + 1; b < graph.order; b++) if (tied(v, a) && tied(v, b) && tied(a, b)) found++
          }
          expect(counts[v]).toBe(found)
        }
      }),
      runs,
    )
  })

  test("add up to all pairs and all triples", () => {
    fc.assert(
      fc.property(graphs(15), (graph) => {
        const n = graph.order
        const dyads = dyadCensus(graph)
        expect(dyads.mutual + dyads.asymmetric + dyads.none).toBe((n * (n - 1)) / 2)
        const triads = triadCensus(graph, undirect(graph, "any"))
        const sum = Object.values(triads).reduce((a, b) => a + b, 0)
        expect(sum).toBe((n * (n - 1) * (n - 2)) / 6 + 0)
        for (const count of Object.values(triads)) expect(count).toBeGreaterThanOrEqual(0)
      }),
      runs,
    )
  })
})

describe("eigenvector and PageRank", () => {
  test("solve their equations", () => {
    fc.assert(
      fc.property(graphs(30, "undirected"), (graph) => {
        const pair = eigenvectorCentrality(graph)
        if (graph.size === 0) expect(pair).toBeUndefined()
        else {
          const { vector, value } = pair!
          for (let v = 0; v < graph.order; v++) {
            let sum = 0
            for (let slot = graph.out.starts[v]!; slot < graph.out.starts[v + 1]!; slot++) {
              sum += vector[graph.out.targets[slot]!]!
            }
            expect(sum).toBeCloseTo(value * vector[v]!, 7)
            expect(vector[v]).toBeGreaterThanOrEqual(0)
          }
          expect(vector.reduce((sum, x) => sum + x * x, 0)).toBeCloseTo(1, 10)
        }
        expect(pageRank(graph, 0.85).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10)
      }),
      runs,
    )
  })

  test("find the eigenvector of a chain of 2,000, where a power iteration gives up", () => {
    const order = 2000
    const graph = compactGraphFromPairs(
      order,
      Array.from({ length: order - 1 }, (_, i) => [i, i + 1] as const),
    )
    const { value, vector } = eigenvectorCentrality(graph)!
    expect(value).toBeCloseTo(2 * Math.cos(Math.PI / (order + 1)), 10)
    const factor = Math.sqrt(2 / (order + 1))
    for (let v = 0; v < order; v += 111) {
      expect(vector[v]).toBeCloseTo(factor * Math.sin(((v + 1) * Math.PI) / (order + 1)), 4)
    }
  })
})

describe("Louvain", () => {
  test("finds communities that are at least as good as everyone for themselves, the same for the same seed", () => {
    fc.assert(
      fc.property(graphs(40, "undirected"), fc.nat(), (graph, seed) => {
        fc.pre(graph.size > 0)
        const found = louvain(graph, seededRandom(seed))
        expect(louvain(graph, seededRandom(seed))).toEqual(found)
        const alone = Int32Array.from({ length: graph.order }, (_, v) => v)
        const quality = modularity(graph, Int32Array.from(found))
        expect(quality).toBeGreaterThanOrEqual(modularity(graph, alone) - 1e-12)
        expect(quality).toBeGreaterThanOrEqual(-1e-12)
        const parts = weakComponents(graph)
        for (let v = 1; v < graph.order; v++) {
          for (let u = 0; u < v; u++) if (found[u] === found[v]) expect(parts.of[u]).toBe(parts.of[v])
        }
      }),
      runs,
    )
  })
})

describe("removals", () => {
  test("are the same one by one as all at once", () => {
    fc.assert(
      fc.property(graphs(15, "undirected"), fc.array(fc.nat(), { maxLength: 5 }), (graph, picks) => {
        const gone = [...new Set(picks.map((pick) => pick % graph.order))]
        const sizes = largestAfterRemovals(graph, gone)
        expect(sizes.length).toBe(gone.length + 1)
        for (let step = 0; step <= gone.length; step++) {
          const effect = removalEffect(graph, new Set(gone.slice(0, step)))
          expect(sizes[step]).toBe(effect.largestAfter)
          expect(effect.lostPairs).toBeGreaterThanOrEqual(0)
        }
      }),
      runs,
    )
  })

  test("never find a better single key player than the best of all", () => {
    fc.assert(
      fc.property(graphs(12, "undirected"), (graph) => {
        fc.pre(graph.order >= 3)
        const best = keyPlayersNegative(graph, 1, "fragmentation")!
        for (let node = 0; node < graph.order; node++) {
          const value = fragmentation(withoutNodes(graph, new Set([node])))
          expect(value).toBeLessThanOrEqual(best.value + 1e-12)
        }
        const farther = keyPlayersNegative(graph, 1, "distance")!
        const rest = withoutNodes(graph, new Set(farther.nodes))
        expect(distanceFragmentation(rest)).toBeCloseTo(farther.value, 9)
      }),
      runs,
    )
  })
})

describe("groups", () => {
  test("have a permutation mean near the exact expectation, the same for the same seed", () => {
    const graph = grid(6)
    const groupOf = Int32Array.from({ length: 36 }, (_, v) => (v < 10 ? 0 : v < 30 ? 1 : 2))
    const baseline = eiBaseline(graph, groupOf, 2000, seededRandom(3))
    expect(Math.abs(baseline.mean - baseline.expected)).toBeLessThan(4 * baseline.standardDeviation)
    expect(Math.abs(baseline.mean - baseline.expected)).toBeLessThan(0.01)
    expect(eiBaseline(graph, groupOf, 2000, seededRandom(3))).toEqual(baseline)
    const observed = eiIndexOfTable(mixingMatrix(graph, groupOf, 3))
    expect(baseline.lower).toBeLessThanOrEqual(baseline.mean)
    expect(baseline.upper).toBeGreaterThanOrEqual(baseline.mean)
    expect(baseline.shareAtMost > 0.5).toBe(observed > baseline.mean)
  })

  test("give every open two-path exactly one brokerage role", () => {
    fc.assert(
      fc.property(graphs(12), (graph) => {
        const groupOf = Int32Array.from({ length: graph.order }, (_, v) => v % 3)
        const counts = brokerage(graph, groupOf)
        for (let b = 0; b < graph.order; b++) {
          let open = 0
          for (let a = 0; a < graph.order; a++) {
            for (let c = 0; c < graph.order; c++) {
              if (a === c || a === b || b === c) continue
              const path = findSlot(graph.out, a, b) >= 0 && findSlot(graph.out, b, c) >= 0
              if (path && findSlot(graph.out, a, c) < 0) open++
            }
          }
          const total = Object.values(counts).reduce((sum, count) => sum + count[b]!, 0)
          expect(total).toBe(open)
        }
      }),
      runs,
    )
  })
})

describe("core and periphery", () => {
  test("reach the best fit of all divisions in nearly all small graphs", () => {
    let missed = 0
    fc.assert(
      fc.property(graphs(9, "undirected"), (graph) => {
        const found = corePeriphery(graph)
        if (!found) return
        const n = graph.order
        const cells = (n * (n - 1)) / 2
        let best = -1
        for (let set = 1; set < 2 ** n - 1; set++) {
          let k = 0
          let touched = 0
          for (let v = 0; v < n; v++) if (set & (1 << v)) k++
          for (const { source, target } of edgeBetweenness(graph)) {
            if (set & (1 << source) || set & (1 << target)) touched++
          }
          const ones = (k * (k - 1)) / 2 + k * (n - k)
          const spread = ones * (cells - ones) * graph.size * (cells - graph.size)
          if (spread > 0) best = Math.max(best, (cells * touched - ones * graph.size) / Math.sqrt(spread))
        }
        expect(found.fit).toBeLessThanOrEqual(best + 1e-9)
        if (found.fit < best - 1e-9) missed++
      }),
      { numRuns: 100, seed: 1 },
    )
    expect(missed).toBeLessThanOrEqual(5)
  })
})

describe("the seeded generator", () => {
  test("repeats its sequence and shuffles every order about equally often", () => {
    const first = seededRandom(42)
    const second = seededRandom(42)
    for (let i = 0; i < 100; i++) expect(first()).toBe(second())
    const counts = new Map<string, number>()
    const random = seededRandom(1)
    for (let i = 0; i < 6000; i++) {
      const items = [0, 1, 2]
      shuffle(items, random)
      counts.set(items.join(""), (counts.get(items.join("")) ?? 0) + 1)
    }
    expect(counts.size).toBe(6)
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })

  test("lists the members of all parts exactly once", () => {
    const parts = weakComponents(grid(3))
    expect(
      members(parts)
        .flat()
        .sort((a, b) => a - b),
    ).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })
})
