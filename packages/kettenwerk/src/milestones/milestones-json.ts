import type { Language } from "../language.js"
import { whatIfJson } from "../what-if/what-if-json.js"
import type { GroupSchedule } from "./group-schedule.js"

/** Version of this JSON; a breaking change raises the first number. */
const milestonesSchema = "1.0"

/** The plans for programs: every list carries its group, sentences are in one language. */
export function milestonesJson(
  plans: readonly GroupSchedule[],
  stichtag: string,
  language: Language,
): string {
  const flat = <Item extends object>(items: (plan: GroupSchedule) => readonly Item[]) =>
    plans.flatMap((plan) => items(plan).map((item) => ({ chain: plan.chain, ...item })))
  const changes = plans.flatMap(({ chain, change }) =>
    change ? [{ chain, ...whatIfJson(change, language) }] : [],
  )
  const sentences = flat(({ sentences }) =>
    sentences.map(({ kind, entities, sentence }) => ({ kind, entities, sentence: sentence[language] })),
  )
  const output = {
    schema: milestonesSchema,
    stichtag,
    milestones: flat(({ schedule }) => schedule.milestones),
    cycles: flat(({ schedule }) => schedule.cycles),
    criticalPaths: plans
      .filter(({ schedule }) => schedule.criticalPath.length > 0)
      .map(({ chain, schedule }) => ({ chain, milestones: schedule.criticalPath })),
    conflicts: sentences.filter(({ kind }) => kind !== "process-order"),
    questions: sentences.filter(({ kind }) => kind === "process-order"),
    periods: flat(({ schedule }) => schedule.periods),
    goalLinks: flat(({ schedule }) => schedule.goalLinks),
    recurring: flat(({ schedule }) => schedule.recurring.dues),
    childDevelopment: plans.flatMap(({ schedule }) => schedule.childDevelopment),
    ...(changes.length > 0 && { whatIf: changes }),
  }
  return `${JSON.stringify(output, undefined, 2)}\n`
}
