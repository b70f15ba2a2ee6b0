import { readDate } from "@kettenwerk/core"
import { lines, plain, rich } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import type { ReaderContext } from "../reader.js"
import { milestoneKindOf } from "../readers/milestones.js"
import { statedDraft } from "../stated-draft.js"
import { topicsOf } from "../topics.js"

/** Reads „Kreistagsbeschluss: 1. Halbjahr 2028“ in a schedule: a short line that is a name and nothing but its date. */
export function readNamedDates(section: Section, context: ReaderContext): void {
  if (!topicsOf(section).some(({ collection }) => collection === "milestones")) return
  for (const { block, base } of section.blocks) {
    if (block.kind !== "paragraph") continue
    for (const line of lines(rich(block.inline))) {
      const text = plain(line)
      const found = /^(\p{L}[^:]{3,80}):\s+([^:]{4,40})$/u.exec(text)
      if (found === null || !/\d/u.test(found[2]!)) continue
      const date = readDate(found[2]!)
      const kind = milestoneKindOf(found[1]!)
      if (!date.ok || kind === undefined) continue
      context.emit(
        statedDraft("milestones", { part: line, base, text, section }, context, {
          name: found[1]!,
          mergeKey: "number-title",
          fields: { kind, dependsOn: [], date: date.value },
        }),
      )
    }
  }
}
