import { type BandSpan, normaliseBands } from "../ages/index.js"
import type { ChainPhase, ChainPhases } from "./phases.js"

/** Months of life that no band covers. */
export interface BandGap extends BandSpan {
  /** The bands around it; absent at the ends of the declared scope. */
  readonly after?: string
  readonly before?: string
  /**
   * What is left out if „0–3“ ends before the third birthday (`shared`) or after it (`inclusive`); `null` if that
   * reading leaves nothing out. Both absent where the texts state no figures.
   */
  readonly readings?: { readonly shared: BandSpan | null; readonly inclusive: BandSpan | null }
}

/** The gaps between the bands of the text, and between them and the declared scope. Presets have none. */
export function bandGaps({ basis, phases, scope }: ChainPhases): readonly BandGap[] {
  const bands = phases.filter(({ fromMonth, toMonth }) => fromMonth !== null || toMonth !== null)
  if (basis === "preset" || bands.length === 0) return []
  const layouts = bothLayouts(bands)
  const gaps: BandGap[] = []
  let last: ChainPhase | undefined
  let reached = scope?.from ?? bands[0]!.fromMonth ?? Number.NEGATIVE_INFINITY
  const report = (to: number, before: ChainPhase | undefined) => {
    if (to <= reached) return
    gaps.push({
      fromMonth: finite(reached),
      toMonth: finite(to),
      ...(last && { after: last.id }),
      ...(before && { before: before.id }),
      ...(last && before && layouts && { readings: layouts(last, before) }),
    })
  }
  for (const band of bands) {
    report(band.fromMonth ?? Number.NEGATIVE_INFINITY, band)
    const end = band.toMonth ?? Number.POSITIVE_INFINITY
    if (end > reached || last === undefined) last = band
    reached = Math.max(reached, end)
  }
  if (scope) report(scope.to, undefined)
  return gaps
}

/** The hole between two bands under both notations, or nothing where a text has no figures to read again. */
function bothLayouts(bands: readonly ChainPhase[]) {
  const layout = normaliseBands(bands.map(({ ageText, label }) => ageText ?? label))
  const place = new Map(bands.map(({ id }, index) => [id, index]))
  if (layout.bands.some((band) => band === undefined)) return undefined
  const [shared, inclusive] =
    layout.notation === "shared" ? [layout, layout.alternative] : [layout.alternative, layout]
  const hole = ({ bands: read }: typeof shared, after: ChainPhase, before: ChainPhase): BandSpan | null => {
    const fromMonth = read[place.get(after.id)!]?.toMonth ?? null
    const toMonth = read[place.get(before.id)!]?.fromMonth ?? null
    return fromMonth !== null && toMonth !== null && fromMonth < toMonth ? { fromMonth, toMonth } : null
  }
  return (after: ChainPhase, before: ChainPhase) => ({
    shared: hole(shared, after, before),
    inclusive: hole(inclusive, after, before),
  })
}

function finite(month: number): number | null {
  return Number.isFinite(month) ? month : null
}
