import { vocabulary } from "../../vocabulary/index.js"

/** Who speaks: a person or function, and where they work. */
export interface Speaker {
  readonly name?: string
  readonly organisation?: string
}

const personTitle = /^(?:(?:Frau|Herr|Dr\.|Prof\.|Dipl\.\S*|N\.\s?N\.)\s*)+/u
const functionWord =
  /^(?:(?:Ober)?[Bb]ürgermeister(?:in)?|Landrat|Landrätin|Dezernent(?:in)?|Beigeordnete[r]?|\p{L}*leit(?:ung|er|erin)|Moderation|Koordinator(?:in)?|Referent(?:in)?|Minister(?:in)?|Ministerpräsident(?:in)?|Staatssekretär(?:in)?)(?![\p{L}])/u

/**
 * Reads „Dr. A. Muster, Landratsamt Auental“, „Fachdienst Sozialplanung“, „Landrätin“. With `strict`, anything that
 * is not clearly a person or organisation is none.
 */
export function speakerOf(text: string, strict = false): Speaker | undefined {
  const clean = text.replace(/^[\s,;:|–—-]+|[\s,;:|–—.-]+$/gu, "").replace(/^(?:mit|durch|von)\s+/iu, "")
  if (!/\p{L}{2}/u.test(clean) || clean.length > 120 || /\?$/u.test(text)) return undefined
  const bracket = /^(.*?)\s*\(([^()]+)\)$/u.exec(clean)
  const parts = (bracket === null ? clean.split(/\s*[,;|]\s*/u) : [bracket[1]!, bracket[2]!]).filter(
    (part) => part !== "",
  )
  const [first, ...others] = parts
  if (first === undefined) return undefined
  if (others.length === 0) {
    if (isPerson(first)) return { name: first }
    if (isOrganisation(first)) return { organisation: first }
    if (strict) return undefined
    return { name: first }
  }
  if (strict && !isPerson(first) && !isOrganisation(first)) return undefined
  if (!isPerson(first) && isOrganisation(first) && !isOrganisation(others.at(-1)!))
    return { organisation: clean }
  return { name: first, organisation: others.join(", ") }
}

/** „Dr. A. Muster“, „Landrätin des Landkreises“, „Anna-Lena Beispiel“. */
export function isPerson(text: string): boolean {
  if (personTitle.test(text) || functionWord.test(text)) return true
  if (isOrganisation(text)) return false
  return looksLikePersonName(text)
}

/** Ends of words that name offices, functions and things, hardly ever persons. */
const officeEnd =
  /(?:ung(?:en)?|stelle|dienst|amt|hilfen?|arbeit|kraft|kräfte|zentrum|gruppe|heit|keit|schaft|ion(?:en)?|management|büro|team|wesen|schutz|schule|verein|verband|teilhabe|familien?|kinder|jugend|gesundheit|kette|büro|treff|café|netzwerk|projekt|programm)$/iu

/** Two to four capitalised words without an organisational word: „Anna-Lena von Beispiel“. */
export function looksLikePersonName(text: string): boolean {
  const bare = text.replace(personTitle, "")
  const titled = bare !== text
  if (
    !/^\p{Lu}[\p{Ll}\p{M}’'.-]+(?:-\p{Lu}[\p{Ll}\p{M}]+)*(?:\s+(?:von|van|de|der|zu|vom|zur)(?=\s))*(?:\s+\p{Lu}[\p{Ll}\p{M}’'.]*(?:-\p{Lu}[\p{Ll}\p{M}]+)*){0,3}$/u.test(
      bare,
    )
  )
    return false
  if (bare.split(/\s+/u).some((word) => word.length > 5 && officeEnd.test(word))) return titled
  const words = bare.split(/\s+/u).length
  return (
    titled ||
    (words >= 2 && words <= 4 && !isOrganisation(bare) && vocabulary.roleKind.find(bare).length === 0)
  )
}

/** True if a text names an office, institution, body or function of the administration. */
export function isOrganisation(text: string): boolean {
  return (
    /^\p{Lu}{2,6}$/u.test(text) ||
    /\be\.\s?V\.?$|\bgGmbH\b|landratsamt|stadtverwaltung|kreisverwaltung|pressestelle|fachstelle|ministerium|landesamt|hochschule|universität|institut|stiftung|agentur/iu.test(
      text,
    ) ||
    vocabulary.actorKind.find(text).length > 0 ||
    vocabulary.bodyKind.find(text).length > 0 ||
    vocabulary.roleKind.find(text).length > 0 ||
    vocabulary.municipalityKind.find(text).length > 0
  )
}
