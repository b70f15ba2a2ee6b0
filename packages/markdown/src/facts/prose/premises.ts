import { vocabulary } from "../../vocabulary/index.js"
import type { ReaderContext } from "../reader.js"
import { statedDraft } from "../stated-draft.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, sentencesOf } from "./sentences-of.js"

const planning =
  /(?<![\p{L}])(?:Planung(?:en|sprozess)?|Planungsprämissen?|Prämissen?|[Pp]lanen|[Aa]rbeiten|[Vv]orgehen|Prozess|Vorgehensweise|[Ss]teuern)(?![\p{L}])/u

/**
 * Reads premises that a sentence claims for the planning: „Unsere Planung ist datenbasiert“, „Wir arbeiten
 * beteiligungsorientiert und wirkungsorientiert“. An adjective of something else („bedarfsgerechte Angebote“) is none.
 */
export function readPremises(prose: ProseText, context: ReaderContext): void {
  if (prose.form === "heading") return
  for (const sentence of sentencesOf(prose.part)) {
    const { text } = sentence
    if (isQuestion(text) || /(?<![\p{L}])(?:nicht|kaum|wenig)(?![\p{L}])/u.test(text)) continue
    const asBasis =
      /^(\p{Lu}\p{L}+)\s+als\s+(?:Basis|Grundlage|Prinzip|Prämisse|Leitprinzip|Haltung)(?![\p{L}])/u.exec(
        text,
      )
    if (asBasis !== null) {
      const value = vocabulary.premise.whole(asBasis[1]!)?.value
      if (value !== undefined) emit(asBasis[1]!, value)
      continue
    }
    if (!planning.test(text)) continue
    for (const mention of vocabulary.premise.find(text)) {
      const written = text.slice(mention.start, mention.end)
      if (!/^\p{Ll}/u.test(written) || !/(?:basiert|orientiert|offen|partizipativ|gestützt)$/u.test(written))
        continue
      emit(written, mention.value)
    }
    function emit(name: string, value: string): void {
      context.emit(
        statedDraft(
          "premises",
          { part: sentence.part, base: prose.base, text, section: prose.section },
          context,
          {
            name,
            mergeKey: `key:${value}`,
            fields: { value },
          },
        ),
      )
    }
  }
}
