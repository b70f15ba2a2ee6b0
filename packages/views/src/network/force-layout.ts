import { UndirectedGraph } from "graphology"
import circular from "graphology-layout/circular.js"
import forceAtlas2 from "graphology-layout-forceatlas2"

/** What is to be placed: a rectangle around a mark and its label. */
export interface LayoutNode {
  readonly id: string
  readonly width: number
  readonly height: number
  /** Nodes of one group are drawn together. */
  readonly group?: string | undefined
}

/** Middle of a node. */
interface Spot {
  x: number
  y: number
}

const iterations = 500
const aspect = 1.55

/**
 * Places nodes by their ties (ForceAtlas2 with a fixed start and number of steps, so that the same network always
 * looks the same), then moves them apart until no rectangle covers another. Returns the middles from 0, 0 on.
 */
export function forceLayout(
  nodes: readonly LayoutNode[],
  ties: readonly { readonly from: string; readonly to: string; readonly weight: number }[],
): ReadonlyMap<string, Readonly<Spot>> {
  return nodes.length === 0 ? new Map() : separate(nodes, place(nodes, ties))
}

function place(
  nodes: readonly LayoutNode[],
  ties: readonly { readonly from: string; readonly to: string; readonly weight: number }[],
): Map<string, Spot> {
  const graph = new UndirectedGraph()
  // Members of a group stand side by side at the start, and a hidden node holds them together.
  const groups = [...new Set(nodes.map(({ group }) => group ?? ""))]
  for (const group of groups)
    for (const node of nodes) if ((node.group ?? "") === group) graph.addNode(`n${node.id}`)
  for (const { from, to, weight } of ties) {
    const [a, b] = [`n${from}`, `n${to}`]
    if (a !== b && graph.hasNode(a) && graph.hasNode(b)) graph.mergeEdge(a, b, { weight })
  }
  for (const { id, group } of nodes) {
    if (group === undefined) continue
    if (!graph.hasNode(`g${group}`)) graph.addNode(`g${group}`)
    graph.mergeEdge(`n${id}`, `g${group}`, { weight: 3 })
  }
  circular.assign(graph, { scale: 100 })
  const found = forceAtlas2(graph, {
    iterations,
    getEdgeWeight: "weight",
    settings: {
      gravity: 0.6,
      scalingRatio: 14,
      slowDown: 4,
      edgeWeightInfluence: 1,
      outboundAttractionDistribution: false,
      barnesHutOptimize: false,
    },
  })
  return new Map(nodes.map(({ id }) => [id, { ...found[`n${id}`]! }]))
}

/** Spreads the spots over an area that fits the nodes, and pushes apart those that still cover each other. */
function separate(nodes: readonly LayoutNode[], spots: Map<string, Spot>): Map<string, Spot> {
  const area = nodes.reduce((sum, { width, height }) => sum + width * height, 0) * 3
  const height = Math.sqrt(area / aspect)
  stretch(spots, height * aspect, height)
  for (let round = 0; round < 400; round++) if (!pushApart(nodes, spots)) break
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const { id, width, height: own } of nodes) {
    const spot = spots.get(id)!
    left = Math.min(left, spot.x - width / 2)
    top = Math.min(top, spot.y - own / 2)
  }
  for (const spot of spots.values()) {
    spot.x = Math.round(spot.x - left)
    spot.y = Math.round(spot.y - top)
  }
  return spots
}

function stretch(spots: Map<string, Spot>, width: number, height: number): void {
  const xs = Array.from(spots.values(), ({ x }) => x)
  const ys = Array.from(spots.values(), ({ y }) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  for (const spot of spots.values()) {
    spot.x = right > left ? ((spot.x - left) / (right - left)) * width : width / 2
    spot.y = bottom > top ? ((spot.y - top) / (bottom - top)) * height : height / 2
  }
}

function pushApart(nodes: readonly LayoutNode[], spots: ReadonlyMap<string, Spot>): boolean {
  let moved = false
  for (let i = 0; i < nodes.length; i++) {
    for (let j = i + 1; j < nodes.length; j++) {
      const [first, second] = [nodes[i]!, nodes[j]!]
      const [a, b] = [spots.get(first.id)!, spots.get(second.id)!]
      const overX = (first.width + second.width) / 2 - Math.abs(a.x - b.x)
      const overY = (first.height + second.height) / 2 - Math.abs(a.y - b.y)
      if (overX <= 0 || overY <= 0) continue
      moved = true
      if (overX < overY) {
        const step = (a.x <= b.x ? -1 : 1) * (overX / 2 + 0.5)
        a.x += step
        b.x -= step
      } else {
        const step = (a.y <= b.y ? -1 : 1) * (overY / 2 + 0.5)
        a.y += step
        b.y -= step
      }
    }
  }
  return moved
}
