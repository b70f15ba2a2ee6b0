import { type Funding, type Model, type Municipality, nameKey, readFrequency } from "@kettenwerk/core"
import { programmes as register } from "../vocabulary/index.js"

/**
 * Completes what programmes and money say together: participations without a municipality are those of the
 * document's own, without a programme those of the only one in question; a coordination in a municipality without
 * funded coordination is not funded; two statements about the funding of the coordination are one.
 */
export function finishProgrammes(model: Model): void {
  joinMunicipalities(model)
  const [own] = model.municipalities
  const fitting = model.programmes.filter(({ registryId }) =>
    register.some(({ id, variants }) => id === registryId && variants !== undefined),
  )
  const only =
    fitting.length === 1 ? fitting[0] : model.programmes.length === 1 ? model.programmes[0] : undefined
  for (const participation of model.programmeParticipations) {
    if (participation.programme === undefined && participation.variant !== undefined && only !== undefined)
      participation.programme = only.id
    if (participation.municipality === undefined && own !== undefined) participation.municipality = own.id
  }
  const unfunded = model.programmeParticipations.some(
    ({ municipality, coordinationFunded }) => municipality === own?.id && coordinationFunded === false,
  )
  for (const assignment of model.roleAssignments)
    if (assignment.role === "koordination" && assignment.funded === undefined && unfunded)
      assignment.funded = false
  joinFundings(model)
  takeUpdateCycle(model)
}

/** „Auental“ in a list of participants and „Landkreis Auental“ in the title are one municipality. */
function joinMunicipalities(model: Model): void {
  const kept: Municipality[] = []
  const moved = new Map<string, string>()
  for (const municipality of model.municipalities) {
    const same = kept.find(({ name }) => bareName(name) === bareName(municipality.name))
    if (same === undefined) kept.push(municipality)
    else moved.set(municipality.id, same.id)
  }
  if (moved.size === 0) return
  model.municipalities = kept
  for (const participation of model.programmeParticipations) {
    const target =
      participation.municipality === undefined ? undefined : moved.get(participation.municipality)
    if (target !== undefined) participation.municipality = target
  }
}

function bareName(name: string): string {
  return nameKey(
    name.replace(/^(?:Landkreis|Kreis|LK|Lkr\.|Stadt|Gemeinde|Hansestadt|Kreisfreie Stadt)\s+/iu, ""),
  )
}

/** A sentence on the share of the coordination's funding completes the row of the table. */
function joinFundings(model: Model): void {
  const coordination = model.fundings.filter((funding) => funding.coordination === true)
  const listed = coordination.filter(({ amount }) => amount !== undefined)
  if (listed.length !== 1 || coordination.length < 2) return
  const main = listed[0]!
  const joined = new Set<Funding>()
  for (const other of coordination) {
    if (other === main || !agrees(main, other)) continue
    main.share ??= other.share as never
    main.guideline ??= other.guideline as never
    main.programme ??= other.programme as never
    main.date ??= other.date as never
    joined.add(other)
  }
  model.fundings = model.fundings.filter((funding) => !joined.has(funding))
}

function agrees(a: Funding, b: Funding): boolean {
  const same = (left: unknown, right: unknown): boolean =>
    left === undefined || right === undefined || left === right
  return b.amount === undefined && same(a.fund, b.fund) && same(a.programme, b.programme)
}

/** A document that says how often it is updated has that cycle. */
function takeUpdateCycle(model: Model): void {
  for (const { kind, text, source } of model.statements) {
    if (kind !== "update-cycle") continue
    const document = model.documents.find(({ uri }) => uri === source.uri)
    const frequency = readFrequency(text)
    if (document !== undefined && frequency !== undefined) document.updateCycle ??= frequency
  }
}
