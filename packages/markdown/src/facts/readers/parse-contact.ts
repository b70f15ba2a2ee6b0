import { roleOf } from "./emit-role.js"
import { isOrganisation, isPerson } from "./speaker.js"

/** What an address line or block says. */
export interface ParsedContact {
  readonly function?: string
  readonly person?: string
  readonly organisation?: string
  readonly functionalMailbox?: string
  readonly phone?: string
}

const mail = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/u
const mailWritten =
  /[\p{L}\d._%+-]{1,64}\s?(?:\(at\)|\[at\]|\(ät\))\s?[\p{L}\d-]{1,63}(?:\s?(?:\.|\(dot\)|\(punkt\))\s?[\p{L}\d-]{1,63}){1,4}/u
const phone = /(?<![\d.,/])(?!\d{1,2}\/\d{4}(?!\d))(?:\+49|0)[\d\s()/–.-]{5,22}\d/u
const phoneLabel =
  /(?:Tel(?:efon(?:nummer)?)?\.?|Fon|Durchwahl|Mobil|Handy|☎|📞)\s*[:.]?\s*(\+?[\d][\d\s()/–.-]{2,22}\d)/iu
const label =
  /^(?:Ihre?\s+)?(?:Kontakt(?:daten|stelle)?|Ansprech(?:partner(?:in|innen)?|person(?:en)?|stelle)(?:\s+(?:ist|sind))?|E-?Mail(?:-?Adresse)?|Mail|Tel(?:efon)?\.?|Fon|Fax|Anschrift|Adresse|Internet|Web|Name|Funktion|Stelle|Rückfragen(?:\s+an)?|Redaktion|Herausgeber)\s*:\s*/iu

export function mailboxIn(text: string): string | undefined {
  const found = mail.exec(text)?.[0]
  if (found !== undefined) return found.replace(/\.$/u, "")
  const written = mailWritten.exec(text)?.[0]
  return written
    ?.replace(/\s?(?:\(at\)|\[at\]|\(ät\))\s?/u, "@")
    .replace(/\s?(?:\(dot\)|\(punkt\))\s?/gu, ".")
}

export function phoneIn(text: string, labelled = false): string | undefined {
  const found = phoneLabel.exec(text)?.[1] ?? (labelled ? undefined : phone.exec(text)?.[0])
  return found !== undefined && found.replace(/\D/gu, "").length >= 4 ? found.trim() : undefined
}

/** Reads the lines of an address block, or one line cut at commas; what is in front of a colon is the function. */
export function parseContact(lines: readonly string[]): ParsedContact {
  const found: Partial<Record<keyof ParsedContact, string | undefined>> = {}
  const open: string[] = []
  for (const line of lines) {
    let text = line.replace(/^[\s*•–-]+/u, "")
    while (label.test(text)) text = text.replace(label, "")
    found.functionalMailbox ??= mailboxIn(text)
    found.phone ??= phoneIn(text)
    text = text
      .replace(mail, " ")
      .replace(mailWritten, " ")
      .replace(phoneLabel, " ")
      .replace(phone, " ")
      .replace(/mailto:|\(\s*\)|\[\s*\]|https?:\S+|\bwww\.\S+/giu, " ")
    const colon = /^([^:]{3,80}):\s*(.*)$/u.exec(text.trim())
    if (colon !== null) {
      const front = colon[1]!.trim()
      const behind = namesIn(colon[2]!)
      if (behind.length > 0) found.function ??= front
      else open.push(front)
      open.push(...behind)
    } else open.push(...namesIn(text))
  }
  for (const piece of open) {
    if (
      /^\d{5}\s|\b(?:straße|str\.|platz|weg|allee|markt)\s*\d+/iu.test(piece) ||
      piece.split(" ").length > 12
    )
      continue
    if (found.person === undefined && isPerson(piece) && !/^(?:Landrat|Landrätin|\p{L}*leit)/u.test(piece))
      found.person = piece
    else if (found.function === undefined && roleOf(piece) !== undefined && !unit.test(piece))
      found.function = piece
    else if (found.organisation === undefined && (isOrganisation(piece) || found.function !== undefined))
      found.organisation = piece
    else if (found.function === undefined) found.function = piece
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as ParsedContact
}

const unit =
  /stelle|amt\b|dienst|büro|zentrum|planung|verein|e\.\s?V\.|team|agentur|landkreis|stadt|verwaltung/iu

function namesIn(text: string): readonly string[] {
  return text
    .split(/\s*[,;|•]\s*|\s+[–—-]\s+|\s{2,}/u)
    .map((part) =>
      part.replace(/^(?:im|in der|beim|bei der|und|oder)\s+|[\s.:()*_-]+$|^[\s.:()*_-]+/giu, "").trim(),
    )
    .filter((part) => /\p{L}{2}/u.test(part))
}
