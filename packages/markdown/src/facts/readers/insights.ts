import { plain, type Rich, rawText, slice } from "../../blocks/rich.js"
import { type Entry, field } from "../entry.js"
import { defineReader, set, setDate, startDraft } from "../reader.js"
import { splitConsequence } from "./consequence.js"

/**
 * Reads lessons and what follows from them.
 *
 * ```markdown
 * - **05/2026:** Eine Liste zeigt keinen Bedarf. **Folge:** Wir befragen Familien.
 *     ^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^
 *     date       learned                                   consequence
 * ```
 */
export const insights = defineReader({
  collection: "insights",
  signature: { learned: 6, consequence: 5, date: 1 },
  read(entry, context) {
    const spoken = textOf(entry)
    const { learned, consequence } = splitConsequence(plain(spoken))
    const written = field(entry, "consequence")
    if (learned.split(" ").length < 2 || !/\p{L}{3}/u.test(learned) || /\?$/u.test(learned)) return
    const draft = startDraft(entry, context, "insights", {
      name: { part: spoken, base: entry.base, text: learned },
      defaults: { learned },
    })
    if (written !== undefined) set(draft, "consequence", written.text, written)
    else if (consequence !== undefined) draft.fields["consequence"] = consequence
    else if (entry.children.length > 0)
      draft.fields["consequence"] = entry.children.map(({ whole }) => plain(whole)).join(" ")
    if (entry.date?.found.reading.ok === true)
      set(draft, "date", entry.date.found.reading.value, { value: entry.date.place, base: entry.base })
    else setDate(draft, "date", field(entry, "date", "year", "asOf"))
    context.emit(draft)
  },
})

/** The words of an entry without its date and labelled fields. */
function textOf(entry: Entry): Rich {
  if (entry.shape === "row" || entry.shape === "section") return entry.name
  const from = entry.date === undefined ? 0 : entry.date.place.end - entry.whole.start
  const raw = rawText(entry.whole)
  const gap = /^[\s)*_:|–—-]*/u.exec(raw.slice(from))![0].length
  const firstField = Math.min(
    ...entry.fields.map(({ label }) =>
      label.inline === entry.whole.inline ? label.start - entry.whole.start : raw.length,
    ),
    raw.length,
  )
  return slice(entry.whole, from + gap, Math.max(firstField, from + gap))
}
