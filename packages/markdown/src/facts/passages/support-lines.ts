import { readDate, readFrequency } from "@kettenwerk/core"
import { plain, rich } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { vocabulary } from "../../vocabulary/index.js"
import type { ReaderContext } from "../reader.js"
import { audiencesIn } from "../readers/audience-line.js"
import { statedDraft } from "../stated-draft.js"
import { topicsOfText } from "../topics.js"

/** Reads support stated in a line of its own: „Kontinuierliche Beratung der Kommunen (2-3x monatlich)“. */
export function readSupportLines(section: Section, context: ReaderContext): void {
  if (!topicsOfText(section.title).some(({ collection }) => collection === "supportMeasures")) return
  for (const { block, base } of section.blocks) {
    if (block.kind !== "paragraph") continue
    const part = rich(block.inline)
    const text = plain(part)
    const frequency = readFrequency(text)
    const kind = vocabulary.supportKind.find(text)[0]
    // Dates standing apart begin a timeline; what follows are its entries.
    if (readDate(text).ok) return
    if (kind === undefined || frequency === undefined || text.length > 160 || kind.start > 30) continue
    context.emit(
      statedDraft("supportMeasures", { part, base, text, section }, context, {
        name: text.replace(/\s*\([^()]*\)\s*$/u, ""),
        fields: {
          kind: kind.value,
          frequency,
          audience: audiencesIn(text.replace(/\([^()]*\)/gu, "").slice(kind.end)),
          text,
        },
      }),
    )
  }
}
