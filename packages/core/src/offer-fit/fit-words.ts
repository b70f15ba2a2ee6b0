import type { Bilingual } from "../finding.js"

const most = 4

/** „„A“, „B“ und „C““; of more than four the rest as a number. */
export function quoted(names: readonly string[]): Bilingual {
  return joined(
    names.map((name) => `„${short(name)}“`),
    names.map((name) => `“${short(name)}”`),
  )
}

/** „A, B und C“; of more than four the rest as a number. */
export function named(names: readonly (string | Bilingual)[]): Bilingual {
  return joined(
    names.map((name) => (typeof name === "string" ? name : name.de)),
    names.map((name) => (typeof name === "string" ? name : name.en)),
  )
}

function joined(de: readonly string[], en: readonly string[]): Bilingual {
  const rest = de.length - most
  return rest > 1
    ? {
        de: `${de.slice(0, most).join(", ")} und ${rest} weitere`,
        en: `${en.slice(0, most).join(", ")} and ${rest} more`,
      }
    : { de: list(de, "und"), en: list(en, "and") }
}

function list(words: readonly string[], conjunction: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`
}

/** The first words of a longer text on one line, so that a sentence stays readable. */
export function short(text: string, length = 90): string {
  const flat = text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/(?<=\p{L}{3})\.$/u, "")
  if (flat.length <= length) return flat
  const cut = flat.slice(0, length)
  const space = cut.lastIndexOf(" ")
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/u, "")} …`
}
