import type { ChainMatrix, ChainTransition, Model, Offer, OfferList, SectorId } from "@kettenwerk/core"

/** What stands in one cell of the matrix. */
export interface MatrixCell {
  /** Running offers for families; basic ones first. */
  readonly running: readonly Offer[]
  readonly basic: number
  readonly planned: number
  readonly paused: number
  readonly forProfessionals: number
}

/** A column: a sector, or offers whose providers have none. */
export interface MatrixColumn {
  readonly sector: SectorId | undefined
  /** One per phase. */
  readonly cells: readonly MatrixCell[]
}

/** Turns the ids of the core's matrix into offers, by column. The column without sector is there only if needed. */
export function matrixColumns(matrix: ChainMatrix, model: Model): readonly MatrixColumn[] {
  const offers = new Map(model.offers.map((offer) => [offer.id, offer]))
  const cellOf = (list: OfferList): MatrixCell => {
    const basic = new Set(list.basic)
    const running = [...list.basic, ...list.running.filter((id) => !basic.has(id))]
    return {
      running: running.flatMap((id) => offers.get(id) ?? []),
      basic: list.basic.length,
      planned: list.planned.length,
      paused: list.paused.length,
      forProfessionals: list.forProfessionals.length,
    }
  }
  const columns: MatrixColumn[] = matrix.sectors.map((sector, at) => ({
    sector,
    cells: matrix.rows.map(({ cells }) => cellOf(cells[at]!)),
  }))
  const rest = matrix.rows.map(({ withoutSector }) => cellOf(withoutSector))
  if (rest.some(hasOffers)) columns.push({ sector: undefined, cells: rest })
  return columns
}

/** True if anything stands in the cell. */
export function hasOffers({ running, planned, paused, forProfessionals }: MatrixCell): boolean {
  return running.length + planned + paused + forProfessionals > 0
}

/** Transitions by the number of the phase they follow; those within a phase stand under it as well. */
export function transitionsAfter(
  matrix: ChainMatrix,
  all: readonly ChainTransition[],
): readonly (readonly ChainTransition[])[] {
  const places = new Map(matrix.phases.map(({ id }, at) => [id, at]))
  const found: ChainTransition[][] = matrix.phases.map(() => [])
  for (const transition of all) {
    const at =
      transition.from === undefined ? phaseAt(matrix, transition.atMonth) : places.get(transition.from)
    found[at ?? matrix.phases.length - 1]?.push(transition)
  }
  // What happens within a phase comes before the change to the next one.
  const isLast = ({ from }: ChainTransition) => Number(from !== undefined)
  return found.map((list) =>
    list.sort((a, b) => isLast(a) - isLast(b) || (a.atMonth ?? 0) - (b.atMonth ?? 0)),
  )
}

function phaseAt({ phases }: ChainMatrix, month: number | null): number | undefined {
  if (month === null) return undefined
  const at = phases.findIndex(
    ({ fromMonth, toMonth }) =>
      (fromMonth ?? Number.NEGATIVE_INFINITY) <= month && month < (toMonth ?? Number.POSITIVE_INFINITY),
  )
  return at < 0 ? undefined : at
}
