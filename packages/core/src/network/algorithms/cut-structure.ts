import type { CompactGraph } from "../compact-graph.js"
import { weakComponents } from "./components.js"

/** What holds an undirected graph together, and what is left without each node. */
export interface CutStructure {
  /** 1 for nodes without which their component falls apart. */
  readonly isArticulationPoint: Uint8Array
  /** Ties without which their component falls apart, smaller node first, in node order. */
  readonly bridges: readonly (readonly [number, number])[]
  /** Largest parts that no single node can split, by their nodes; isolates belong to none. */
  readonly biconnectedComponents: readonly (readonly number[])[]
  /** Number of components of the graph without the node. */
  readonly componentsWithout: Int32Array
  /** Size of the largest component of the graph without the node. */
  readonly largestWithout: Int32Array
  /** Unordered pairs still connected in the graph without the node. */
  readonly connectedPairsWithout: Float64Array
  /** Unordered pairs connected in the whole graph. */
  readonly connectedPairs: number
}

/**
 * One depth-first search for articulation points, bridges, biconnected components (Hopcroft & Tarjan 1973) and
 * the pieces that remain after the removal of each single node. Iterative; time and memory O(n + m).
 */
export function cutStructure(graph: CompactGraph): CutStructure {
  const { order } = graph
  const { starts, targets } = graph.out
  const parts = weakComponents(graph)
  const number = new Int32Array(order)
  const low = new Int32Array(order)
  const parent = new Int32Array(order).fill(-1)
  const next = starts.slice(0, order)
  const treeSize = new Int32Array(order)
  const path = new Int32Array(order)
  const tieStack: number[] = []
  const isArticulationPoint = new Uint8Array(order)
  const bridges: [number, number][] = []
  const biconnectedComponents: number[][] = []
  const inComponent = new Int32Array(order).fill(-1)
  // Of each node: the pieces cut off by its removal (number, nodes, largest, sum of squares).
  const pieces = new Int32Array(order)
  const pieceNodes = new Int32Array(order)
  const pieceLargest = new Int32Array(order)
  const pieceSquares = new Float64Array(order)
  let counter = 0

  /** Takes the ties of one biconnected component off the stack, down to the tie `node`–`child`. */
  function closeComponent(node: number, child: number): void {
    const found: number[] = []
    const id = biconnectedComponents.length
    for (;;) {
      const target = tieStack.pop()!
      const source = tieStack.pop()!
      for (const end of [source, target]) {
        if (inComponent[end] === id) continue
        inComponent[end] = id
        found.push(end)
      }
      if (source === node && target === child) break
    }
    biconnectedComponents.push(found.sort((a, b) => a - b))
  }

  for (let root = 0; root < order; root++) {
    if (number[root]! > 0) continue
    path[0] = root
    number[root] = low[root] = ++counter
    treeSize[root] = 1
    let depth = 0
    let rootChildren = 0
    while (depth >= 0) {
      const node = path[depth]!
      if (next[node]! < starts[node + 1]!) {
        const target = targets[next[node]!++]!
        if (number[target] === 0) {
          parent[target] = node
          number[target] = low[target] = ++counter
          treeSize[target] = 1
          tieStack.push(node, target)
          path[++depth] = target
        } else if (target !== parent[node] && number[target]! < number[node]!) {
          tieStack.push(node, target)
          if (number[target]! < low[node]!) low[node] = number[target]!
        }
        continue
      }
      depth--
      const above = parent[node]!
      if (above < 0) continue
      treeSize[above]! += treeSize[node]!
      if (low[node]! < low[above]!) low[above] = low[node]!
      if (low[node]! < number[above]!) continue
      closeComponent(above, node)
      if (low[node]! > number[above]!) bridges.push(above < node ? [above, node] : [node, above])
      const size = treeSize[node]!
      pieces[above]!++
      pieceNodes[above]! += size
      pieceSquares[above]! += size * size
      if (size > pieceLargest[above]!) pieceLargest[above] = size
      if (parent[above]! < 0) rootChildren++
      else isArticulationPoint[above] = 1
    }
    if (rootChildren > 1) isArticulationPoint[root] = 1
  }
  bridges.sort((a, b) => a[0] - b[0] || a[1] - b[1])

  let squares = 0
  let largest = 0
  let second = 0
  for (const size of parts.sizes) {
    squares += size * size
    if (size > largest) {
      second = largest
      largest = size
    } else if (size > second) second = size
  }
  const componentsWithout = new Int32Array(order)
  const largestWithout = new Int32Array(order)
  const connectedPairsWithout = new Float64Array(order)
  for (let node = 0; node < order; node++) {
    const own = parts.sizes[parts.of[node]!]!
    const rest = own - 1 - pieceNodes[node]!
    componentsWithout[node] = parts.count - 1 + pieces[node]! + (rest > 0 ? 1 : 0)
    // Two components may share the largest size; then `second` equals `largest` and is right as well.
    const otherLargest = own === largest ? second : largest
    largestWithout[node] = Math.max(otherLargest, rest, pieceLargest[node]!)
    const left = squares - own * own + pieceSquares[node]! + rest * rest
    connectedPairsWithout[node] = (left - (order - 1)) / 2
  }
  return {
    isArticulationPoint,
    bridges,
    biconnectedComponents,
    componentsWithout,
    largestWithout,
    connectedPairsWithout,
    connectedPairs: (squares - order) / 2,
  }
}
