import { plain } from "../../blocks/rich.js"
import { type Entry, field, fields } from "../entry.js"
import { defineReader, set, setReferences, startDraft } from "../reader.js"

/** Reads what the chain concentrates on: „Schwerpunkte“, „Handlungsfelder“ with their numbers. */
export const focusAreas = defineReader({
  collection: "focusAreas",
  signature: { topic: 1, description: 1, goal: 1, rationale: 1 },
  read(entry, context) {
    const name = plain(entry.name)
    if (!/\p{L}{3}/u.test(name) || /\?$/u.test(name) || name.length > 160) return
    if (entry.shape === "line" && entry.kindWord === undefined) return
    const draft = startDraft(entry, context, "focusAreas", { mergeKey: "name" })
    const number = entry.number === undefined ? numberOf(entry) : plain(entry.number)
    if (number !== undefined) draft.fields["number"] = number
    const text = field(entry, "description", "rationale", "remark")
    if (text !== undefined) set(draft, "text", text.text, text)
    else if (entry.rest !== undefined) draft.fields["text"] = plain(entry.rest)
    else if (entry.children.length > 0)
      draft.fields["text"] = entry.children.map(({ whole }) => plain(whole)).join("; ")
    setReferences(draft, "goals", fields(entry, "goal", "strategicGoal"), "goals")
    context.emit(draft)
  },
})

function numberOf(entry: Entry): string | undefined {
  return entry.ordinal === undefined ? undefined : String(entry.ordinal)
}
