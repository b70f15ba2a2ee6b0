import { vocabulary } from "../../vocabulary/index.js"
import { emitStatement } from "../emit-statement.js"
import type { ReaderContext } from "../reader.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, sentencesOf } from "./sentences-of.js"

const named =
  /(?<![\p{L}])(?:drei|zwei|vier)?\s*(?:Säulen|Pfeiler[n]?|Grundpfeiler[n]?)(?![\p{L}])[^:–-]{0,40}[:–-]\s*(.{8,160})$/u

/** Reads pillars enumerated in a sentence: „… ruht auf drei Säulen: Steuerung, Planung und Beteiligung.“ */
export function readPillarSentences(prose: ProseText, context: ReaderContext): void {
  if (prose.form === "heading") return
  for (const { part, text } of sentencesOf(prose.part)) {
    const list = isQuestion(text) ? undefined : named.exec(text)?.[1]
    if (list === undefined) continue
    const found = list
      .replace(/[.;]$/u, "")
      .split(/\s*,\s*|\s+(?:und|sowie|&)\s+/u)
      .flatMap((name) => {
        const value = vocabulary.pillar.whole(name)?.value
        return value === undefined ? [] : [{ name, value }]
      })
    if (new Set(found.map(({ value }) => value)).size < 2) continue
    for (const { name, value } of found)
      emitStatement(context, { part, base: prose.base, text: name, section: prose.section }, "pillar", {
        distinct: value,
      })
  }
}
