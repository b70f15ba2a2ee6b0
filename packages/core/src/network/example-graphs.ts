/** A small network for examples; undirected unless it says otherwise. */
export interface ExampleGraph {
  readonly title: string
  readonly directed?: boolean
  readonly nodes: readonly string[]
  readonly edges: readonly (readonly [string, string] | readonly [string, string, number])[]
  /** By attribute, then by node. */
  readonly nodeAttributes?: Readonly<Record<string, Readonly<Record<string, string | number>>>>
}

/** No actors at all. */
export const empty: ExampleGraph = { title: "leeres Netz", nodes: [], edges: [] }

/** One actor. */
export const single: ExampleGraph = {
  title: "nur ein Akteur",
  nodes: ["a"],
  edges: [],
  nodeAttributes: { group: { a: "x" } },
}

/** Three actors without ties, in two groups. */
export const noTies: ExampleGraph = {
  title: "drei Akteure ohne Verbindung",
  nodes: ["a", "b", "c"],
  edges: [],
  nodeAttributes: { group: { a: "x", b: "x", c: "y" } },
}

/** a–b, two actors of one group. */
export const oneTie: ExampleGraph = {
  title: "zwei Akteure, eine Verbindung, eine Gruppe",
  nodes: ["a", "b"],
  edges: [["a", "b"]],
  nodeAttributes: { group: { a: "x", b: "x" } },
}

/** a–b–c–a and c–d; groups x: a, b and y: c, d. */
export const triangleWithTail: ExampleGraph = {
  title: "Dreieck mit Anhängsel",
  nodes: ["a", "b", "c", "d"],
  edges: [
    ["a", "b"],
    ["b", "c"],
    ["c", "a"],
    ["c", "d"],
  ],
  nodeAttributes: { group: { a: "x", b: "x", c: "y", d: "y" } },
}

/** The same named twice and with a tie to itself. */
export const messyTriangle: ExampleGraph = {
  ...triangleWithTail,
  title: "Dreieck mit Anhängsel, eine Verbindung doppelt, eine mit sich selbst",
  edges: [...triangleWithTail.edges, ["b", "a"], ["d", "d"]],
}

/** m tied to a, b, c, d. */
export const star: ExampleGraph = {
  title: "Stern mit vier Armen",
  nodes: ["m", "a", "b", "c", "d"],
  edges: [
    ["m", "a"],
    ["m", "b"],
    ["m", "c"],
    ["m", "d"],
  ],
  nodeAttributes: { group: { m: "x", a: "x", b: "x", c: "y", d: "y" } },
}

/** a–b–c–d in a row. */
export const chain: ExampleGraph = {
  title: "Reihe aus vier Akteuren",
  nodes: ["a", "b", "c", "d"],
  edges: [
    ["a", "b"],
    ["b", "c"],
    ["c", "d"],
  ],
  nodeAttributes: { group: { a: "x", b: "x", c: "y", d: "y" } },
}

/** a–b–c–d–a. */
export const ring: ExampleGraph = {
  title: "Ring aus vier Akteuren",
  nodes: ["a", "b", "c", "d"],
  edges: [
    ["a", "b"],
    ["b", "c"],
    ["c", "d"],
    ["d", "a"],
  ],
}

/** Everyone with everyone, one group. */
export const complete: ExampleGraph = {
  title: "vier Akteure, alle verbunden, eine Gruppe",
  nodes: ["a", "b", "c", "d"],
  edges: [
    ["a", "b"],
    ["a", "c"],
    ["a", "d"],
    ["b", "c"],
    ["b", "d"],
    ["c", "d"],
  ],
  nodeAttributes: { group: { a: "x", b: "x", c: "x", d: "x" } },
}

/** a–b, c–d and e alone. */
export const twoPairs: ExampleGraph = {
  title: "zwei Paare und ein Akteur allein",
  nodes: ["a", "b", "c", "d", "e"],
  edges: [
    ["a", "b"],
    ["c", "d"],
  ],
  nodeAttributes: { group: { a: "x", b: "y", c: "x", d: "y", e: "y" } },
}

/** a→b, b→a, b→c; c names nobody. */
export const directedThree: ExampleGraph = {
  title: "gerichtet: a und b nennen sich gegenseitig, b nennt c",
  directed: true,
  nodes: ["a", "b", "c"],
  edges: [
    ["a", "b"],
    ["b", "a"],
    ["b", "c"],
  ],
  nodeAttributes: { group: { a: "x", b: "x", c: "y" } },
}

/** a→b→c→a. */
export const directedRing: ExampleGraph = {
  title: "gerichteter Ring aus drei Akteuren",
  directed: true,
  nodes: ["a", "b", "c"],
  edges: [
    ["a", "b"],
    ["b", "c"],
    ["c", "a"],
  ],
  nodeAttributes: { group: { a: "x", b: "y", c: "z" } },
}

/** a–b (1), b–c (1), a–c (5). */
export const weightedTriangle: ExampleGraph = {
  title: "Dreieck mit Gewichten 1, 1 und 5",
  nodes: ["a", "b", "c"],
  edges: [
    ["a", "b", 1],
    ["b", "c", 1],
    ["a", "c", 5],
  ],
}

/** Three actors in two bodies: B1 holds a, b, c; B2 holds a, b. */
export const bodies: ExampleGraph = {
  title: "drei Akteure in zwei Gremien",
  nodes: ["a", "b", "c", "B1", "B2"],
  edges: [
    ["a", "B1"],
    ["b", "B1"],
    ["c", "B1"],
    ["a", "B2"],
    ["b", "B2"],
  ],
  nodeAttributes: {
    side: { a: "actor", b: "actor", c: "actor", B1: "body", B2: "body" },
    group: { a: "x", b: "x", c: "y" },
  },
}
