import type { Model, Schedule, WhatIf } from "@kettenwerk/core"
import type { PlanSentence } from "./schedule-sentences.js"

/** The plan of one group of documents. */
export interface GroupSchedule {
  readonly chain: string
  readonly title: string
  readonly model: Model
  readonly schedule: Schedule
  readonly sentences: readonly PlanSentence[]
  readonly change?: WhatIf
}
