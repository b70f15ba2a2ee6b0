import { plain } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import { reference } from "../draft.js"
import { type Entry, field, fields } from "../entry.js"
import { defineReader, set, setDate, setReferences, setText, startDraft } from "../reader.js"
import { splitNames } from "../split-names.js"
import { dateOf, integerOf, valueOf, workStateOf } from "../values.js"

/**
 * Reads milestones from lists, tables and date-led lines.
 *
 * ```markdown
 * - [x] M2: Bericht liegt vor (05/2026, nach M1)
 *       ^^  ^^^^^^^^^^^^^^^^^  ^^^^^^^       ^^
 *       id  title              date          dependsOn
 * ```
 */
export const milestones = defineReader({
  collection: "milestones",
  signature: {
    date: 2,
    state: 2,
    dependsOn: 4,
    originalDate: 4,
    lead: 1,
    goal: 1,
    evidence: 1,
    result: 1,
    until: 1,
  },
  read(entry, context, topic) {
    const name = plain(entry.name)
    if (!/\p{L}{3}/u.test(name)) return
    const draft = startDraft(entry, context, "milestones", {
      mergeKey: "number-title",
      defaults: { dependsOn: [], ...topic.defaults },
    })
    const kind = milestoneKindOf(name)
    if (kind !== undefined) draft.fields["kind"] = kind
    setDate(draft, "date", field(entry, "date", "until", "begin", "period"))
    if (entry.date !== undefined && draft.fields["date"] === undefined && entry.date.found.reading.ok)
      set(draft, "date", entry.date.found.reading.value, { value: entry.date.place, base: entry.base })
    else if (entry.date !== undefined && !entry.date.found.reading.ok)
      set(
        draft,
        "date",
        { text: plain(entry.date.place), from: null, to: null, precision: "unknown", edtf: null },
        { value: entry.date.place, base: entry.base },
      )
    setDate(draft, "originalDate", field(entry, "originalDate"))
    const owner = field(entry, "lead", "actor")
    setText(draft, "owner", owner)
    const first = owner === undefined ? undefined : splitNames(owner.value)[0]
    if (owner !== undefined && first !== undefined)
      draft.fields["ownerActor"] = reference(first.part, owner.base, ["actors", "bodies"], {
        text: first.text,
      })
    setReferences(
      draft,
      "goals",
      fields(entry, "goal", "strategicGoal", "tacticalGoal", "operativeGoal"),
      "goals",
    )
    setReferences(draft, "dependsOn", fields(entry, "dependsOn", "to"), "milestones")
    setText(draft, "evidence", field(entry, "evidence", "source", "url"))
    setText(draft, "note", field(entry, "remark", "description", "result"))
    readState(entry, draft)
    const duration = field(entry, "duration")
    const days = duration === undefined ? undefined : durationInDays(duration.text)
    if (duration !== undefined && days !== undefined) set(draft, "durationDays", days, duration)
    context.emit(draft)
    for (const child of entry.children)
      if (child.date !== undefined || child.number !== undefined) milestones.read(child, context, topic)
  },
})

function readState(
  entry: Entry,
  draft: {
    readonly fields: Record<string, unknown>
    readonly fieldPlaces: Record<string, unknown>
  } & Parameters<typeof set>[0],
): void {
  const state = field(entry, "state")
  if (state !== undefined) {
    const value = workStateOf(state.text)
    if (value !== undefined) set(draft, "state", value, state)
    if (value !== undefined || !dateOf(state).ok) setText(draft, "stateText", state)
    else if (draft.fields["date"] === undefined) setDate(draft, "date", state)
    return
  }
  // „M2: Bericht (05/2026) – verschoben“
  const behind = entry.rest === undefined ? undefined : vocabulary.workState.whole(plain(entry.rest))?.value
  if (behind !== undefined) {
    draft.fields["state"] = behind
    return
  }
  if (entry.checked !== undefined) draft.fields["state"] = entry.checked ? "erreicht" : "geplant"
}

/** The kind of milestone a title names, if it names one clearly. */
export function milestoneKindOf(title: string): string | undefined {
  return valueOf(vocabulary.milestoneKind, title, 0.2)
}

function durationInDays(text: string): number | undefined {
  const count = integerOf(text)
  if (count === undefined || count === 0) return undefined
  if (/monat/iu.test(text)) return count * 30
  if (/woche/iu.test(text)) return count * 7
  return /tag/iu.test(text) ? count : undefined
}
