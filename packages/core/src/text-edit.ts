/** Replaces the text between two UTF-16 offsets of one document. */
export interface TextEdit {
  readonly uri: string
  readonly start: number
  readonly end: number
  readonly newText: string
}

/**
 * Applies edits of one document to its text. Edits must not overlap; of two that do,
 * the one that starts later in the text is left out, so that applying never corrupts text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  let result = ""
  let at = 0
  for (const { start, end, newText } of ordered) {
    if (start < at || end < start || end > text.length) continue
    result += text.slice(at, start) + newText
    at = end
  }
  return result + text.slice(at)
}
