import type { Section } from "./section.js"

const most = 3

/** The sections beside a section under the same heading, up to three before and three after it. */
export function nearSiblings(section: Section): readonly Section[] {
  const children = section.parent?.children ?? []
  let low = 0
  let high = children.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (children[middle]!.index < section.index) low = middle + 1
    else high = middle
  }
  return [...children.slice(Math.max(0, low - most), low), ...children.slice(low + 1, low + 1 + most)]
}
