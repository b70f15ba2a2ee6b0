/** „a, b und c“. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} und ${words.at(-1)}`
}

/** „48.000 Euro“, „12,50 Euro“. */
export function euros(amount: number): string {
  const [whole = "0", cents] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split(".")
  return `${grouped(whole)}${cents === undefined ? "" : `,${cents}`} Euro`
}

/** „1.246“. */
export function grouped(whole: number | string): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ".")
}

/** „01.03.2026“. */
export function germanDay(iso: string): string {
  return iso.split("-").reverse().join(".")
}

/** A text as a sentence: with a full stop unless it ends with a mark. */
export function asSentence(text: string): string {
  const clean = text.trim()
  return clean === "" || /[.!?…:“"]$/.test(clean) ? clean : `${clean}.`
}

/** „1 Maßnahme“, „3 Maßnahmen“. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
