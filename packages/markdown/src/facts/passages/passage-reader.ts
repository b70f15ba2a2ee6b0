import type { Section } from "../../outline/section.js"
import type { ReaderContext } from "../reader.js"

/**
 * Reads what several blocks of a section say together: a heading and its text, address blocks, three words that
 * stand one below the other. One file each in `passages/`.
 */
export type PassageReader = (section: Section, context: ReaderContext) => void
