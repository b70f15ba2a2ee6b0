import type { Model } from "@kettenwerk/core"
import { stableId } from "../stable-id.js"
import { isEmail } from "./addresses.js"

/** Contacts of an actor or of an offer. `owner` is the field that points to the thing they belong to. */
export function contactsOf(
  chain: string,
  { contacts }: Model,
  of: { readonly actor?: string; readonly contact?: string | undefined },
  owner: { readonly organization_id: string } | { readonly service_id: string },
) {
  return contacts
    .filter(({ id, actor }) => (of.actor === undefined ? id === of.contact : actor === of.actor))
    .map(({ id, person, function: role, functionalMailbox, phone }) => {
      const contact = stableId(chain, "contacts", id, Object.values(owner)[0]!)
      return {
        id: contact,
        ...owner,
        ...(person !== undefined && { name: person }),
        ...(role !== undefined && { title: role }),
        ...(functionalMailbox !== undefined && isEmail(functionalMailbox) && { email: functionalMailbox }),
        ...(phone !== undefined && {
          phones: [{ id: stableId(contact, "phone"), contact_id: contact, number: phone }],
        }),
      }
    })
}
