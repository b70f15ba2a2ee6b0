import { type Cursor, isKey, tokenise } from "../dates/tokens.js"
import type { AgeValue } from "../model/quantities.js"
import { type LifePhasePresetId, lifePhasePresets } from "./life-phase-presets.js"
import { type PhaseWord, parsePhaseWord } from "./phase-words.js"
import { type ReadAgeOptions, readAge } from "./read-age.js"

/** A phase of life as a heading or cell names it. */
export interface LifePhaseReading {
  /** Id of the phase in the preset, if the text means one of its phases. */
  readonly id?: string
  /** The name as written. */
  readonly label: string
  readonly kind: "phase" | "transition"
  readonly age: AgeValue
}

/**
 * Reads „Frühe Kindheit (0–3)“, „Kita“, „Übergang Kita – Grundschule“, „6–10 Jahre“ as a phase of life.
 * Figures in the text decide about the ages; words alone take those of the preset.
 */
export function readLifePhase(
  text: string,
  options: ReadAgeOptions & { readonly preset?: LifePhasePresetId } = {},
): LifePhaseReading | undefined {
  const label = text.trim()
  if (label === "" || label.length > 200) return undefined
  const cursor: Cursor = { text, tokens: tokenise(text), whole: true }
  const words = phaseWords(cursor)
  const transition = cursor.tokens.some(
    ({ key }) => key.startsWith("uebergang") || key.startsWith("uebergaeng"),
  )
  const reading = readAge(text, options)
  if (transition && words.length >= 2) return transitionOf(label, words[0]!, words.at(-1)!, options.preset)
  const figures =
    reading.ok &&
    !reading.notes.includes("phase") &&
    reading.notes.every((note) => note !== "unit-assumed" || hasRange(cursor))
  if (figures) {
    const id = idOf(words[0], reading.value, options.preset)
    return { ...id, label, kind: "phase", age: reading.value }
  }
  if (words.length === 0 || !reading.ok) return undefined
  const preset = phaseOfPreset(words[0]!, label, options.preset)
  const age =
    words.length === 1 && preset
      ? { text: label, fromMonth: preset.fromMonth, toMonth: preset.toMonth }
      : reading.value
  return { ...(words.length === 1 ? idOf(words[0], age, options.preset) : {}), label, kind: "phase", age }
}

function hasRange(cursor: Cursor): boolean {
  return cursor.tokens.some(({ key }) => key === "-" || key === "bis")
}

function phaseWords(cursor: Cursor): PhaseWord[] {
  const words: PhaseWord[] = []
  for (let index = 0; index < cursor.tokens.length; ) {
    const found = parsePhaseWord(cursor, index)
    if (found) words.push(found.phase)
    // „Übergang in die Kita“: the family is where the child comes from.
    else if (isKey(cursor, index, "familie"))
      words.push({ label: "Familie", fromMonth: 0, toMonth: 12, id: "familie" })
    else if (isKey(cursor, index, "beruf"))
      words.push({ label: "Beruf", fromMonth: 192, toMonth: 252, id: "beruf" })
    index = found?.next ?? index + 1
  }
  return words
}

function transitionOf(
  label: string,
  first: PhaseWord,
  second: PhaseWord,
  preset?: LifePhasePresetId,
): LifePhaseReading {
  const change = first.toMonth ?? second.fromMonth
  const age = { text: label, fromMonth: Math.max(-9, change - 12), toMonth: second.fromMonth + 12 }
  const id = `uebergang-${first.id}-${second.id === "uebergang-beruf" ? "beruf" : second.id}`
  const known = lifePhasePresets[preset ?? "default"].phases.find((phase) => phase.id === id)
  const span = known ? { ...age, fromMonth: known.fromMonth, toMonth: known.toMonth } : age
  const ordered =
    span.fromMonth !== null && span.toMonth !== null && span.fromMonth < span.toMonth
      ? span
      : { ...age, toMonth: null }
  return { ...(known ? { id } : {}), label, kind: "transition", age: ordered }
}

function phaseOfPreset(word: PhaseWord, label: string, preset: LifePhasePresetId = "default") {
  const names = [label.toLowerCase(), word.label.toLowerCase()]
  return lifePhasePresets[preset].phases.find(
    (phase) =>
      phase.kind === "phase" &&
      (phase.id === word.id ||
        [phase.label, ...phase.synonyms].some((name) => names.includes(name.toLowerCase()))),
  )
}

function idOf(
  word: PhaseWord | undefined,
  age: AgeValue,
  preset: LifePhasePresetId = "default",
): { id?: string } {
  const { phases } = lifePhasePresets[preset]
  const same = phases.find(
    ({ fromMonth, toMonth, kind }) =>
      kind === "phase" && fromMonth === age.fromMonth && toMonth === age.toMonth,
  )
  if (same) return { id: same.id }
  return word?.id !== undefined && phases.some(({ id }) => id === word.id) ? { id: word.id } : {}
}
