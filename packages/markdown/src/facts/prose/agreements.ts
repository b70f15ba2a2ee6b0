import type { ReaderContext } from "../reader.js"
import { isOrganisation } from "../readers/speaker.js"
import { statedDraft } from "../stated-draft.js"
import { statedDate, statedDates } from "./find-date.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, type Sentence, sentencesOf } from "./sentences-of.js"

const paper =
  /(?<![\p{L}])(Kooperationsvereinbarung(?:en)?|Kooperationsvertr(?:ag|äge)|Rahmenvereinbarung(?:en)?|Kooperationsabkommen)(?![\p{L}])/u
const exists =
  /(?<![\p{L}])(?:besteht|bestehen|geschlossen|abgeschlossen|unterzeichnet|vereinbart|liegt vor|liegen vor|gibt es|regelt|regeln|haben)(?![\p{L}])/u
const open =
  /(?<![\p{L}])(?:soll|sollen|sollte|sollten|geplant|angestrebt|noch keine?|keine|fehlt|fehlen|wird erarbeitet|werden erarbeitet|Muster)(?![\p{L}])/u

/** Reads agreements on cooperation that exist: „Mit den freien Trägern besteht seit 2019 eine Kooperationsvereinbarung.“ */
export function readAgreements(prose: ProseText, context: ReaderContext): void {
  if (prose.form === "heading") return
  for (const sentence of sentencesOf(prose.part)) {
    const { text } = sentence
    const named = paper.exec(text)?.[1]
    readTask(sentence, prose, context)
    if (named === undefined || isQuestion(text) || !exists.test(text) || open.test(text)) continue
    const partner =
      /(?<![\p{L}])[Mm]it\s+((?:(?:den|dem|der|allen|vielen|einem|mehreren|zehn|drei|fünf)\s+)*(?:\p{Ll}+en\s+)?\p{Lu}[\p{L}.-]*(?:\s+(?:und|sowie)\s+(?:den|dem|der)?\s*\p{Lu}[\p{L}.-]*)?)/u.exec(
        text,
      )?.[1]
    if (partner === undefined) continue
    const since = statedDate(sentence.part)
    context.emit(
      statedDraft(
        "agreements",
        { part: sentence.part, base: prose.base, text, section: prose.section },
        context,
        {
          name: `${named} mit ${partner}`,
          mergeKey: "name",
          fields: {
            what: `${named} mit ${partner}`,
            kind: "cooperation",
            until: since?.value.relation === "until" ? since.value : undefined,
          },
        },
      ),
    )
  }
}

const agreed =
  /(?<![\p{L}])(?:vereinbart|verabredet|abgesprochen|darauf\s+geeinigt|festgelegt),\s+dass\s+(.{10,240}?)[.;]?$/u

/** „Wir haben vereinbart, dass das Familienzentrum bis Ende Juni eine Liste erstellt.“ Somebody, or until when, must be named. */
function readTask(sentence: Sentence, prose: ProseText, context: ReaderContext): void {
  const what = isQuestion(sentence.text) ? undefined : agreed.exec(sentence.text)?.[1]
  if (what === undefined || /(?<![\p{L}])(?:nicht|noch)\s+vereinbart/u.test(sentence.text)) return
  const owner = /^(?:das|die|der)\s+(\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*){0,3})(?=\s+\p{Ll})/u.exec(
    what,
  )?.[1]
  const until = statedDates(sentence.part).find(({ value }) => value.relation === "until")
  const responsible = owner !== undefined && isOrganisation(owner) ? owner : undefined
  if (responsible === undefined && until === undefined) return
  context.emit(
    statedDraft(
      "agreements",
      { part: sentence.part, base: prose.base, text: sentence.text, section: prose.section },
      context,
      {
        name: what,
        fields: { what, kind: "task", owner: responsible, until: until?.value },
      },
    ),
  )
}
