import { fold, type Model, relationsByWave } from "@kettenwerk/core"
import { usageError } from "../usage-error.js"

/** The survey a user means by `--welle`: its id, name or year; „ohne“ are the relations outside of surveys. */
export function waveOf(model: Model, name: string): string | null | undefined {
  const waves = relationsByWave(model)
  if (/^(?:ohne|keine|none)$/.test(fold(name.trim())))
    return waves.some(({ wave }) => wave === null) ? null : undefined
  const asked = fold(name.trim())
  const found =
    waves.find(({ wave }) => wave?.id === name) ??
    waves.find(({ wave }) => wave && fold(wave.name) === asked) ??
    waves.find(({ wave }) => wave && fold(wave.name).includes(asked)) ??
    waves.find(({ wave }) => wave?.date?.from?.startsWith(name.trim()))
  return found?.wave?.id
}

/** The error for a survey that no group knows. */
export function unknownWave(name: string, models: readonly Model[]): Error {
  const known = models.flatMap((model) => relationsByWave(model).flatMap(({ wave }) => wave?.name ?? []))
  const list = [...new Set(known)].join(", ")
  return usageError({
    de: `Die Erhebung „${name}“ gibt es nicht. ${list ? `Vorhanden: ${list}.` : "Der Text nennt keine mit Beziehungen."}`,
    en: `There is no survey “${name}”. ${list ? `Present: ${list}.` : "The text names none with relations."}`,
  })
}
