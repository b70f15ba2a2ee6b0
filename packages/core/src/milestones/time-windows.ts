import { addDays, daysBetween } from "../dates/index.js"
import { type DependencyGraph, forEachLink } from "./dependency-graph.js"
import { isAlive, isPlanned, isSettled } from "./milestone-state.js"

/** When a milestone can be reached, as far as dates, durations and dependencies say; `null` is unknown. */
export interface TimeWindow {
  /** First day possible: its own date, the Stichtag while it is open, and everything it requires. Unknown in a cycle. */
  readonly earliest: string | null
  /** Last day possible without making a later milestone impossible. */
  readonly latest: string | null
  /** Last day of its own date; without a date the day that follows from durations and requirements. */
  readonly planned: string | null
  /** Days it can slip past `planned` until a later milestone or the end of the plan moves; never negative. */
  readonly slackDays: number | null
  /** Days that are missing: it cannot be reached before `latest`. Absent if the plan can be kept. */
  readonly shortfallDays?: number
  readonly critical: boolean
}

interface Passes {
  readonly earliest: (string | null)[]
  readonly planned: (string | null)[]
  /** Last day allowed by what comes later, the milestone's own date left aside. */
  readonly allowed: (string | null)[]
}

/**
 * Forward and backward pass of the critical-path method over date intervals (Kelley & Walker 1959).
 *
 * - A dependency is finish-to-finish with the duration in between: with `durationDays` 10 a milestone is reached ten
 *   days after the last of its requirements, without a duration on the same day at best.
 * - „06/2026“ can be reached on any of its days; slack counts from its last day.
 * - Reached and dropped milestones bind nobody any more, nor do past lines of a chronicle; ties within a cycle are
 *   left out.
 * - Critical is a milestone without slack that hands it on: it requires, or is required by, another one without slack.
 *
 * Linear in milestones and dependencies.
 */
export function timeWindows(dependencies: DependencyGraph, stichtag: string): readonly TimeWindow[] {
  const { milestones, graph } = dependencies
  const isOver = milestones.map((milestone, node) => {
    const isNeeded = graph.out.starts[node + 1]! > graph.out.starts[node]!
    const isPast = milestone.date?.to != null && milestone.date.to < stichtag
    return isSettled(milestone) || (isPast && !isPlanned(milestone, isNeeded))
  })
  const forward = forwardPass(dependencies, stichtag, isOver)
  const ends = planEnds(dependencies, forward.planned, isOver)
  const allowed = backwardPass(dependencies, ends, isOver)
  const passes: Passes = { ...forward, allowed }

  const slack = milestones.map((_, node) => slackOf(dependencies, passes, node, isOver))
  const isHandedOn = (first: number, second: number) =>
    slack[first] === 0 &&
    slack[second] === 0 &&
    isAdjacent(milestones[second]!.durationDays, passes.planned[first]!, passes.planned[second]!)
  const critical = milestones.map((_, node) => {
    let linked = false
    forEachLink(dependencies, "requires", node, (required) => (linked ||= isHandedOn(required, node)))
    forEachLink(dependencies, "neededBy", node, (next) => (linked ||= isHandedOn(node, next)))
    return linked
  })
  return milestones.map((milestone, node) => {
    const earliest = passes.earliest[node]!
    const latest = isOver[node]
      ? (milestone.date?.to ?? null)
      : lesser(milestone.date?.to ?? null, allowed[node]!)
    const missing = earliest !== null && latest !== null ? (daysUntil(latest, earliest) ?? 0) : 0
    return {
      earliest,
      latest,
      planned: passes.planned[node]!,
      slackDays: slack[node]!,
      ...(missing > 0 && !isOver[node] && { shortfallDays: missing }),
      critical: critical[node]!,
    }
  })
}

/** The longest row of critical milestones that ends last, requirements first. Empty if there is none. */
export function criticalPath(
  dependencies: DependencyGraph,
  windows: readonly TimeWindow[],
): readonly number[] {
  const { milestones, order } = dependencies
  const before = new Int32Array(milestones.length).fill(-1)
  const length = new Uint32Array(milestones.length).fill(1)
  let last = -1
  for (const node of order) {
    if (!windows[node]!.critical) continue
    forEachLink(dependencies, "requires", node, (required) => {
      const window = windows[required]!
      if (!window.critical) return
      if (!isAdjacent(milestones[node]!.durationDays, window.planned, windows[node]!.planned)) return
      if (length[required]! + 1 > length[node]!) {
        length[node] = length[required]! + 1
        before[node] = required
      }
    })
    if (length[node]! < 2) continue
    if (last < 0 || isLater(windows[node]!.planned, windows[last]!.planned, length[node]! - length[last]!))
      last = node
  }
  const path: number[] = []
  for (let node = last; node >= 0; node = before[node]!) path.push(node)
  return path.reverse()
}

function isLater(planned: string | null, best: string | null, longer: number): boolean {
  if (planned === best) return longer > 0
  return best === null || (planned !== null && planned > best)
}

function forwardPass(dependencies: DependencyGraph, stichtag: string, isOver: readonly boolean[]) {
  const { milestones, order, cycleOf } = dependencies
  const earliest: (string | null)[] = new Array(milestones.length).fill(null)
  const planned: (string | null)[] = new Array(milestones.length).fill(null)
  for (const node of order) {
    const milestone = milestones[node]!
    const own = milestone.date?.from ?? null
    if (isOver[node]) {
      earliest[node] = own
      planned[node] = milestone.date?.to ?? own
      continue
    }
    const duration = milestone.durationDays ?? 0
    // What is open cannot be reached in the past.
    let possible = greater(own, own === null ? addDays(stichtag, duration) : stichtag)
    let finish: string | null = null
    forEachLink(dependencies, "requires", node, (required) => {
      if (!isAlive(milestones[required]!)) return
      const after = earliest[required]!
      const then = planned[required]!
      if (after !== null) possible = greater(possible, addDays(after, duration))
      if (then !== null) finish = greater(finish, addDays(then, duration))
    })
    // Milestones that wait for each other cannot be reached at all.
    earliest[node] = cycleOf[node]! < 0 ? possible : null
    const isTimed = finish !== null || milestone.durationDays !== undefined
    planned[node] = milestone.date?.to ?? (isTimed ? greater(finish, earliest[node]!) : null)
  }
  return { earliest, planned }
}

/** The last planned day of all milestones that hang together, for each of them. */
function planEnds(
  dependencies: DependencyGraph,
  planned: readonly (string | null)[],
  isOver: readonly boolean[],
): (string | null)[] {
  const { milestones } = dependencies
  const part = new Int32Array(milestones.length).fill(-1)
  const ends: (string | null)[] = []
  for (let first = 0; first < milestones.length; first++) {
    if (part[first]! >= 0) continue
    const number = ends.push(null) - 1
    part[first] = number
    const queue = [first]
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at]!
      if (!isOver[node]) ends[number] = greater(ends[number]!, planned[node]!)
      const visit = (other: number) => {
        if (part[other]! >= 0) return
        part[other] = number
        queue.push(other)
      }
      forEachLink(dependencies, "requires", node, visit)
      forEachLink(dependencies, "neededBy", node, visit)
    }
  }
  return milestones.map((_, node) => ends[part[node]!]!)
}

function backwardPass(
  dependencies: DependencyGraph,
  ends: readonly (string | null)[],
  isOver: readonly boolean[],
): (string | null)[] {
  const { milestones, order } = dependencies
  const allowed: (string | null)[] = new Array(milestones.length).fill(null)
  for (let at = order.length - 1; at >= 0; at--) {
    const node = order[at]!
    let latest: string | null = ends[node]!
    forEachLink(dependencies, "neededBy", node, (next) => {
      const later = milestones[next]!
      if (isOver[next]) return
      const own = lesser(later.date?.to ?? null, allowed[next]!)
      if (own !== null) latest = lesser(latest, addDays(own, -(later.durationDays ?? 0)))
    })
    allowed[node] = latest
  }
  return allowed
}

function slackOf(
  dependencies: DependencyGraph,
  passes: Passes,
  node: number,
  isOver: readonly boolean[],
): number | null {
  const planned = passes.planned[node]!
  const allowed = passes.allowed[node]!
  if (isOver[node] || planned === null || allowed === null) return null
  let linked = false
  const check = (other: number) => {
    if (!isOver[other]) linked = true
  }
  forEachLink(dependencies, "requires", node, check)
  forEachLink(dependencies, "neededBy", node, check)
  if (!linked) return null
  return daysUntil(planned, allowed)
}

/** True if there is no free day between two milestones, the second requiring the first. */
function isAdjacent(durationDays: number | undefined, first: string | null, second: string | null): boolean {
  return first !== null && second !== null && addDays(first, durationDays ?? 0) >= second
}

/** Days from `start` to `end`, 0 if `end` is earlier, `null` if one of them is no day of the calendar. */
function daysUntil(start: string, end: string): number | null {
  const days = daysBetween(start, end)
  return Number.isNaN(days) ? null : Math.max(0, days)
}

function greater(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}

function lesser(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
