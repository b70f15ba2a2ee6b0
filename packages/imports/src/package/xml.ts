import { XmlElement as Element, parseXml as parse, type XmlElement, XmlText } from "@rgrove/parse-xml"
import { packageProblem } from "./package-problem.js"

/** An element without prefixes: office files differ in prefixes, never in the names behind them. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlNode | string)[]
}

/** The root element. Entities of a document type are never expanded; broken XML is a problem of the file. */
export function parseXml(text: string): XmlNode {
  try {
    const { root } = parse(text, { ignoreUndefinedEntities: true })
    if (root !== null) return node(root)
  } catch {
    // Told below.
  }
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

function node(element: XmlElement): XmlNode {
  const attributes: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(element.attributes)) attributes[localName(name)] ??= value
  const children: (XmlNode | string)[] = []
  for (const child of element.children) {
    if (child instanceof Element) children.push(node(child))
    else if (child instanceof XmlText) children.push(child.text)
  }
  return { name: localName(element.name), attributes, children }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1)
}
