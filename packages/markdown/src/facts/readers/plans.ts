import { readFrequency } from "@kettenwerk/core"
import { plain } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import { field } from "../entry.js"
import { looksLikeName } from "../entry-form.js"
import { defineReader, set, setDate, startDraft } from "../reader.js"

/** Reads tables and lists of the plans beside the concept; those named in sentences are read by `readPlans`. */
export const plans = defineReader({
  collection: "plans",
  signature: { plan: 5, updateCycle: 5, period: 2, date: 1, rhythm: 1 },
  read(entry, context) {
    const name = plain(entry.name)
    const kind = vocabulary.planKind.find(name)[0]?.value
    if (
      !looksLikeName(entry) ||
      (kind === undefined && entry.shape !== "row" && !/plan|konzept|strategie|bericht/iu.test(name))
    )
      return
    // Prose below „Planungen“ is read sentence by sentence.
    if (entry.shape === "line" && entry.date === undefined) return
    const period = field(entry, "period", "date", "begin", "until")
    const cycle = field(entry, "updateCycle", "rhythm", "frequency")
    if (entry.shape !== "row" && period === undefined && cycle === undefined) return
    const draft = startDraft(entry, context, "plans", {
      mergeKey: kind === undefined ? "name" : `key:${kind}`,
      defaults: kind === undefined ? {} : { kind },
    })
    setDate(draft, "period", period)
    const frequency = cycle === undefined ? undefined : readFrequency(cycle.text)
    if (cycle !== undefined && frequency !== undefined) set(draft, "updateCycle", frequency, cycle)
    context.emit(draft)
  },
})
