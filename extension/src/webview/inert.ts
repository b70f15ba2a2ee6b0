const svgNamespace = "http://www.w3.org/2000/svg"
const htmlNamespace = "http://www.w3.org/1999/xhtml"

/** Elements that only draw or structure. Whatever is not named here is left out with all it contains. */
const elements: Readonly<Record<string, ReadonlySet<string>>> = {
  [svgNamespace]: new Set(
    "svg g path rect circle ellipse line polyline polygon text tspan title desc defs marker pattern clipPath mask linearGradient radialGradient stop symbol use".split(
      " ",
    ),
  ),
  [htmlNamespace]: new Set(
    "section div p span br h1 h2 h3 h4 h5 h6 table caption thead tbody tfoot tr th td ul ol li dl dt dd strong em b i bdi abbr small sub sup code pre blockquote hr".split(
      " ",
    ),
  ),
}

/** Attributes that carry neither code nor an address, on any element. */
const attributes = new Set(
  (
    "id class role lang dir tabindex scope colspan rowspan title x y x1 y1 x2 y2 dx dy cx cy r rx ry d points " +
    "width height viewBox preserveAspectRatio transform fill fill-opacity fill-rule stroke stroke-width stroke-opacity " +
    "stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit opacity font-family font-size " +
    "font-weight font-style text-anchor text-decoration dominant-baseline alignment-baseline letter-spacing " +
    "marker-start marker-mid marker-end clip-path clip-rule mask orient refX refY markerWidth markerHeight markerUnits " +
    "patternUnits patternContentUnits patternTransform gradientUnits gradientTransform spreadMethod offset " +
    "stop-color stop-opacity visibility vector-effect paint-order textLength lengthAdjust rotate xml:lang xml:space"
  ).split(" "),
)

const limit = 200_000

/**
 * Rebuilds markup as elements of `page` that can do nothing: no scripts, handlers, links, styles, outside
 * references. Everything is made anew from a list of what is allowed, so what is unknown is gone.
 */
export function inert(markup: string, kind: "image/svg+xml" | "text/html", page: Document): DocumentFragment {
  const parsed = new DOMParser().parseFromString(markup, kind)
  const result = page.createDocumentFragment()
  const roots = kind === "text/html" ? [...parsed.body.childNodes] : [parsed.documentElement]
  let left = limit
  const copy = (node: Node, target: Node): void => {
    left -= 1
    if (left < 0) return
    if (node.nodeType === Node.TEXT_NODE) target.appendChild(page.createTextNode(node.nodeValue ?? ""))
    if (!isElement(node)) return
    const namespace = node.namespaceURI ?? ""
    if (elements[namespace]?.has(node.localName) !== true) return
    const made = page.createElementNS(namespace, node.localName)
    for (const { name, value } of node.attributes) {
      if (isHarmless(name, value)) made.setAttribute(name, value)
    }
    target.appendChild(made)
    for (const child of node.childNodes) copy(child, made)
  }
  for (const root of roots) copy(root, result)
  return result
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE
}

function isHarmless(name: string, value: string): boolean {
  // A reference may only point into the same picture.
  if (name === "href" || name === "xlink:href") return /^#[\w-]+$/u.test(value)
  if (!attributes.has(name) && !/^(?:data|aria)-[a-z-]+$/u.test(name)) return false
  return !/url\s*\(/iu.test(value) || /^url\(#[\w-]+\)$/u.test(value)
}
