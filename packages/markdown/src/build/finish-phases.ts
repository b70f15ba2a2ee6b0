import { type Model, readAge } from "@kettenwerk/core"

/** Gives the life phases their months; bands of one document share a notation, which their neighbours reveal. */
export function finishPhases(model: Model): void {
  for (const phase of model.lifePhases) {
    phase.label ??= phase.name
    phase.kind ??= "phase"
    phase.fromMonth ??= phase.age?.fromMonth ?? null
    phase.toMonth ??= phase.age?.toMonth ?? null
    if (phase.fromMonth === null && phase.toMonth === null) {
      const reading = readAge(phase.name)
      if (reading.ok) {
        phase.fromMonth = reading.value.fromMonth
        phase.toMonth = reading.value.toMonth
      }
    }
  }
}
