import { rawText, slice } from "../../blocks/rich.js"
import type { ReaderContext } from "../reader.js"
import { splitNames } from "../split-names.js"
import { statedDraft } from "../stated-draft.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, sentencesOf } from "./sentences-of.js"

const named =
  /^(?:Unsere|Die|Die drei|Die vier|Unsere drei|Inhaltliche|Thematische)\s+(?:\p{Ll}+n\s+)?(?:Schwerpunkte|Handlungsfelder|Schwerpunktthemen)\s+(?:bis\s+\d{4}\s+)?(?:sind|lauten|liegen\s+(?:auf|bei|in))\s*:?\s*(?:(?:den|dem|der|die)\s+(?:Bereichen|Themen)\s+)?/u

/** Reads focus areas enumerated in a sentence: „Unsere Schwerpunkte sind Übergänge, Elternbildung und Gesundheit.“ */
export function readFocusAreas(prose: ProseText, context: ReaderContext): void {
  if (prose.form === "heading") return
  for (const sentence of sentencesOf(prose.part)) {
    const found = named.exec(rawText(sentence.part).normalize("NFC"))
    if (found === null || isQuestion(sentence.text)) continue
    const list = slice(sentence.part, found[0].length)
    const names = splitNames(list).flatMap(({ part, text }) =>
      text
        .split(/\s+(?:und|sowie)\s+(?=(?:die\s+|der\s+|das\s+)?\p{Lu})/u)
        .map((name) => ({ part, name: name.replace(/^(?:die|der|das)\s+/u, "") })),
    )
    if (names.length < 2 || names.some(({ name }) => name.split(" ").length > 6)) continue
    for (const { part, name } of names)
      context.emit(
        statedDraft("focusAreas", { part, base: prose.base, text: name, section: prose.section }, context, {
          mergeKey: "name",
        }),
      )
  }
}
