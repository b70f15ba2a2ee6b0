import type { Actor, Body, Membership } from "@kettenwerk/core"
import type { RuleContext } from "./rule-context.js"

/** A body with its members as far as they are known. */
export interface SteeringBody {
  readonly body: Body
  readonly members: readonly { readonly membership: Membership; readonly actor: Actor | undefined }[]
}

/**
 * The bodies that steer. At the very beginning there may be one group only: then that one is looked at,
 * whatever it is called.
 */
export function steeringBodies(context: RuleContext): readonly SteeringBody[] {
  return context.derive("organisation.steering", () => {
    const real = context.model.bodies.filter(({ required }) => !required)
    const steering = real.filter(({ kind, roles }) => kind === "steuerung" || roles.includes("steuerung"))
    const working = real.filter(({ kind }) => kind === "planung" || kind === "arbeitsgruppe")
    const looked = steering.length > 0 ? steering : working.length === 1 ? working : []
    return looked.map((body) => ({
      body,
      members: context
        .membershipsOf(body.id)
        .map((membership) => ({ membership, actor: context.entity("actors", membership.actor) })),
    }))
  })
}

const administrativeRoles: readonly Membership["role"][] = [
  "dezernatsleitung",
  "amtsleitung",
  "fachbereichsleitung",
  "sozialplanung",
  "jugendhilfeplanung",
  "bildungsmanagement",
  "integrationsmanagement",
  "gesundheitsplanung",
]

/** Where a member belongs; undefined if the text does not say so plainly enough. */
export function affiliationOf({
  membership,
  actor,
}: SteeringBody["members"][number]): "verwaltung" | "extern" | undefined {
  if (actor?.affiliation !== undefined) return actor.affiliation
  return administrativeRoles.includes(membership.role) ? "verwaltung" : undefined
}
