/** Longest label a picture shows; the tables keep twice as much. */
const longest = 400

/**
 * A text of a document made fit for XML, HTML and Markdown: one line, without control characters, lone surrogates
 * and marks that turn the direction of what follows; soft hyphens are dropped, because we hyphenate ourselves. Spaces
 * that hold words together stay.
 */
export function cleanText(text: string, most = longest): string {
  const line = text
    .slice(0, most * 4)
    .replace(/[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/g, "")
    .replace(/[\u0000-\u0020\u007F-\u009F\u1680\u2000-\u200A\u2028\u2029\u205F\u3000]+/g, " ")
    .replace(/\p{Cs}/gu, "\uFFFD")
    .trim()
  if (line.length <= most) return line
  return `${[...line]
    .slice(0, most - 1)
    .join("")
    .trimEnd()}…`
}
