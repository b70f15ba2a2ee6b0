/** Months of life, half-open; an open side is infinite. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The months of an age or band, its open sides reaching as far as needed. */
export function spanOf(age: { readonly fromMonth: number | null; readonly toMonth: number | null }): Span {
  return {
    from: age.fromMonth ?? Number.NEGATIVE_INFINITY,
    to: age.toMonth ?? Number.POSITIVE_INFINITY,
  }
}

/** True if both have a month in common. */
export function spansOverlap(a: Span, b: Span): boolean {
  return Math.max(a.from, b.from) < Math.min(a.to, b.to)
}
