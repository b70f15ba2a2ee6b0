import { createRequire } from "node:module"
import type { compactGraph } from "../../packages/core/src/network/index.js"

/** Any graphology graph. */
export type AnyGraph = Parameters<typeof compactGraph>[0]

// graphology is a dependency of the core package, not of the workspace.
const require = createRequire(new URL("../../packages/core/package.json", import.meta.url))
const graphology: Record<"DirectedGraph" | "UndirectedGraph", new () => AnyGraph> = require("graphology")

/** graphology's graph types, as the core package sees them. */
export const { DirectedGraph, UndirectedGraph } = graphology

/** A module of graphology-metrics, for comparison. */
export function graphologyMetric(path: string): (graph: AnyGraph, options?: object) => unknown {
  return require(`graphology-metrics/${path}`)
}
