import type { Section } from "../../outline/section.js"
import { vocabulary } from "../../vocabulary/index.js"
import { absolutePlace, type NameReference } from "../draft.js"
import { type Entry, type FoundField, field } from "../entry.js"
import { defineReader, set, setDate, setText, startDraft } from "../reader.js"
import { integerOf, valueOf } from "../values.js"

/** Reads rows and items that describe a survey wave: date, method, asked, answered, response rate. */
export const surveyWaves = defineReader({
  collection: "surveyWaves",
  signature: { wave: 5, method: 3, respondents: 4, responseRate: 5, date: 1 },
  read(entry, context) {
    if (
      entry.shape !== "row" &&
      entry.shape !== "section" &&
      field(entry, "method", "respondents", "responseRate") === undefined
    )
      return
    const draft = startDraft(entry, context, "surveyWaves", { mergeKey: "name" })
    setDate(draft, "date", field(entry, "date", "year"))
    const method = field(entry, "method")
    if (method !== undefined) set(draft, "method", valueOf(vocabulary.surveyMethod, method.text, 0.2), method)
    const respondents = field(entry, "respondents")
    if (respondents !== undefined) set(draft, "respondents", integerOf(respondents.text), respondents)
    const rate = field(entry, "responseRate")
    const share = rate === undefined ? undefined : shareOf(rate.text)
    if (share !== undefined) set(draft, "responseRate", share, rate)
    setText(draft, "name", undefined)
    context.emit(draft)
  },
})

/** „82 %“, „14 von 17“, „0,82“ as a share. */
function shareOf(text: string): number | undefined {
  const of = /(\d+)\s*(?:von|\/)\s*(?:den\s+)?(?:insgesamt\s+)?(\d+)/iu.exec(text)
  if (of !== null && Number(of[2]) >= Number(of[1]) && Number(of[2]) > 0) return Number(of[1]) / Number(of[2])
  const percent = /(\d{1,3})(?:,(\d+))?\s*(?:%|Prozent)/iu.exec(text)
  if (percent !== null) return Math.min(1, Number(`${percent[1]}.${percent[2] ?? 0}`) / 100)
  return undefined
}

const waveTitle =
  /\b(?:netzwerkanalyse|erhebung|befragung|welle|netzwerkbefragung|netzwerkkarte|kontaktmatrix|netzwerkerhebung)\b/iu
const year = /\b(?:19|20)\d{2}\b/u

/** The wave a tie belongs to: a column, or the nearest heading that names a survey with its year. */
export function waveReference(entry: Entry, column: FoundField | undefined): NameReference | undefined {
  if (column !== undefined)
    return {
      refersTo: ["surveyWaves"],
      text: column.text,
      place: absolutePlace(column.value, column.base),
      create: true,
    }
  for (let section: Section | undefined = entry.section; section !== undefined; section = section.parent) {
    const { heading, title } = section
    if (
      heading !== undefined &&
      year.test(title) &&
      (waveTitle.test(title) || vocabulary.section.best(title)?.value === "netzwerk")
    ) {
      return {
        refersTo: ["surveyWaves"],
        text: title,
        place: absolutePlace(heading.title, heading.base),
        create: true,
      }
    }
  }
  return undefined
}
