/**
 * Measures the network analysis side by side with graphology-metrics and, where Python has it, igraph:
 * `npx tsx test/bench/network.ts [size …]`. User CPU time of one process each, rounds alternate between the
 * programs, the median counts. Prints Markdown. Takes some minutes for the default sizes.
 */
import {
  type CompactGraph,
  compactGraph,
  coreNumbers,
  cutStructure,
  distanceSummary,
  eigenvectorCentrality,
  louvain,
  metrics,
  modularity,
  openNetwork,
  pageRank,
  pathSummary,
  seededRandom,
  structuralHoles,
  tieCorrelation,
  triangleCounts,
  weakComponents,
} from "../../packages/core/src/network/index.js"
import { type AnyGraph, graphologyMetric } from "./graphology.js"
import { findPython, runPython } from "./python.js"
import { type RandomNetwork, randomNetwork, toGraphology } from "./random-network.js"

const theirBetweenness = graphologyMetric("centrality/betweenness")
const theirCloseness = graphologyMetric("centrality/closeness")
const theirPageRank = graphologyMetric("centrality/pagerank")
const theirDiameter = graphologyMetric("graph/diameter")

type Times = Record<string, number>

const rounds = 3
const exactLimit = 10_000
const sampleSize = 64

/** User CPU milliseconds of one run; short runs are repeated until they can be measured. */
function time(run: () => unknown): number {
  // Warm up first: the compiler's own work is no part of the figure.
  const start = process.cpuUsage()
  for (let i = 0; i < 50 && process.cpuUsage(start).user < 150_000; i++) run()
  let repeats = 1
  for (;;) {
    const before = process.cpuUsage()
    for (let i = 0; i < repeats; i++) run()
    const spent = process.cpuUsage(before).user / 1000
    if (spent > 100 || repeats > 10_000) return spent / repeats
    repeats *= spent > 1 ? Math.ceil(120 / spent) : 10
  }
}

function degrees(graph: CompactGraph): Float64Array {
  return Float64Array.from({ length: graph.order }, (_, v) => graph.out.starts[v + 1]! - graph.out.starts[v]!)
}

/** What a report computes, from the graph on; betweenness and distances in one pass. */
function wholeReport(graph: CompactGraph): void {
  weakComponents(graph)
  pathSummary(graph)
  eigenvectorCentrality(graph)
  pageRank(graph, 0.85)
  modularity(graph, Int32Array.from(louvain(graph, seededRandom(1))))
  triangleCounts(graph)
  cutStructure(graph)
  coreNumbers(graph)
  structuralHoles(graph)
  tieCorrelation(graph, degrees(graph), degrees(graph))
}

function ours(graph: CompactGraph, source: AnyGraph, lengths: CompactGraph, arcs: CompactGraph): Times {
  const { order } = graph
  const sample = Uint32Array.from({ length: Math.min(order, sampleSize) }, (_, i) =>
    Math.floor((i * order) / Math.min(order, sampleSize)),
  )
  const exact = order <= exactLimit
  const all = exact ? undefined : sample
  const times: Times = {
    "read the graph": time(() => compactGraph(source)),
    "one pass": time(() => pathSummary(graph, all)),
    closeness: time(() => distanceSummary(graph)),
    clustering: time(() => triangleCounts(graph)),
    "cut points, bridges, blocks": time(() => cutStructure(graph)),
    "k-core": time(() => coreNumbers(graph)),
    constraint: time(() => structuralHoles(graph)),
    components: time(() => weakComponents(graph)),
    assortativity: time(() => tieCorrelation(graph, degrees(graph), degrees(graph))),
    eigenvector: time(() => eigenvectorCentrality(graph)),
    PageRank: time(() => pageRank(graph, 0.85)),
    Louvain: time(() => louvain(graph, seededRandom(1))),
  }
  if (order <= 2000 || !exact) {
    times["one pass, weighted"] = time(() => pathSummary(lengths, all))
    times["one pass, directed"] = time(() => pathSummary(arcs, all))
  }
  if (exact) times["whole report"] = time(() => wholeReport(graph))
  if (order <= 2000) {
    times["all metrics by name"] = time(() => {
      const network = openNetwork(source)
      for (const metric of metrics) {
        if (slow.has(metric.id) && order > 500) continue
        metric.measure({ network })
      }
    })
  }
  return times
}

/** Metrics that try every actor or every pair in turn; their own limits apply above. */
const slow = new Set([
  "fragmentation-distance-weighted-after-removal",
  "kpp-neg",
  "kpp-pos",
  "edge-betweenness",
])

function theirs(graph: AnyGraph): Times {
  const options = { getEdgeWeight: null, normalized: false }
  const times: Times = {}
  if (graph.order > 2000) return times
  times["one pass"] = time(() => theirBetweenness(graph, options))
  times["one pass, weighted"] = time(() =>
    theirBetweenness(graph, { getEdgeWeight: "weight", normalized: false }),
  )
  times.closeness = time(() => theirCloseness(graph))
  times.PageRank = time(() => theirPageRank(graph, { getEdgeWeight: null }))
  if (graph.order <= 500)
    times["whole report"] =
      times["one pass"] + times.closeness! + times.PageRank! + time(() => theirDiameter(graph))
  return times
}

const igraphProgram = `
import json, os, sys
import igraph
data = json.load(sys.stdin)
n, ties, exact, sample = data["order"], data["ties"], data["exact"], data["sample"]
g = igraph.Graph(n=n, edges=ties)
lengths = [1 + ((a * 31 + b * 17) % 5) for a, b in ties]
d = igraph.Graph(n=n, edges=ties, directed=True)
def user():
    return os.times().user
def run(f):
    repeats = 1
    while True:
        before = user()
        for _ in range(repeats):
            f()
        spent = (user() - before) * 1000
        if spent > 100 or repeats > 10000:
            return spent / repeats
        repeats = repeats * 4
out = {}
if exact:
    out["one pass"] = run(lambda: g.betweenness())
    out["closeness"] = run(lambda: g.closeness())
    if n <= 2000:
        out["one pass, weighted"] = run(lambda: g.betweenness(weights=lengths))
        out["one pass, directed"] = run(lambda: d.betweenness())
out["clustering"] = run(lambda: g.transitivity_local_undirected(mode="zero"))
out["cut points, bridges, blocks"] = run(lambda: (g.articulation_points(), g.bridges(), g.biconnected_components()))
out["k-core"] = run(lambda: g.coreness())
if n <= 10000:
    out["constraint"] = run(lambda: g.constraint())
out["components"] = run(lambda: g.connected_components())
out["assortativity"] = run(lambda: g.assortativity_degree())
out["eigenvector"] = run(lambda: g.eigenvector_centrality())
out["PageRank"] = run(lambda: g.pagerank())
out["Louvain"] = run(lambda: g.community_multilevel())
if exact:
    def report():
        g.connected_components(); g.diameter(); g.average_path_length(); g.betweenness(); g.closeness()
        g.eigenvector_centrality(); g.pagerank(); g.community_multilevel()
        g.transitivity_local_undirected(mode="zero"); g.articulation_points(); g.bridges()
        g.coreness(); g.constraint(); g.assortativity_degree()
    out["whole report"] = run(report)
json.dump(out, sys.stdout)
`

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}

function medians(all: readonly Times[]): Times {
  return Object.fromEntries(
    Object.keys(all[0] ?? {}).map((key) => [key, median(all.map((times) => times[key] ?? Number.NaN))]),
  )
}

function milliseconds(value: number): string {
  return value < 10 ? value.toFixed(2) : value < 1000 ? value.toFixed(0) : `${(value / 1000).toFixed(1)} s`
}

function measure(network: RandomNetwork, python: string | undefined) {
  const source = toGraphology(network)
  const graph = compactGraph(source)
  const lengths = compactGraph(source, { weights: { attribute: "weight", meaning: "distance" } })
  const arcs = compactGraph(toGraphology(network, true))
  const our: Times[] = []
  const their: Times[] = []
  const igraph: Times[] = []
  for (let round = 0; round < (network.order > 2000 ? 1 : rounds); round++) {
    our.push(ours(graph, source, lengths, arcs))
    their.push(theirs(source))
    if (python) {
      const input = { ...network, exact: network.order <= exactLimit, sample: sampleSize }
      igraph.push(runPython(python, igraphProgram, input) as Times)
    }
  }
  return { our: medians(our), their: medians(their), igraph: medians(igraph) }
}

const asked = process.argv.slice(2).map(Number).filter(Number.isInteger)
const sizes = asked.length > 0 ? asked : [100, 500, 2000, 10_000, 50_000]
const python = findPython(["igraph"])
console.log(
  python
    ? "Zeiten in ms (Nutzerzeit); „/ igraph“ und „/ graphology“ sind Verhältnisse unserer Zeit zu deren Zeit.\n"
    : "igraph fehlt (Paket python3-igraph); verglichen wird nur mit graphology-metrics.\n",
)
const all = new Map<number, ReturnType<typeof measure>>()
for (const size of sizes) {
  const network = randomNetwork(size)
  const found = measure(network, python)
  all.set(size, found)
  console.log(`### n = ${size}, m = ${network.ties.length}\n`)
  if (size > exactLimit) {
    const whole = (found.our["one pass"]! * size) / sampleSize
    console.log(`„one pass“ mit ${sampleSize} Startknoten; mit allen hochgerechnet ${milliseconds(whole)}.\n`)
  }
  console.log("| Größe | ms | / igraph | / graphology |\n| --- | ---: | ---: | ---: |")
  for (const [key, value] of Object.entries(found.our)) {
    const ratio = (other: number | undefined) => (other === undefined ? "–" : (value / other).toFixed(2))
    console.log(
      `| ${key} | ${milliseconds(value)} | ${ratio(found.igraph[key])} | ${ratio(found.their[key])} |`,
    )
  }
  console.log("")
}

const used = sizes.filter((size) => size <= exactLimit)
if (used.length > 1) {
  console.log(
    "### Wachstum (Exponent von n)\n\n| Größe | von | bis | Exponent |\n| --- | ---: | ---: | ---: |",
  )
  for (const key of ["read the graph", "one pass", "closeness", "whole report"]) {
    for (let i = 1; i < used.length; i++) {
      const [a, b] = [used[i - 1]!, used[i]!]
      const exponent = Math.log(all.get(b)!.our[key]! / all.get(a)!.our[key]!) / Math.log(b / a)
      console.log(`| ${key} | ${a} | ${b} | ${exponent.toFixed(2)} |`)
    }
  }
}
const { arrayBuffers, heapUsed } = process.memoryUsage()
console.log(
  `\nSpeicher am Ende: ${((arrayBuffers + heapUsed) / 1e6).toFixed(0)} MB (mit dem graphology-Graphen).`,
)
