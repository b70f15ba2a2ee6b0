import {
  formatDate,
  type Goal,
  type GoalLevel,
  goalLinks,
  type Model,
  type Source,
  valueLists,
} from "@kettenwerk/core"
import { counted, type Language, type Say } from "../text/speaker.js"

/** A goal with what hangs on it. */
export interface GoalNode {
  readonly id: string
  readonly label: string
  /** Column: 0 strategic, 1 tactical, 2 operative; goals without a level stand one below their parent. */
  readonly column: number
  readonly facts: readonly string[]
  /** What is interrupted here, in words. */
  readonly gaps: readonly string[]
  readonly children: readonly GoalNode[]
  readonly source: Source
}

const columnOf: Readonly<Record<GoalLevel, number>> = { strategisch: 0, taktisch: 1, operativ: 2 }
/** Deeper trees are drawn in the last column. */
const lastColumn = 3

/** Builds the trees of goals, in the order of the text. Cycles are opened where they begin; no goal is lost. */
export function goalTrees(model: Model, say: Say, language: Language): readonly GoalNode[] {
  const links = new Map(goalLinks(model.goals, model.milestones).map((link) => [link.goal, link]))
  const indicators = new Map<string, number>()
  for (const { goal } of model.indicators)
    if (goal !== undefined) indicators.set(goal, (indicators.get(goal) ?? 0) + 1)
  const byId = new Map(model.goals.map((goal) => [goal.id, goal]))
  const seen = new Set<string>()

  const build = (goal: Goal, below: number): GoalNode => {
    seen.add(goal.id)
    const link = links.get(goal.id)
    const column = Math.min(
      lastColumn,
      Math.max(below, goal.level === undefined ? below : columnOf[goal.level]),
    )
    const children: GoalNode[] = []
    // Deeper than any planner writes: the rest is appended as trees of their own.
    if (below < 40)
      for (const id of link?.children ?? []) {
        const child = byId.get(id)
        if (child && !seen.has(id)) children.push(build(child, Math.max(column, below) + 1))
      }
    return {
      id: goal.id,
      label:
        goal.number === undefined || goal.title.startsWith(goal.number)
          ? goal.title
          : `${goal.number} ${goal.title}`,
      column,
      facts: factsOf(
        goal,
        Math.max(indicators.get(goal.id) ?? 0, goal.indicators.length),
        link?.milestones.length ?? 0,
      ),
      gaps: (link?.breaks ?? []).map((one) => gapText[one](say)),
      children,
      source: goal.source,
    }
  }
  const roots = model.goals.filter(
    ({ id, parent }) => parent === undefined || parent === id || !byId.has(parent),
  )
  const trees = roots.map((goal) => build(goal, 0))
  for (const goal of model.goals) if (!seen.has(goal.id)) trees.push(build(goal, 0))
  return trees

  function factsOf(
    { deadline, state, owner }: Goal,
    measures: number,
    milestones: number,
  ): readonly string[] {
    return [
      ...(deadline
        ? [say(`Frist: ${formatDate(deadline, language)}`, `due: ${formatDate(deadline, language)}`)]
        : []),
      ...(state ? [valueLists.workState.labels[state]] : []),
      ...(owner ? [owner] : []),
      say(counted(measures, "Indikator", "Indikatoren"), counted(measures, "indicator", "indicators")),
      ...(milestones > 0
        ? [
            say(
              counted(milestones, "Meilenstein", "Meilensteine"),
              counted(milestones, "milestone", "milestones"),
            ),
          ]
        : []),
    ]
  }
}

const gapText = {
  "no-parent": (say: Say) => say("ohne Ziel darüber", "no goal above"),
  "no-child": (say: Say) => say("ohne Ziel darunter", "no goal below"),
  "no-milestone": (say: Say) => say("ohne Meilenstein", "no milestone"),
  cycle: (say: Say) => say("verweist im Kreis", "refers in a circle"),
  "deadline-after-parent": (say: Say) => say("Frist nach der des Ziels darüber", "due after the goal above"),
} as const
