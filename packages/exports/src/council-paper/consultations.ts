import { type Consultation, formatDate, type Model, type Resolution, valueLists } from "@kettenwerk/core"
import { type Block, gap, type Inline, paragraph, table } from "../paper/paper.js"

/** „Kreistag“; the author's own word where it says more. */
export function bodyName(place: Resolution | Consultation | undefined): string | undefined {
  if (place === undefined) return undefined
  const { body, bodyText } = place
  const own = bodyText?.replace(/^(?:der|die|das|dem|den|im|vom)\s+/iu, "").trim()
  const label = body === undefined ? undefined : valueLists.decisionBody.labels[body]
  return own === undefined || own === "" ? label : own
}

/** Who debates when, and the decision itself as the last step. */
export function consultationBlocks(model: Model, resolution: Resolution | undefined): readonly Block[] {
  const headers = ["Gremium", "Sitzung", "Art der Beratung", "Ergebnis"]
  const steps = model.consultations
    .filter(
      ({ id, resolution: of }) =>
        resolution !== undefined && (of === resolution.id || resolution.consultations.includes(id)),
    )
    .map((step) => ({ step, day: step.date?.from ?? step.date?.to ?? "9999" }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ step }) => step)
  const rows = steps.map((step): readonly Inline[] => [
    bodyName(step) ?? step.name,
    step.date === undefined ? gap("Termin") : formatDate(step.date),
    step.role === undefined
      ? isDecision(step, resolution)
        ? "Entscheidung"
        : gap("Vorberatung, Anhörung oder Kenntnisnahme")
      : valueLists.consultationRole.labels[step.role],
    step.result === undefined ? "" : valueLists.resolutionResult.labels[step.result],
  ])
  const decided = steps.some((step) => step.role === "entscheidung" || isDecision(step, resolution))
  if (!decided) {
    rows.push([
      bodyName(resolution) ?? gap("beschließendes Organ"),
      resolution?.date === undefined ? gap("Termin") : formatDate(resolution.date),
      "Entscheidung",
      "",
    ])
  }
  return [
    table(headers, rows),
    ...(steps.length === 0 ? [paragraph(gap("beratende Ausschüsse mit Terminen"))] : []),
  ]
}

/** True if a step is in the body that decides. */
function isDecision(step: Consultation, resolution: Resolution | undefined): boolean {
  return step.body !== undefined && step.body === resolution?.body
}
