import { vocabulary } from "../../vocabulary/index.js"
import type { ReaderContext } from "../reader.js"
import { statedDraft } from "../stated-draft.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, sentencesOf } from "./sentences-of.js"
import { needsBodies } from "./statement-patterns.js"

/**
 * Reads bodies that a sentence calls necessary („bedarf es eines Steuerungsgremiums, einer Planungsgruppe und …“) as
 * required, not as existing. Where the concept describes the body elsewhere, that counts.
 */
export function readRequiredBodies(prose: ProseText, context: ReaderContext): void {
  if (prose.form === "heading") return
  for (const sentence of sentencesOf(prose.part)) {
    if (isQuestion(sentence.text) || !needsBodies(sentence.text)) continue
    const seen = new Set<string>()
    for (const { value, term } of vocabulary.bodyKind.find(sentence.text)) {
      if (seen.has(value) || value === "politik") continue
      seen.add(value)
      context.emit(
        statedDraft(
          "bodies",
          { part: sentence.part, base: prose.base, text: sentence.text, section: prose.section },
          context,
          {
            name: term,
            mergeKey: "name",
            fields: { kind: value, roles: [value], required: true },
          },
        ),
      )
    }
  }
}
