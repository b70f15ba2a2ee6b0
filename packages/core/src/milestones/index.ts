export type { Blocker, ComputedState, StateReading } from "./computed-states.js"
export { type ConsultationConflict, consultationConflicts } from "./consultation-order.js"
export type { MilestoneCycle } from "./cycles.js"
export { type GoalDeadlineConflict, goalDeadlineConflicts, goalsOf } from "./goal-deadlines.js"
export { type GoalBreak, type GoalLink, goalLinks } from "./goal-links.js"
export { isMilestoneOverdue, isPlanned, isSettled } from "./milestone-state.js"
export type { OrderConflict } from "./order-conflicts.js"
export { type PeriodConflict, type PlanPeriod, periodConflicts, planPeriods } from "./periods.js"
export {
  type ProcessOrderQuestion,
  type ProcessStage,
  processOrderQuestions,
  processStageOf,
  processStages,
} from "./process-order.js"
export { expandRecurring, type RecurringDue, type RecurringDues } from "./recurring.js"
export { type Schedule, type ScheduledMilestone, type ScheduleOptions, schedule } from "./schedule.js"
export type { TimeWindow } from "./time-windows.js"
