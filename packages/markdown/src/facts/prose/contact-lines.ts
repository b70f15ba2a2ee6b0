import { plain, split } from "../../blocks/rich.js"
import { readFieldLines } from "../../records/field-lines.js"
import type { ReaderContext } from "../reader.js"
import { emitContact } from "../readers/emit-contact.js"
import { mailboxIn, parseContact, phoneIn } from "../readers/parse-contact.js"
import type { ProseText } from "./prose-reader.js"
import { statedCoordination } from "./roles.js"
import { sentencesOf } from "./sentences-of.js"

/**
 * Reads contact lines and address blocks: „Koordination: Sozialplanung, name@ort.example“, several lines below each
 * other, „Erreichbar ist sie über …“. A sentence around an address yields the address alone.
 */
export function readContactLines(prose: ProseText, context: ReaderContext): void {
  const { text, part } = prose
  if (!/@|\(at\)|\[at\]|\(ät\)|Tel|Fon|Durchwahl|Mobil|Handy|☎/u.test(text)) return
  if (prose.form === "heading" || (mailboxIn(text) === undefined && phoneIn(text, true) === undefined)) return
  if (isProfile(part)) {
    const functionalMailbox = mailboxIn(text)
    const phone = phoneIn(text, true)
    emitContact(context, prose, {
      ...(functionalMailbox === undefined ? {} : { functionalMailbox }),
      ...(phone === undefined ? {} : { phone }),
    })
    return
  }
  const all = split(part, /\n/gu)
  const block = all.map(plain)
  const isBlock =
    block.length > 1 &&
    block.every((line) => line.split(" ").length <= 9) &&
    block.filter((line) => mailboxIn(line) !== undefined).length <= 1
  if (isBlock) {
    emitContact(context, prose, parseContact(block))
    return
  }
  for (const line of all) {
    const words = plain(line)
    if (mailboxIn(words) === undefined && phoneIn(words, true) === undefined) continue
    if (!isSentence(words)) {
      emitContact(context, { ...prose, part: line, text: words }, parseContact([words]))
      continue
    }
    let before = undefined as ReturnType<typeof statedCoordination>
    for (const sentence of sentencesOf(line)) {
      const functionalMailbox = mailboxIn(sentence.text)
      const phone = phoneIn(sentence.text, true)
      if (functionalMailbox !== undefined || phone !== undefined) {
        const person = namedPerson(sentence.text)
        const pronoun = /\b(?:sie|er|diese|dieser|dort)\b/u.test(sentence.text) ? before : undefined
        emitContact(
          context,
          { ...prose, part: sentence.part, text: sentence.text },
          {
            ...(pronoun === undefined
              ? {}
              : {
                  function: "Koordination",
                  ...(pronoun.actor === undefined ? {} : { organisation: pronoun.actor }),
                }),
            ...person,
            ...(functionalMailbox === undefined ? {} : { functionalMailbox }),
            ...(phone === undefined ? {} : { phone }),
          },
        )
      }
      before = statedCoordination(sentence.text) ?? before
    }
  }
}

/** Lines „Für wen? …“, „Kosten: …“ describe an offer; only the address in them is a contact. */
function isProfile(part: ProseText["part"]): boolean {
  const keys = readFieldLines(part).fields.flatMap(({ key }) => (key === undefined ? [] : [key]))
  return keys.filter((key) => profileKeys.has(key)).length >= 2
}

const profileKeys: ReadonlySet<string> = new Set([
  "actor",
  "targetGroup",
  "age",
  "access",
  "cost",
  "area",
  "languages",
  "openingHours",
  "registration",
])

/** „Frau S. Muster (Gemeinschaftsreferentin, Tel. …)“ */
function namedPerson(text: string): { readonly person?: string; readonly function?: string } {
  const found =
    /(?<![\p{L}])((?:Frau|Herr)\s+(?:Dr\.\s+)?\p{Lu}[\p{L}.-]*(?:\s+\p{Lu}[\p{L}-]+)?)\s*(?:\(([^(),;]{4,60})[,;)])?/u.exec(
      text,
    )
  if (found === null) return {}
  const task = found[2]?.trim()
  return {
    person: found[1]!,
    ...(task === undefined || /\d|@/u.test(task) ? {} : { function: task }),
  }
}

function isSentence(text: string): boolean {
  return (
    text.split(" ").length > 14 ||
    /(?:^|\s)(?:ist|sind|erreichbar|erreichen|wenden|schreiben|beantwortet|melden|können|steht|gibt)(?=\s|$)/iu.test(
      text.replace(/^[^:]{3,60}:/u, ""),
    )
  )
}
