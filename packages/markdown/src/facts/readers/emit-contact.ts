import type { DateValue } from "@kettenwerk/core"
import { nameKey } from "@kettenwerk/core"
import type { ReaderContext } from "../reader.js"
import { type Stated, statedDraft, statedName } from "../stated-draft.js"
import type { ParsedContact } from "./parse-contact.js"

/** Emits a contact; statements about one mailbox, or else one phone, are one contact. */
export function emitContact(
  context: ReaderContext,
  at: Stated,
  contact: ParsedContact,
  more: { readonly asOf?: DateValue; readonly publish?: boolean; readonly linkActor?: boolean } = {},
): void {
  const name =
    contact.function ?? contact.organisation ?? contact.person ?? contact.functionalMailbox ?? contact.phone
  if (name === undefined) return
  const known = contact.functionalMailbox?.toLowerCase() ?? contact.phone?.replace(/\D/gu, "")
  const key =
    known ??
    nameKey(
      [contact.function, contact.organisation, contact.person].filter((part) => part !== undefined).join(" "),
    )
  const draft = statedDraft("contacts", at, context, {
    name:
      contact.organisation !== undefined && contact.function !== undefined
        ? `${contact.function}, ${contact.organisation}`
        : name,
    mergeKey: `key:${key}`,
    mention:
      contact.function === undefined && contact.organisation === undefined && contact.person === undefined,
    fields: {
      ...contact,
      asOf: more.asOf,
      publish: more.publish,
      actor:
        contact.organisation === undefined || more.linkActor === false
          ? undefined
          : statedName(at, contact.organisation, "actors", { create: false }),
    },
  })
  // Others refer to a contact by its address.
  if (contact.functionalMailbox !== undefined) draft.aliases.push(contact.functionalMailbox)
  context.emit(draft)
}
