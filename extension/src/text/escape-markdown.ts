/**
 * Text of a document as Markdown that shows exactly this text on one line: no links, pictures, tags or emphasis come
 * of it.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[!-/:-@[-`{-~]/gu, (sign) => (sign === "<" ? "&lt;" : sign === "&" ? "&amp;" : `\\${sign}`))
}
