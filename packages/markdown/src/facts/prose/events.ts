import { plain } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import type { ReaderContext } from "../reader.js"
import { statedDraft } from "../stated-draft.js"
import { statedDates } from "./find-date.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, sentencesOf } from "./sentences-of.js"

const takesPlace =
  /(?<![\p{L}])(?:fand|fanden|findet|finden)(?![\p{L}]).{0,160}(?<![\p{L}])statt(?![\p{L}])|(?<![\p{L}])(?:folgt|folgte|startete|eröffnete)\s+(?:am|im)(?![\p{L}])/u
/** „Fachtag „Psychisch belastete Eltern“ am 05.11.2026“ */
const announcedDay = /[“”"«]\s+(?:am|vom)\s+\d{1,2}\./u
const gatherings: ReadonlySet<string> = new Set([
  "kickoff",
  "fachtag",
  "fachveranstaltung",
  "intermunicipal",
  "workshop",
])

/** Reads gatherings that a sentence dates: „Am 3. Februar 2027 fand die Auftaktveranstaltung statt.“ */
export function readEvents(prose: ProseText, context: ReaderContext): void {
  if (prose.form === "heading") return
  for (const sentence of sentencesOf(prose.part)) {
    const { text } = sentence
    if (isQuestion(text) || !(takesPlace.test(text) || announcedDay.test(text))) continue
    const mention = vocabulary.eventKind.find(text).find(({ value }) => gatherings.has(value))
    const date = statedDates(sentence.part).find(
      ({ value }) => value.precision === "day" || value.precision === "month",
    )
    if (mention === undefined || date === undefined) continue
    // How families and professionals took part is read as such.
    const formats = vocabulary.participationKind
      .find(text)
      .filter(({ value }) => value !== "workshop" && value !== "fachkonferenz")
    if (
      formats.length > 0 ||
      (mention.value === "workshop" && prose.section.canonical.includes("beteiligung"))
    )
      continue
    context.emit(
      statedDraft(
        "events",
        { part: sentence.part, base: prose.base, text, section: prose.section },
        context,
        {
          name: titleAt(text, mention.start, mention.end, plain(date.part)),
          fields: { kind: mention.value, date: date.value, description: text },
        },
      ),
    )
  }
}

/** The noun with a name behind it: „Fachtag „Übergänge““, „Auftaktveranstaltung“. */
function titleAt(text: string, start: number, end: number, date: string): string {
  const behind = text.slice(end)
  const name =
    /^\s+(?:[„"“»][^„“”"«»]{2,80}[“”"«]|\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)/u.exec(behind)?.[0] ?? ""
  return name.includes(date) ? text.slice(start, end) : text.slice(start, end) + name
}
