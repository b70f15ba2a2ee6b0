/** Signs of the fonts Symbol and Wingdings that planners use; Word stores them at private places. */
const signs: Readonly<Record<string, string>> = {
  F0FC: "✓",
  F0FB: "✗",
  F0FE: "☒",
  F052: "☑",
  F053: "☒",
  F0A8: "☐",
  F06F: "☐",
  F071: "☐",
  F0B7: "•",
  F0A7: "•",
  F0D8: "➢",
  F0E0: "→",
  F0E8: "→",
  F0AE: "→",
  F0AC: "←",
  F0DF: "←",
  F0DE: "⇒",
  F0F0: "⇒",
  F0A3: "≤",
  F0B3: "≥",
  F0B1: "±",
  F0B4: "×",
  F0D7: "·",
  F044: "Δ",
  F04A: "☺",
  F04C: "☹",
  F028: "☎",
  F02A: "✉",
}

/** Text of `w:sym`; an unknown sign is „?“, so that it does not go unseen. */
export function symbolText(code: string): string {
  const known = signs[code.toUpperCase()]
  if (known !== undefined) return known
  const point = Number.parseInt(code, 16)
  const isPrivate = point >= 0xe000 && point <= 0xf8ff
  return Number.isNaN(point) || isPrivate || point > 0xffff ? "?" : String.fromCharCode(point)
}
