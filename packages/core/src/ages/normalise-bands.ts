import type { AgeValue } from "../model/quantities.js"
import { inferNotation } from "./infer-notation.js"
import { type AgeNotation, readAge } from "./read-age.js"

/** Months that no band or more than one band covers; half-open, `null` is open. */
export interface BandSpan {
  readonly fromMonth: number | null
  readonly toMonth: number | null
}

/** Two bands that cover the same months; `first` and `second` are places in the list of texts. */
export interface BandOverlap extends BandSpan {
  readonly first: number
  readonly second: number
}

/** The bands under one notation. */
export interface BandLayout {
  readonly notation: AgeNotation
  /** One per text, `undefined` where it could not be read. */
  readonly bands: readonly (AgeValue | undefined)[]
  readonly holes: readonly BandSpan[]
  readonly overlaps: readonly BandOverlap[]
}

/** {@link BandLayout} with how sure the notation is and what the other one would give. */
export interface NormalisedBands extends BandLayout {
  /** False if the bands do not show their notation and `inclusive` was assumed. */
  readonly inferred: boolean
  readonly alternative: BandLayout
}

/** Brings the bands of a document to half-open months and finds the holes and overlaps between them. */
export function normaliseBands(texts: readonly string[]): NormalisedBands {
  const notation = inferNotation(texts)
  return {
    ...layOut(texts, notation ?? "inclusive"),
    inferred: notation !== undefined,
    alternative: layOut(
      texts,
      notation === "shared" || notation === undefined ? (notation ? "inclusive" : "shared") : "shared",
    ),
  }
}

function layOut(texts: readonly string[], notation: AgeNotation): BandLayout {
  const bands = texts.map((text) => {
    const reading = readAge(text, { notation })
    return reading.ok ? reading.value : undefined
  })
  const spans = bands.flatMap((band, index) =>
    band
      ? [
          {
            index,
            from: band.fromMonth ?? Number.NEGATIVE_INFINITY,
            to: band.toMonth ?? Number.POSITIVE_INFINITY,
          },
        ]
      : [],
  )
  spans.sort((a, b) => a.from - b.from || a.to - b.to)
  const holes: BandSpan[] = []
  const overlaps: BandOverlap[] = []
  let widest = spans[0]
  for (const span of spans.slice(1)) {
    if (widest === undefined) break
    if (span.from > widest.to) holes.push({ fromMonth: finite(widest.to), toMonth: finite(span.from) })
    if (span.from < widest.to) {
      const to = Math.min(span.to, widest.to)
      overlaps.push({
        fromMonth: finite(span.from),
        toMonth: finite(to),
        first: widest.index,
        second: span.index,
      })
    }
    if (span.to > widest.to) widest = span
  }
  return { notation, bands, holes, overlaps }
}

function finite(month: number): number | null {
  return Number.isFinite(month) ? month : null
}
