import type { ChainTransition } from "./transitions.js"

/** How far the chain holds without a break. */
export interface ChainConnectivity {
  /** Phases in the longest run without an uncovered transition; 0 without phases. */
  readonly longest: number
  /** The phases of that run, in order; the first of several equally long ones. */
  readonly phases: readonly string[]
  /** Phases of the chain that transitions connect. */
  readonly of: number
  readonly covered: number
  readonly transitions: number
}

/** The longest run of phases linked by covered transitions. Transitions within a phase do not count. */
export function chainConnectivity(all: readonly ChainTransition[]): ChainConnectivity {
  const between = all.filter(({ from, to }) => from !== undefined && to !== undefined)
  let best: string[] = []
  let run: string[] = []
  for (const { from, to, covered } of between) {
    if (run.length === 0) run = [from!]
    if (covered) run.push(to!)
    if (run.length > best.length) best = run
    if (!covered) run = [to!]
  }
  return {
    longest: best.length,
    phases: best,
    of: between.length === 0 ? 0 : between.length + 1,
    covered: between.filter(({ covered }) => covered).length,
    transitions: between.length,
  }
}
