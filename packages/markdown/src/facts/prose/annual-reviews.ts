import { findDates } from "@kettenwerk/core"
import { rawText } from "../../blocks/rich.js"
import type { ReaderContext } from "../reader.js"
import { statedDraft } from "../stated-draft.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, sentencesOf } from "./sentences-of.js"

const review = /(?<![\p{L}])(Jahresgespräche?|Bilanzgespräche?|Jahresbilanz|Jahresreflexion)(?![\p{L}])/u
const every =
  /(?<![\p{L}])(?:jede[sn]?\s+Jahr|jährlich\p{L}*|einmal\s+(?:im|pro)\s+Jahr|jeweils\s+im)(?![\p{L}])/iu

/** Reads yearly talks that a sentence announces: „Dazu kommt jedes Jahr im November ein Jahresgespräch.“ */
export function readAnnualReviews(prose: ProseText, context: ReaderContext): void {
  if (prose.form !== "paragraph") return
  for (const sentence of sentencesOf(prose.part)) {
    const { text } = sentence
    const name = review.exec(text)?.[1]
    if (
      name === undefined ||
      isQuestion(text) ||
      !every.test(text) ||
      /(?<![\p{L}])(?:kein|nicht)/u.test(text)
    )
      continue
    const rhythm = findDates(rawText(sentence.part)).find(
      ({ reading }) => reading.ok && reading.value.recurrence !== undefined,
    )
    context.emit(
      statedDraft(
        "milestones",
        { part: sentence.part, base: prose.base, text, section: prose.section },
        context,
        {
          name,
          mergeKey: "number-title",
          fields: {
            kind: "annual-review",
            dependsOn: [],
            date: rhythm?.reading.ok ? rhythm.reading.value : undefined,
          },
        },
      ),
    )
  }
}
