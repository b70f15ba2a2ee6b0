import { fold } from "@kettenwerk/core"
import { vocabulary } from "../../vocabulary/index.js"
import { valueOf } from "../values.js"

const numberWords =
  "(?:\\d{1,3}(?:[.\\u00a0\\u202f ]\\d{3})+|\\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)"
const words: Readonly<Record<string, number>> = {
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
}
const people =
  "(?:Eltern|Familien|Mütter|Väter|Elternteile|Kinder|Kindern|(?:Grundschul|Schul|Kita|Vorschul|Hort|Krippen)-?[Kk]indern?|Mädchen|Jungen|Jugendliche|Jugendlichen|junge(?:n)? Menschen|Schüler(?:innen|\\*innen|:innen|_innen|/-innen|/innen|Innen)?(?: und Schüler)?|Fachkräfte|Fachkräften|Fachleute|Erzieher(?:innen|\\*innen|:innen|_innen)?|Lehrkräfte|Haushalte|Personen|Menschen|Teilnehmende|Teilnehmenden|Teilnehmer(?:innen|\\*innen|:innen|_innen)?|Bürger(?:innen|\\*innen|:innen|_innen)?(?: und Bürger)?|Befragte|Beteiligte|Interessierte|Gäste|Träger|Ehrenamtliche|Vertreter(?:innen|\\*innen|:innen|_innen)?|Alleinerziehende|Schwangere|Kolleg(?:innen|\\*innen|:innen|_innen))"
const returns =
  "(?:Fragebögen|Rückmeldungen|Antworten|Bögen|Interviews|Stellungnahmen|Einwendungen|Hinweise|Zuschriften|Gespräche)"
const counted = new RegExp(
  `(?<![\\d.,/–-])(${numberWords})\\s+(?:\\p{Ll}+\\s+){0,2}?(${people}|${returns})(?![\\p{L}])`,
  "giu",
)
const equation = /(?<![\p{L}])n\s*=\s*(\d{1,3}(?:[.\u00a0\u202f ]\d{3})+|\d+)/iu

/** How many took part, and the words that say who. */
export interface CountedPeople {
  readonly n: number
  readonly who: string
  readonly start: number
  readonly end: number
}

/** „428 Eltern“, „1.246 Fragebögen“, „n = 212“. */
export function countedPeople(text: string): CountedPeople | undefined {
  const found =
    [...text.matchAll(counted)].find(({ 1: number }) => !/^(?:19|20)\d{2}$/u.test(number!)) ?? null
  if (found !== null) {
    const written = found[1]!.toLowerCase()
    const n = words[written] ?? Number(written.replace(/\D/gu, ""))
    return { n, who: found[2]!, start: found.index, end: found.index + found[0].length }
  }
  const equal = equation.exec(text)
  return equal === null
    ? undefined
    : {
        n: Number(equal[1]!.replace(/\D/gu, "")),
        who: "",
        start: equal.index,
        end: equal.index + equal[0].length,
      }
}

/** „mit Kindern bis 12 Jahre“ describes families; it does not say that children took part. */
const familyAttribute =
  /(?<![\p{L}])(?:mit|von|ihrer|ihre|deren|der|für)\s+(?:\p{Ll}+\s+)?(?:Kind(?:er|ern|es)?|Jugendlichen)(?![\p{L}])/giu

/** Groups that took part, in the order of the text. */
export function participantsIn(text: string): readonly string[] {
  const plain = text.replace(familyAttribute, (whole) =>
    /(?:familien|eltern|mütter|väter|haushalte|alleinerziehende)/iu.test(text) ? " " : whole,
  )
  return [...new Set(vocabulary.participant.find(plain).map(({ value }) => value))]
}

const byName: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[\s-])kinder[- ]?und[- ]jugend/u, "kinder jugendliche"],
  [/kinder[- ]?und[- ]famili/u, "kinder familien"],
  [/jugend|schuelersprecher/u, "jugendliche"],
  [/famili/u, "familien"],
  [/eltern|muetter|vaeter/u, "eltern"],
  [/kinder|schueler/u, "kinder"],
  [
    /fachkraefte|fachgespraech|fachtag|fachkonferenz|fachforum|fachworkshop|fachleute|netzwerktreffen|netzwerkkonferenz/u,
    "fachkraefte",
  ],
  [/traeger/u, "freie-traeger"],
  [/buerger|einwohner/u, "familien"],
]

/** Who takes part in a format by its name: „Elterncafé“, „Jugendkonferenz“. */
export function participantsByName(name: string): readonly string[] {
  const key = fold(name)
  return byName.find(([pattern]) => pattern.test(key))?.[1].split(" ") ?? []
}

/** Kind of a format by its name; a survey of young people alone has no kind of its own. */
export function formatKindOf(name: string): string | undefined {
  const whole = vocabulary.participationKind.whole(name)?.value
  const kind =
    whole ??
    valueOf(vocabulary.participationKind, name, 0.2) ??
    vocabulary.participationKind.find(name)[0]?.value
  return kind
}

const level: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![\p{L}])(?:mitbestimm|mitentsch|mit\s+entschieden|mit\s+bestimmt|stimmberechtigt)/iu,
    "mitbestimmung",
  ],
  [/(?<![\p{L}])(?:selbst\s+entsch|allein\s+entsch)/iu, "entscheidungsmacht"],
]

/** Step of participation that a sentence about a format states in so many words. */
export function levelInSentence(text: string): string | undefined {
  return level.find(([pattern]) => pattern.test(text))?.[1]
}

const feedback =
  /(?<![\p{L}])(?:Ergebnisse?(?:n|s)?|Rückmeldung(?:en)?|Auswertung(?:en)?|Antworten|Dokumentation|Rückkopplung)(?![\p{L}])[^]*?(?<![\p{L}])(?:vorgestellt|ausgehängt|veröffentlicht|zurückgemeldet|zurückgespielt|zurückgegeben|standen|stehen|präsentiert|ging|gingen|geht|gehen|bekommen|erhielten|erhalten|besprochen|informiert|verschickt|zugeschickt|gezeigt|bekannt\s+gegeben)(?![\p{L}])|(?<![\p{L}])(?:Plakat|Brief|Aushang|Ausstellung|Newsletter|Faltblatt|Ergebnisbrief)\s+(?:mit|über|zu)\s+(?:den\s+)?Ergebnisse|(?<![\p{L}])(?:über|zu)\s+(?:die|den)\s+Ergebnissen?\s+(?:informiert|berichtet)/iu

/** True for a sentence that tells how those who took part learned of the results. */
export function isFeedback(text: string): boolean {
  return feedback.test(text)
}

const accessIdea =
  /(?<![\p{L}])(?:in\s+(?:\p{L}+|\d+)\s+Sprachen|mehrsprachig\p{L}*|Dolmetsch\p{L}*|Sprachmittl\p{L}*|übersetzt\p{L}*|leichte[rn]?\s+Sprache|einfache[rn]?\s+Sprache|Kinderbetreuung|Fahrgutschein\p{L}*|Fahrdienst\p{L}*|aufsuchend\p{L}*|zu\s+Hause\s+besucht|barrierefrei\p{L}*|anonym\p{L}*|per\s+Papier\s+oder|auf\s+Papier\s+und\s+online|am\s+Handy|niedrigschwellig\p{L}*)(?![\p{L}])/iu

/** True for a sentence that tells how families hard to reach could take part. */
export function isAccessIdea(text: string): boolean {
  return accessIdea.test(text)
}

const outcome =
  /(?<![\p{L}])(?:wünsch\p{L}*|gewünscht|genannt|Forderungen|Vorschläge|Ergebnis(?:se)?\s*(?:war|waren|ist|sind|:)|zeig(?:t|te|ten|en)|herausgekommen|gaben\s+an|angegeben)(?![\p{L}])/iu

/** True for a sentence that tells what came out. */
export function isOutcome(text: string): boolean {
  return outcome.test(text)
}
