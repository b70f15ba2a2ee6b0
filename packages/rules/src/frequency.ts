import type { Frequency } from "@kettenwerk/core"

const months = { day: 0, week: 0, month: 1, quarter: 3, half: 6, year: 12 } as const

/** Months between two occurrences at the latest: „alle drei Jahre“ is 36, „2-3x monatlich“ 1. */
export function monthsOfCycle({ per, every = 1, min }: Frequency): number {
  return Math.ceil((months[per] * every) / Math.max(1, min))
}

/** The day that many months later; the last of the month where the day does not exist. ISO in, ISO out. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  const total = year * 12 + month - 1 + count
  const [newYear, newMonth] = [Math.floor(total / 12), (total % 12) + 1]
  const last = new Date(Date.UTC(newYear, newMonth, 0)).getUTCDate()
  const pad = (value: number, size = 2) => String(value).padStart(size, "0")
  return `${pad(newYear, 4)}-${pad(newMonth)}-${pad(Math.min(date, last))}`
}
