import type { CompactGraph } from "../compact-graph.js"

/** A division of the nodes: `of` gives each node its part, parts are numbered by their first node. */
export interface Parts {
  readonly count: number
  readonly of: Uint32Array
  readonly sizes: Uint32Array
}

/** Parts connected by ties in any direction. */
export function weakComponents(graph: CompactGraph): Parts {
  const { order } = graph
  const unset = 0xffffffff
  const of = new Uint32Array(order).fill(unset)
  const queue = new Uint32Array(order)
  const sizes: number[] = []
  const sides = graph.directed ? [graph.out, graph.in] : [graph.out]
  for (let first = 0; first < order; first++) {
    if (of[first] !== unset) continue
    const part = sizes.length
    of[first] = part
    queue[0] = first
    let tail = 1
    for (let at = 0; at < tail; at++) {
      const node = queue[at]!
      for (const { starts, targets } of sides) {
        for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
          const target = targets[slot]!
          if (of[target] !== unset) continue
          of[target] = part
          queue[tail++] = target
        }
      }
    }
    sizes.push(tail)
  }
  return { count: sizes.length, of, sizes: Uint32Array.from(sizes) }
}

/**
 * Parts in which every node reaches every other along the direction of ties (Tarjan 1972, with its own stack,
 * so that a long chain cannot overflow the call stack).
 */
export function strongComponents(graph: CompactGraph): Parts {
  const { order } = graph
  const { starts, targets } = graph.out
  const unset = 0xffffffff
  const number = new Uint32Array(order).fill(unset)
  const low = new Uint32Array(order)
  const part = new Uint32Array(order).fill(unset)
  const next = starts.slice(0, order)
  const path = new Uint32Array(order)
  const stack = new Uint32Array(order)
  let stackSize = 0
  let counter = 0
  let parts = 0
  for (let root = 0; root < order; root++) {
    if (number[root] !== unset) continue
    let depth = 0
    path[0] = root
    number[root] = low[root] = counter++
    stack[stackSize++] = root
    while (depth >= 0) {
      const node = path[depth]!
      if (next[node]! < starts[node + 1]!) {
        const target = targets[next[node]!++]!
        if (number[target] === unset) {
          number[target] = low[target] = counter++
          stack[stackSize++] = target
          path[++depth] = target
        } else if (part[target] === unset && number[target]! < low[node]!) {
          low[node] = number[target]!
        }
        continue
      }
      depth--
      if (depth >= 0 && low[node]! < low[path[depth]!]!) low[path[depth]!] = low[node]!
      if (low[node] !== number[node]) continue
      for (;;) {
        const member = stack[--stackSize]!
        part[member] = parts
        if (member === node) break
      }
      parts++
    }
  }
  return renumber(part, parts)
}

/** The nodes of each part, in node order. */
export function members(parts: Parts): number[][] {
  const lists: number[][] = Array.from({ length: parts.count }, () => [])
  for (let node = 0; node < parts.of.length; node++) lists[parts.of[node]!]!.push(node)
  return lists
}

function renumber(part: Uint32Array, count: number): Parts {
  const names = new Int32Array(count).fill(-1)
  const of = new Uint32Array(part.length)
  const sizes = new Uint32Array(count)
  let used = 0
  for (let node = 0; node < part.length; node++) {
    if (names[part[node]!]! < 0) names[part[node]!] = used++
    of[node] = names[part[node]!]!
    sizes[of[node]!]!++
  }
  return { count, of, sizes }
}
