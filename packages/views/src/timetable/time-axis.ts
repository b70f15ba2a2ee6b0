import { daysBetween } from "@kettenwerk/core"

/** Turns days into positions. */
export interface TimeAxis {
  readonly width: number
  /** Position of the start of a day; days outside of the axis stand at its ends. */
  readonly at: (day: string) => number
  /** Position of the end of a day. */
  readonly after: (day: string) => number
  /** True if the day lies on the axis. */
  readonly has: (day: string) => boolean
  /** Years to mark, with their positions. */
  readonly years: readonly { readonly label: string; readonly x: number }[]
  /** Positions of quarters within the years; empty if they would stand too close. */
  readonly quarters: readonly { readonly label: string; readonly x: number }[]
}

const pixelsPerYear = 260

/** An axis over whole years that holds all days; a very long span is cut around the day that matters. */
export function timeAxis(days: readonly string[], focus: string | undefined): TimeAxis {
  const years = days.map((day) => Number(day.slice(0, 4))).filter((year) => Number.isInteger(year))
  const middle = focus === undefined ? undefined : Number(focus.slice(0, 4))
  // One mistyped year must not squeeze the rest: beyond forty years only the surroundings of the focus count.
  const sorted = [...years].sort((a, b) => a - b)
  const centre = middle ?? sorted[Math.floor(sorted.length / 2)] ?? 2000
  const isLong = sorted.length > 0 && sorted.at(-1)! - sorted[0]! > 40
  const inside = isLong ? sorted.filter((year) => Math.abs(year - centre) <= 20) : sorted
  const first = Math.min(...(inside.length > 0 ? inside : [centre]), middle ?? Number.POSITIVE_INFINITY)
  const last = Math.max(...(inside.length > 0 ? inside : [centre]), middle ?? Number.NEGATIVE_INFINITY)
  const count = last - first + 1
  const width = Math.min(1000, Math.max(640, count * pixelsPerYear))
  const start = `${pad(first)}-01-01`
  const total = daysBetween(start, `${pad(last)}-12-31`) + 1
  const place = (offset: number) =>
    (Math.min(total, Math.max(0, Number.isNaN(offset) ? 0 : offset)) / total) * width
  const step = Math.ceil(count / 12)
  const shown = Array.from({ length: count }, (_, at) => first + at).filter((_, at) => at % step === 0)
  return {
    width,
    at: (day) => place(daysBetween(start, day)),
    after: (day) => place(daysBetween(start, day) + 1),
    has: (day) => {
      const offset = daysBetween(start, day)
      return offset >= 0 && offset < total
    },
    years: shown.map((year) => ({ label: String(year), x: place(daysBetween(start, `${pad(year)}-01-01`)) })),
    quarters:
      width / count < 110
        ? []
        : shown.flatMap((year) =>
            ["01", "04", "07", "10"].map((month, at) => ({
              label: `Q${at + 1}`,
              x: place(daysBetween(start, `${pad(year)}-${month}-01`)),
            })),
          ),
  }
}

function pad(year: number): string {
  return String(Math.min(9999, Math.max(0, year))).padStart(4, "0")
}
