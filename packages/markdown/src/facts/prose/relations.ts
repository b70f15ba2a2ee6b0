import { readFrequency } from "@kettenwerk/core"
import { readable } from "../../blocks/readable.js"
import { plain, type Rich, stripEnds } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import type { FoundField } from "../entry.js"
import type { ReaderContext } from "../reader.js"
import { emitRelation } from "../readers/relations.js"
import { topicsOf } from "../topics.js"
import { lineEntry } from "./line-entry.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, sentencesOf } from "./sentences-of.js"

const names =
  "((?:\\p{Lu}[\\p{L}.-]*|und(?=\\s\\p{Lu})|für|e\\.\\s?V\\.|am|im|der|des)(?:\\s+(?:\\p{Lu}[\\p{L}.\\d-]*|e\\.\\s?V\\.|für|am|im|der|des))*?)"
const article = "(?:[Dd]as|[Dd]er|[Dd]ie|[Dd]em|[Dd]en)?\\s*"
const works =
  "(stimmen\\s+sich|tauschen\\s+sich|arbeiten|kooperieren|treffen\\s+sich|beraten\\s+sich|informieren\\s+sich|bieten)"
const both = new RegExp(
  `^\\s*${article}${names}\\s+und\\s+${article}${names}\\s+${works}(?![\\p{L}])([^.]{0,120})`,
  "u",
)
/** „Das Jugendamt arbeitet eng mit dem Gesundheitsamt zusammen“ */
const one = new RegExp(
  `^\\s*${article}${names}\\s+(?:arbeitet|kooperiert|stimmt\\s+sich|tauscht\\s+sich|trifft\\s+sich|berät\\s+sich|informiert\\s+sich)\\s+(?:[^.,;()]{0,50}?\\s)?mit\\s+${article}${names}(?=\\s+(?:zusammen|ab|aus|in|bei|zu|regelmäßig|eng|\\p{Ll}+lich)(?![\\p{L}])|\\s*[(,.;]|$)([^.]{0,120})`,
  "u",
)
const between = new RegExp(
  `^\\s*Zwischen\\s+${article}${names}\\s+und\\s+${article}${names}\\s+(?:besteht|gibt\\s+es|findet)(?![\\p{L}])([^.]{0,120})`,
  "u",
)

const levels: readonly (readonly [RegExp, string])[] = [
  [/gemeinsames\s+angebot|bieten\b.*\bgemeinsam|gemeinsam\b.*\ban(?![\p{L}])/iu, "gemeinsames Angebot"],
  [/arbeite[nt]\b.*\bzusammen|kooperier|kooperation/iu, "Kooperation"],
  [/stimm(?:en|t)\s+sich\b.*\bab(?![\p{L}])|abstimmung|abgestimmt/iu, "Abstimmung"],
  [
    /tausch(?:en|t)\s+sich\b.*\baus(?![\p{L}])|austausch|tr[ei]ff(?:en|t)\s+sich|informier(?:en|t)\s+sich|ber(?:aten|ät)\s+sich/iu,
    "Austausch",
  ],
]

/**
 * Reads ties a sentence states of two named offices: „Jugendamt und Gesundheitsamt stimmen sich monatlich ab“. Anything
 * less plain is no tie, least of all „kein Kontakt“.
 */
export function readRelations(prose: ProseText, context: ReaderContext): void {
  if (prose.form === "heading" || prose.text.length > 8000) return
  const { section } = prose
  const inNetwork =
    ([...section.canonical, ...section.inherited] as readonly string[]).includes("netzwerk") ||
    topicsOf(section).some(({ collection }) => collection === "relations" || collection === "actors")
  for (const { part, text } of sentencesOf(prose.part)) {
    if (
      text.length > 260 ||
      isQuestion(text) ||
      /(?<![\p{L}])(?:kein[e]?|nicht|kaum|nie|soll|sollen|könnten|müssten|wollen|werden)(?![\p{L}])/iu.test(
        text,
      )
    )
      continue
    const sentence = readable(part)
    const found = both.exec(sentence.text) ?? one.exec(sentence.text) ?? between.exec(sentence.text)
    if (found === null) continue
    const level = levels.find(([pattern]) => pattern.test(found[0]))?.[1]
    const paper = vocabulary.formality.find(found[0])[0]
    const formality = paper === undefined ? undefined : found[0].slice(paper.start, paper.end)
    const left = placeOf(sentence, found[1]!, 0)
    const right = placeOf(sentence, found[2]!, found[0].indexOf(found[1]!) + found[1]!.length)
    if (level === undefined || !isOffice(left, inNetwork) || !isOffice(right, inNetwork)) continue
    const entry = { ...lineEntry(part, prose.base, prose.section), name: left }
    const said: FoundField = { value: part, base: prose.base, text: level, inherited: false }
    emitRelation(
      entry,
      context,
      { part: left, text: plain(left) },
      { part: right, text: plain(right) },
      {
        both: true,
        level: said,
        frequency: { ...said, text: readFrequency(found[0])?.text ?? found[0] },
        ...(formality === undefined ? {} : { formality: { ...said, text: formality } }),
      },
    )
  }
}

function placeOf({ text, cut }: ReturnType<typeof readable>, name: string, from: number): Rich {
  const at = text.indexOf(name, from)
  return stripEnds(cut(at, at + name.length), /^\s*(?:(?:das|der|die|dem|den)\s+)?/iu, /\s*$/u)
}

const plural =
  /^\p{L}*(?:ämter|vereine|kitas|schulen|träger|kliniken|praxen|verbände|stellen|einrichtungen|dienste|zentren|häuser|gruppen|behörden|ärzte|hebammen|lehrkräfte|familien|eltern|gärten|horte)n?$/iu

/** One office by name; „Ämter und Vereine“ are nobody in particular. Where ties are told any name is an office. */
function isOffice(part: Rich, inNetwork: boolean): boolean {
  const text = plain(part)
  if (plural.test(text)) return false
  return (
    text.length > 3 &&
    (inNetwork || vocabulary.actorKind.find(text).length > 0 || /e\.\s?V\.|gGmbH|verein|verband/iu.test(text))
  )
}
