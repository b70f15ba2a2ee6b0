import { readable } from "../../blocks/readable.js"
import { type Rich, slice } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import type { ReaderContext } from "../reader.js"
import {
  countedPeople,
  formatKindOf,
  participantsByName,
  participantsIn,
} from "../readers/participation-wording.js"
import { statedDraft } from "../stated-draft.js"
import { statedDates } from "./find-date.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, sentencesOf } from "./sentences-of.js"

/** What follows from having asked: „ergeben sich“, „zeigt sich“, „wissen wir“. */
const follows =
  /(?<![\p{L}])(?:ergeben|ergab|ergaben|ergibt|zeigen|zeigt|zeigte|zeigten|wissen\s+wir|hervor|abgeleitet|leiten|entstanden|stammen|nennen|nannten|belegen|belegt)(?![\p{L}])/u
const asked =
  /(?:(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|mehrere[n]?|\d{1,2})\s+)?(\p{Lu}[\p{L}-]*(?:befragung|umfrage|[Gg]espräche?n?|[Gg]esprächsrunden?|[Ww]erkstatt|[Ww]erkstätten|[Ww]orkshops?|interviews?|[Kk]onferenz)|Gespräche?n?|Gesprächsrunden?|Interviews?|Workshops?|Werkstätten)(?![\p{L}])((?:\s+(?:mit|unter)\s+(?:\p{Ll}+\s+)?\p{Lu}[\p{L}-]+(?:\s+und\s+\p{Lu}[\p{L}-]+)?)?)\s*(\([^()]{3,80}\))?/gu

/**
 * Reads the formats a sentence draws on: „Aus der Elternbefragung (Herbst 2025, n = 318) und drei Gesprächsrunden mit
 * Jugendlichen ergeben sich vier Handlungsbedarfe“. Only those that say who was asked, in their name or behind „mit“.
 */
export function readEvidenceFormats(prose: ProseText, context: ReaderContext): void {
  if (prose.form !== "paragraph") return
  for (const { part, text } of sentencesOf(prose.part)) {
    if (isQuestion(text) || !/^(?:Aus|Nach|Laut|Die|Unsere|In|Bei)\s/u.test(text) || !follows.test(text))
      continue
    const { text: raw, cut } = readable(part)
    for (const found of raw.matchAll(asked)) {
      const bracket = found[3]
      const whom = found[2]!.trim()
      const name = `${found[1]!}${whom === "" ? "" : ` ${whom}`}`
      const participants = whom === "" ? participantsByName(found[1]!) : participantsIn(whom)
      // „Kinder- und Jugendbefragung des Landes“ was not asked here; without a number or a day it is only named.
      const counted = /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|mehrere|\d)/u.test(found[0])
      if (participants.length === 0 || (bracket === undefined && !counted) || isOfOthers(participants))
        continue
      const at = found.index + found[0].indexOf(found[1]!)
      const inside = bracket === undefined ? undefined : bracketPart(cut, found)
      const n = bracket === undefined ? undefined : (countedPeople(bracket)?.n ?? undefined)
      const date = inside === undefined ? undefined : statedDates(inside)[0]
      if (bracket !== undefined && n === undefined && date === undefined && !counted) continue
      context.emit(
        statedDraft(
          "participationFormats",
          {
            part: cut(at, at + found[1]!.length + found[2]!.length),
            base: prose.base,
            text: name,
            section: prose.section,
          },
          context,
          {
            name,
            mergeKey: "name",
            fields: {
              kind: formatKindOf(found[1]!) ?? vocabulary.participationKind.find(found[1]!)[0]?.value,
              participants,
              n,
              date: date?.value,
              result: text,
            },
          },
        ),
      )
    }
  }
}

function bracketPart(cut: (start: number, end: number) => Rich, found: RegExpExecArray): Rich {
  const end = found.index + found[0].length
  const whole = cut(end - found[3]!.length, end)
  return slice(whole, 1, whole.end - whole.start - 1)
}

/** Professionals and politics were heard, not families. */
function isOfOthers(participants: readonly string[]): boolean {
  return participants.every((who) => who === "fachkraefte" || who === "politik" || who === "freie-traeger")
}
