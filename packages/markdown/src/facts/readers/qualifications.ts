import { plain } from "../../blocks/rich.js"
import { completeEntry } from "../complete-entry.js"
import { type Entry, field } from "../entry.js"
import { defineReader, type ReaderContext, set, setDate, startDraft } from "../reader.js"
import { audienceLine, audiencesIn, siblingAudience } from "./audience-line.js"

/**
 * Reads training topics; nested items belong to the topic above them.
 *
 * ```markdown
 * - Qualitätsmanagement:
 *   ^^^^^^^^^^^^^^^^^^^ group
 *   - Moderation (6/2023)
 *     ^^^^^^^^^^  ^^^^^^
 *     topic       date
 * ```
 */
export const qualifications = defineReader({
  collection: "qualifications",
  signature: { audience: 5, topic: 2, date: 1, targetGroup: 1 },
  read(entry, context) {
    readTopic(entry, context, undefined)
  },
})

function readTopic(entry: Entry, context: ReaderContext, group: string | undefined): void {
  const text = plain(entry.whole)
  const topic = plain(entry.name)
  if (!/\p{L}{3}/u.test(topic) || /\?$/u.test(text) || audienceLine(text) !== undefined || topic.length > 140)
    return
  const below = entry.children.filter(({ whole }) => audienceLine(plain(whole)) === undefined)
  const dated = field(entry, "date", "period", "until", "begin") !== undefined || entry.date !== undefined
  if (below.length > 0 && !dated) {
    for (const child of below) readTopic(completeEntry(child), context, topic)
    return
  }
  if (entry.shape === "line" && !dated) return
  if (/[.!]$/u.test(text) && !dated && topic.split(" ").length > 8) return
  const draft = startDraft(entry, context, "qualifications", { defaults: { topic } })
  if (entry.date?.found.reading.ok === true)
    set(draft, "date", entry.date.found.reading.value, { value: entry.date.place, base: entry.base })
  else setDate(draft, "date", field(entry, "date", "period", "until", "begin"))
  const audience = field(entry, "audience", "targetGroup", "participants")
  draft.fields["audience"] =
    audience === undefined
      ? [
          ...new Set([
            ...entry.children.flatMap(({ whole }) => audienceLine(plain(whole)) ?? []),
            ...siblingAudience(entry.section),
          ]),
        ]
      : audiencesIn(audience.text)
  if (group !== undefined) draft.fields["group"] = group
  context.emit(draft)
}
