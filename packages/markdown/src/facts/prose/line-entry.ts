import type { Rich } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { absolutePlace } from "../draft.js"
import type { Entry } from "../entry.js"

/** A stretch of running text as an entry, for readers that take nothing else. */
export function lineEntry(part: Rich, base: number, section: Section): Entry {
  return {
    shape: "line",
    base,
    place: absolutePlace(part, base),
    whole: part,
    name: part,
    marked: false,
    details: [],
    fields: [],
    more: [],
    children: [],
    section,
    blocks: [],
  }
}
