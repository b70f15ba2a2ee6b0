import type { OfficePackage, Relation } from "../package/open-package.js"
import { descendants, element, textOf, type XmlNode } from "../package/xml.js"
import { cleanText } from "./clean-text.js"

/** What a drawing shows: a named gap for what cannot come along, and the content of its text boxes. */
export interface Drawing {
  readonly gaps: readonly { readonly kind: GapKind; readonly text: string }[]
  readonly boxes: readonly XmlNode[]
}

export type GapKind = "picture" | "chart" | "diagram" | "object"

/** Words for a gap in the text and in the notes. */
export const gapWords: Readonly<Record<GapKind, { readonly de: string; readonly en: string }>> = {
  picture: { de: "Bild", en: "Picture" },
  chart: { de: "Diagramm", en: "Chart" },
  diagram: { de: "Schaubild", en: "Diagram" },
  object: { de: "Eingebettetes Objekt", en: "Embedded object" },
}

/** Names that Word gives on its own and that say nothing. */
const automaticName =
  /^(?:grafik|bild|picture|image|diagramm|chart|graphic|objekt|object|shape|form|textfeld|text ?box)\s*\d*$/iu
const automaticDescription =
  /\b(?:automatisch generierte beschreibung|description automatically generated)\b.*$/iu

/** Reads `w:drawing`, `w:pict` and `w:object`. */
export function readDrawing(
  node: XmlNode,
  relations: ReadonlyMap<string, Relation>,
  part: OfficePackage["part"],
): Drawing {
  const boxes = descendants(node, "txbxContent")
  const isDecorative = descendants(node, "decorative").some(({ attributes }) => attributes["val"] === "1")
  const properties = descendants(node, "docPr")[0]
  const name = nameOf(properties)
  const gaps: Drawing["gaps"][number][] = []
  for (const chart of descendants(node, "chart")) {
    const target = relations.get(chart.attributes["id"] ?? "")?.target
    gaps.push({ kind: "chart", text: name || titleOfChart(target === undefined ? undefined : part(target)) })
  }
  for (const diagram of descendants(node, "relIds")) {
    const target = relations.get(diagram.attributes["dm"] ?? "")?.target
    gaps.push({
      kind: "diagram",
      text: name || wordsOfDiagram(target === undefined ? undefined : part(target)),
    })
  }
  if (node.name === "object") {
    const program = descendants(node, "OLEObject")[0]?.attributes["ProgID"] ?? ""
    gaps.push({ kind: "object", text: program.replace(/\.\d+$/, "") })
  } else if (!isDecorative) {
    const pictures = descendants(node, "pic", "imagedata")
    for (const picture of pictures) {
      const own = nameOf(descendants(picture, "cNvPr")[0])
      const title = cleanText(picture.attributes["title"] ?? "")
      const alternative = descendants(node, "shape")[0]?.attributes["alt"] ?? ""
      gaps.push({
        kind: "picture",
        text: (pictures.length === 1 ? name : "") || own || cleanText(alternative) || title,
      })
    }
  }
  return { gaps, boxes }
}

function nameOf(properties: XmlNode | undefined): string {
  const { descr = "", title = "", name = "" } = properties?.attributes ?? {}
  const described = [descr, title]
    .map((text) =>
      cleanText(text)
        .replace(/\s+/gu, " ")
        .replace(automaticDescription, "")
        .replace(/[\s,;]+$/u, ""),
    )
    .find((text) => text !== "")
  if (described !== undefined) return described
  return automaticName.test(name.trim()) ? "" : cleanText(name).trim()
}

function titleOfChart(chart: XmlNode | undefined): string {
  const title = chart === undefined ? undefined : descendants(chart, "title")[0]
  return title === undefined ? "" : words(descendants(title, "t", "v"))
}

function wordsOfDiagram(data: XmlNode | undefined): string {
  const points = data === undefined ? [] : descendants(data, "pt")
  const texts = points.map((point) => words(descendants(element(point, "t") ?? point, "t")))
  return texts.filter((text) => text !== "").join("; ")
}

function words(nodes: readonly XmlNode[]): string {
  return cleanText(nodes.map(textOf).join("")).replace(/\s+/gu, " ").trim()
}
