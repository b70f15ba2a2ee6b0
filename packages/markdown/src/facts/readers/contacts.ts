import { plain, rawText } from "../../blocks/rich.js"
import { type Entry, field } from "../entry.js"
import { defineReader, type Reader, type ReaderContext } from "../reader.js"
import type { Stated } from "../stated-draft.js"
import { booleanOf, dateOf } from "../values.js"
import { emitContact } from "./emit-contact.js"
import { mailboxIn, type ParsedContact, parseContact, phoneIn } from "./parse-contact.js"
import { isPerson } from "./speaker.js"

/** Reads contacts from tables and lists, function first; running text is read by `readContactLines`. */
export const contacts = defineReader({
  collection: "contacts",
  signature: {
    function: 3,
    person: 3,
    email: 5,
    phone: 4,
    contact: 1,
    department: 1,
    publish: 4,
    address: 1,
  },
  read(entry, context) {
    const at: Stated = {
      part: entry.whole,
      base: entry.base,
      text: plain(entry.whole),
      section: entry.section,
    }
    if (entry.shape === "row" || entry.shape === "section") {
      emitContact(context, at, ofFields(entry, {}), extras(entry))
      return
    }
    if (at.text.split(" ").length > 25 || /\?$/u.test(at.text)) return
    const contact = parseContact([
      ...rawText(entry.whole).split("\n"),
      ...entry.more.map(plain),
      ...entry.children.map(({ whole }) => plain(whole)),
    ])
    if (
      contact.functionalMailbox !== undefined ||
      contact.phone !== undefined ||
      (contact.function !== undefined && (contact.person ?? contact.organisation) !== undefined)
    )
      emitContact(context, at, contact, extras(entry))
  },
})

/** A reader whose entries carry contacts of their own: a column „E-Mail“, a line „Kontakt: …“. */
export function alsoContact(reader: Reader): Reader {
  return {
    ...reader,
    read(entry, context, topic) {
      reader.read(entry, context, topic)
      readEntryContact(entry, reader.collection, context)
    },
  }
}

function readEntryContact(entry: Entry, collection: string, context: ReaderContext): void {
  const found = field(entry, "email", "contact", "phone")
  if (found === undefined) return
  const name = plain(entry.name)
  const isOwn = collection === "actors" || collection === "bodies"
  const contact = ofFields(
    entry,
    isOwn ? { organisation: name } : { organisation: field(entry, "actor")?.text },
  )
  if (
    contact.functionalMailbox === undefined &&
    contact.phone === undefined &&
    contact.person === undefined &&
    !(isOwn && contact.function !== undefined)
  )
    return
  const at: Stated = { part: found.value, base: found.base, text: found.text, section: entry.section }
  emitContact(context, at, contact, extras(entry))
}

function ofFields(entry: Entry, known: { readonly organisation?: string | undefined }): ParsedContact {
  const contact: Partial<Record<keyof ParsedContact, string | undefined>> = {}
  for (const { value } of entry.fields) {
    const text = plain(value)
    contact.functionalMailbox ??= mailboxIn(text)
  }
  contact.functionalMailbox ??= mailboxIn(plain(entry.name))
  const phone = field(entry, "phone")
  contact.phone = phone === undefined ? firstPhone(entry) : (phoneIn(phone.text) ?? phone.text)
  const spoken = field(entry, "contact")
  const parsed = spoken === undefined ? undefined : parseContact(rawText(spoken.value).split("\n"))
  contact.function = field(entry, "function")?.text ?? parsed?.function
  contact.person = field(entry, "person")?.text ?? parsed?.person
  contact.organisation =
    known.organisation ?? field(entry, "actor", "department", "sector")?.text ?? parsed?.organisation
  const name = plain(entry.name)
  if (known.organisation === undefined && name !== contact.organisation && !/@|\d{4}/u.test(name)) {
    if (contact.person === undefined && isPerson(name)) contact.person = name
    else if (name !== contact.person) contact.function ??= name
  }
  // „Ansprechpartner: Jugendhilfeplanung“ beside the office itself: a single name is the function.
  if (
    contact.function === undefined &&
    parsed?.organisation !== undefined &&
    parsed.organisation !== contact.organisation
  )
    contact.function = parsed.organisation
  return Object.fromEntries(
    Object.entries(contact).filter(([, value]) => value !== undefined),
  ) as ParsedContact
}

function firstPhone(entry: Entry): string | undefined {
  for (const { key, value } of entry.fields) {
    const phone = phoneIn(plain(value), key !== undefined && key !== "contact")
    if (phone !== undefined) return phone
  }
  return undefined
}

function extras(entry: Entry) {
  const stated = field(entry, "asOf", "state")
  const date = stated === undefined ? undefined : dateOf(stated)
  const publish = field(entry, "publish")
  const allowed = publish === undefined ? undefined : booleanOf(publish.text)
  return { ...(date?.ok ? { asOf: date.value } : {}), ...(allowed === undefined ? {} : { publish: allowed }) }
}
