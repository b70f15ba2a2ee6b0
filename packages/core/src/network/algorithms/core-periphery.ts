import type { CompactGraph } from "../compact-graph.js"

/** A division into core and periphery, and how well it fits. */
export interface CorePeriphery {
  /** Correlation between the ties and the ideal pattern, −1 … 1. */
  readonly fit: number
  /** Core nodes in node order. */
  readonly core: readonly number[]
}

/**
 * Discrete core–periphery model (Borgatti & Everett 2000): in the ideal pattern everyone is tied to the core
 * and nobody in the periphery to each other. Deterministic: the best core among the first k nodes by degree,
 * then single moves and swaps while they improve the fit. A local optimum, not a proof of the best one.
 * `undefined` if there are fewer than three nodes, no ties, or all possible ties.
 */
export function corePeriphery(graph: CompactGraph): CorePeriphery | undefined {
  const { order, size } = graph
  const { starts, targets } = graph.out
  const cells = (order * (order - 1)) / 2
  if (order < 3 || size === 0 || size === cells) return undefined

  const isCore = new Uint8Array(order)
  // Ties of each node to the periphery: what moving it changes.
  const outside = new Uint32Array(order)
  for (let node = 0; node < order; node++) outside[node] = starts[node + 1]! - starts[node]!
  let coreSize = 0
  let touched = 0

  const fitOf = (k: number, ties: number) => {
    const ones = (k * (k - 1)) / 2 + k * (order - k)
    const spread = ones * (cells - ones) * size * (cells - size)
    return spread > 0 ? (cells * ties - ones * size) / Math.sqrt(spread) : -2
  }
  const toggle = (node: number) => {
    const step = isCore[node] === 1 ? -1 : 1
    touched += step * outside[node]!
    coreSize += step
    isCore[node] = step > 0 ? 1 : 0
    for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) outside[targets[slot]!]! -= step
  }

  const byDegree = Array.from({ length: order }, (_, node) => node)
  byDegree.sort((a, b) => outside[b]! - outside[a]! || a - b)
  let best = -2
  let bestSize = 0
  for (const node of byDegree) {
    toggle(node)
    const fit = fitOf(coreSize, touched)
    if (fit > best + 1e-12) {
      best = fit
      bestSize = coreSize
    }
  }
  for (let i = order - 1; i >= bestSize; i--) toggle(byDegree[i]!)

  for (let round = 0; round < 4 * order; round++) {
    const move = bestMove()
    if (!move) break
    for (const node of move) toggle(node)
    best = fitOf(coreSize, touched)
  }
  const core: number[] = []
  for (let node = 0; node < order; node++) if (isCore[node] === 1) core.push(node)
  return { fit: Math.max(-1, Math.min(1, best)), core }

  /** The weakest core node and the strongest other one, alone or swapped, if that improves the fit. */
  function bestMove(): readonly number[] | undefined {
    let weakest = -1
    let strongest = -1
    for (let node = 0; node < order; node++) {
      if (isCore[node] === 1) {
        if (weakest < 0 || outside[node]! < outside[weakest]!) weakest = node
      } else if (strongest < 0 || outside[node]! > outside[strongest]!) strongest = node
    }
    const moves: (readonly [number, readonly number[]])[] = []
    if (weakest >= 0) moves.push([fitOf(coreSize - 1, touched - outside[weakest]!), [weakest]])
    if (strongest >= 0) moves.push([fitOf(coreSize + 1, touched + outside[strongest]!), [strongest]])
    if (weakest >= 0 && strongest >= 0) {
      toggle(weakest)
      moves.push([fitOf(coreSize + 1, touched + outside[strongest]!), [weakest, strongest]])
      toggle(weakest)
    }
    let found: readonly number[] | undefined
    let fit = best + 1e-12
    for (const [value, nodes] of moves) {
      if (value <= fit) continue
      fit = value
      found = nodes
    }
    return found
  }
}
