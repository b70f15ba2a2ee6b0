import type { Milestone } from "../model/entity-types.js"
import type { MilestoneKind } from "../model/values.js"
import { isAlive } from "./milestone-state.js"

/** The stages of the planning process in their usual order; their order may vary for good reasons. */
export const processStages = [
  "organisation",
  "analysis",
  "goals",
  "draft",
  "committee",
  "resolution",
  "implementation",
  "reflection",
] as const
export type ProcessStage = (typeof processStages)[number]

/** Two stages in another order than usual: something to ask, never an error. */
export interface ProcessOrderQuestion {
  /** Usually first, here begins only after `earlier` is over. */
  readonly usuallyFirst: ProcessStage
  readonly usuallyLater: ProcessStage
  /** First milestone of the stage that usually comes first. */
  readonly late: string
  /** Milestone of the other stage that surely lies before it. */
  readonly early: string
}

/** Kinds that can stand anywhere in the process (participation, workshops, training, events) have no stage. */
const stageOf: Partial<Record<MilestoneKind, ProcessStage>> = {
  kickoff: "organisation",
  "coordination-start": "organisation",
  "body-founded": "organisation",
  inventory: "analysis",
  "network-analysis": "analysis",
  "needs-analysis": "analysis",
  "goals-agreed": "goals",
  draft: "draft",
  "public-display": "draft",
  committee: "committee",
  resolution: "resolution",
  implementation: "implementation",
  evaluation: "reflection",
  reflection: "reflection",
}

/** The stage of a milestone, if its kind has a place in the process. */
export function processStageOf({ kind }: Milestone): ProcessStage | undefined {
  return kind === undefined ? undefined : stageOf[kind]
}

/**
 * Stages that surely begin before the ones that usually come first: the first milestone of the later stage is over
 * before any of the earlier stage begins. Each stage is asked about once, against the nearest stage it skips, so that
 * one misplaced step is one question. Later rounds of the cycle do not count.
 */
export function processOrderQuestions(milestones: readonly Milestone[]): readonly ProcessOrderQuestion[] {
  const first = new Map<ProcessStage, { begins: Milestone; ends: Milestone }>()
  for (const milestone of milestones) {
    const stage = processStageOf(milestone)
    const { date } = milestone
    if (stage === undefined || !isAlive(milestone) || !date || date.from === null || date.to === null)
      continue
    const known = first.get(stage)
    if (!known) {
      first.set(stage, { begins: milestone, ends: milestone })
      continue
    }
    if (date.from < known.begins.date!.from!) known.begins = milestone
    if (date.to < known.ends.date!.to!) known.ends = milestone
  }
  const questions: ProcessOrderQuestion[] = []
  processStages.forEach((later, place) => {
    const early = first.get(later)?.ends
    if (!early) return
    for (let before = place - 1; before >= 0; before--) {
      const stage = processStages[before]!
      const late = first.get(stage)?.begins
      if (!late || early.date!.to! >= late.date!.from!) continue
      questions.push({ usuallyFirst: stage, usuallyLater: later, late: late.id, early: early.id })
      break
    }
  })
  return questions
}
