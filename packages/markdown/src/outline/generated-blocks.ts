import type { Section } from "./section.js"

const startMarker = /^<!--\s*kettenwerk:[a-z-]+:start\s*-->/u
const endMarker = /<!--\s*kettenwerk:[a-z-]+:end\s*-->\s*$/u

/**
 * The section without what Kettenwerk itself has put between its markers („<!-- kettenwerk:uebersicht:start -->“):
 * a table made from the facts of a text must not become facts of it again. A start marker without an end one marks
 * nothing, so that no text is lost. Returns the same section if there is nothing to leave out.
 */
export function withoutGenerated(section: Section): Section {
  const { blocks } = section
  const kept = [...blocks]
  let start = -1
  for (let at = 0; at < kept.length; at++) {
    const { kind, text } = htmlOf(kept[at]!.block)
    if (kind !== "html") continue
    if (startMarker.test(text)) start = at
    if (start >= 0 && endMarker.test(text)) {
      kept.splice(start, at - start + 1)
      at = start - 1
      start = -1
    }
  }
  return kept.length === blocks.length ? section : { ...section, blocks: kept }
}

function htmlOf(block: Section["blocks"][number]["block"]): { readonly kind: string; readonly text: string } {
  return block.kind === "html" ? { kind: "html", text: block.text.trim() } : { kind: block.kind, text: "" }
}
