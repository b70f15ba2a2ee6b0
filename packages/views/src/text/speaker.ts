/** Language of titles and sentences; names stay as the documents write them. */
export type Language = "de" | "en"

/** Chooses between the German and the English form of a text. */
export type Say = (de: string, en: string) => string

/** A function that picks the text of one language. */
export function speaker(language: Language): Say {
  return language === "en" ? (_de, en) => en : (de) => de
}

/** „1 Stelle“, „3 Stellen“. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** „A, B und C“; nothing for an empty list. */
export function listed(names: readonly string[], say: Say): string {
  if (names.length < 2) return names[0] ?? ""
  return `${names.slice(0, -1).join(", ")} ${say("und", "and")} ${names.at(-1)}`
}

/** „, davon 2 ohne Antwort und 1 ohne Beleg“ after what was counted; nothing where all counts are 0. */
export function among(
  parts: readonly (readonly [count: number, what: string])[],
  before: string,
  between: string,
): string {
  const some = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  return some.length === 0 ? "" : `${before}${some.join(between)}`
}
