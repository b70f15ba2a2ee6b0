import { fold } from "../german/normalise.js"

export const mailAddress = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu

/** Numbers of German mobile networks: 015x, 016x, 017x. */
export const mobileNumber =
  /(?<![\d/.,+-])(?:\+49 ?(?:\(0\) ?)?|0049 ?|0)1[5-7]\d(?:[ /-]{0,3}\d){6,9}(?!\d)/gu

/** „Tel.: 03600 12345“, „Durchwahl -12“; a number without such a word may be anything. */
export const statedPhone =
  /(?<![\p{L}])((?:Tel(?:efon(?:nummer)?)?|Fon|Durchwahl|Mobil|Handy|Fax)\.?\s*:?\s*)(\+?\d[\d\s()/–.-]{2,22}\d)/giu

const freeProvider =
  /^(?:gmx|web|gmail|googlemail|yahoo|hotmail|outlook|live|icloud|me|aol|freenet|posteo|mailbox|t-online)\.(?:de|com|net|at|ch|org)$/i

/** Beginnings of words by which offices call their mailboxes. */
const functional =
  /^(?:info|kontakt|post|mail|buero|office|zentrale|service|team|presse|redaktion|sekretariat|verwaltung|vorstand|leitung|anfrage|anmeldung|hallo|willkommen|kita|kiga|kinder|jugend|jug|hort|schule|gs|rs|familie|fam|eltern|zentrum|verein|tafel|treff|berat|praxis|hebamme|stiftung|pfarr|kirche|gemeinde|bund|hilfe|fruehe|netz|praev|praventi|koordin|planung|sozial|gesund|bildung|schul|integration|jobcenter|amt|dezernat|fachdienst|fachbereich|fd|fb|stadt|land|kreis|lra|klinik|kranken|geburt|migration|teilhabe|eingliederung|jugendamt|asd|allgemein|stab|projekt|foerder|chance|kette|stark|datenschutz|ehrenamt|sport|kultur|bibliothek|mehrgeneration|mgh|thekiz|familienzentrum|start|buergermeister|landrat|rathaus|und|der|die|das|fuer|im|in)/

/**
 * True if an address belongs to an office: every part of its name is a word for one or stands in `words`
 * (names of offices, places, offers). „fruehe.hilfen@…“ is, „e.muster@…“ and „muster@…“ are not.
 */
export function isOfficeAddress(
  address: string,
  words: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
): boolean {
  const [local = "", domain = ""] = address.split("@")
  const parts = fold(local)
    .replace(/\d+/g, "")
    .split(/[._%+-]+/)
    .filter((part) => part !== "")
  if (parts.length === 0) return false
  if (parts.some((part) => part.length < 2 || isSurname(part, surnames))) return false
  const own = fold(domain.split(".")[0] ?? "")
  return parts.every(
    (part) =>
      functional.test(part) ||
      (!freeProvider.test(domain) && (part === own || words.has(part) || isKnownCompound(part, words))),
  )
}

/** „ebeispiel“ and „beispiele“ are a surname with an initial. */
function isSurname(part: string, surnames: ReadonlySet<string>): boolean {
  return surnames.has(part) || surnames.has(part.slice(1)) || surnames.has(part.slice(0, -1))
}

/** „kitasonnenhang“ begins or ends with a long word of the model; „steuerung“ begins one. */
function isKnownCompound(part: string, words: ReadonlySet<string>): boolean {
  if (part.length > 4 && [...words].some((word) => word.startsWith(part))) return true
  for (let cut = 5; cut < part.length; cut++) {
    if (words.has(part.slice(0, cut)) || words.has(part.slice(part.length - cut))) return true
  }
  return false
}
