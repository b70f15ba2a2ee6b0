/** The day of a moment where the reader is, as ISO: „2026-03-01“. */
export function localDay(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, "0")
  return `${String(moment.getFullYear()).padStart(4, "0")}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** A day written as „2026-03-01“ or „1.3.2026“ in ISO form; undefined for what is no day of the calendar. */
export function isoDay(written: string): string | undefined {
  const text = written.trim()
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(text)
  const parts = iso !== null ? iso.slice(1) : german?.slice(1).reverse()
  if (parts === undefined) return undefined
  const [year, month, day] = parts.map(Number) as [number, number, number]
  const moment = new Date(Date.UTC(year, month - 1, day))
  const isReal = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day && year >= 1000
  return isReal ? moment.toISOString().slice(0, 10) : undefined
}
