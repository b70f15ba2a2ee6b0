import { perText } from "../per-text.js"

const invisible = /\u00AD|[\u200B-\u200D]|\u2060|\uFEFF|[\uFE0E\uFE0F]/g
const needsFolding = /[^a-z0-9-]/
const marks = /\p{M}/gu

/** Removes soft hyphens, zero-width characters and variation selectors: what a reader does not see. */
export function removeInvisible(text: string): string {
  return text.replace(invisible, "")
}

/**
 * Folds a word for comparison: lower case, „ß“ as ss, umlauts as ae/oe/ue (so „Ämter“ and „Aemter“ are
 * one word), other accents dropped („Café“ is cafe), NFC and NFD alike, typographic hyphens as `-`.
 * Two words are spelled alike exactly if their folded forms are equal.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (!needsFolding.test(lower)) return lower
  return lower.length > longestWord ? foldLower(lower) : foldWord(lower)
}

/** The same words come again and again; whole sentences do not. */
const longestWord = 60
const foldWord = perText(foldLower, 500_000)

function foldLower(lower: string): string {
  return removeInvisible(lower)
    .normalize("NFC")
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .normalize("NFKD")
    .replace(marks, "")
}
