import type { Goal } from "@kettenwerk/core"
import { isInForce } from "./in-force.js"
import { blockOf } from "./outline-search.js"
import type { RuleContext } from "./rule-context.js"
import { rowText } from "./table-cell.js"

/** Goals of the operative level that hold and are still open. */
export function operativeGoals(context: RuleContext): readonly Goal[] {
  return context.derive("goals.operative", () =>
    context.model.goals.filter(
      ({ level, state, source }) =>
        level === "operativ" && state !== "erreicht" && state !== "entfallen" && isInForce(context, source),
    ),
  )
}

/** Everything written about a goal where it stands: its row, its item or its paragraph. */
export function wordsOfGoal(context: RuleContext, { source, text, title }: Goal): string {
  const block = blockOf(context, source)
  const around = block?.kind === "paragraph" ? block.text : rowText(context, source)
  return `${title}\n${text}\n${around}`
}
