import { removeInvisible } from "../german/normalise.js"
import { slug } from "../german/slug.js"
import { mailAddress, mobileNumber, statedPhone } from "./addresses.js"
import {
  fullName,
  hasTitle,
  isFirstName,
  isOfficeWord,
  isPersonName,
  namesInstitution,
  titledName,
  withoutTitles,
} from "./person-words.js"

/** What stands where a name stood. */
const namePlaceholder = "[Name]"
const mailPlaceholder = "[E-Mail-Adresse]"
const phonePlaceholder = "[Telefonnummer]"

/** Removes names and personal addresses; what holds none comes back as it was, byte for byte. */
export interface NameRedaction {
  /** Running text: a placeholder stands for each name. */
  readonly inText: (text: string) => string
  /** A field that holds a person, a function or both: without the person; `undefined` if nothing is left. */
  readonly inPart: (text: string) => string | undefined
  /** True if a field for a person holds one; `stated` is the name in it. */
  readonly namesPerson: (text: string, stated: string | undefined) => boolean
  /** An id that was made from a name. */
  readonly inId: (id: string) => string
  /** True if a mail address may stand in an export. */
  readonly isPublicAddress: (address: string) => boolean
}

export interface RedactionOptions {
  /** Persons the model names. */
  readonly names: readonly string[]
  /** Words that are no surname here although a person has it: names of places and organisations. */
  readonly ordinaryWords: ReadonlySet<string>
  /** Finds persons the model does not list as well, by title and first name. */
  readonly anyName: boolean
  readonly isPublicAddress: (address: string) => boolean
  /** Phone numbers that are to vanish from running text. */
  readonly phones: ReadonlySet<string>
}

/** The ways to take names out of texts, fields and ids. */
export function createNameRedaction(options: RedactionOptions): NameRedaction {
  const { names, ordinaryWords, anyName, isPublicAddress, phones } = options
  const known = names.map((name) => withoutTitles(readable(name))).filter((name) => /\p{L}{2}/u.test(name))
  const listed = listedNames(known, ordinaryWords)
  const slugs = nameSlugs(known)

  const withoutListed = (text: string): string =>
    listed === undefined
      ? text
      : text.replace(listed, (found: string, offset: number) =>
          isArticleBefore(text, offset) && !/\s/u.test(found) ? found : namePlaceholder,
        )

  const seen = new Map<string, string>()
  const inText = (text: string): string => {
    const before = seen.get(text)
    if (before !== undefined) return before
    const after = redact(text)
    seen.set(text, after)
    return after
  }

  const redact = (text: string): string => {
    const clean = readable(text)
    let now = withoutListed(anyName ? withoutAnyName(clean) : clean)
    if (now.includes("@"))
      now = now.replace(mailAddress, (address) => (isPublicAddress(address) ? address : mailPlaceholder))
    if (anyName && /\d{3}/.test(now))
      now = now
        .replace(mobileNumber, phonePlaceholder)
        .replace(statedPhone, (_, label: string) => `${label}${phonePlaceholder}`)
    for (const phone of phones) now = now.replaceAll(phone, phonePlaceholder)
    return now === clean ? text : now
  }

  const inPart = (text: string): string | undefined => {
    const clean = readable(text)
    const pieces = clean.split(/(\s*[,;/|()]\s*|\s+[–—-]\s+|\s+(?:und|sowie)\s+)/u)
    const isPerson = (piece: string) =>
      (anyName && isPersonName(piece.trim())) || known.includes(withoutTitles(piece.trim()))
    if (pieces.some((piece, at) => at % 2 === 0 && isPerson(piece))) {
      const kept = pieces.filter((piece, at) => at % 2 === 0 && piece.trim() !== "" && !isPerson(piece))
      const rest = inText(kept.join(", "))
      return isBlank(rest) ? undefined : rest
    }
    const rest = inText(text)
    return rest !== text && isBlank(rest) ? undefined : rest
  }

  return {
    inText,
    inPart,
    isPublicAddress,
    namesPerson: (text, stated) =>
      stated !== undefined && (anyName || known.includes(withoutTitles(readable(text)))),
    inId: (id) => slugs.reduce((now, one) => withoutTokens(now, one), id),
  }
}

/** True if no word is left beside placeholders and titles. */
function isBlank(text: string): boolean {
  return !/\p{L}{2}/u.test(text.replace(/\[\p{L}[\p{L}-]*\]|\b(?:Frau|Herrn?|Dr|Prof|Dipl)\b/gu, ""))
}

function readable(text: string): string {
  return removeInvisible(text).normalize("NFC")
}

function withoutAnyName(text: string): string {
  return text
    .replace(titledName, (found, ...rest) => {
      const { titles, name } = rest.at(-1) as { titles: string; name: string }
      const offset = rest.at(-3) as number
      if (!/^(?:Frau|Herr)/u.test(titles) && namesInstitution(text, offset, offset + found.length))
        return found
      // „Frau Landrätin Muster aus dem Jugendamt“: functions stay, the words between them and the next office go.
      const words = name.split(/\s+/)
      const first = words.findIndex((one) => !isOfficeWord(one))
      if (first < 0) return found
      const after = words.findIndex((one, at) => at > first && isOfficeWord(one))
      const front = words.slice(0, first).join(" ")
      const behind = after < 0 ? "" : words.slice(after).join(" ")
      return [front === "" ? "" : `${titles}${front}`, namePlaceholder, behind]
        .filter((part) => part !== "")
        .join(" ")
    })
    .replace(fullName, (found, ...rest) => {
      const { first, name } = rest.at(-1) as { first: string; name: string }
      const offset = rest.at(-3) as number
      if (!isFirstName(first) || name.split(/\s+/).some(isOfficeWord)) return found
      return namesInstitution(text, offset, offset + found.length) ? found : namePlaceholder
    })
}

/** One expression for all ways to write the persons of the model; `undefined` without any. */
function listedNames(known: readonly string[], ordinaryWords: ReadonlySet<string>): RegExp | undefined {
  const forms = new Set<string>()
  for (const name of known) {
    const words = name.split(/\s+/)
    const last = words.at(-1)!
    forms.add(words.map(escaped).join(String.raw`\s+`))
    if (words.length > 1) forms.add(String.raw`${escaped(name[0]!)}\.\s?${escaped(last)}`)
    if (last.length > 2 && !isOfficeWord(last) && !ordinaryWords.has(slug(last))) forms.add(escaped(last))
  }
  if (forms.size === 0) return undefined
  const longestFirst = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const titles = String.raw`(?:(?:Frau|Herrn?|Fr\.|Hr\.|(?:Prof|Dr|PD|Dipl)\.\S*|(?:med|phil|jur|rer|nat|h|c)\.)\s*)*`
  return new RegExp(
    String.raw`(?<![\p{L}\d-])${titles}(?:${longestFirst.join("|")})(?:s|’|')?(?![\p{L}\d-])`,
    "gu",
  )
}

/** „der Koch“ is a cook. */
function isArticleBefore(text: string, offset: number): boolean {
  return /\b(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|jeder|jede|kein|keine|zum|zur|im|am|beim|vom|ins)\s+$/iu.test(
    text.slice(Math.max(0, offset - 12), offset),
  )
}

function nameSlugs(known: readonly string[]): readonly string[] {
  const found = new Set<string>()
  for (const name of known) {
    const whole = slug(name)
    const last = slug(name.split(/\s+/).at(-1)!)
    for (const one of [`frau-${whole}`, `herr-${whole}`, `herrn-${whole}`, `frau-${last}`, `herr-${last}`])
      found.add(one)
    if (whole.includes("-")) found.add(whole).add(`${slug(name[0]!)}-${last}`)
  }
  return [...found].filter((one) => one !== "").sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

/** Replaces a run of whole words in an id by „name“. */
function withoutTokens(id: string, run: string): string {
  const at = `-${id}-`.indexOf(`-${run}-`)
  if (at < 0) return id
  return withoutTokens(`${id.slice(0, at)}name${id.slice(at + run.length)}`, run)
}

/** A word as a pattern; the hyphen of a double name may be a typographic one. */
function escaped(text: string): string {
  return text
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/[-\u2010-\u2013]/g, String.raw`[-\u2010-\u2013]`)
}

/** The persons a field names that holds persons or functions. */
export function personsIn(field: string): readonly string[] {
  return readable(field)
    .split(/\s*[,;/|()]\s*|\s+[–—-]\s+|\s+(?:und|sowie)\s+/u)
    .map((part) => part.trim())
    .filter((part) => isPersonName(part))
}

/** A name as it is kept where a field holds nothing but the person. */
export function statedPerson(field: string): string | undefined {
  const [name = ""] = readable(field).split(/\s*[,;(]/u)
  const bare = withoutTitles(name)
  if (!hasTitle(name) && bare.split(/\s+/).some(isOfficeWord)) return undefined
  return bare === "" || bare.split(/\s+/).every(isOfficeWord) ? undefined : name.trim()
}
