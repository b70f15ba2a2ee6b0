import { plain, rawText, slice } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import { reference } from "../draft.js"
import { field, fields } from "../entry.js"
import { defineReader, set, setText, startDraft } from "../reader.js"

/**
 * Reads what a goal is expected to change, with the steps of the Wirkungstreppe it names.
 *
 * ```markdown
 * - **Z1:** Lotsen sind an allen Schulen tätig (Stufe 1). Sie erreichen die Familien (Stufe 2).
 *     ^^                                        ^^^^^^^                              ^^^^^^^
 *     goal                                      steps
 * ```
 */
export const impactEstimates = defineReader({
  collection: "impactEstimates",
  signature: { impact: 3, impactStep: 4, goal: 1 },
  read(entry, context) {
    const goal = field(entry, "goal", "strategicGoal", "tacticalGoal", "operativeGoal")
    const impact = fields(entry, "impact", "description", "result")
    const whole = entry.shape === "row" ? entry.name : entry.whole
    const step = field(entry, "impactStep", "programmeStage")
    const text =
      impact.length > 0
        ? impact.map((found) => found.text).join(" ")
        : plain(whole).replace(goalLead, "").trim()
    const steps = [
      ...new Set([...(step === undefined ? [] : stepsIn(step.text, true)), ...stepsIn(text)]),
    ].sort()
    const named = goal ?? goalInFront(entry)
    if (named === undefined && steps.length === 0) return
    if (!/\p{L}{3}/u.test(text) && steps.length === 0) return
    const draft = startDraft(entry, context, "impactEstimates", { defaults: { steps, text } })
    if (named !== undefined)
      draft.fields["goal"] = reference(named.value, named.base, "goals", { text: named.text })
    if (step !== undefined) set(draft, "steps", steps, step)
    setText(draft, "text", impact[0])
    context.emit(draft)
  },
})

const goalLead =
  /^\s*[*_]*((?:\p{L}*ziel\s+)?(?:\p{Lu}{1,2}[-.]?\s?\d{1,2}(?:\.\d{1,2})*|\d{1,2}(?:\.\d{1,2})+|\p{L}*ziel\s+(?:\p{Lu}|\d{1,2}|[IVX]{1,4})))[*_]*\s*[:–-]/u

/** „Z1:“, „Leitziel 2:“, „Ziel 1.2 –“ in front of the estimate. */
function goalInFront(entry: Parameters<(typeof impactEstimates)["read"]>[0]) {
  if (entry.number !== undefined)
    return {
      value: entry.number,
      base: entry.base,
      text:
        entry.kindWord === undefined
          ? plain(entry.number)
          : `${plain(entry.kindWord)} ${plain(entry.number)}`,
    }
  const raw = rawText(entry.whole)
  const found = goalLead.exec(raw)
  if (found === null) return undefined
  const at = raw.indexOf(found[1]!)
  const part = slice(entry.whole, at, at + found[1]!.length)
  return { value: part, base: entry.base, text: plain(part) }
}

/** Steps named as „Stufe 3“, „Stufen 1 bis 4“, „Stufen 1, 2 und 4“; in a column of steps also bare figures. */
export function stepsIn(text: string, column = false): readonly string[] {
  const steps = new Set<string>()
  const add = (list: string): void => {
    for (const range of list.matchAll(/([1-7])\s*(?:–|-|bis)\s*([1-7])/gu))
      for (let step = Number(range[1]); step <= Number(range[2]); step += 1) steps.add(String(step))
    for (const single of list.matchAll(/(?<!\d)[1-7](?!\d)/gu)) steps.add(single[0])
  }
  for (const named of text.matchAll(
    /(?<![\p{L}])Stufen?\s+([1-7](?:\s*(?:,|und|bis|–|-|\/|\+)\s*[1-7])*)(?!\d)/giu,
  ))
    add(named[1]!)
  if (column && steps.size === 0) add(text)
  if (column && steps.size === 0) for (const { value } of vocabulary.impactStep.find(text)) steps.add(value)
  return [...steps].sort()
}
