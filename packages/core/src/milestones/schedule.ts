import { addDays, daysBetween } from "../dates/index.js"
import type { Model } from "../model/model.js"
import type { DateValue } from "../model/quantities.js"
import type { MilestoneKind, WorkState } from "../model/values.js"
import { type Blocker, type ComputedState, computedStates } from "./computed-states.js"
import { type ConsultationConflict, consultationConflicts } from "./consultation-order.js"
import { type MilestoneCycle, milestoneCycles } from "./cycles.js"
import { dependencyGraph } from "./dependency-graph.js"
import { type GoalDeadlineConflict, goalDeadlineConflicts, goalsOf } from "./goal-deadlines.js"
import { type GoalLink, goalLinks } from "./goal-links.js"
import { type OrderConflict, orderConflicts } from "./order-conflicts.js"
import { type PeriodConflict, type PlanPeriod, periodConflicts, planPeriods } from "./periods.js"
import { type ProcessOrderQuestion, processOrderQuestions } from "./process-order.js"
import { expandRecurring, type RecurringDues } from "./recurring.js"
import { criticalPath, type TimeWindow, timeWindows } from "./time-windows.js"

/** How far the schedule looks ahead. */
export interface ScheduleOptions {
  /** Days before the end of its date from which a milestone is soon due; 30. */
  readonly soonDays?: number
  /** Last day up to which recurring dates are listed; two years after the Stichtag. */
  readonly horizon?: string
}

/** A milestone with everything that is computed about it. */
export interface ScheduledMilestone extends TimeWindow {
  readonly id: string
  readonly title: string
  readonly number?: string
  readonly kind?: MilestoneKind
  readonly date?: DateValue
  /** The date before it was moved. */
  readonly originalDate?: DateValue
  readonly state?: WorkState
  readonly owner?: string
  readonly goals: readonly string[]
  readonly dependsOn: readonly string[]
  readonly computed: readonly ComputedState[]
  readonly blockedBy: readonly Blocker[]
  readonly waitsFor: readonly string[]
  /** Days from the Stichtag to the last day of its date, negative if that is past; `null` without one. */
  readonly dueInDays: number | null
}

/** The plan of one group of documents, seen from one day. Lists keep the order of the text. */
export interface Schedule {
  readonly stichtag: string
  readonly milestones: readonly ScheduledMilestone[]
  /** Milestones of the development of children: left out of everything else. */
  readonly childDevelopment: readonly string[]
  readonly cycles: readonly MilestoneCycle[]
  /** Critical milestones, requirements first; empty where dates and durations do not show any. */
  readonly criticalPath: readonly string[]
  readonly orderConflicts: readonly OrderConflict[]
  readonly goalDeadlineConflicts: readonly GoalDeadlineConflict[]
  readonly periods: readonly PlanPeriod[]
  readonly periodConflicts: readonly PeriodConflict[]
  readonly goalLinks: readonly GoalLink[]
  readonly consultationConflicts: readonly ConsultationConflict[]
  readonly processOrderQuestions: readonly ProcessOrderQuestion[]
  readonly recurring: RecurringDues
}

/**
 * Reads the milestones of one group (`ConceptGroup.model`) as a schedule. Never throws; linear in milestones and
 * dependencies. A Stichtag that is no ISO day makes no sense and yields no computed state.
 */
export function schedule(model: Model, stichtag: string, options: ScheduleOptions = {}): Schedule {
  const { soonDays = 30, horizon = addDays(stichtag, 730) } = options
  const milestones = model.milestones.filter(({ childDevelopment }) => childDevelopment !== true)
  const dependencies = dependencyGraph(milestones)
  const windows = timeWindows(dependencies, stichtag)
  const states = computedStates(dependencies, stichtag, soonDays)
  const periods = planPeriods(model)
  return {
    stichtag,
    milestones: milestones.map((milestone, node) => {
      const { id, title, number, kind, date, originalDate, state, owner, dependsOn } = milestone
      const due = date?.to == null ? Number.NaN : daysBetween(stichtag, date.to)
      return {
        id,
        title,
        ...(number !== undefined && { number }),
        ...(kind !== undefined && { kind }),
        ...(date !== undefined && { date }),
        ...(originalDate !== undefined && { originalDate }),
        ...(state !== undefined && { state }),
        ...(owner !== undefined && { owner }),
        goals: goalsOf(milestone),
        dependsOn,
        ...states[node]!,
        ...windows[node]!,
        dueInDays: Number.isNaN(due) ? null : due,
      }
    }),
    childDevelopment: model.milestones
      .filter(({ childDevelopment }) => childDevelopment === true)
      .map(({ id }) => id),
    cycles: milestoneCycles(dependencies),
    criticalPath: criticalPath(dependencies, windows).map((node) => milestones[node]!.id),
    orderConflicts: orderConflicts(dependencies),
    goalDeadlineConflicts: goalDeadlineConflicts(milestones, model.goals),
    periods,
    periodConflicts: periodConflicts(milestones, periods),
    goalLinks: goalLinks(model.goals, milestones),
    consultationConflicts: consultationConflicts(model.resolutions, model.consultations),
    processOrderQuestions: processOrderQuestions(milestones),
    recurring: expandRecurring(milestones, { from: stichtag, to: horizon }),
  }
}
