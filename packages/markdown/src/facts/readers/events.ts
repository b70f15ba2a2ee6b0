import { plain } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import { field } from "../entry.js"
import { looksLikeName } from "../entry-form.js"
import { defineReader, set, setDate, setText, startDraft } from "../reader.js"
import { valueOf } from "../values.js"

/** Reads lists and tables of events; date-led lines elsewhere are read by `readTimelineEntry`. */
export const events = defineReader({
  collection: "events",
  signature: { date: 2, kind: 1, area: 1, audience: 1, recurrence: 3, description: 1 },
  read(entry, context) {
    if (!looksLikeName(entry)) return
    const name = plain(entry.name)
    if (!/\p{L}{3}/u.test(name) || name.length > 160) return
    const written = field(entry, "kind")
    const kind =
      (written === undefined ? undefined : valueOf(vocabulary.eventKind, written.text)) ??
      vocabulary.eventKind.find(name)[0]?.value
    const date = field(entry, "date", "period", "year", "time")
    if (kind === undefined && date === undefined && entry.date === undefined) return
    const draft = startDraft(entry, context, "events", { defaults: { kind: kind ?? "event" } })
    if (entry.date?.found.reading.ok === true)
      set(draft, "date", entry.date.found.reading.value, { value: entry.date.place, base: entry.base })
    else setDate(draft, "date", date)
    const scope = vocabulary.eventScope.find(plain(entry.whole))[0]?.value
    if (scope !== undefined) draft.fields["scope"] = scope
    setText(draft, "description", field(entry, "description", "result", "remark"))
    if (draft.fields["description"] === undefined && entry.rest !== undefined && entry.details.length === 0)
      draft.fields["description"] = plain(entry.rest)
    context.emit(draft)
  },
})
