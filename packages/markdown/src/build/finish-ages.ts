import { type AgeNotation, type AgeValue, inferNotation, type Model, readAge } from "@kettenwerk/core"

/**
 * Reads all age spans again in the notation of the group: „0–3“ ends before the third birthday where the bands
 * share their ends (0–3 / 3–6), and after it where they do not (0–3 / 4–6). The life phases decide; without them the
 * spans of the offers do. A declared scope without any bands ends before its last year, a single band after it.
 */
export function finishAges(model: Model): void {
  const notation = notationOf(model)
  for (const phase of model.lifePhases) {
    if (phase.age === undefined) continue
    phase.age = again(phase.age, notation)
    phase.fromMonth = phase.age.fromMonth
    phase.toMonth = phase.age.toMonth
  }
  for (const offer of model.offers)
    if (offer.ageRange !== undefined) offer.ageRange = again(offer.ageRange, notation)
  const scoped = notation ?? "shared"
  for (const owner of [...model.documents, ...model.chains])
    if (owner.ageScope !== undefined) owner.ageScope = again(owner.ageScope, scoped)
  for (const programme of model.programmes)
    if (programme.ageScope !== undefined) programme.ageScope = again(programme.ageScope, scoped)
}

function again(age: AgeValue, notation: AgeNotation | undefined): AgeValue {
  const reading = readAge(age.text, notation === undefined ? {} : { notation })
  return reading.ok ? reading.value : age
}

/** The notation the life phases show as a sequence, else the one most pairs of offer ages show. */
function notationOf(model: Pick<Model, "lifePhases" | "offers">): AgeNotation | undefined {
  const phases = model.lifePhases
    .filter(({ kind }) => kind === "phase")
    .map(({ age, name }) => age?.text ?? name)
  const declared = inferNotation(phases)
  if (declared !== undefined) return declared
  const spans = new Set(
    model.offers.flatMap(({ ageRange }) => (ageRange === undefined ? [] : bareSpan(ageRange.text))),
  )
  const starts = new Set([...spans].map((span) => Number(span.split("-")[0])))
  let shared = 0
  let inclusive = 0
  for (const span of spans) {
    const end = Number(span.split("-")[1])
    if (starts.has(end)) shared += 1
    if (starts.has(end + 1)) inclusive += 1
  }
  if (shared === inclusive) return undefined
  return shared > inclusive ? "shared" : "inclusive"
}

/** „3–6 Jahre“ as „3-6“; months and words say nothing about the notation. */
function bareSpan(text: string): readonly string[] {
  const found = /^\D*?(\d{1,2})\s*(?:[-–—]|bis)\s*(\d{1,2})\s*(?:jahre?n?|j\.?)?$/iu.exec(text.trim())
  return found === null ? [] : [`${Number(found[1])}-${Number(found[2])}`]
}
