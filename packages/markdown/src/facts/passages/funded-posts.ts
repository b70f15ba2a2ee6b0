import { isMarked, plain, rich } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { recordsOfList } from "../../records/read-item.js"
import { vocabulary } from "../../vocabulary/index.js"
import type { ReaderContext } from "../reader.js"
import { fundIn, guidelineIn } from "../readers/funding-text.js"
import { programmesIn } from "../readers/stated-programme.js"
import { statedDraft, statedName } from "../stated-draft.js"

/** Reads posts listed right below the money that pays for them: „seit 09/2015: Förderung aus …“ and „- **Planungskoordination**“. */
export function readFundedPosts(section: Section, context: ReaderContext): void {
  section.blocks.forEach(({ block, base }, index) => {
    const before = section.blocks[index - 1]?.block
    if (block.kind !== "list" || before?.kind !== "paragraph") return
    const money = plain(rich(before.inline))
    if (!/(?<![\p{L}])(?:Förderung|gefördert|Zuwendung|Mitteln)(?![\p{L}])/u.test(money)) return
    const source = guidelineIn(money) ?? programmesIn(money)[0]?.name ?? fundIn(money)
    for (const { whole, details } of recordsOfList(block)) {
      const text = plain(whole)
      const role = vocabulary.roleKind.whole(text)?.value
      if (role === undefined || (!isMarked(whole, "strong", "emphasis") && details.length > 0)) continue
      const at = { part: whole, base, text, section }
      context.emit(
        statedDraft("roleAssignments", at, context, {
          fields: {
            role,
            function: text,
            funded: true,
            funding: source === undefined ? undefined : statedName(at, source, "fundings", { create: false }),
          },
        }),
      )
    }
  })
}
