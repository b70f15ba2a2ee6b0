/** What a number in a cell means by its format. */
export type NumberMeaning =
  | { readonly kind: "date"; readonly precision: "day" | "month" | "year" | "time" | "minute" }
  | {
      readonly kind: "number"
      readonly percent: boolean
      readonly grouped: boolean
      readonly decimals?: number
      /** Digits to fill with leading zeros, as in postal codes. */
      readonly digits: number
      readonly before: string
      readonly after: string
    }

/** Formats that a workbook does not write out. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "#,##0 €",
  6: "#,##0 €",
  7: "#,##0.00 €",
  8: "#,##0.00 €",
  9: "0%",
  10: "0.00%",
  14: "dd.mm.yyyy",
  15: "d. mmm yy",
  16: "d. mmm",
  17: "mmm yy",
  18: "h:mm",
  19: "h:mm:ss",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd.mm.yyyy h:mm",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  41: "#,##0",
  42: "#,##0 €",
  43: "#,##0.00",
  44: "#,##0.00 €",
  45: "mm:ss",
  46: "h:mm:ss",
  47: "mm:ss",
}

/** Meaning of a format, by its number and its code if the workbook has one. */
export function numberMeaning(id: number, code: string | undefined): NumberMeaning {
  const positive = (code ?? builtIn[id] ?? "").split(";")[0] ?? ""
  // Currencies and languages stand in brackets: [$€-407], [$-F800]; colours and conditions too.
  const withoutBrackets = positive.replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"').replace(/\[[^\]]*\]/g, "")
  const bare = withoutBrackets.replace(/"[^"]*"|\\.|_.|\*./g, "")
  if (/[ymdhsjt]/iu.test(bare) && !/general|standard/iu.test(bare))
    return { kind: "date", precision: precisionOf(bare) }
  const literal = withoutBrackets.replace(/_./g, " ").replace(/\*./g, "")
  const parts = /^([^0#?]*)([0#?][0#?.,\s]*[0#?]|[0#?])?(.*)$/s.exec(literal)
  const pattern = parts?.[2] ?? ""
  const decimals = /\.([0#?]+)$/.exec(pattern)?.[1]?.length
  const whole = pattern.replace(/\..*$/, "").replace(/[^0]/g, "")
  return {
    kind: "number",
    percent: bare.includes("%"),
    grouped: /[#0],[#0]/.test(pattern),
    ...(pattern === "" ? {} : { decimals: decimals ?? 0 }),
    digits: whole.length > 1 && !pattern.includes(",") ? whole.length : 0,
    before: wordOf(parts?.[1] ?? ""),
    after: wordOf((parts?.[3] ?? "").replace("%", "")),
  }
}

function wordOf(literal: string): string {
  const word = literal.replace(/["\\]/g, "").replace(/general|standard|@/giu, "")
  return /[\p{L}\p{Sc}²³]/u.test(word) ? word.replace(/\u00A0/g, " ") : ""
}

function precisionOf(code: string): "day" | "month" | "year" | "time" | "minute" {
  const hasYear = /[yj]/iu.test(code)
  const hasDay = /[dt]/iu.test(code.replace(/AM\/PM/giu, ""))
  const hasTime = /[hs]/iu.test(code)
  if (hasTime) return hasDay || hasYear ? "minute" : "time"
  if (hasDay) return "day"
  return /m/iu.test(code) ? "month" : "year"
}

/** A number as it is written in German: „04177“, „61.000,50 €“, „14,8 %“, „01.03.2026“, „09/2026“. */
export function formatNumber(value: number, meaning: NumberMeaning, date1904: boolean): string {
  if (meaning.kind === "date") return formatDate(value, meaning.precision, date1904)
  const scaled = meaning.percent ? value * 100 : value
  // Fifteen digits are what a spreadsheet shows; what lies behind is rounding.
  const exact = Number(scaled.toPrecision(15))
  const shown = meaning.decimals === undefined ? String(exact) : exact.toFixed(Math.min(meaning.decimals, 10))
  if (/e/i.test(shown)) return shown
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(shown) ?? []
  const filled = whole.padStart(meaning.digits, "0")
  const grouped = meaning.grouped ? filled.replace(/\B(?=(?:\d{3})+$)/g, ".") : filled
  // „120,00 €“ says no more than „120 €“.
  const kept = fraction.replace(/^0+$/, "")
  const number = `${sign}${grouped}${kept === "" ? "" : `,${kept}`}`
  return `${meaning.before}${number}${meaning.percent ? " %" : ""}${meaning.after}`.trim()
}

function formatDate(
  serial: number,
  precision: "day" | "month" | "year" | "time" | "minute",
  date1904: boolean,
): string {
  // Day 60 is a 29 February 1900 that never was; before it all days are one too early.
  const shifted = date1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial
  const minutes = Math.round((shifted - Math.floor(shifted)) * 24 * 60)
  const time = `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`
  if (precision === "time") return time
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(shifted) * 86_400_000)
  if (Number.isNaN(day.getTime()) || shifted < 0 || shifted > 2_958_465) return String(serial)
  const year = String(day.getUTCFullYear())
  const month = pad(day.getUTCMonth() + 1)
  if (precision === "year") return year
  if (precision === "month") return `${month}/${year}`
  const date = `${pad(day.getUTCDate())}.${month}.${year}`
  return precision === "minute" && minutes > 0 ? `${date} ${time}` : date
}

function pad(value: number): string {
  return String(value).padStart(2, "0")
}
