import { type DateValue, readDate, readFrequency } from "@kettenwerk/core"
import { plain, type Rich, rich } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { vocabulary } from "../../vocabulary/index.js"
import type { ReaderContext } from "../reader.js"
import { milestoneKindOf } from "../readers/milestones.js"
import { statedDraft } from "../stated-draft.js"

/**
 * Reads the entries of a timeline whose dates stand apart from them, as slides leave them: a run of bare dates, then a
 * run of short texts. What happens is known, when is not: no entry gets a date.
 */
export function readLooseTimeline(section: Section, context: ReaderContext): void {
  let stamps = 0
  const entries: { readonly part: Rich; readonly base: number; readonly text: string }[] = []
  for (const { block, base } of section.blocks) {
    if (block.kind !== "paragraph") {
      if (entries.length > 0) break
      continue
    }
    const part = rich(block.inline)
    const text = plain(part)
    if (isBareDate(text)) {
      if (entries.length === 0) stamps += 1
    } else if (
      stamps >= 3 &&
      text.length <= 120 &&
      !/[.!?:]$/u.test(text) &&
      !/\d{4}|\d{2}\.\d{2}/u.test(text)
    )
      entries.push({ part, base, text })
    else if (entries.length > 0) break
  }
  if (stamps < 3 || entries.length < 2) return
  for (const { part, base, text } of entries) {
    const kind = milestoneKindOf(text)
    const event = vocabulary.eventKind.find(text)[0]?.value
    const isEvent = event === "intermunicipal" || kind === undefined
    context.emit(
      statedDraft(isEvent ? "events" : "milestones", { part, base, text, section }, context, {
        fields: { ...(isEvent ? { kind: event ?? "event" } : { kind, dependsOn: [] }), date: rhythmOf(text) },
      }),
    )
  }
}

function isBareDate(text: string): boolean {
  if (text.length > 24 || !/\d/u.test(text)) return false
  const reading = readDate(text)
  return reading.ok && reading.value.recurrence === undefined
}

/** „Jährlicher Fachtag“ recurs; on which day stays open. */
function rhythmOf(text: string): DateValue | undefined {
  const recurrence = readFrequency(text)
  return recurrence === undefined
    ? undefined
    : { text: recurrence.text, from: null, to: null, precision: "recurring", edtf: null, recurrence }
}
