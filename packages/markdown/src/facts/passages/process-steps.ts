import { plain } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { recordsOfList } from "../../records/read-item.js"
import type { ReaderContext } from "../reader.js"
import { statedDraft } from "../stated-draft.js"

const announces =
  /\b(?:erste[nr]?\s+schritte|prozessinhalte|prozessschritte|arbeitsschritte|schritte\s+(?:zum|beim)\s+aufbau|schritt\s+für\s+schritt)\b/iu

/** True for a heading like „Erste Schritte zum Aufbau der Kette“. */
export function announcesSteps(section: Section): boolean {
  return announces.test(section.title)
}

/** Reads undated steps of the process from lists under „Erste Schritte zum Aufbau …“, in their order. */
export function readProcessSteps(section: Section, context: ReaderContext): void {
  if (!announcesSteps(section)) return
  let order = 0
  for (const { block, base } of section.blocks) {
    if (block.kind !== "list") continue
    for (const { whole, date, clock, checked, fields } of recordsOfList(block)) {
      const text = plain(whole)
      if (
        !/\p{L}{4}/u.test(text) ||
        date !== undefined ||
        clock !== undefined ||
        checked !== undefined ||
        fields.length > 0 ||
        /\?$/u.test(text)
      )
        continue
      order += 1
      context.emit(
        statedDraft("events", { part: whole, base, text, section }, context, {
          fields: { kind: "process-step", order },
        }),
      )
    }
  }
}
