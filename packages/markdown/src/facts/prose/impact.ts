import { readable } from "../../blocks/readable.js"
import { absolutePlace, reference } from "../draft.js"
import type { ReaderContext } from "../reader.js"
import { stepsIn } from "../readers/impact-estimates.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion } from "./sentences-of.js"

const expected =
  /(?<![\p{L}])(?:Für|Zum|Beim|Mit)\s+(?:das\s+|dem\s+)?(\p{L}*[Zz]iel\s+(?:\p{Lu}(?:[.-]?\d{1,2}(?:\.\d{1,2})*)?|\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}))\s+(?:erwarten|schätzen|rechnen|versprechen)\s+wir(?:\s+uns)?[^:.]{0,60}[:.]\s+(.{20,})$/u

/** Reads „Für das Leitziel A erwarten wir: Die Büros werden genutzt. …“, the rest of the paragraph included. */
export function readImpact(prose: ProseText, context: ReaderContext): void {
  if (prose.form === "heading" || prose.text.length > 4000) return
  const { text, cut } = readable(prose.part)
  const found = expected.exec(text)
  if (found === null || isQuestion(found[2]!)) return
  const at = text.indexOf(found[1]!, found.index)
  const goal = cut(at, at + found[1]!.length)
  const place = absolutePlace(cut(found.index), prose.base)
  context.emit({
    collection: "impactEstimates",
    name: found[1]!,
    place,
    namePlace: absolutePlace(goal, prose.base),
    fields: {
      goal: reference(goal, prose.base, "goals", { text: found[1]! }),
      steps: stepsIn(found[2]!),
      text: found[2]!,
    },
    fieldPlaces: {},
    aliases: [],
    mention: false,
    section: prose.section,
    uri: context.uri,
  })
}
