import { type CompactGraph, subgraph } from "../compact-graph.js"
import { members, strongComponents, weakComponents } from "./components.js"

/** The largest eigenvalue of a matrix and its vector of length 1, all entries ≥ 0. */
export interface Eigenpair {
  readonly value: number
  readonly vector: Float64Array
}

/** Multiplies a symmetric matrix: writes `matrix · x` to `y`. */
type Multiply = (x: Float64Array, y: Float64Array) => void

/**
 * Largest eigenvalue and vector of a symmetric, non-negative, connected matrix: the locally optimal conjugate
 * gradient method (Knyazev 2001) for one vector. It needs about the square root of the steps of a power
 * iteration, which on long chains takes minutes or stops too early.
 */
export function dominantEigenpair(size: number, multiply: Multiply): Eigenpair {
  const x = new Float64Array(size).fill(1 / Math.sqrt(size))
  const ax = new Float64Array(size)
  multiply(x, ax)
  let value = dot(x, ax)
  const residual = new Float64Array(size)
  const aResidual = new Float64Array(size)
  const step = new Float64Array(size)
  const aStep = new Float64Array(size)
  let hasStep = false
  let best = Number.POSITIVE_INFINITY
  let sinceBest = 0
  const limit = 200 + 40 * Math.ceil(Math.sqrt(size)) + size

  for (let round = 0; round < limit; round++) {
    residual.set(ax)
    addScaled(residual, -value, x)
    const norm = Math.sqrt(dot(residual, residual))
    if (norm <= 1e-13 * Math.abs(value)) break
    if (norm < best) {
      best = norm
      sinceBest = 0
    } else if (++sinceBest > (best < 1e-10 * Math.abs(value) ? 2 : 30)) break

    orthonormalise(residual, [x])
    multiply(residual, aResidual)
    const keepStep = hasStep && orthonormalise(step, [x, residual], aStep, [ax, aResidual])

    const a = value
    const b = dot(x, aResidual)
    const c = dot(residual, aResidual)
    const d = keepStep ? dot(x, aStep) : 0
    const e = keepStep ? dot(residual, aStep) : 0
    const f = keepStep ? dot(step, aStep) : Number.NEGATIVE_INFINITY
    const [wx, wr, ws] = keepStep ? topOfThree([a, b, c, d, e, f]) : [...topOfTwo(a, b, c), 0]
    for (const [vector, direction, last] of [
      [x, residual, step],
      [ax, aResidual, aStep],
    ] as const) {
      scale(last, keepStep ? ws : 0)
      addScaled(last, wr, direction)
      scale(vector, wx)
      addScaled(vector, 1, last)
    }
    hasStep = true
    const length = Math.sqrt(dot(x, x))
    scale(x, 1 / length)
    // The product is carried along; now and then it is computed anew, before rounding adds up.
    if (round % 16 === 15) multiply(x, ax)
    else scale(ax, 1 / length)
    value = dot(x, ax)
  }

  let sum = 0
  for (const entry of x) sum += entry
  const sign = sum < 0 ? -1 : 1
  let length = 0
  for (let i = 0; i < size; i++) {
    x[i] = Math.max(0, sign * x[i]!)
    length += x[i]! * x[i]!
  }
  length = Math.sqrt(length)
  for (let i = 0; i < size; i++) x[i]! /= length
  return { value, vector: x }
}

/**
 * Eigenvector centrality of an undirected graph, of length 1 (Bonacich 1987). In a graph of several parts it is
 * positive only in those with the largest eigenvalue, which is what a power iteration from equal values tends
 * to. `undefined` without ties. Weights are strengths.
 */
export function eigenvectorCentrality(graph: CompactGraph): Eigenpair | undefined {
  if (graph.size === 0) return undefined
  if (graph.directed) return directedEigenvector(graph)
  const components = members(weakComponents(graph)).sort((a, b) => b.length - a.length)
  const found: { nodes: number[]; pair: Eigenpair }[] = []
  let largest = 0
  for (const nodes of components) {
    if (nodes.length < 2 || largestStrength(graph, nodes) < largest * (1 - 1e-9)) continue
    const part = components.length === 1 ? graph : subgraph(graph, nodes)
    const pair = dominantEigenpair(part.order, (x, y) => multiplyAdjacency(part, x, y))
    if (pair.value > largest) largest = pair.value
    found.push({ nodes: components.length === 1 ? Array.from(nodes.keys()) : nodes, pair })
  }
  if (!(largest > 0)) return undefined
  const vector = new Float64Array(graph.order)
  for (const { nodes, pair } of found) {
    if (pair.value < largest * (1 - 1e-9)) continue
    let sum = 0
    for (const entry of pair.vector) sum += entry
    for (let i = 0; i < nodes.length; i++) vector[nodes[i]!] = sum * pair.vector[i]!
  }
  const length = Math.sqrt(dot(vector, vector))
  for (let i = 0; i < vector.length; i++) vector[i]! /= length
  return { value: largest, vector }
}

/**
 * Along incoming ties (being named by the named). Power iteration on A + I from equal values; without a
 * circle of ties there is no positive eigenvalue, and where it does not settle the answer is `undefined`.
 */
function directedEigenvector(graph: CompactGraph): Eigenpair | undefined {
  if (strongComponents(graph).count === graph.order) return undefined
  const { order } = graph
  const { starts, targets, weights } = graph.in
  let x = new Float64Array(order).fill(1 / Math.sqrt(order))
  let y = new Float64Array(order)
  for (let round = 0; round < 20_000; round++) {
    let length = 0
    for (let node = 0; node < order; node++) {
      let sum = x[node]!
      for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
        sum += x[targets[slot]!]! * (weights ? weights[slot]! : 1)
      }
      y[node] = sum
      length += sum * sum
    }
    length = Math.sqrt(length)
    let change = 0
    for (let node = 0; node < order; node++) {
      y[node]! /= length
      change += Math.abs(y[node]! - x[node]!)
    }
    const swap = x
    x = y
    y = swap
    if (change < 1e-13 * Math.sqrt(order)) return { value: length - 1, vector: x }
  }
  return undefined
}

function multiplyAdjacency(graph: CompactGraph, x: Float64Array, y: Float64Array): void {
  const { starts, targets, weights } = graph.out
  for (let node = 0; node < graph.order; node++) {
    let sum = 0
    const end = starts[node + 1]!
    if (weights) for (let s = starts[node]!; s < end; s++) sum += weights[s]! * x[targets[s]!]!
    else for (let s = starts[node]!; s < end; s++) sum += x[targets[s]!]!
    y[node] = sum
  }
}

/** No eigenvalue exceeds the largest row sum. */
function largestStrength(graph: CompactGraph, nodes: readonly number[]): number {
  const { starts, weights } = graph.out
  let largest = 0
  for (const node of nodes) {
    let sum = starts[node + 1]! - starts[node]!
    if (weights) {
      sum = 0
      for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) sum += weights[slot]!
    }
    if (sum > largest) largest = sum
  }
  return largest
}

/** Four sums at once: one alone waits for each addition. */
function dot(a: Float64Array, b: Float64Array): number {
  const { length } = a
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  let i = 0
  for (; i + 3 < length; i += 4) {
    s0 += a[i]! * b[i]!
    s1 += a[i + 1]! * b[i + 1]!
    s2 += a[i + 2]! * b[i + 2]!
    s3 += a[i + 3]! * b[i + 3]!
  }
  for (; i < length; i++) s0 += a[i]! * b[i]!
  return s0 + s1 + (s2 + s3)
}

function addScaled(target: Float64Array, factor: number, other: Float64Array): void {
  for (let i = 0; i < target.length; i++) target[i]! += factor * other[i]!
}

function scale(target: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i++) target[i]! *= factor
}

/**
 * Makes `vector` orthogonal to `basis` and of length 1; false if nothing is left of it. `image` is the vector
 * times the matrix and is changed alike, with the images of the basis, which saves a multiplication.
 */
function orthonormalise(
  vector: Float64Array,
  basis: readonly Float64Array[],
  image?: Float64Array,
  imageBasis: readonly Float64Array[] = [],
): boolean {
  const before = Math.sqrt(dot(vector, vector))
  let length = before
  // A second pass only where so much was taken away that rounding shows.
  for (let pass = 0, last = before; pass < 2 && (pass === 0 || length < 0.5 * last); pass++) {
    last = length
    for (let index = 0; index < basis.length; index++) {
      const part = dot(vector, basis[index]!)
      addScaled(vector, -part, basis[index]!)
      const otherImage = imageBasis[index]
      if (image && otherImage) addScaled(image, -part, otherImage)
    }
    length = Math.sqrt(dot(vector, vector))
  }
  if (!(length > 1e-8 * before) || length < 1e-300) return false
  scale(vector, 1 / length)
  if (image) scale(image, 1 / length)
  return true
}

/** Unit vector of the larger eigenvalue of [[a, b], [b, c]]. */
function topOfTwo(a: number, b: number, c: number): [number, number] {
  const angle = 0.5 * Math.atan2(2 * b, a - c)
  return [Math.cos(angle), Math.sin(angle)]
}

/** Unit vector of the largest eigenvalue of [[a, b, d], [b, c, e], [d, e, f]], by Jacobi rotations. */
function topOfThree([a, b, c, d, e, f]: readonly [number, number, number, number, number, number]): [
  number,
  number,
  number,
] {
  const m = [
    [a, b, d],
    [b, c, e],
    [d, e, f],
  ]
  const v = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]
  for (let sweep = 0; sweep < 12; sweep++) {
    for (const [p, q] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const off = m[p]![q]!
      if (off === 0) continue
      const angle = 0.5 * Math.atan2(2 * off, m[p]![p]! - m[q]![q]!)
      const cos = Math.cos(angle)
      const sin = Math.sin(angle)
      for (let i = 0; i < 3; i++) {
        const left = m[i]![p]!
        const right = m[i]![q]!
        m[i]![p] = cos * left + sin * right
        m[i]![q] = cos * right - sin * left
      }
      for (let i = 0; i < 3; i++) {
        const upper = m[p]![i]!
        const lower = m[q]![i]!
        m[p]![i] = cos * upper + sin * lower
        m[q]![i] = cos * lower - sin * upper
        const left = v[i]![p]!
        const right = v[i]![q]!
        v[i]![p] = cos * left + sin * right
        v[i]![q] = cos * right - sin * left
      }
    }
  }
  let top = 0
  for (let i = 1; i < 3; i++) if (m[i]![i]! > m[top]![top]!) top = i
  return [v[0]![top]!, v[1]![top]!, v[2]![top]!]
}
