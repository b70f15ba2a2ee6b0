import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { readFile, writeFile } from "node:fs/promises"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { actorGraph, bodyGraph, type Model, metricById, offerGraph, openNetwork } from "@kettenwerk/core"
import { exportFormatById, type NetworkExportOptions } from "@kettenwerk/exports"
import { readWorkspace } from "@kettenwerk/markdown"
import { describe, test } from "vitest"
import { pythonWith, runPython } from "./python.js"
import { folderWith, kettenwerk } from "./run-cli.js"

const readWithNetworkX = `
import json, sys
import networkx as nx
def figures(file):
    graph = nx.read_graphml(file) if file.endswith(".graphml") else nx.read_gexf(file)
    simple = nx.DiGraph(graph) if graph.is_directed() else nx.Graph(graph)
    return {
        "n": graph.number_of_nodes(),
        "m": simple.number_of_edges(),
        "density": nx.density(simple),
        "betweenness": nx.betweenness_centrality(simple),
        "nodes": dict(graph.nodes(data=True)),
        "ties": [data for _, _, data in graph.edges(data=True)],
        "bipartite": nx.is_bipartite(simple),
    }
print(json.dumps([figures(file) for file in sys.argv[1:]]))`

const readWithIgraph = `
import json, sys
import igraph
def figures(file):
    graph = igraph.Graph.Read_GraphML(file)
    pairs = (graph.vcount() - 1) * (graph.vcount() - 2) / 2
    return {
        "n": graph.vcount(),
        "m": graph.ecount(),
        "density": graph.density(),
        "betweenness": {v["id"]: b / pairs for v, b in zip(graph.vs, graph.betweenness(directed=False))},
        "nodes": {v["id"]: v.attributes() for v in graph.vs},
        "ties": [e.attributes() for e in graph.es],
    }
print(json.dumps([figures(file) for file in sys.argv[1:]]))`

interface Figures {
  readonly n: number
  readonly m: number
  readonly density: number
  readonly betweenness: Readonly<Record<string, number>>
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly ties: readonly Readonly<Record<string, unknown>>[]
  readonly bipartite?: boolean
}

const examples = fileURLToPath(new URL("../../docs/beispiele", import.meta.url))
const documents = ["auental/konzept.md", "hohenfels/handlungskonzept.md"]
const networkX = pythonWith("networkx")
const igraph = pythonWith("igraph")

const models = documents.map((uri) => {
  const text = readFileSync(path.join(examples, uri), "utf8")
  return readWorkspace([{ uri, text }]).model
})
const [auental, hohenfels] = models as [Model, Model]

interface Wanted {
  readonly model: Model
  readonly format: "graphml" | "gexf"
  readonly network?: NetworkExportOptions
}

/** Writes the files and lets another program read them, in one process because starting it takes longest. */
async function read(python: string, program: string, wanted: readonly Wanted[]): Promise<Figures[]> {
  const folder = await folderWith({})
  const files: string[] = []
  for (const [place, { model, format, network = {} }] of wanted.entries()) {
    const exported = await exportFormatById(format)!.write(model, { stichtag: "2026-11-21", network })
    const file = path.join(folder, `${place}.${format}`)
    await writeFile(file, exported.files[0]!.content)
    files.push(file)
  }
  return runPython(python, program, files) as Figures[]
}

function compareWithUs(model: Model, figures: Figures): void {
  const network = openNetwork(actorGraph(model), { ties: "any" })
  assert.deepEqual([figures.n, figures.m], [network.given.order, network.given.size])
  const density = metricById("density")!.measure({ network })
  assert.ok(density.kind === "number" && Math.abs(density.value - figures.density) < 1e-12)
  const betweenness = metricById("betweenness")!.measure({ network })
  assert.ok(betweenness.kind === "perActor" && betweenness.values.length === figures.n)
  for (const { actor, value } of betweenness.values)
    assert.ok(Math.abs(figures.betweenness[actor]! - value!) < 1e-12, actor)
}

describe.skipIf(networkX === undefined)("NetworkX (Debian: python3-networkx)", () => {
  test("computes our figures from GraphML and from GEXF", async () => {
    const wanted = models.flatMap((model) => [
      { model, format: "graphml" as const },
      { model, format: "gexf" as const },
    ])
    const figures = await read(networkX!, readWithNetworkX, wanted)
    wanted.forEach(({ model }, place) => void compareWithUs(model, figures[place]!))
  })

  test("sees attributes of actors and ties with their types", async () => {
    const both = await read(networkX!, readWithNetworkX, [
      { model: auental, format: "graphml" },
      { model: auental, format: "gexf" },
    ])
    for (const { nodes, ties } of both) {
      const coordination = nodes["actor-koordinationsstelle-praeventionskette"]!
      assert.equal(coordination.label, "Koordinationsstelle Präventionskette")
      assert.equal(coordination.koordination, true)
      assert.equal(nodes["actor-jugendamt"]!.bereich, "Jugendhilfe")
      assert.ok(ties.some(({ art, staerke }) => art === "Kooperation" && staerke === 4))
      assert.ok(ties.every(({ welle }) => welle === "Netzwerkanalyse 2026"))
    }
  })

  test("reads namings with their direction, and confirmed ties only where asked", async () => {
    const [directed, both] = (await read(networkX!, readWithNetworkX, [
      { model: hohenfels, format: "graphml", network: { ties: "as-given" } },
      { model: hohenfels, format: "graphml", network: { ties: "both" } },
    ])) as [Figures, Figures]
    const graph = actorGraph(hohenfels)
    assert.equal(directed.m, openNetwork(graph).given.size)
    assert.equal(both.m, openNetwork(graph, { ties: "both" }).given.size)
    assert.ok(both.ties.every(({ bestaetigung }) => bestaetigung === "beide Seiten"))
  })

  test("takes actors with bodies or offers for a two-mode network", async () => {
    const [bodies, offers] = (await read(networkX!, readWithNetworkX, [
      { model: auental, format: "graphml", network: { graph: "gremien" } },
      { model: auental, format: "gexf", network: { graph: "angebote" } },
    ])) as [Figures, Figures]
    const graphs = [bodyGraph(auental), offerGraph(auental)]
    assert.deepEqual([bodies.n, bodies.m, bodies.bipartite], [graphs[0]!.order, graphs[0]!.size, true])
    assert.deepEqual([offers.n, offers.m, offers.bipartite], [graphs[1]!.order, graphs[1]!.size, true])
    const kinds = new Set(
      Object.values(bodies.nodes).map(({ knoten, bipartite }) => `${knoten} ${bipartite}`),
    )
    assert.deepEqual([...kinds].sort(), ["Akteur 0", "Gremium 1"])
  })
})

test.skipIf(igraph === undefined)(
  "igraph (Debian: python3-igraph) computes our figures from GraphML",
  async () => {
    const wanted = models.map((model) => ({ model, format: "graphml" as const }))
    const figures = await read(igraph!, readWithIgraph, wanted)
    models.forEach((model, place) => void compareWithUs(model, figures[place]!))
    assert.equal(figures[0]!.nodes["actor-jugendamt"]!.bereich, "Jugendhilfe")
    assert.ok(figures[0]!.ties.some(({ staerke }) => staerke === 4))
  },
)

test("what is exported as GraphML gives the same figures when `network --kanten` reads it back", async () => {
  const file = path.join(await folderWith({}), "netz.graphml")
  const run = await kettenwerk(["export", "auental/konzept.md", "--to", "graphml", "--out", file], {
    cwd: examples,
  })
  assert.equal(run.code, 0, run.stderr)
  const given = await kettenwerk(["network", "auental/konzept.md", "--format", "json"], { cwd: examples })
  const back = await kettenwerk(["network", "--kanten", file, "--format", "json"])
  const main = (stdout: string) => {
    const report = JSON.parse(stdout)
    const [one] = report.networks ?? [report]
    const density = one.metrics.find(({ id }: { id: string }) => id === "density")
    return [one.graphs[0].n, one.graphs[0].m, density.withCoordination, density.withoutCoordination]
  }
  assert.deepEqual(main(back.stdout), main(given.stdout))
})

test("several municipalities give one file each, and an unknown survey is named", async () => {
  const folder = await folderWith({})
  const run = await kettenwerk(["export", ".", "--to", "gexf", "--out", folder], { cwd: examples })
  assert.equal(run.code, 0, run.stderr)
  assert.match(await readFile(path.join(folder, "netz-landkreis-hohenfels.gexf"), "utf8"), /<gexf /)
  const wrong = await kettenwerk(["export", ".", "--to", "gexf", "--welle", "1999"], { cwd: examples })
  assert.equal(wrong.code, 2)
  assert.match(wrong.stderr, /Die Erhebung „1999“ gibt es nicht\. Vorhanden: /)
})
