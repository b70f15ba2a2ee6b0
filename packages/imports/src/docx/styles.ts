import { element, elements, toggle, valueOf, type XmlNode } from "../package/xml.js"

/** What a style says about a paragraph, with everything it inherits. */
export interface ParagraphStyle {
  /** Name in lower case, the same in every language of Word, e.g. `heading 1`. */
  readonly name: string
  /** 1 to 9 for a heading. */
  readonly level?: number
  readonly numbering?: { readonly id: string; readonly level?: number }
  readonly bold?: boolean
  readonly italic?: boolean
  /** Half points. */
  readonly size?: number
}

export interface Styles {
  of(id: string | undefined): ParagraphStyle
  /** Half points of ordinary text. */
  readonly textSize: number
}

/** Reads `styles.xml`. Circles among styles end where they begin. */
export function readStyles(root: XmlNode | undefined): Styles {
  const byId = new Map(
    elements(root, "style").map((style) => [style.attributes["styleId"] ?? "", style] as const),
  )
  const defaultId = [...byId.values()].find(
    ({ attributes }) =>
      attributes["type"] === "paragraph" && ["1", "true"].includes(attributes["default"] ?? ""),
  )?.attributes["styleId"]
  const defaults = element(element(element(root, "docDefaults"), "rPrDefault"), "rPr")
  const resolved = new Map<string, ParagraphStyle>()

  function resolve(id: string, seen: ReadonlySet<string>): ParagraphStyle {
    const known = resolved.get(id)
    if (known !== undefined) return known
    const style = byId.get(id)
    if (style === undefined) return { name: "" }
    const basedOn = valueOf(style, "basedOn")
    const parent: ParagraphStyle =
      basedOn === undefined || seen.has(basedOn) ? { name: "" } : resolve(basedOn, new Set([...seen, id]))
    const merged = { ...parent, ...ownStyle(style) }
    resolved.set(id, merged)
    return merged
  }

  const of = (id: string | undefined) => resolve(id ?? defaultId ?? "", new Set())
  return { of, textSize: of(undefined).size ?? (Number(valueOf(defaults, "sz")) || 20) }
}

function ownStyle(style: XmlNode): ParagraphStyle {
  const paragraph = element(style, "pPr")
  const run = element(style, "rPr")
  const name = (valueOf(style, "name") ?? "").toLowerCase()
  const outline = valueOf(paragraph, "outlineLvl")
  const named = /^(?:heading|überschrift)\s*([1-9])$/u.exec(name)?.[1]
  const numbering = element(paragraph, "numPr")
  const numberingId = valueOf(numbering, "numId")
  const numberingLevel = valueOf(numbering, "ilvl")
  const bold = toggle(run, "b")
  const italic = toggle(run, "i")
  const size = Number(valueOf(run, "sz"))
  return {
    name,
    ...(outline !== undefined && Number(outline) < 9
      ? { level: Number(outline) + 1 }
      : named === undefined
        ? {}
        : { level: Number(named) }),
    ...(numberingId === undefined
      ? {}
      : {
          numbering: {
            id: numberingId,
            ...(numberingLevel === undefined ? {} : { level: Number(numberingLevel) }),
          },
        }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(size > 0 ? { size } : {}),
  }
}
