import type { AgeValue } from "../model/quantities.js"

/**
 * Writes an age span for readers; its German form reads back as the same months with notation `shared`.
 * Ends are excluded: „0–3 Jahre“ ends at the third birthday.
 */
export function formatAge(value: Pick<AgeValue, "fromMonth" | "toMonth">, lang: "de" | "en" = "de"): string {
  const { fromMonth, toMonth } = value
  const german = lang === "de"
  if (fromMonth === null && toMonth === null) return german ? "alle Altersgruppen" : "all ages"
  if (toMonth === null)
    return german ? `ab ${point(fromMonth ?? 0, true, lang)}` : `from ${point(fromMonth ?? 0, true, lang)}`
  if (fromMonth === -9 && toMonth === 0) return german ? "Schwangerschaft" : "pregnancy"
  if (fromMonth === null)
    return german ? `unter ${point(toMonth, true, lang)}` : `under ${point(toMonth, false, lang)}`
  if (fromMonth < 0) {
    const start =
      fromMonth === -9
        ? german
          ? "Schwangerschaft"
          : "pregnancy"
        : `${fromMonth} ${german ? "Monate" : "months"}`
    return `${start} ${german ? "bis" : "to"} ${toMonth <= 0 ? (german ? "Geburt" : "birth") : point(toMonth, false, lang)}`
  }
  const unit = fromMonth % 12 === 0 && toMonth % 12 === 0 ? 12 : 1
  const words = unit === 12 ? (german ? "Jahre" : "years") : german ? "Monate" : "months"
  return `${fromMonth / unit}–${toMonth / unit} ${words}`
}

/** „3 Jahren“ after „ab“, „3 Jahre“ elsewhere, in months where years are not enough. */
function point(month: number, dative: boolean, lang: "de" | "en"): string {
  if (month === -9) return lang === "de" ? "der Schwangerschaft" : "pregnancy"
  if (month === 0) return lang === "de" ? "Geburt" : "birth"
  const years = month % 12 === 0
  const count = years ? month / 12 : month
  if (lang === "en") return `${count} ${years ? "year" : "month"}${count === 1 ? "" : "s"}`
  if (count === 1) return years ? "1 Jahr" : "1 Monat"
  return `${count} ${years ? "Jahre" : "Monate"}${dative ? "n" : ""}`
}
