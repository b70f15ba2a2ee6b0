import { firstNames } from "./first-names.js"

/** „Frau“, „Herrn Dr. med.“: what stands in front of a name and makes it one. */
const titles = String.raw`(?:(?:Frau|Herrn?|Fr\.|Hr\.|(?:Prof|Dr|PD|Dipl)\.(?:-\p{L}+\.?)*(?:\s?(?:med|phil|jur|habil|rer|nat|pol|paed|päd|h|c|Ing)\.)*)\s+)+`
const word = String.raw`\p{Lu}[\p{L}\p{M}’']+(?:[-\u2010\u2011]\p{Lu}[\p{L}\p{M}’']+)*`
const nobility = String.raw`(?:(?:von|van|vom|zu|zur|zum|de|der|den)\s+){0,2}`
const initials = String.raw`(?:\p{Lu}\.[\s-]?){1,3}`

/** A title with one to three words behind it. */
export const titledName = new RegExp(
  String.raw`(?<![\p{L}\d])(?<titles>${titles})(?<name>(?:${initials})?\s?${nobility}${word}(?:\s+${nobility}${word}){0,2})`,
  "gu",
)
/** „Erika Beispiel“, „Hans-Peter von Muster“: the first word decides. */
export const fullName = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<first>${word})\s+(?<name>(?:(?:${word}|\p{Lu}\.)\s+)?${nobility}${word})(?![\p{L}\d-])`,
  "gu",
)
/** „A. Muster“, only where a field holds persons or functions: elsewhere it may be „Teil B. Ziele“. */
const initialName = new RegExp(String.raw`^${initials}\s?${nobility}${word}$`, "u")

/** Titles at the start of a name. */
const titleAtStart = new RegExp(`^${titles}`, "u")

export function withoutTitles(name: string): string {
  return name.replace(titleAtStart, "").trim()
}

export function hasTitle(name: string): boolean {
  return titleAtStart.test(name)
}

/** „Landrätin“, „Amtsleiter“, „Jugendamt“: words of functions, offices and things, hardly ever surnames. */
const officeEnd =
  /(?:ung(?:en)?|heit|keit|schaft|ion(?:en)?|ität|ment|stellen?|dienste?|amt|ämter|büro|zentrum|hilfen?|gruppe|team|teilhabe|jugend|soziales|schulen?|kitas?|kette|familien?|eltern|kinder|netzwerk|verein|verband|praxis|fachkraft|fachkräfte|arbeit|wesen|schutz|gesundheit|café|projekt|programm|haus|stift|klinik|klinikum|krankenhaus|gymnasium|institut|stiftung|straße|platz|planung|treff|hort|kreis|konzept|runde|leitung|frauen|männer|damen|herren)$/iu
const functionWord =
  /^(?:(?:[\p{L}-]*(?:bürgermeister|landrat|landrät|dezernent|beigeordnete|kreisrat|kreisrät|stadtrat|stadträt|minister|ministerpräsident|staatssekretär|präsident|leiter|koordinator|moderator|referent|planer|direktor|professor|doktor|vorsitzend|sprecher|hebamme|lotse|lotsin|beauftragte)\p{L}*)|Frühe|Erste|Kommunale)$/iu

/** True if a word names a function, an office or a thing. */
export function isOfficeWord(one: string): boolean {
  return functionWord.test(one) || (one.length > 3 && officeEnd.test(one))
}

/** True if a whole field, or a part of it between commas, is the name of a person. */
export function isPersonName(part: string): boolean {
  const bare = withoutTitles(part)
  const words = bare.split(/\s+/)
  if (bare === "" || words.length > 5) return false
  if (words.some(isOfficeWord) || !/^\p{Lu}|^(?:von|van|zu)\s/u.test(bare)) return false
  if (/^N\.\s?N\.?$/u.test(bare)) return false
  if (bare !== part || initialName.test(bare)) return true
  return words.length >= 2 && isFirstName(words[0]!)
}

export function isFirstName(one: string): boolean {
  return (
    firstNames.has(one) || one.split(/[-\u2010\u2011]/u).some((half) => half !== one && firstNames.has(half))
  )
}

/** A doctor's practice and a school have the name of a person and are none. */
const institutionBefore =
  /(?:praxis|schule|stiftung|apotheke|haus|institut|kanzlei|klinik|kita|kindergarten|kindertagesstätte|gymnasium|verlag|straße|platz|stift)\s+$/iu

/** True if what stands before or behind a name makes it one of an institution. */
export function namesInstitution(text: string, start: number, end: number): boolean {
  if (institutionBefore.test(text.slice(Math.max(0, start - 40), start))) return true
  const [, behind] = /^\s+(\p{Lu}[\p{L}-]*)/u.exec(text.slice(end, end + 40)) ?? []
  return behind !== undefined && institutionBefore.test(`${behind} `)
}
