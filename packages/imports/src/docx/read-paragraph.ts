import type { NoteList } from "../note-list.js"
import type { OfficePackage, Relation } from "../package/open-package.js"
import { element, elements, isNode, textOf, toggle, valueOf, type XmlNode } from "../package/xml.js"
import { cleanText } from "./clean-text.js"
import { type FieldState, kindOfCode, linkOfCode } from "./fields.js"
import { gapWords, readDrawing } from "./read-drawing.js"
import { safeAddress } from "./safe-address.js"
import type { Span } from "./span.js"
import type { ParagraphStyle, Styles } from "./styles.js"
import { symbolText } from "./symbols.js"

/** What runs need to know besides their own text. */
export interface RunContext {
  readonly styles: Styles
  readonly relations: ReadonlyMap<string, Relation>
  readonly part: OfficePackage["part"]
  readonly notes: NoteList
  readonly fields: FieldState
  /** Changes under revision, text boxes and what else is only counted. */
  readonly counts: Record<"inserted" | "deleted" | "hidden" | "boxes", number>
  /** Label of a footnote or endnote in the text. */
  noteLabel(kind: "footnote" | "endnote", id: string): string | undefined
}

export interface ReadText {
  readonly spans: readonly Span[]
  /** Content of text boxes, to stand behind the paragraph. */
  readonly boxes: readonly XmlNode[]
  readonly size: number
  readonly inContents: boolean
}

interface Surroundings {
  readonly href?: string
  readonly style: ParagraphStyle
}

/** The text of a paragraph with its formats. */
export function readText(paragraph: XmlNode, style: ParagraphStyle, context: RunContext): ReadText {
  const spans: Span[] = []
  const boxes: XmlNode[] = []
  let size = 0
  let inContents = context.fields.inContents

  function visit(children: readonly (XmlNode | string)[], around: Surroundings): void {
    for (const child of children) if (isNode(child)) visitNode(child, around)
  }

  function visitNode(node: XmlNode, around: Surroundings): void {
    switch (node.name) {
      case "r":
        visitRun(node, around)
        break
      case "hyperlink": {
        const address = safeAddress(context.relations.get(node.attributes["id"] ?? "")?.target)
        visit(node.children, address === undefined ? around : { ...around, href: address })
        break
      }
      case "ins":
      case "moveTo":
        context.counts.inserted++
        visit(node.children, around)
        break
      case "del":
      case "moveFrom":
        context.counts.deleted++
        break
      case "fldSimple": {
        const code = node.attributes["instr"] ?? ""
        if (kindOfCode(code) === "contents") {
          inContents = true
          break
        }
        const address = safeAddress(linkOfCode(code))
        visit(node.children, address === undefined ? around : { ...around, href: address })
        break
      }
      case "sdt":
        visit(element(node, "sdtContent")?.children ?? [], around)
        break
      case "AlternateContent":
        visit(chosenContent(node), around)
        break
      case "oMath":
      case "oMathPara":
        spans.push({ text: cleanText(textOf(node)) })
        break
      case "smartTag":
      case "customXml":
      case "dir":
      case "bdo":
        visit(node.children, around)
        break
      case "pict":
      case "drawing":
      case "object":
        visitDrawing(node)
        break
    }
  }

  function visitRun(run: XmlNode, around: Surroundings): void {
    const properties = element(run, "rPr")
    if (toggle(properties, "vanish") === true) {
      if (textOf(run).trim() !== "") context.counts.hidden++
      return
    }
    const character = context.styles.of(valueOf(properties, "rStyle") ?? "")
    const bold = toggle(properties, "b") ?? character.bold ?? around.style.bold ?? false
    const italic = toggle(properties, "i") ?? character.italic ?? around.style.italic ?? false
    const strike = toggle(properties, "strike") ?? toggle(properties, "dstrike") ?? false
    const raised = valueOf(properties, "vertAlign") === "superscript"
    for (const child of elements(run)) {
      if (visitField(child)) continue
      if (context.fields.inCode) continue
      if (context.fields.inContents) {
        inContents = true
        continue
      }
      if (child.name === "AlternateContent") visit(chosenContent(child), around)
      else if (["pict", "drawing", "object"].includes(child.name)) visitDrawing(child)
      else {
        const found = runSpan(child, raised, context)
        if (found === undefined) continue
        const href = safeAddress(context.fields.href) ?? around.href
        spans.push({
          ...found,
          ...(bold && { bold }),
          ...(italic && { italic }),
          ...(strike && { strike }),
          ...(href !== undefined && found.special === undefined && { href }),
        })
        if (found.text.trim() !== "")
          size = Math.max(
            size,
            Number(valueOf(properties, "sz")) || around.style.size || context.styles.textSize,
          )
      }
    }
  }

  function visitField(child: XmlNode): boolean {
    if (child.name === "instrText") {
      context.fields.addCode(textOf(child))
      return true
    }
    if (child.name !== "fldChar") return false
    const type = child.attributes["fldCharType"]
    if (type === "begin") {
      const box = element(element(child, "ffData"), "checkBox")
      if (box !== undefined)
        spans.push({ text: (toggle(box, "checked") ?? toggle(box, "default") ?? false) ? "☒" : "☐" })
      context.fields.begin()
    } else if (type === "separate") context.fields.separate()
    else if (type === "end") context.fields.end()
    return true
  }

  function visitDrawing(node: XmlNode): void {
    const drawing = readDrawing(node, context.relations, context.part)
    boxes.push(...drawing.boxes)
    for (const { kind, text } of drawing.gaps) {
      const { de, en } = gapWords[kind]
      spans.push({
        text: `${de} fehlt: ${text || "ohne Beschreibung"}`,
        english: `${en} is missing: ${text || "no description"}`,
        special: "gap",
      })
    }
  }

  visit(paragraph.children, { style })
  return { spans, boxes, size: size || style.size || context.styles.textSize, inContents }
}

/** The newer form of what is written twice, or the older one if the newer is empty. */
export function chosenContent(node: XmlNode): readonly (XmlNode | string)[] {
  const choice = element(node, "Choice")
  return choice !== undefined && elements(choice).length > 0
    ? choice.children
    : (element(node, "Fallback")?.children ?? [])
}

const raisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹"

function runSpan(child: XmlNode, raised: boolean, context: RunContext): Span | undefined {
  switch (child.name) {
    case "t": {
      const text = cleanText(textOf(child))
      return {
        text: raised && /^\d{1,2}$/.test(text) ? text.replace(/\d/g, (d) => raisedDigits[Number(d)]!) : text,
      }
    }
    case "tab":
    case "ptab":
      return { text: " " }
    case "br":
    case "cr":
      return child.attributes["type"] === "page" || child.attributes["type"] === "column"
        ? undefined
        : { text: "", special: "break" }
    case "noBreakHyphen":
      return { text: "-" }
    case "sym":
      return { text: symbolText(child.attributes["char"] ?? "") }
    case "ruby":
      return { text: cleanText(textOf(element(child, "rubyBase") ?? child)) }
    case "footnoteReference":
    case "endnoteReference": {
      const kind = child.name === "footnoteReference" ? "footnote" : "endnote"
      const label = context.noteLabel(kind, child.attributes["id"] ?? "")
      return label === undefined ? undefined : { text: label, special: "note" }
    }
    default:
      return undefined
  }
}
