import { findWave, type Model, valueLists } from "@kettenwerk/core"
import type { NetworkExportOptions } from "@kettenwerk/exports"
import { chosen } from "../common-options.js"
import { unknownWave } from "../network/unknown-wave.js"

/** The options of the command line that say which network is written. */
export interface NetworkChoice {
  readonly netz: string
  readonly lesart: string
  readonly welle?: string
  readonly ebene?: string
}

const readings = { "eine-seite": "any", "beide-seiten": "both", gerichtet: "as-given" } as const

/** Which network the user asks for. A survey that no municipality has is a usage error. */
export function networkChoice(
  { netz, lesart, welle, ebene }: NetworkChoice,
  models: readonly Model[],
): NetworkExportOptions {
  const isKnown = welle === undefined || /^alle$/i.test(welle.trim())
  if (!isKnown && models.every((model) => findWave(model, welle) === undefined))
    throw unknownWave(welle, models)
  return {
    graph: chosen("--netz", netz, ["akteure", "gremien", "angebote"]),
    ties: readings[chosen("--lesart", lesart, ["eine-seite", "beide-seiten", "gerichtet"])],
    ...(welle !== undefined && { wave: welle }),
    ...(ebene !== undefined && { level: chosen("--ebene", ebene, valueLists.relationLevel.ids.slice(1)) }),
  }
}
