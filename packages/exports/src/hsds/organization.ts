import { type Actor, valueLists } from "@kettenwerk/core"
import { stableId } from "../stable-id.js"
import { contactsOf } from "./contact.js"
import type { HsdsSource } from "./hsds-source.js"
import { listedAttributes } from "./terms.js"

/** The parts of an organization that every service repeats. */
export function shortOrganization(chain: string, actor: Actor) {
  return { id: stableId(chain, "actors", actor.id), name: actor.name, description: descriptionOf(actor) }
}

/** An actor as an HSDS `organization`. */
export function organizationOf({ chain, model, persons }: HsdsSource, actor: Actor) {
  const short = shortOrganization(chain, actor)
  const parent = model.actors.find(({ id }) => id === actor.parentActor)
  const { id } = short
  const attributes = [
    ...listedAttributes("organization", id, "fachbereich", [actor.sector]),
    ...listedAttributes("organization", id, "akteursart", [actor.kind]),
    ...listedAttributes("organization", id, "zugehoerigkeit", [actor.affiliation]),
  ]
  const contacts = persons ? contactsOf(chain, model, { actor: actor.id }, { organization_id: id }) : []
  const place = actor.location?.trim()
  return {
    ...short,
    ...(actor.aliases.length > 0 && { alternate_name: actor.aliases.join(", ") }),
    ...(parent !== undefined && { parent_organization_id: stableId(chain, "actors", parent.id) }),
    ...(place && {
      locations: [
        { id: stableId(id, "location"), location_type: "physical", organization_id: id, name: place },
      ],
    }),
    ...(contacts.length > 0 && { contacts }),
    ...(attributes.length > 0 && { attributes }),
  }
}

/** HSDS wants a description; the text seldom has one, so it is what is known of the actor. */
function descriptionOf({ kind, sector, department }: Actor): string {
  const parts = [
    kind && valueLists.actorKind.labels[kind],
    sector && `Fachbereich ${valueLists.sector.labels[sector]}`,
    department,
  ]
  return parts.filter((part) => part).join(", ") || "Akteur der Präventionskette"
}
