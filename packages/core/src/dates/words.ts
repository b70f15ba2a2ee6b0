/** Month names and abbreviations, folded as in tokens.ts. */
const monthWords: ReadonlyMap<string, number> = new Map(
  (
    [
      ["januar", "januars", "jan", "jaenner", "jaen"],
      ["februar", "februars", "feb", "febr", "feber"],
      ["maerz", "maerzes", "mrz", "maer"],
      ["april", "aprils", "apr"],
      ["mai", "mais"],
      ["juni", "junis", "jun", "juno"],
      ["juli", "julis", "jul"],
      ["august", "augusts", "aug"],
      ["september", "septembers", "sept", "sep"],
      ["oktober", "oktobers", "okt"],
      ["november", "novembers", "nov"],
      ["dezember", "dezembers", "dez"],
    ] as const
  ).flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
)

/** Month number of a folded word. */
export function monthOf(key: string): number | undefined {
  return monthWords.get(key)
}

/** German month names, January first. */
export const monthNames = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
] as const

/** English month names, January first. */
export const englishMonthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const

const numberStems = [
  "null",
  "ein",
  "zwei",
  "drei",
  "vier",
  "fuenf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "elf",
  "zwoelf",
  "dreizehn",
  "vierzehn",
  "fuenfzehn",
  "sechzehn",
  "siebzehn",
  "achtzehn",
  "neunzehn",
  "zwanzig",
  "einundzwanzig",
  "zweiundzwanzig",
  "dreiundzwanzig",
  "vierundzwanzig",
  "fuenfundzwanzig",
  "sechsundzwanzig",
  "siebenundzwanzig",
]
const numberWords: ReadonlyMap<string, number> = new Map([
  ...numberStems.map((stem, index) => [stem, index] as const),
  ...["eins", "eine", "einem", "einen", "einer", "eines"].map((word) => [word, 1] as const),
  ["zwo", 2],
  ["beiden", 2],
])

/** „drei“ is 3, up to 27. */
export function numberWordOf(key: string): number | undefined {
  return numberWords.get(key)
}

/** German number words from 0 on, folded. */
export const numberWordStems: readonly string[] = numberStems

const ordinalStems: readonly (readonly [string, number])[] = [
  ["erste", 1],
  ["zweite", 2],
  ["dritte", 3],
  ["vierte", 4],
  ["fuenfte", 5],
  ["sechste", 6],
  ["siebte", 7],
  ["siebente", 7],
  ["achte", 8],
  ["neunte", 9],
  ["zehnte", 10],
  ["elfte", 11],
  ["zwoelfte", 12],
]
const ordinals: ReadonlyMap<string, number> = new Map(
  ordinalStems.flatMap(([stem, value]) =>
    ["", "n", "r", "s", "m"].map((ending) => [stem + ending, value] as const),
  ),
)

/** „erstes“, „zweiten“ … up to twelve; „letztes“ is no number and not here. */
export function ordinalWordOf(key: string): number | undefined {
  return ordinals.get(key)
}

const romans: ReadonlyMap<string, number> = new Map([
  ["I", 1],
  ["II", 2],
  ["III", 3],
  ["IV", 4],
])

/** Roman numeral I–IV, upper case only. */
export function romanOf(text: string): number | undefined {
  return romans.get(text)
}

const weekdays = new Set([
  "mo",
  "di",
  "mi",
  "do",
  "fr",
  "sa",
  "so",
  "montag",
  "dienstag",
  "mittwoch",
  "donnerstag",
  "freitag",
  "samstag",
  "sonnabend",
  "sonntag",
])

/** True for the name or abbreviation of a day of the week. */
export function isWeekday(key: string): boolean {
  return weekdays.has(key)
}
