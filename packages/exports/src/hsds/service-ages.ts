import type { AgeValue } from "@kettenwerk/core"

/** Ages as HSDS has them: whole years, both inclusive. */
export interface ServiceAges {
  readonly minimum_age?: number
  readonly maximum_age?: number
}

/**
 * Whole years from months. HSDS counts years inclusively, the model half-open months: „0 bis unter 3 Jahre“ is 0 to 2.
 * Parts of years are widened to the whole year, so that nobody is left out whom the text means: 6 to 30 months is 0
 * to 2. Time before birth counts as 0; a span that ends at birth has no ages.
 */
export function serviceAges({ fromMonth, toMonth }: AgeValue): ServiceAges {
  if (toMonth !== null && toMonth <= 0) return {}
  return {
    ...(fromMonth !== null && { minimum_age: Math.max(0, Math.floor(fromMonth / 12)) }),
    ...(toMonth !== null && { maximum_age: Math.ceil(toMonth / 12) - 1 }),
  }
}

/** True if the months are no whole years, so that {@link serviceAges} widened them. */
export function isWidened({ fromMonth, toMonth }: AgeValue): boolean {
  return [fromMonth, toMonth].some((month) => month !== null && month > 0 && month % 12 !== 0)
}
