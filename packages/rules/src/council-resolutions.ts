import type { Model, Resolution } from "@kettenwerk/core"

const council = /rat(?:es|s)?(?![\p{L}])|tag(?:es|s)?(?![\p{L}])|ausschuss|versammlung|vertretung|politisch/iu

/**
 * Resolutions of a council or committee. What a Steuerungsgruppe or network decides in its minutes is a resolution of
 * its own work: it adopts no concept and has no paper in a council information system.
 */
export function councilResolutions({ resolutions }: Pick<Model, "resolutions">): readonly Resolution[] {
  return resolutions.filter(isOfCouncil)
}

function isOfCouncil({ body, bodyText, status }: Resolution): boolean {
  return body !== undefined || bodyText === undefined || status === "geplant" || council.test(bodyText)
}
