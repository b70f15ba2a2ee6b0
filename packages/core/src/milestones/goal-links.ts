import { isAfter } from "../dates/index.js"
import type { Goal, Milestone } from "../model/entity-types.js"
import type { GoalLevel } from "../model/values.js"
import { goalsOf } from "./goal-deadlines.js"

/** Where the line from a strategic goal down to a milestone is interrupted. */
export type GoalBreak =
  /** Not strategic and without a goal above it. */
  | "no-parent"
  /** Strategic or tactical and without a goal below it. */
  | "no-child"
  /** Operative, and no milestone names it or the goal above it, though milestones name goals in this plan. */
  | "no-milestone"
  /** The goals above it lead back to it. */
  | "cycle"
  /** Its deadline surely lies after that of the goal above it. */
  | "deadline-after-parent"

/** A goal with what it hangs on and what hangs on it. */
export interface GoalLink {
  readonly goal: string
  readonly level?: GoalLevel
  /** From the goal itself up to the topmost one; ends where a cycle begins. */
  readonly path: readonly string[]
  readonly children: readonly string[]
  /** Milestones that name this goal. */
  readonly milestones: readonly string[]
  /** Milestones that name this goal or one below it. */
  readonly milestonesBelow: number
  readonly breaks: readonly GoalBreak[]
}

/** Longest line of goals that is followed upwards; the method knows three levels. */
const highest = 50

/** Links goals across the three levels and with milestones. Linear; a cycle of parents ends the line. */
export function goalLinks(goals: readonly Goal[], milestones: readonly Milestone[]): readonly GoalLink[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]))
  const children = new Map<string, string[]>()
  for (const { id, parent } of goals) {
    if (parent === undefined || !byId.has(parent) || parent === id) continue
    const list = children.get(parent)
    if (list) list.push(id)
    else children.set(parent, [id])
  }
  const named = new Map<string, string[]>()
  for (const milestone of milestones) {
    for (const goal of goalsOf(milestone)) {
      const list = named.get(goal)
      if (list) list.push(milestone.id)
      else named.set(goal, [milestone.id])
    }
  }
  const lines = goals.map((goal) => lineUp(goal, byId))
  const below = new Map<string, number>()
  for (const { path } of lines) {
    const own = named.get(path[0]!)?.length ?? 0
    if (own > 0) for (const id of path) below.set(id, (below.get(id) ?? 0) + own)
  }
  return goals.map((goal, index) => {
    const { path, isCycle } = lines[index]!
    const parent = goal.parent === undefined ? undefined : byId.get(goal.parent)
    const own = named.get(goal.id) ?? []
    const lower = children.get(goal.id) ?? []
    const breaks: GoalBreak[] = []
    if (isCycle) breaks.push("cycle")
    if (goal.level !== undefined && goal.level !== "strategisch" && !parent) breaks.push("no-parent")
    if ((goal.level === "strategisch" || goal.level === "taktisch") && lower.length === 0)
      breaks.push("no-child")
    if (goal.level === "operativ" && named.size > 0 && own.length === 0 && !named.has(parent?.id ?? ""))
      breaks.push("no-milestone")
    if (parent?.deadline && goal.deadline && isAfter(goal.deadline, parent.deadline))
      breaks.push("deadline-after-parent")
    return {
      goal: goal.id,
      ...(goal.level !== undefined && { level: goal.level }),
      path,
      children: lower,
      milestones: own,
      milestonesBelow: below.get(goal.id) ?? 0,
      breaks,
    }
  })
}

function lineUp(goal: Goal, byId: ReadonlyMap<string, Goal>) {
  const path = [goal.id]
  const seen = new Set(path)
  for (let next = parentOf(goal, byId); next !== undefined; next = parentOf(next, byId)) {
    if (seen.has(next.id)) return { path, isCycle: next.id === goal.id }
    if (path.length === highest) break
    seen.add(next.id)
    path.push(next.id)
  }
  return { path, isCycle: false }
}

function parentOf({ parent }: Goal, byId: ReadonlyMap<string, Goal>): Goal | undefined {
  return parent === undefined ? undefined : byId.get(parent)
}
