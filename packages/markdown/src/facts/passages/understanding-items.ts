import { plain } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { recordsOfList } from "../../records/read-item.js"
import type { ReadRecord } from "../../records/record.js"
import { emitStatement } from "../emit-statement.js"
import type { ReaderContext } from "../reader.js"

const understanding = /(?<![\p{L}])(?:verständnis|begriff)\s+(?:von|der)\s+(prävention|präventionsketten?)$/iu
const viewpoints = /(?:blickwinkel|perspektiven|sichtweisen|sichten|gründe[n]?)(?![\p{L}])/iu
const views = [
  ["rationale-families", /kinder|familien|eltern/iu],
  ["rationale-professional", /fachlich|fachkräft|profession/iu],
  ["rationale-strategic", /strateg|politi|verwaltung|kommun/iu],
] as const

/**
 * Reads list items whose sub-items spell them out: „sozialpädagogisches Verständnis von Prävention“ with its aims,
 * „drei Blickwinkel“ with one reason each.
 */
export function readUnderstandingItems(section: Section, context: ReaderContext): void {
  for (const { block, base } of section.blocks) {
    if (block.kind !== "list") continue
    for (const record of recordsOfList(block)) {
      const text = plain(record.whole).replace(/\s*:$/u, "")
      const found = understanding.exec(text)
      if (found !== null) readAims(record, base, /kette/iu.test(found[1]!), section, context)
      else if (record.children.length >= 2 && viewpoints.test(text)) readViews(record, base, section, context)
    }
  }
}

function readAims(
  record: ReadRecord,
  base: number,
  chain: boolean,
  section: Section,
  context: ReaderContext,
): void {
  const aims = record.children.map(({ whole }) => ({
    part: whole,
    base,
    text: plain(whole).replace(/[;,]?(?:\s+und)?$/u, ""),
    section,
  }))
  const text = [plain(record.whole), ...aims.map((aim) => aim.text)].join("; ")
  emitStatement(
    context,
    { part: record.whole, base, text, section },
    chain ? "understanding-chain" : "understanding-prevention",
  )
  for (const aim of aims)
    if (!/\?$/u.test(aim.text))
      emitStatement(context, aim, "aim", { distinct: `${section.index} ${aim.text.slice(0, 60)}` })
}

function readViews(record: ReadRecord, base: number, section: Section, context: ReaderContext): void {
  for (const child of record.children) {
    const label = plain(child.name)
    const view = views.find(([, pattern]) => pattern.test(label))
    const part = child.rest ?? child.fields[0]?.value
    if (view === undefined || part === undefined || plain(part) === "") continue
    emitStatement(context, { part, base, text: plain(part), section }, view[0])
  }
}
