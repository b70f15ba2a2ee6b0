import { type DateValue, findDates, readDate } from "@kettenwerk/core"
import { plain } from "../../blocks/rich.js"
import { absolutePlace, reference } from "../draft.js"
import { type Entry, type FoundField, field, fields } from "../entry.js"
import {
  defineReader,
  type ReaderContext,
  set,
  setDate,
  setReferences,
  setText,
  startDraft,
} from "../reader.js"
import { splitNames, splitWords } from "../split-names.js"
import { dateOf, moneyOf, moneyOfField, workStateOf } from "../values.js"

/**
 * Reads measures: planned activities that serve a goal.
 *
 * ```markdown
 * | Nr. | Maßnahme           | Ziel | Federführung | Zeitraum | Kosten  |
 * | 4   | Elternlotsen       | Z1.2 | Jugendamt    | 2026     | 8.000 € |
 * ```
 */
export const measures = defineReader({
  collection: "measures",
  signature: {
    goal: 2,
    lead: 3,
    date: 1,
    period: 2,
    cost: 2,
    indicator: 2,
    state: 1,
    priority: 2,
    partners: 1,
    need: 1,
    staff: 1,
    funding: 1,
    begin: 1,
    until: 1,
  },
  read(entry, context) {
    const name = plain(entry.name)
    if (!/\p{L}{3}/u.test(name) || name.length > 300) return
    const draft = startDraft(entry, context, "measures", { mergeKey: "number-title" })
    const goal = fields(entry, "goal", "strategicGoal", "tacticalGoal", "operativeGoal")
    setReferences(draft, "goals", goal, "goals")
    for (const found of goal)
      if (statesGoal(found.text)) draft.fields["goals"] = [emitGoal(found, entry, context)]
    setReferences(draft, "need", fields(entry, "need", "challenge"), "needs")
    const lead = field(entry, "lead", "actor")
    setText(draft, "lead", lead)
    const first = lead === undefined ? undefined : splitNames(lead.value)[0]
    if (lead !== undefined && first !== undefined)
      draft.fields["leadActor"] = reference(first.part, lead.base, ["actors", "bodies"], {
        create: true,
        text: first.text,
      })
    setReferences(draft, "partners", fields(entry, "partners"), "actors", { create: true })
    const audience = field(entry, "targetGroup")
    if (audience !== undefined)
      set(
        draft,
        "targetGroup",
        splitWords(audience.value).map(({ text }) => text),
        audience,
      )
    // „von | bis“ beside a measure is its time, not who works with whom.
    const begin = field(entry, "begin", "from")
    const until = field(entry, "until")
    const span = begin === undefined || until === undefined ? undefined : spanOf(begin, until)
    if (field(entry, "date", "period") === undefined && span !== undefined) set(draft, "period", span, begin)
    else setDate(draft, "period", field(entry, "date", "period", "until", "begin"))
    if (entry.date?.found.reading.ok)
      set(draft, "period", entry.date.found.reading.value, { value: entry.date.place, base: entry.base })
    const cost = field(entry, "cost")
    if (cost !== undefined) set(draft, "cost", moneyOfField(cost), cost)
    const funding = field(entry, "funding")
    setText(draft, "fundingText", funding)
    if (
      cost === undefined &&
      funding !== undefined &&
      /\d/u.test(funding.text) &&
      moneyOf(funding.text).euro !== null
    )
      set(draft, "cost", moneyOf(funding.text), funding)
    setText(draft, "indicator", field(entry, "indicator"))
    const state = field(entry, "state")
    if (state !== undefined) {
      const value = workStateOf(state.text)
      if (value !== undefined) set(draft, "status", value, state)
      if (value !== undefined || !dateOf(state).ok) setText(draft, "statusText", state)
    } else if (entry.checked !== undefined) draft.fields["status"] = entry.checked ? "erreicht" : "geplant"
    setText(draft, "priority", field(entry, "priority"))
    setText(draft, "description", field(entry, "description", "remark"))
    if (draft.fields["description"] === undefined && entry.rest !== undefined && entry.details.length === 0)
      draft.fields["description"] = plain(entry.rest)
    context.emit(draft)
  },
})

/** „Beginn“ and „Ende“ in columns of their own are one period. */
function spanOf(begin: FoundField, until: FoundField): DateValue | undefined {
  const whole = readDate(`${begin.text} – ${until.text}`)
  return whole.ok && dateOf(begin).ok && dateOf(until).ok ? whole.value : undefined
}

/** „Bis 12/2028 sind 20 Patinnen im Einsatz“ in the row „Ziel“ states a goal; „Z1.2“ and „Ziel 3“ name one. */
function statesGoal(text: string): boolean {
  return (
    text.split(" ").length >= 5 &&
    !/^\(?(?:[A-Z]{1,3}[-.\s]?\d|\d+(?:\.\d+)*[\s:.]|(?:Leit|Teil|Handlungs)?[Zz]iel\s+\p{Lu}?\d)/u.test(text)
  )
}

function emitGoal(found: FoundField, entry: Entry, context: ReaderContext) {
  const goal = startDraft(entry, context, "goals", {
    name: { part: found.value, base: found.base },
    place: absolutePlace(found.value, found.base),
    mergeKey: "number-title",
    defaults: { text: found.text },
  })
  const until = findDates(found.text).find(({ reading }) => reading.ok && reading.value.relation === "until")
  if (until?.reading.ok) set(goal, "deadline", until.reading.value, found)
  context.emit(goal)
  return reference(found.value, found.base, "goals", { text: found.text })
}
