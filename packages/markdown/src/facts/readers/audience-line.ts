import { expandEllipsis, type valueLists } from "@kettenwerk/core"
import { plain, rich } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { vocabulary } from "../../vocabulary/index.js"

export type Audience = (typeof valueLists.audience.ids)[number]

/** Whom a text addresses, each once, in the order of the list of values' first mention. */
export function audiencesIn(text: string): readonly Audience[] {
  const whole = expandEllipsis(text).reduce((all, { word }) => `${all}, ${word}`, text)
  const found = vocabulary.audience.find(whole).map(({ value }) => value as Audience)
  return [...new Set(found)]
}

/** „für Koordinator*innen + Planer*innen“: a line that says nothing but whom the thing above it is for. */
export function audienceLine(text: string): readonly Audience[] | undefined {
  const line = /^(?:für|offen für|adressaten:|zielgruppe:|teilnehmende:)\s+(.{3,160})$/iu.exec(text)
  if (line === null) return undefined
  // „für Führungsebene, z. B. Fachgespräche mit …“: what follows an example is not the audience.
  const named = audiencesIn(line[1]!.split(/,?\s+(?:z\.\s?B\.|zum Beispiel|etwa)\s/u)[0]!)
  return named.length === 0 ? undefined : named
}

/** Audience lines that stand beside the items of a list: they hold for all of them. */
export function siblingAudience(section: Section): readonly Audience[] {
  return section.blocks.flatMap(({ block }) =>
    block.kind !== "list"
      ? []
      : block.items.flatMap(({ blocks: [first] }) =>
          first?.kind === "paragraph" ? (audienceLine(plain(rich(first.inline))) ?? []) : [],
        ),
  )
}
