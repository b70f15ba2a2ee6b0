import type { Model } from "@kettenwerk/core"

/**
 * A body called necessary in one place and described in another exists: the description counts. One that only names
 * a kind is dropped where a body of that kind exists.
 */
export function finishRequiredBodies(model: Model): void {
  for (const body of model.bodies) if (body.required === true && isDescribed(body)) delete body.required
  const referred = new Set(model.memberships.map(({ body }) => body))
  model.bodies = model.bodies.filter((body) => {
    if (body.required !== true || referred.has(body.id)) return true
    return !model.bodies.some(
      (other) =>
        other !== body &&
        other.required !== true &&
        (other.kind === body.kind || other.roles.includes(body.kind)),
    )
  })
}

function isDescribed({
  mandate,
  membersText,
  meetingFrequency,
  foundedAt,
  chair,
  rhythmText,
  origin,
}: Model["bodies"][number]): boolean {
  return [mandate, membersText, meetingFrequency, foundedAt, chair, rhythmText, origin].some(
    (value) => value !== undefined,
  )
}
