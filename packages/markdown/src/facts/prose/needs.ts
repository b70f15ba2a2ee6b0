import { readable } from "../../blocks/readable.js"
import { plain, stripEnds } from "../../blocks/rich.js"
import type { ReaderContext } from "../reader.js"
import { statedDraft } from "../stated-draft.js"
import { topicsOf } from "../topics.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, sentencesOf } from "./sentences-of.js"

/**
 * Reads what a chapter on needs or worries says is missing: „Erstens fehlen Betreuungsplätze für Kinder unter drei
 * Jahren“, „In Kirchau fehlt eine Hebamme“, „Es braucht mehr Sprachkurse“. What is not missing, and what only a list
 * names, is left alone.
 */
export function readNeeds(prose: ProseText, context: ReaderContext): void {
  if (prose.form !== "paragraph" || prose.text.length > 6000) return
  const about = topicsOf(prose.section).some(
    ({ collection }) => collection === "needs" || collection === "challenges",
  )
  if (!about) return
  for (const { part, text } of sentencesOf(prose.part)) {
    if (
      isQuestion(text) ||
      /(?<![\p{L}])(?:nicht|keine?[nrsm]?|kaum|würde[n]?|könnte[n]?)(?![\p{L}])/iu.test(text)
    )
      continue
    const { text: raw, cut } = readable(part)
    const found = missing.exec(raw)
    if (found === null) continue
    const at = found.index + found[0].length - found[1]!.length
    const name = stripEnds(cut(at, at + found[1]!.length), /^\s*/u, /[\s.,;:]*$/u)
    const words = plain(name)
    if (words.split(" ").length > 14 || !/\p{L}{3}/u.test(words)) continue
    context.emit(
      statedDraft("needs", { part: name, base: prose.base, text: words, section: prose.section }, context, {
        mergeKey: "name",
        fields: { kind: "bedarf", evidence: [] },
      }),
    )
  }
}

const missing =
  /(?<![\p{L}])(?:fehlt\s+es\s+(?:[^.;]{0,40}?\s)?an|fehlen|fehlt|mangelt\s+es\s+(?:[^.;]{0,40}?\s)?an|braucht\s+es|Es\s+braucht|Bedarf\s+besteht\s+an|Bedarf\s+gibt\s+es\s+an)\s+(?:uns\s+|vor\s+allem\s+|insbesondere\s+|besonders\s+|den\s+Familien\s+)?((?:\p{Ll}+\s+){0,3}\p{Lu}[^.;,:]{2,110})/u
