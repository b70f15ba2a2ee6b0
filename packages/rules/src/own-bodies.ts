import type { Body } from "@kettenwerk/core"
import { blockOf, isSetOut } from "./outline-search.js"
import type { RuleContext } from "./rule-context.js"

const ownKinds: readonly Body["kind"][] = [
  "steuerung",
  "planung",
  "arbeitsgruppe",
  "koordination",
  "beteiligung",
]

/**
 * Bodies of the chain itself that are set out as such: a heading, a row, an item. Councils, existing networks
 * and exchange between municipalities have task, lead and rhythm from elsewhere.
 */
export function ownBodies(context: RuleContext): readonly Body[] {
  return context.derive("bodies.own", () =>
    context.model.bodies.filter(
      (body) =>
        ownKinds.includes(body.kind) &&
        !body.required &&
        !isOnlyNamed(body) &&
        isSetOut(context, body.source),
    ),
  )
}

/** A round that exists and is listed by its name alone is described elsewhere. */
function isOnlyNamed({ origin, mandate, chair, members, meetingFrequency }: Body): boolean {
  return (
    origin === "bestehend" &&
    mandate === undefined &&
    chair === undefined &&
    members === undefined &&
    meetingFrequency === undefined
  )
}

/**
 * Everything written about a body where it stands: its row or item, or the section its heading opens. A field
 * the reader did not understand is still there for a reader.
 */
export function passageOf(context: RuleContext, { source }: Body): string {
  const placed = context.sectionOf(source)
  if (placed === undefined) return ""
  const { section, document } = placed
  if (source.start.offset < section.headingRange.end.offset) {
    return [section.title, ...section.blocks.map(({ text }) => text)].join("\n")
  }
  const block = blockOf(context, source)
  if (block === undefined) return document.text.slice(source.start.offset, source.end.offset)
  const at = block.items.findIndex(
    ({ range }) => range.start.offset <= source.start.offset && source.start.offset < range.end.offset,
  )
  if (at < 0) return block.text
  const item = block.items[at]!
  // Items below an item belong to it.
  const next = block.items.slice(at + 1).findIndex(({ depth }) => depth <= item.depth)
  const own = block.items.slice(at, next < 0 || block.kind === "table" ? undefined : at + 1 + next)
  return block.kind === "table"
    ? item.cells.map(({ text }) => text).join("\n")
    : own.map(({ text }) => text).join("\n")
}
