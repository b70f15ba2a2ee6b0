import { type Model, relationsByWave } from "@kettenwerk/core"
import { usageError } from "../usage-error.js"

/** The error for a survey that no group knows. */
export function unknownWave(name: string, models: readonly Model[]): Error {
  const known = models.flatMap((model) => relationsByWave(model).flatMap(({ wave }) => wave?.name ?? []))
  const list = [...new Set(known)].join(", ")
  return usageError({
    de: `Die Erhebung „${name}“ gibt es nicht. ${list ? `Vorhanden: ${list}.` : "Der Text nennt keine mit Beziehungen."}`,
    en: `There is no survey “${name}”. ${list ? `Present: ${list}.` : "The text names none with relations."}`,
  })
}
