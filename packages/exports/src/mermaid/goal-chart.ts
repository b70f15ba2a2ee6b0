import type { Goal, Model } from "@kettenwerk/core"
import { mermaidLabel } from "./label.js"

/** Goals under the goals they serve; the shape tells the level. `undefined` without goals. */
export function goalChart({ goals }: Model): string | undefined {
  if (goals.length === 0) return undefined
  const ids = new Map(goals.map(({ id }, at) => [id, `z${at + 1}`]))
  return [
    "flowchart TB",
    ...goals.map((goal) => `  ${ids.get(goal.id)}${shaped(goal)}`),
    ...goals.flatMap(({ id, parent }) =>
      parent === undefined || !ids.has(parent) || parent === id
        ? []
        : [`  ${ids.get(parent)} --> ${ids.get(id)}`],
    ),
  ].join("\n")
}

function shaped({ number, text, level }: Goal): string {
  const label = mermaidLabel(number === undefined ? text : `${number} ${text}`)
  if (level === "strategisch") return `([${label}])`
  return level === "taktisch" ? `[${label}]` : `(${label})`
}
