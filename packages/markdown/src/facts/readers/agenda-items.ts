import { readClock } from "@kettenwerk/core"
import { plain, type Rich, rawText, slice, trim } from "../../blocks/rich.js"
import { type Entry, field } from "../entry.js"
import { isQuestion, sentencesOf } from "../prose/sentences-of.js"
import { defineReader, set, startDraft } from "../reader.js"
import { topicsOf } from "../topics.js"
import { speakerOf } from "./speaker.js"

/**
 * Reads the items of an agenda.
 *
 * ```markdown
 * - 09:30 Uhr | **Begrüßung**, Landrätin, Landratsamt Auental
 *   ^^^^^        ^^^^^^^^^    ^^^^^^^^  ^^^^^^^^^^^^^^^^^^
 *   start        title        speaker.name  .organisation
 *   Was erwarten Sie?
 *   ^^^^^^^^^^^^^^^^^ questions
 * ```
 */
export const agendaItems = defineReader({
  collection: "agendaItems",
  signature: { agendaItem: 4, time: 5, speaker: 4 },
  read(entry, context) {
    if (!isAgendaEntry(entry)) return
    const { title, behind, number } = cutTitle(entry)
    if (!/\p{L}{2}/u.test(plain(title))) return
    const draft = startDraft(entry, context, "agendaItems", {
      name: { part: title, base: entry.base },
      // Minutes name a point in their agenda and again above what was said of it.
      ...(number === undefined ? {} : { mergeKey: `key:${number} ${plain(title).toLowerCase()}` }),
    })
    const time = field(entry, "time") ?? field(entry, "date")
    const clock = entry.clock ?? (time === undefined ? undefined : readClock(time.text))
    if (clock !== undefined) {
      draft.fields["start"] = clock.start
      if (clock.end !== undefined) draft.fields["end"] = clock.end
    }
    if (number !== undefined) draft.fields["number"] = number
    const speaker = field(entry, "speaker", "lead", "person", "actor")
    const spoken = speaker === undefined ? (behind === undefined ? undefined : plain(behind)) : speaker.text
    const named = spoken === undefined ? undefined : speakerOf(spoken)
    if (named !== undefined)
      set(
        draft,
        "speaker",
        named,
        speaker ?? (behind === undefined ? undefined : { value: behind, base: entry.base }),
      )
    draft.fields["questions"] = questionsOf(entry, title)
    // Event and durations are found when all items are known.
    draft.fields["sectionIndex"] = entry.section.index
    context.emit(draft)
  },
})

const agendaHeading = /tagesordnung|agenda|programmablauf|ablauf|programm\b|protokoll|sitzung|\btop\b/iu

/** A line with a time of day belongs to an agenda unless the section lists offers, contacts or opening hours. */
export function isAgendaEntry(entry: Entry): boolean {
  const topics = topicsOf(entry.section)
  const inAgenda = topics.some(({ collection }) => collection === "agendaItems")
  const timed = entry.clock !== undefined || field(entry, "time", "agendaItem") !== undefined
  if (inAgenda) return timed || entry.shape === "row" || agendaHeading.test(entry.section.title)
  if (!timed || openingHours.test(entry.section.title) || onlyDays.test(plain(entry.name))) return false
  // „Um 10:30 Uhr begann die Sitzung.“ is a sentence.
  if (entry.shape === "line" && !entry.marked && /^\p{Ll}/u.test(plain(entry.name))) return false
  return !topics.some(({ collection, byPlace }) => byPlace !== true && listsOther.has(collection))
}

const openingHours = /öffnungszeiten|sprechzeiten|sprechstunde|erreichbar|geöffnet|kurszeiten/iu
const onlyDays =
  /^(?:(?:montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|mo|di|mi|do|fr|sa|so|täglich|werktags|und|bis|sowie|–|-|,|\.|\s)+)$/iu

const listsOther: ReadonlySet<string> = new Set(["offers", "contacts", "actors", "bodies", "areas", "basic"])

function cutTitle(entry: Entry): { readonly title: Rich; readonly behind?: Rich; readonly number?: string } {
  const top = /^(?:T(?:OP|op)|Punkt|Pkt\.)\s*(\d{1,2}(?:\.\d{1,2})?)\s*[:.)–—|-]*\s*/u.exec(
    rawText(entry.name),
  )
  const number =
    entry.number === undefined
      ? (top?.[1] ?? (entry.ordinal === undefined ? undefined : String(entry.ordinal)))
      : plain(entry.number)
  let title = top === null ? entry.name : slice(entry.name, top[0].length)
  let behind = entry.rest
  if (top !== null && plain(title) === "" && entry.rest !== undefined) {
    title = entry.rest
    behind = undefined
  }
  if (!entry.marked && behind === undefined && entry.shape !== "row") {
    // „Begrüßung, Frau Muster, Jugendamt“: a comma ends the title if a person or organisation follows.
    const raw = rawText(title)
    const comma = raw.indexOf(",")
    if (comma > 0 && speakerOf(plain(slice(title, comma + 1)), true) !== undefined) {
      behind = slice(title, comma + 1)
      title = slice(title, 0, comma)
    }
  }
  const bracket = entry.details.find((detail) => speakerOf(plain(detail), true) !== undefined)
  const spoken = behind ?? bracket
  return {
    title: trim(title),
    ...(spoken === undefined ? {} : { behind: spoken }),
    ...(number === undefined ? {} : { number }),
  }
}

function questionsOf(entry: Entry, title: Rich): readonly string[] {
  const lines = [
    ...entry.more,
    ...entry.children.map(({ whole }) => whole),
    ...entry.fields.filter(({ key }) => key === undefined || key === "question").map(({ value }) => value),
  ]
  const asked = lines.flatMap((line) =>
    sentencesOf(line).flatMap(({ text }) => (isQuestion(text) && text !== plain(title) ? [text] : [])),
  )
  const column = field(entry, "question")
  return [...new Set([...asked, ...(column === undefined ? [] : [column.text])])]
}
