import type { Section } from "../../outline/section.js"

/** The section itself, those above it, then the headings before it, nearest first; at most `most` of them. */
export function nearbySections(section: Section, most = 8): readonly Section[] {
  const found: Section[] = [section]
  for (let above = section.parent; above !== undefined; above = above.parent) found.push(above)
  const seen = new Set(found)
  let current: Section | undefined = section
  while (current !== undefined && found.length < most) {
    const before = previous(current)
    if (before !== undefined && !seen.has(before)) {
      seen.add(before)
      found.push(before)
    }
    current = before
  }
  return found
}

/** The section whose heading stands before this one in the document. */
function previous(section: Section): Section | undefined {
  const { parent } = section
  if (parent === undefined) return undefined
  const index = parent.children.indexOf(section)
  let before = parent.children[index - 1]
  if (before === undefined) return parent
  while (before.children.length > 0) before = before.children.at(-1)!
  return before
}
