import type { Bilingual, Fix, Source } from "@kettenwerk/core"
import { insertLineAfter } from "./fixes.js"
import type { RuleContext } from "./rule-context.js"

/**
 * Adds a field line to an entity that has a heading and field lines below it („**Auftrag:** …“), in the way the
 * others are written. Undefined where the entity is written in another way.
 */
export function insertField(
  title: Bilingual,
  context: RuleContext,
  source: Source,
  label: string,
  value: string,
): Fix | undefined {
  const placed = context.sectionOf(source)
  if (placed === undefined) return undefined
  const { document, section } = placed
  if (source.start.offset >= section.headingRange.end.offset) return undefined
  for (const { range } of section.blocks) {
    const { start, end } = range
    const written = document.text.slice(start.offset, end.offset)
    const found = [...written.matchAll(fieldLine)]
    const last = found[found.length - 1]
    if (last === undefined) continue
    const [, bullet = "", open = "", close = ""] = last
    const from = start.offset + last.index
    const at = document.rangeOf(from, from + last[0].length)
    return insertLineAfter(title, document, at, `${bullet}${open}${label}${close} ${value}`)
  }
  return undefined
}

/** „- **Auftrag:** bereitet vor“, „Auftrag: bereitet vor“: bullet, mark and colon as written. */
const fieldLine =
  /^([ \t]*(?:[-*+][ \t]+)?)(\*\*|__|)\p{Lu}[^\n:*_]{1,40}(:(?:\*\*|__)|(?:\*\*|__):|:)[^\n]*/gmu
