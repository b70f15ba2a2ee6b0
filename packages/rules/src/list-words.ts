/** „A, B und C“ */
export function listDe(words: readonly string[]): string {
  return list(words, "und")
}

/** “A, B and C” */
export function listEn(words: readonly string[]): string {
  return list(words, "and")
}

/** „A“, „B“ und „C“ */
export function quoteDe(words: readonly string[]): string {
  return list(
    words.map((word) => `„${word}“`),
    "und",
  )
}

/** “A”, “B” and “C” */
export function quoteEn(words: readonly string[]): string {
  return list(
    words.map((word) => `“${word}”`),
    "and",
  )
}

/** The first words of a longer text, so that a message stays readable. */
export function shorten(text: string, length = 70): string {
  const flat = text.replace(/\s+/g, " ").trim()
  if (flat.length <= length) return flat
  const cut = flat.slice(0, length)
  const space = cut.lastIndexOf(" ")
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, "")} …`
}

function list(words: readonly string[], conjunction: string): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} ${conjunction} ${words[words.length - 1]}`
}
