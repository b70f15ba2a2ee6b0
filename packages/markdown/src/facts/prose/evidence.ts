import { readable } from "../../blocks/readable.js"
import { plain, split, stripEnds } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import type { ReaderContext } from "../reader.js"
import { emitEvidence } from "../readers/evidence.js"
import { lineEntry } from "./line-entry.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, sentencesOf } from "./sentences-of.js"

/**
 * Reads sources that running text names with their year: „… (Schuleingangsuntersuchung 2025)“, „laut Sozialbericht
 * 2024“, „das zeigt die Kita-Bedarfsplanung 2025“. A source without a year, or one still to come, is none.
 */
export function readSources(prose: ProseText, context: ReaderContext): void {
  if (prose.form === "heading" || prose.text.length > 6000 || !/(?:19|20)\d{2}/u.test(prose.text)) return
  if (prose.section.canonical.some((id) => id === "massnahmen" || id === "zeitplan" || id === "anhang"))
    return
  for (const { part, text } of sentencesOf(prose.part)) {
    if (isQuestion(text)) continue
    const sentence = readable(part)
    const grounds = grounded.exec(sentence.text)
    if (grounds !== null && !/(?<![\p{L}])(?:soll|sollen|werden|wird)(?![\p{L}])/u.test(text)) {
      const at = sentence.text.indexOf(grounds[1]!, grounds.index)
      for (const piece of split(
        sentence.cut(at, at + grounds[1]!.length),
        /,\s+|\s+(?:und|sowie)\s+(?=(?:die|der|das|eine?)\s)/gu,
      )) {
        const value = stripEnds(
          piece,
          /^\s*(?:(?:die|der|das|eine|ein)\s+)?(?:Auswertung\s+(?:der|des)\s+)?/u,
          /[\s.]*$/u,
        )
        const words = plain(value)
        if (!/(?:19|20)\d{2}/u.test(words) || vocabulary.evidenceKind.find(words).length === 0) continue
        emitEvidence(
          { value, base: prose.base, text: words, inherited: false },
          lineEntry(part, prose.base, prose.section),
          context,
        )
      }
      continue
    }
    for (const pattern of [bracketed, quoted]) {
      for (const found of sentence.text.matchAll(pattern)) {
        const words = found[1]!
        const at = found.index + found[0].indexOf(words)
        if (vocabulary.evidenceKind.find(words).length === 0 && !planning.test(words)) continue
        const value = sentence.cut(at, at + words.length)
        emitEvidence(
          { value, base: prose.base, text: plain(value), inherited: false },
          lineEntry(part, prose.base, prose.section),
          context,
        )
      }
    }
  }
}

/** „Grundlage der Fortschreibung sind der Sozialbericht 2025, die Auswertung … und eine Befragung …“ */
const grounded =
  /(?:^|\s)Grundlagen?\s+(?:[^.,]{0,60}\s)?(?:ist|sind|bilden|bildet|waren)\s+(?:(?:der|die|das|eine?)\s+)?(.+?)[.]?$/u
const bracketed =
  /\(\s*(?:Quelle[n]?:\s*|vgl\.\s*|siehe\s+|Datengrundlage:\s*)?(\p{Lu}[^()]{4,80}(?:19|20)\d{2})\s*\)/gu
const quoted =
  /(?<![\p{L}])(?:laut|gemäß|zeigt|zeigen|belegt|belegen|ergab|ergaben|nach)\s+(?:(?:der|die|das|dem|den|unsere[rn]?|eine[r]?)\s+)?(\p{Lu}[\p{L}-]*(?:\s+(?:der|des|\p{Lu}[\p{L}-]*)){0,4}\s+(?:19|20)\d{2})(?!\d)/gu
const planning =
  /(?:planung|befragung|untersuchung|bericht|statistik|analyse|erhebung|atlas|monitoring)\s+(?:19|20)\d{2}$/iu
