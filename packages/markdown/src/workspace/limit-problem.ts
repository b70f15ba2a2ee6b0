import type { ReadingProblem } from "@kettenwerk/core"
import type { LineIndex } from "../outline/line-index.js"
import type { LimitKind, LimitReport } from "../parse/index.js"

const names: Readonly<Record<LimitKind, { readonly de: string; readonly en: string }>> = {
  file: { de: "Die Datei ist zu groß", en: "The file is too large" },
  nesting: { de: "Dieser Abschnitt ist zu tief verschachtelt", en: "This block is nested too deeply" },
  line: { de: "Diese Zeile ist zu lang", en: "This line is too long" },
  paragraph: { de: "Dieser Absatz ist zu lang", en: "This paragraph is too long" },
  cell: { de: "Eine Tabellenzelle ist zu lang", en: "A table cell is too long" },
  delimiters: {
    de: "Dieser Absatz enthält zu viele Sonderzeichen",
    en: "This block has too many special characters",
  },
  "table-columns": { de: "Diese Tabelle hat zu viele Spalten", en: "This table has too many columns" },
  "table-rows": { de: "Diese Tabelle hat zu viele Zeilen", en: "This table has too many rows" },
  "list-items": { de: "Diese Liste hat zu viele Punkte", en: "This list has too many items" },
  definitions: {
    de: "Das Dokument enthält zu viele Verweisziele",
    en: "The document has too many link definitions",
  },
  "lazy-lines": {
    de: "Dieses Zitat hat zu viele Fortsetzungszeilen",
    en: "This quote has too many continuation lines",
  },
}

/** The finding for a block that was too much to read; the rest of the document is read as usual. */
export function limitProblem(
  uri: string,
  { kind, limit, found, start, end }: LimitReport,
  lines: LineIndex,
): ReadingProblem {
  const name = names[kind]
  const counts = `${found.toLocaleString("de-DE")} / ${limit.toLocaleString("de-DE")}`
  return {
    code: "parse-limit",
    messageId: kind,
    severity: "warning",
    message: {
      de: `${name.de} (${counts}) und wird nicht gelesen. Teilen Sie den Text auf.`,
      en: `${name.en} (${counts}) and is not read. Please split the text.`,
    },
    uri,
    range: lines.range(start, Math.min(end, start + 200)),
    related: [],
    fixes: [],
  }
}
