import type { ReaderContext } from "../reader.js"
import { emitRole, roleOf } from "../readers/emit-role.js"
import { isOrganisation } from "../readers/speaker.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, sentencesOf } from "./sentences-of.js"

/** Who coordinates, as a sentence says it. */
export interface StatedCoordination {
  readonly function: string
  readonly actor?: string
}

const coordination =
  "(?:Netzwerk)?(?:[Kk]oordination|[Kk]oordinierung)(?:\\s+(?:der|des|einer|unserer)\\s+(?:\\p{L}+\\s+)?(?:Präventionskette|Prozesses|Kette))?"
const office =
  "(?:(?:der|dem|die|das|den|einer|einem|beim?)\\s+)?(\\p{Lu}[\\p{L}\\p{M}.&-]*(?:\\s+(?:(?:und|für|der|des|im|in)\\s+)?\\p{Lu}[\\p{L}\\p{M}.&-]*){0,5})"
const patterns: readonly RegExp[] = [
  new RegExp(
    `^(?:Die|Unsere)\\s+(${coordination})\\s+(?:liegt|ist|ist angesiedelt|befindet sich)\\s+(?:seit\\s+(?:\\p{Lu}\\p{L}+\\s+)?[\\d./]+\\s+)?(?:bei|beim|in|im)\\s+${office}`,
    "u",
  ),
  new RegExp(`^(?:Die|Unsere)\\s+(${coordination})\\s+(?:bei|beim|in|im)\\s+${office}\\s`, "u"),
  new RegExp(
    `^(?:Die|Unsere)\\s+(${coordination})\\s+(?:übernimmt|übernehmen|hat|leistet)\\s+${office}`,
    "u",
  ),
  new RegExp(
    `^(?:Das|Der|Die)\\s+${office}\\s+(?:übernimmt|hat|verantwortet)\\s+die\\s+(${coordination})`,
    "u",
  ),
  new RegExp(
    `^(Koordiniert)\\s+(?:wird|werden)\\s+(?:(?:die|das|der|unsere)\\s+)?(?:\\p{L}*[Kk]ette|Prozess|Vorhaben|alles|Netzwerk|Arbeit)\\s+(?:\\p{Ll}+\\s+){0,2}(?:vom|von|durch)\\s+${office}`,
    "u",
  ),
  new RegExp(
    `^(?:Die|Unsere|Das|Der)\\s+(?:\\p{L}*[Kk]ette|Prozess|Vorhaben|Netzwerk)\\s+(?:wird|werden)\\s+(?:\\p{Ll}+\\s+){0,2}(?:vom|von|durch)\\s+${office}\\s+(koordiniert)`,
    "u",
  ),
]

/** „Die Koordination liegt bei der Sozialplanung“, „Die Koordination übernimmt die Jugendhilfeplanerin im Jugendamt“. */
export function statedCoordination(text: string): StatedCoordination | undefined {
  for (const [index, pattern] of patterns.entries()) {
    const found = pattern.exec(text)
    if (found === null) continue
    const [verb, said] = index === 3 || index === 5 ? [found[2], found[1]] : [found[1], found[2]]
    const task = verb !== undefined && /^koordiniert$/iu.test(verb) ? "Koordination" : verb
    if (task === undefined || said === undefined) continue
    const name = said.replace(/(?<!e\. ?V)\.$/u, "")
    // „die Jugendhilfeplanerin im Jugendamt“: a function within an office.
    const within = /^(\S+)\s+(?:im|in der|beim|bei der)\s+(.+)$/u.exec(name)
    if (within !== null && roleOf(within[1]!) !== undefined)
      return { function: within[1]!, actor: within[2]! }
    return isOrganisation(name) ? { function: task, actor: name } : undefined
  }
  return undefined
}

const funded = /geförder|Förderung|bezuschusst|aus Mitteln/iu
const unfunded =
  /ohne (?:eine )?(?:Förderung|geförderte)|nicht gefördert|im Stellenplan|aus eigenen Mitteln/iu

/** Reads sentences that say who coordinates the chain, and funded coordination posts. */
export function readRoles(prose: ProseText, context: ReaderContext): void {
  if (prose.form === "heading") return
  const all = sentencesOf(prose.part)
  all.forEach((sentence, index) => {
    if (isQuestion(sentence.text) || /\b(?:soll|sollen|sollte|könnte|wäre)\b/u.test(sentence.text)) return
    const stated = statedCoordination(sentence.text)
    if (stated !== undefined) {
      const around = `${sentence.text} ${all[index + 1]?.text ?? ""}`
      const since = /\bseit\s+(?:dem\s+)?(?:\d[\d./]*\d|(?:\p{Lu}\p{L}+\s+)?\d{4})/u.exec(around)?.[0]
      emitRole(
        context,
        { ...prose, part: sentence.part, text: sentence.text },
        {
          ...stated,
          role: "koordination",
          ...(since === undefined ? {} : { dateText: since }),
          ...(funded.test(around) && !unfunded.test(around) ? { funded: true } : {}),
        },
      )
      return
    }
    const post =
      /\bgefördert\s+(?:wird|werden)\s+(?:\p{L}+\s+){0,3}?(\p{L}*[Kk]oordin(?:ation|ierung)s?stelle|\p{L}*koordination)(?:\s+(?:im|in der|beim|bei der)\s+(\p{Lu}[\p{L}-]+))?(?:\s+\(([^()]+)\))?/iu.exec(
        sentence.text,
      )
    if (post !== null) {
      emitRole(
        context,
        { ...prose, part: sentence.part, text: sentence.text },
        {
          function: post[1]!,
          role: "koordination",
          funded: true,
          ...(post[2] === undefined ? {} : { actor: post[2] }),
          ...(post[3] === undefined ? {} : { dateText: post[3] }),
        },
      )
    }
  })
}
