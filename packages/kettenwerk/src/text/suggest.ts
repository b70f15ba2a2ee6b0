import { distance } from "fastest-levenshtein"

/**
 * The candidates that a mistyped word most likely meant, best first, at most three.
 * Umlauts count like their transcription: „pruefen“ and „prüfen“ are the same word.
 */
export function suggest(word: string, candidates: readonly string[]): readonly string[] {
  const typed = comparable(word)
  // A third of the letters may be wrong; of short words at least one.
  const limit = Math.max(1, Math.floor(typed.length / 3))
  const near = candidates
    .map((candidate) => ({ candidate, away: distanceOf(typed, comparable(candidate)) }))
    .filter(({ away }) => away <= limit)
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1))
  // What is clearly further away than the best was not meant.
  return near
    .filter(({ away }) => away <= near[0]!.away + 1)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

/** „Meinten Sie „a“ oder „b“?“ with a leading space; empty without candidates. */
export function didYouMean(word: string, candidates: readonly string[]): { de: string; en: string } {
  const found = suggest(word, candidates)
  if (found.length === 0) return { de: "", en: "" }
  return {
    de: ` Meinten Sie ${found.map((name) => `„${name}“`).join(" oder ")}?`,
    en: ` Did you mean ${found.map((name) => `“${name}”`).join(" or ")}?`,
  }
}

function distanceOf(typed: string, candidate: string): number {
  // The start of a long name is what people remember of it.
  if (typed.length >= 4 && candidate.startsWith(typed)) return 0
  return distance(typed, candidate)
}

function comparable(word: string): string {
  return word
    .normalize("NFC")
    .toLowerCase()
    .replace(/^-+/, "")
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
}
