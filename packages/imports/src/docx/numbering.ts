import { element, elements, valueOf, type XmlNode } from "../package/xml.js"

/** How a paragraph of a list is marked. */
export interface ListMark {
  /** Depth from 0. */
  readonly level: number
  /** `1.`, `2)` as Markdown has them: the number; else the mark is a bullet or part of the text. */
  readonly number?: number
  /** „1.2“, „a)“, „Z1:“: what Markdown cannot count itself and therefore stands in the text. */
  readonly label?: string
  /** Marks that belong to one list. */
  readonly list: string
}

export interface Numbering {
  /**
   * The mark of the next paragraph with this numbering; counts on with every call. Undefined if the numbering
   * is switched off or unknown. `label` of a heading is its whole number.
   */
  next(id: string, level: number | undefined, styleId: string | undefined): ListMark | undefined
}

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
  readonly style?: string
}

interface List {
  readonly abstractId: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels where this list starts to count anew. */
  readonly restarts: ReadonlyMap<number, number>
}

/** Reads `numbering.xml`. */
export function readNumbering(root: XmlNode | undefined): Numbering {
  const abstracts = new Map(
    elements(root, "abstractNum").map((node) => [node.attributes["abstractNumId"] ?? "", node] as const),
  )
  const byStyle = new Map(
    [...abstracts.values()].flatMap((node) => {
      const style = valueOf(node, "styleLink")
      return style === undefined ? [] : [[style, node] as const]
    }),
  )
  const lists = new Map<string, List>()
  for (const num of elements(root, "num")) {
    const given = abstracts.get(valueOf(num, "abstractNumId") ?? "")
    if (given === undefined) continue
    const abstract = byStyle.get(valueOf(given, "numStyleLink") ?? "") ?? given
    const levels = levelsOf(abstract)
    const restarts = new Map<number, number>()
    for (const override of elements(num, "lvlOverride")) {
      const level = Number(override.attributes["ilvl"] ?? 0)
      const own = element(override, "lvl")
      if (own !== undefined) levels.set(level, levelOf(own))
      const start = valueOf(override, "startOverride")
      if (start !== undefined) restarts.set(level, Number(start))
    }
    lists.set(num.attributes["numId"] ?? "", {
      abstractId: abstract.attributes["abstractNumId"] ?? "",
      levels,
      restarts,
    })
  }
  return countingOver(lists)
}

function countingOver(lists: ReadonlyMap<string, List>): Numbering {
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()
  return {
    next(id, given, styleId) {
      const list = lists.get(id)
      if (list === undefined || list.levels.size === 0) return undefined
      const ofStyle = [...list.levels].find(([, { style }]) => style !== undefined && style === styleId)
      // Word knows nine levels.
      const level = Math.min(Math.max(given ?? ofStyle?.[0] ?? 0, 0), 8) || 0
      const { format, text } = list.levels.get(level) ?? { format: "bullet", text: "" }
      const counts = counters.get(list.abstractId) ?? []
      counters.set(list.abstractId, counts)
      const restart = list.restarts.get(level)
      if (restart !== undefined && !begun.has(`${id}/${level}`)) {
        begun.add(`${id}/${level}`)
        counts[level] = restart - 1
      }
      counts.length = Math.max(counts.length, level + 1)
      counts[level] = (counts[level] ?? (list.levels.get(level)?.start ?? 1) - 1) + 1
      counts.length = level + 1
      const mark = { level, list: `${list.abstractId}/${level}` }
      if (format === "bullet" || format === "none" || text === "") return mark
      const simple = new RegExp(`^%${level + 1}[.)]?$`).test(text.trim())
      if (simple && format === "decimal")
        return { ...mark, number: counts[level]!, label: labelOf(list, counts, text) }
      return { ...mark, label: labelOf(list, counts, text) }
    },
  }
}

function labelOf(list: List, counts: readonly number[], text: string): string {
  return text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const level = Number(digit) - 1
      const { format, start } = list.levels.get(level) ?? { format: "decimal", start: 1 }
      return formatNumber(counts[level] ?? start, format)
    })
    .trim()
}

function levelsOf(abstract: XmlNode): Map<number, Level> {
  return new Map(
    elements(abstract, "lvl").map((node) => [Number(node.attributes["ilvl"] ?? 0), levelOf(node)] as const),
  )
}

function levelOf(node: XmlNode): Level {
  const style = valueOf(node, "pStyle")
  return {
    format: valueOf(node, "numFmt") ?? "decimal",
    text: valueOf(node, "lvlText") ?? "",
    start: Number(valueOf(node, "start") ?? 1) || 0,
    ...(style === undefined ? {} : { style }),
  }
}

function formatNumber(value: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(value)
    case "upperLetter":
      return letters(value).toUpperCase()
    case "lowerRoman":
      return roman(value)
    case "upperRoman":
      return roman(value).toUpperCase()
    case "decimalZero":
      return String(value).padStart(2, "0")
    case "none":
    case "bullet":
      return ""
    default:
      return String(value)
  }
}

/** a … z, aa, bb, as Word counts. */
function letters(value: number): string {
  if (value < 1) return String(value)
  const letter = String.fromCharCode(97 + ((value - 1) % 26))
  return letter.repeat(Math.min(Math.floor((value - 1) / 26) + 1, 10))
}

const romanSigns = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  return romanSigns
    .map(([size, sign]) => {
      const count = Math.floor(rest / size)
      rest -= count * size
      return sign.repeat(count)
    })
    .join("")
}
