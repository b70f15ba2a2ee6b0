import type { DocumentReading, OutlineBlock } from "../outline.js"
import type { Source } from "../source.js"
import { textKey } from "./plain-text.js"

/** The smallest piece of text that is compared: a heading, a paragraph, an item of a list, a row of a table. */
export interface TextUnit {
  readonly kind: "heading" | "paragraph" | "item" | "header" | "row"
  /** Text without markup, on one line for rows and items. */
  readonly text: string
  /** Equal for units that say the same; the order of columns makes no difference. */
  readonly key: string
  readonly source: Source
}

/** All pieces of a document in the order of the text. Comments and lines between chapters say nothing and are left out. */
export function textUnits(document: DocumentReading): readonly TextUnit[] {
  const { uri, sections } = document
  return sections.flatMap(({ title, headingRange, kind, blocks }) => {
    const source = { uri, start: headingRange.start, end: headingRange.end }
    const heading: readonly TextUnit[] =
      kind === "root" || title === ""
        ? []
        : [
            {
              kind: "heading",
              text: title,
              key: textKey(title),
              source,
            },
          ]
    return [...heading, ...blocks.flatMap((block) => blockUnits(block, uri))]
  })
}

function blockUnits({ kind, text, range, items, header }: OutlineBlock, uri: string): readonly TextUnit[] {
  if (kind === "rule" || kind === "html") return []
  const source = { uri, start: range.start, end: range.end }
  if (kind === "table") {
    return [
      ...(header.some((cell) => cell.trim() !== "") ? [rowUnit("header", header, source)] : []),
      ...items.map(({ cells, range: own }) =>
        rowUnit(
          "row",
          cells.map((cell) => cell.text),
          { uri, start: own.start, end: own.end },
        ),
      ),
    ].filter((unit) => unit.key !== "")
  }
  if (kind === "list") {
    return items.flatMap((item): readonly TextUnit[] => {
      const state = item.checked === undefined ? "" : item.checked ? "[x] " : "[ ] "
      const own = { uri, start: item.range.start, end: item.range.end }
      return unit("item", `${state}${item.text}`, own)
    })
  }
  return unit("paragraph", text, source)
}

function unit(kind: TextUnit["kind"], text: string, source: Source): readonly TextUnit[] {
  const key = textKey(text)
  return key === "" ? [] : [{ kind, text: text.trim(), key, source }]
}

function rowUnit(kind: "header" | "row", cells: readonly string[], source: Source): TextUnit {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "")
  return { kind, text: filled.join(" | "), key: filled.map(textKey).toSorted().join(" | "), source }
}
