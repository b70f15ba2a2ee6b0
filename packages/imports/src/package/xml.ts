import { Parser } from "saxen"
import { packageProblem } from "./package-problem.js"

/** An element without prefixes: office files differ in prefixes, never in the names behind them. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlNode | string)[]
}

/**
 * The root element. Built while reading, because a sheet of 20 MB would not fit twice. Entities of a document type
 * are never expanded; broken XML is a problem of the file.
 */
export function parseXml(text: string): XmlNode {
  const parser = new Parser()
  const open: { readonly name: string; readonly children: (XmlNode | string)[] }[] = []
  let root: XmlNode | undefined
  let isBroken = false
  const add = (child: XmlNode | string) => open.at(-1)?.children.push(child)
  parser.on("openTag", (name, getAttributes, decode) => {
    const given = getAttributes()
    const attributes: Record<string, string> = Object.create(null)
    for (const key in given) attributes[localName(key)] ??= decode(given[key] ?? "")
    const node = { name: localName(name), attributes, children: [] }
    if (open.length > 0) add(node)
    else root ??= node
    open.push(node)
  })
  parser.on("closeTag", () => void open.pop())
  parser.on("text", (part, decode) => add(decode(part)))
  parser.on("cdata", (part) => add(part))
  parser.on("error", () => {
    isBroken = true
  })
  parser.parse(text)
  if (root !== undefined && !isBroken && open.length === 0) return root
  throw packageProblem(
    "Die Datei ist beschädigt: Ein Teil ist kein gültiges XML. Öffnen Sie sie in Word oder LibreOffice und speichern Sie sie neu.",
    "The file is damaged: a part is not valid XML. Open it in Word or LibreOffice and save it again.",
  )
}

export function isNode(child: XmlNode | string): child is XmlNode {
  return typeof child !== "string"
}

/** Child elements, of one name if given. */
export function elements(parent: XmlNode | undefined, name?: string): readonly XmlNode[] {
  return (parent?.children ?? []).filter(
    (child): child is XmlNode => isNode(child) && (name === undefined || child.name === name),
  )
}

/** The first child element of that name. */
export function element(parent: XmlNode | undefined, name: string): XmlNode | undefined {
  return parent?.children.find((child): child is XmlNode => isNode(child) && child.name === name)
}

/** Attribute `val` of a child element, as most properties are written. */
export function valueOf(parent: XmlNode | undefined, name: string): string | undefined {
  return element(parent, name)?.attributes["val"]
}

/** A switch such as `<w:b/>`: on, off, or not mentioned. */
export function toggle(parent: XmlNode | undefined, name: string): boolean | undefined {
  const found = element(parent, name)
  if (found === undefined) return undefined
  return !["0", "false", "off", "none"].includes(found.attributes["val"] ?? "true")
}

/** All elements of these names below, outermost first; nothing is searched inside a find. */
export function descendants(parent: XmlNode, ...names: readonly string[]): readonly XmlNode[] {
  const found: XmlNode[] = []
  const visit = (children: readonly (XmlNode | string)[]): void => {
    for (const child of children) {
      if (!isNode(child)) continue
      if (names.includes(child.name)) found.push(child)
      else visit(child.children)
    }
  }
  visit(parent.children)
  return found
}

/** All text below. */
export function textOf(parent: XmlNode): string {
  return parent.children.map((child) => (isNode(child) ? textOf(child) : child)).join("")
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1)
}
