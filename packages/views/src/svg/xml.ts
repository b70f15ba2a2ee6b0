import type { Source } from "@kettenwerk/core"
import { cleanText } from "../text/clean-text.js"

/** Values of attributes; numbers are rounded so that bytes do not depend on the last bit. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** Escapes text for XML and HTML, inside and outside of attributes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")
}

/** A number with at most one decimal. */
function figure(value: number): string {
  const rounded = Math.round(value * 10) / 10
  return Number.isFinite(rounded) ? String(rounded === 0 ? 0 : rounded) : "0"
}

/** An element; `children` is markup already, attributes are escaped here. */
export function element(name: string, attributes: Attributes, children = ""): string {
  const written = Object.entries(attributes)
    .map(([key, value]) =>
      value === undefined
        ? ""
        : ` ${key}="${typeof value === "number" ? figure(value) : escapeXml(cleanText(value))}"`,
    )
    .join("")
  return children === "" ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`
}

/** Where something stands in the text: `data-source`, `data-offset` and `data-line`, for jumping there. */
export function place(source: Source | undefined): Attributes {
  if (source === undefined) return {}
  return {
    "data-source": source.uri,
    "data-offset": String(source.start.offset),
    "data-line": String(source.start.line),
  }
}
