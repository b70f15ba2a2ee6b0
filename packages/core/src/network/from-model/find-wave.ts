import { fold } from "../../german/index.js"
import type { Model } from "../../model/model.js"
import { relationsByWave } from "./waves.js"

/**
 * The survey that people mean by its id, name or year: its id, or `null` for „ohne“, the relations outside of
 * surveys. `undefined` if no survey with relations is called so.
 */
export function findWave(model: Model, name: string): string | null | undefined {
  const waves = relationsByWave(model)
  const asked = fold(name.trim())
  if (asked === "") return undefined
  if (/^(?:ohne|keine|none)$/.test(asked)) return waves.some(({ wave }) => wave === null) ? null : undefined
  const found =
    waves.find(({ wave }) => wave?.id === name) ??
    waves.find(({ wave }) => wave && fold(wave.name) === asked) ??
    waves.find(({ wave }) => wave && fold(wave.name).includes(asked)) ??
    waves.find(({ wave }) => wave?.date?.from?.startsWith(name.trim()))
  return found?.wave?.id
}
