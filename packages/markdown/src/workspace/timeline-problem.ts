import { readDate } from "@kettenwerk/core"
import { plain, rich } from "../blocks/rich.js"
import type { ReaderProblem } from "../facts/reader.js"
import type { Section } from "../outline/section.js"

/**
 * Slides lose the link between date stamps and entries: a run of bare dates followed by a run of bare texts. Nothing is
 * assigned then, whether the numbers differ or not; the author is asked to write date and event in one line.
 */
export function timelineProblem(section: Section): ReaderProblem | undefined {
  const stamps: { readonly start: number; readonly end: number }[] = []
  const entries: string[] = []
  let afterStamps = false
  for (const { block, base } of section.blocks) {
    if (block.kind !== "paragraph" && block.kind !== "list") {
      if (stamps.length > 0) break
      continue
    }
    const texts =
      block.kind === "paragraph"
        ? [{ text: plain(rich(block.inline)), start: base + block.start, end: base + block.end }]
        : block.items.map((item) => ({
            text: item.blocks[0]?.kind === "paragraph" ? plain(rich(item.blocks[0].inline)) : "",
            start: base + item.start,
            end: base + item.end,
          }))
    for (const { text, start, end } of texts) {
      if (isBareDate(text)) {
        if (entries.length === 0) stamps.push({ start, end })
      } else if (stamps.length >= 3 && text.length <= 120 && !/[.!?]$/u.test(text)) {
        afterStamps = true
        entries.push(text)
      }
    }
  }
  if (stamps.length < 3 || !afterStamps || entries.length < 2) return undefined
  const count = `${stamps.length} ${stamps.length === 1 ? "Zeitangabe" : "Zeitangaben"}, aber ${entries.length} Einträge`
  const same = stamps.length === entries.length
  return {
    code: "parse-timeline-ambiguous",
    messageId: same ? "separate" : "counts-differ",
    severity: "warning",
    de: `${same ? `${stamps.length} Zeitangaben stehen getrennt von ${entries.length} Einträgen` : count}: Die Zuordnung ist unklar. Schreiben Sie Datum und Ereignis in eine Zeile, zum Beispiel „03/2026 – Qualifizierung startet“.`,
    en: `${stamps.length} dates but ${entries.length} entries: it is unclear which belong together. Write date and event on one line, for example “03/2026 – training starts”.`,
    place: { start: stamps[0]!.start, end: stamps.at(-1)!.end },
  }
}

function isBareDate(text: string): boolean {
  if (text.length > 24 || !/\d/u.test(text)) return false
  const reading = readDate(text)
  return reading.ok && reading.value.recurrence === undefined
}
