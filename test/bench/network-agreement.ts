/**
 * Compares the metrics with NetworkX and igraph on random graphs: `npx tsx test/bench/network-agreement.ts
 * [graphs]`. Not part of the tests, because the two are foreign programs; says so and ends well without them.
 */

import {
  type MetricInput,
  type MetricResult,
  metricById,
  seededRandom,
} from "../../packages/core/src/network/index.js"
import { DirectedGraph, UndirectedGraph } from "./graphology.js"
import { findPython, runPython } from "./python.js"

interface Sample {
  readonly directed: boolean
  readonly order: number
  readonly ties: readonly (readonly [number, number, number])[]
  readonly groups: readonly string[]
}

const program = `
import json, sys, math
import networkx as nx, igraph, warnings
warnings.filterwarnings("ignore")
def clean(x):
    if isinstance(x, dict):
        return {str(k): clean(v) for k, v in x.items()}
    if isinstance(x, (list, tuple)):
        return [clean(v) for v in x]
    if isinstance(x, float) and not math.isfinite(x):
        return None
    return x
def attempt(f):
    try:
        return clean(f())
    except Exception:
        return "failed"
def answers(s):
    n, directed = s["order"], s["directed"]
    g = nx.DiGraph() if directed else nx.Graph()
    g.add_nodes_from(range(n))
    for a, b, w in s["ties"]:
        g.add_edge(a, b, weight=w)
    for i, c in enumerate(s["groups"]):
        g.nodes[i]["group"] = c
    h = igraph.Graph(n=n, edges=list(g.edges()), directed=directed)
    u = g.to_undirected()
    parts = {}
    for i, c in enumerate(s["groups"]):
        parts.setdefault(c, set()).add(i)
    far = lambda d: {k: v for k, v in enumerate(d)}
    out = {
        "betweenness": lambda: nx.betweenness_centrality(g),
        "betweenness weighted": lambda: nx.betweenness_centrality(g, weight="weight"),
        "betweenness igraph": lambda: far(h.betweenness()),
        "closeness": lambda: nx.closeness_centrality(g),
        "harmonic": lambda: nx.harmonic_centrality(g),
        "pagerank": lambda: nx.pagerank(g, tol=1e-14, max_iter=10000, weight=None),
        "pagerank weighted": lambda: nx.pagerank(g, tol=1e-14, max_iter=10000),
        "density": lambda: nx.density(g),
        "degree-assortativity": lambda: h.assortativity_degree(directed=directed),
        "categorical-assortativity": lambda: nx.attribute_assortativity_coefficient(g, "group"),
        "burt-constraint": lambda: nx.constraint(g),
        "burt-constraint weighted": lambda: nx.constraint(g, weight="weight"),
        "effective-size": lambda: nx.effective_size(g),
        "modularity": lambda: nx.algorithms.community.modularity(g, parts.values(), weight=None),
        "modularity weighted": lambda: nx.algorithms.community.modularity(g, parts.values()),
        "local-clustering": lambda: nx.clustering(u),
        "transitivity": lambda: nx.transitivity(u),
        "core-number": lambda: nx.core_number(u),
        "diameter": lambda: h.diameter(directed=directed, unconn=True),
        "average-path-length": lambda: h.average_path_length(directed=directed, unconn=True),
        "eccentricity": lambda: far(h.eccentricity(mode="out")),
        "articulation-points": lambda: [[str(v)] for v in nx.articulation_points(u)],
        "bridges": lambda: [[str(a), str(b)] for a, b in nx.bridges(u)],
        "biconnected-components": lambda: [[str(v) for v in c] for c in nx.biconnected_components(u)],
        "connected-components": lambda: [[str(v) for v in c] for c in nx.connected_components(u)],
        "edge-betweenness": lambda: [[str(a), str(b), v] for (a, b), v in nx.edge_betweenness_centrality(g, normalized=False).items()],
        "edge-betweenness weighted": lambda: [[str(a), str(b), v] for (a, b), v in nx.edge_betweenness_centrality(g, normalized=False, weight="weight").items()],
    }
    if directed:
        out["strong-components"] = lambda: [[str(v) for v in c] for c in nx.strongly_connected_components(g)]
        out["triad-census"] = lambda: nx.triadic_census(g)
        out["reciprocity-edgewise"] = lambda: h.reciprocity()
    else:
        out["barrat-clustering"] = lambda: far(h.transitivity_local_undirected(mode="nan", weights=[g.edges[e]["weight"] for e in g.edges()]))
        if nx.is_connected(g) and n > 1:
            out["eigenvector"] = lambda: nx.eigenvector_centrality_numpy(g)
    return {k: attempt(f) for k, f in out.items()}
json.dump([answers(s) for s in json.load(sys.stdin)], sys.stdout)
`

function sample(seed: number): Sample {
  const random = seededRandom(seed)
  const directed = random() < 0.5
  const order = 2 + Math.floor(random() * 40)
  const wanted = Math.floor(random() * 3 * order)
  const ties = new Map<string, readonly [number, number, number]>()
  for (let i = 0; i < wanted; i++) {
    const a = Math.floor(random() * order)
    const b = Math.floor(random() * order)
    if (a === b || ties.has(`${a} ${b}`) || (!directed && ties.has(`${b} ${a}`))) continue
    ties.set(`${a} ${b}`, [a, b, 1 + Math.floor(random() * 5)])
  }
  const groups = Array.from({ length: order }, () => `g${Math.floor(random() * 3)}`)
  return { directed, order, ties: [...ties.values()], groups }
}

/** Options under which a metric means the same as the foreign function of that name. */
const inputs: Readonly<Record<string, Partial<MetricInput>>> = {
  "betweenness weighted": { weights: { attribute: "weight", meaning: "distance" } },
  "betweenness igraph": { options: { normalized: false } },
  "pagerank weighted": { weights: { attribute: "weight", meaning: "strength" } },
  "burt-constraint weighted": { weights: { attribute: "weight", meaning: "strength" } },
  "modularity weighted": { weights: { attribute: "weight", meaning: "strength" } },
  "barrat-clustering": { weights: { attribute: "weight", meaning: "strength" } },
  "edge-betweenness weighted": { weights: { attribute: "weight", meaning: "distance" } },
  "local-clustering": { options: { fewTies: "zero" } },
}

function measure(name: string, { directed, order, ties, groups }: Sample): MetricResult {
  const graph = directed ? new DirectedGraph() : new UndirectedGraph()
  for (let node = 0; node < order; node++) graph.addNode(String(node), { group: groups[node] })
  for (const [a, b, weight] of ties) graph.addEdge(String(a), String(b), { weight })
  const metric = metricById(name.split(" ")[0]!)!
  return metric.measure({ graph, groups: "group", ...inputs[name] } as MetricInput)
}

const named = new Set(["burt-constraint", "burt-constraint weighted", "effective-size"])

/** Largest difference between a result and the foreign answer; `undefined` if the two cannot be compared. */
function difference(name: string, result: MetricResult, answer: unknown): number | undefined {
  const apart = (a: number | null | undefined, b: number | null | undefined) =>
    a == null || b == null ? (a == null && b == null ? 0 : Number.POSITIVE_INFINITY) : Math.abs(a - b)
  // Where we say "undefined", others say 0, NaN or fail.
  if (answer === "failed" || result.kind === "undefined") return undefined
  if (result.kind === "number") return apart(result.value, answer as number | null)
  if (result.kind === "perActor") {
    const values = answer as Record<string, number | null>
    // NetworkX has no constraint for actors who are named but name nobody; igraph and we have.
    const known = result.values.filter(({ actor }) => !named.has(name) || values[actor] !== null)
    return Math.max(0, ...known.map(({ actor, value }) => apart(value, values[actor])))
  }
  if (result.kind !== "list") return undefined
  if (!Array.isArray(answer)) {
    const values = answer as Record<string, number>
    return Math.max(0, ...result.items.map(({ key, value }) => apart(value, values[key!])))
  }
  const set = (actors: readonly string[]) => [...actors].sort().join(" ")
  const valued = answer.some((entry: unknown[]) => typeof entry.at(-1) === "number")
  const theirs = new Map(
    (answer as string[][]).map((entry) => [set(valued ? entry.slice(0, -1) : entry), entry]),
  )
  // A mutual pair of a directed graph has two values; keep their direction.
  if (valued) {
    const exact = new Map((answer as [string, string, number][]).map(([a, b, value]) => [`${a} ${b}`, value]))
    return Math.max(
      0,
      ...result.items.map(({ actors: [a, b], value }) =>
        apart(value, exact.get(`${a} ${b}`) ?? exact.get(`${b} ${a}`)),
      ),
    )
  }
  if (theirs.size !== result.items.length) return Number.POSITIVE_INFINITY
  return result.items.every(({ actors }) => theirs.has(set(actors))) ? 0 : Number.POSITIVE_INFINITY
}

const python = findPython(["networkx", "igraph"])
if (!python) {
  console.log("NetworkX oder igraph fehlt (Pakete python3-networkx, python3-igraph); nichts verglichen.")
} else {
  const count = Number(process.argv[2] ?? 300)
  const samples = Array.from({ length: count }, (_, seed) => sample(seed + 1))
  const answers = runPython(python, program, samples) as Record<string, unknown>[]
  const worst = new Map<string, { compared: number; largest: number; seed: number }>()
  samples.forEach((graph, index) => {
    for (const [name, answer] of Object.entries(answers[index]!)) {
      const found = difference(name, measure(name, graph), answer)
      const entry = worst.get(name) ?? { compared: 0, largest: 0, seed: 0 }
      worst.set(name, entry)
      if (found === undefined) continue
      entry.compared++
      if (found <= entry.largest) continue
      entry.largest = found
      entry.seed = index + 1
    }
  })
  console.log(`${count} Zufallsgraphen mit 2 bis 41 Akteuren, gerichtet und ungerichtet\n`)
  console.log("| Kennzahl | verglichen | größte Abweichung | Startwert |\n| --- | ---: | ---: | ---: |")
  for (const [name, { compared, largest, seed }] of [...worst].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`| ${name} | ${compared} | ${largest.toExponential(1)} | ${largest > 1e-8 ? seed : ""} |`)
  }
  if ([...worst.values()].some(({ largest }) => largest > 1e-6)) process.exitCode = 1
}
