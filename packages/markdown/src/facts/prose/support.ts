import { readFrequency } from "@kettenwerk/core"
import { vocabulary } from "../../vocabulary/index.js"
import type { ReaderContext } from "../reader.js"
import { isOrganisation } from "../readers/speaker.js"
import { statedDraft, statedName } from "../stated-draft.js"
import type { ProseText } from "./prose-reader.js"

/** Reads support somebody gives, in items that begin with it: „Input vom Institut zum Landesprogramm“. */
export function readSupport(prose: ProseText, context: ReaderContext): void {
  if (prose.form !== "item" || prose.text.length > 260) return
  const found =
    /^((?:\p{Lu}[\p{L}-]*|fachlicher|externe[r]?)(?:\s\p{Lu}[\p{L}-]*)?)\s+(?:vom|von der|von|durch(?:\s+(?:das|die|den))?|seitens(?:\s+(?:des|der))?)\s+(\p{Lu}[\p{L}.-]*(?:\s+\p{Lu}[\p{L}.-]*){0,3})/u.exec(
      prose.text,
    )
  if (found === null) return
  const kind = vocabulary.supportKind.whole(found[1]!)?.value
  const provider = found[2]!
  if (kind === undefined || !isOrganisation(provider)) return
  context.emit(
    statedDraft("supportMeasures", prose, context, {
      name: found[0],
      fields: {
        kind,
        frequency: readFrequency(prose.text),
        audience: [],
        provider: statedName(prose, provider, "actors"),
        text: prose.text,
      },
    }),
  )
}
