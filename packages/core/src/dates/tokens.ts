/** How far a token stands from the one before: none, blank, line end, empty line. */
export type Gap = 0 | 1 | 2 | 3

/** A number, a word or a single mark of a German text, with its place in UTF-16 units. */
export interface Token {
  readonly kind: "number" | "word" | "mark"
  readonly text: string
  /** For comparison: lower case, umlauts as ae/oe/ue/ss, every dash `-`, every apostrophe `'`. */
  readonly key: string
  readonly start: number
  readonly end: number
  readonly gap: Gap
}

// Soft hyphens, zero-width joiners and the like are invisible and must not split a word.
const pieces =
  /(\d+)|([\p{L}][\p{L}\p{M}\u00AD\u200B-\u200D\u2060]*)|(\s+)|([\u00AD\u200B-\u200D\u2060\uFEFF]+)|(.)/gsu
const invisible = /[\u00AD\u200B-\u200D\u2060]/g
const dashes = /^[\u002D\u058A\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]$/u
const apostrophes = /^['’‘ʼ´`]$/u

/** Splits `text` into tokens; whitespace is kept only as `gap`. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let gap: Gap = 0
  for (const match of text.matchAll(pieces)) {
    const [piece, number, word, space, hidden] = match
    if (hidden !== undefined) continue
    if (space !== undefined) {
      const lines = space.split(/\r\n|[\n\r\u2028\u2029]/).length - 1
      gap = Math.max(gap, Math.min(lines + 1, 3)) as Gap
      continue
    }
    const kind = number !== undefined ? "number" : word !== undefined ? "word" : "mark"
    const key = kind === "number" ? piece : kind === "word" ? foldWord(piece) : foldMark(piece)
    tokens.push({ kind, text: piece, key, start: match.index, end: match.index + piece.length, gap })
    gap = 0
  }
  return tokens
}

/** Lower case with umlauts written out, the same for composed and decomposed letters. */
export function foldWord(word: string): string {
  return word
    .replace(invisible, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
}

function foldMark(mark: string): string {
  if (dashes.test(mark)) return "-"
  if (apostrophes.test(mark)) return "'"
  if (mark === "×" || mark === "✕") return "x"
  if (mark === "∼" || mark === "≈") return "~"
  if (mark === "⁄" || mark === "∕") return "/"
  return mark
}

/** A token list with its text; `whole` says that all of it should be one reading. */
export interface Cursor {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly whole: boolean
  /** The year of dates that name none. */
  readonly year?: number | undefined
  /** The year of „Jahresende“ and „Ende des Jahres“. */
  readonly currentYear?: number | undefined
}

/** True if token `index` has this key. */
export function isKey(cursor: Cursor, index: number, key: string): boolean {
  return cursor.tokens[index]?.key === key
}

/** True if token `index` stands directly behind the one before it. */
export function isJoined(cursor: Cursor, index: number): boolean {
  return index > 0 && cursor.tokens[index]?.gap === 0
}

/** The number at `index` if it has `min` to `max` digits. */
export function numberAt(cursor: Cursor, index: number, min: number, max: number): number | undefined {
  const token = cursor.tokens[index]
  if (token?.kind !== "number" || token.text.length < min || token.text.length > max) return undefined
  return Number(token.text)
}

/** Index behind `keys` if they follow each other from `index` on. */
export function skipKeys(cursor: Cursor, index: number, ...keys: readonly string[]): number | undefined {
  return keys.every((key, step) => isKey(cursor, index + step, key)) ? index + keys.length : undefined
}

/** The text from token `first` up to, not including, token `next`. */
export function sliceTokens(cursor: Cursor, first: number, next: number): string {
  const start = cursor.tokens[first]
  const last = cursor.tokens[next - 1]
  return start && last ? cursor.text.slice(start.start, last.end) : ""
}
