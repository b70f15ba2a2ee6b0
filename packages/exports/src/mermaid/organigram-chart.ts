import { type Body, type Model, valueLists } from "@kettenwerk/core"
import { mermaidLabel } from "./label.js"

/** More seats than this and only the bodies are drawn. */
const mostSeats = 80

/** Bodies by what they are for, from steering downwards, with the offices that sit in them; `undefined` without bodies. */
export function organigramChart({ bodies, memberships, actors }: Model): string | undefined {
  if (bodies.length === 0) return undefined
  const ids = new Map(bodies.map(({ id }, at) => [id, `g${at + 1}`]))
  const seated = memberships.filter(({ body, actor }) => ids.has(body) && actor !== undefined)
  const seats = seated.length > mostSeats ? [] : seated
  const members = actors.filter(({ id }) => seats.some(({ actor }) => actor === id))
  const memberIds = new Map(members.map(({ id }, at) => [id, `a${at + 1}`]))
  const levels = order
    .map((kind) => ({ kind, found: bodies.filter((body) => body.kind === kind) }))
    .filter(({ found }) => found.length > 0)
  const lines = new Set(
    seats.flatMap(({ body, actor, chair }) => {
      const member = memberIds.get(actor!)
      return member === undefined ? [] : [`  ${ids.get(body)} ${chair === true ? "===" : "---"} ${member}`]
    }),
  )
  return [
    "flowchart TB",
    ...levels.flatMap(({ kind, found }) => [
      `  subgraph ${kind}[${mermaidLabel(valueLists.bodyKind.labels[kind])}]`,
      ...found.map(({ id, name }) => `    ${ids.get(id)}[${mermaidLabel(name)}]`),
      "  end",
    ]),
    // Invisible: only the order from top to bottom, the text does not say who reports to whom.
    ...levels.slice(1).map(({ kind }, at) => `  ${levels[at]!.kind} ~~~ ${kind}`),
    ...members.map(({ id, name }) => `  ${memberIds.get(id)}(${mermaidLabel(name)})`),
    ...lines,
  ].join("\n")
}

const order: readonly Body["kind"][] = [
  "politik",
  "steuerung",
  "planung",
  "koordination",
  "arbeitsgruppe",
  "beteiligung",
  "netzwerk",
  "interkommunal",
]
