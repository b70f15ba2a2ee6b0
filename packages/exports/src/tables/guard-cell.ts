/** What a spreadsheet may take for a formula or command: „=“, „+“, „-“, „@“, also as full-width signs, and tabs. */
const formulaStart = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u
/** A negative number or a lone hyphen is what it looks like. */
const harmless = /^-(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d+|\.\d+)?(?:\s?[%€])?$/

/**
 * A text as a cell of a CSV file that a spreadsheet will open: what could run as a formula gets an apostrophe in
 * front. Numbers and dates stay as they are.
 *
 * @example guardCell("=HYPERLINK(…)") // "'=HYPERLINK(…)"
 * @example guardCell("-5,5") // "-5,5"
 */
export function guardCell(text: string): string {
  return formulaStart.test(text) && !harmless.test(text) ? `'${text}` : text
}
