import { type Model, schedule, transitions } from "@kettenwerk/core"
import type { Session } from "../session.js"
import { counted } from "../text/counted.js"

/** A line above a heading: what it holds, or a command. */
export interface CodeLens {
  readonly start: number
  readonly end: number
  readonly title: string
  /** View that a click opens; absent for a line that only says something. */
  readonly view?: "structure" | "chain" | "network" | "schedule"
}

/** Counts above the title and above the sections that hold facts, and where to open the preview. */
export function codeLenses(session: Session, uri: string): readonly CodeLens[] {
  const placed = session.placed(uri)
  if (placed === undefined) return []
  const { document, group } = placed
  const german = session.host.language() === "de"
  const headings = document.sections.filter(({ kind }) => kind === "heading")
  const title = headings[0]
  if (title === undefined) return []
  const place = (range: typeof title.headingRange) => ({ start: range.start.offset, end: range.end.offset })
  const { result } = session.findings(group)
  const stichtag = result.groups[0]?.stichtag ?? session.host.stichtag()
  const state = stateOf(group.model, stichtag)
  const lenses: CodeLens[] = [
    { ...place(title.headingRange), title: german ? "Vorschau öffnen" : "Open preview", view: "structure" },
  ]
  if (group.model.offers.length > 0) {
    const text = german
      ? `${counted(group.model.offers.length, "Angebot", "Angebote")}${state.open === 0 ? "" : ` · ${counted(state.open, "Übergang offen", "Übergänge offen")}`}`
      : `${counted(group.model.offers.length, "offer", "offers")}${state.open === 0 ? "" : ` · ${counted(state.open, "transition open", "transitions open")}`}`
    lenses.push({ ...place(title.headingRange), title: text, view: "chain" })
  }
  if (group.model.relations.length > 0) {
    const text = german
      ? counted(group.model.relations.length, "Beziehung", "Beziehungen")
      : counted(group.model.relations.length, "tie", "ties")
    lenses.push({ ...place(title.headingRange), title: text, view: "network" })
  }
  if (group.model.milestones.length > 0) {
    const late = state.late === 0 ? "" : german ? ` · ${state.late} überfällig` : ` · ${state.late} overdue`
    const text = german
      ? counted(group.model.milestones.length, "Meilenstein", "Meilensteine")
      : counted(group.model.milestones.length, "milestone", "milestones")
    lenses.push({ ...place(title.headingRange), title: text + late, view: "schedule" })
  }
  return [...lenses, ...sectionLenses(session, uri, german)]
}

const shown = [
  ["offers", "chain", "Angebot", "Angebote", "offer", "offers"],
  ["measures", "schedule", "Maßnahme", "Maßnahmen", "measure", "measures"],
  ["milestones", "schedule", "Meilenstein", "Meilensteine", "milestone", "milestones"],
  ["relations", "network", "Beziehung", "Beziehungen", "tie", "ties"],
  ["bodies", "structure", "Gremium", "Gremien", "body", "bodies"],
  ["needs", "structure", "Bedarf", "Bedarfe", "need", "needs"],
  ["goals", "structure", "Ziel", "Ziele", "goal", "goals"],
] as const

function sectionLenses(session: Session, uri: string, german: boolean): readonly CodeLens[] {
  const { document, group } = session.placed(uri)!
  const facts = session.entities(group).inDocument(uri)
  const headings = document.sections.filter(({ kind }) => kind === "heading").slice(1)
  const starts = headings.map(({ range }) => range.start.offset)
  const counts = headings.map(() => new Map<string, number>())
  for (const { collection, source } of facts) {
    const own = counts[lastAtOrBefore(starts, source.start.offset)]
    own?.set(collection, (own.get(collection) ?? 0) + 1)
  }
  return headings.flatMap(({ headingRange }, at) => {
    const parts = shown.flatMap(([collection, view, one, many, oneEnglish, manyEnglish]) => {
      const count = counts[at]!.get(collection) ?? 0
      if (count === 0) return []
      return [{ view, text: german ? counted(count, one, many) : counted(count, oneEnglish, manyEnglish) }]
    })
    const first = parts[0]
    if (first === undefined) return []
    return [
      {
        start: headingRange.start.offset,
        end: headingRange.end.offset,
        title: parts.map(({ text }) => text).join(" · "),
        view: first.view,
      },
    ]
  })
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = -1
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const states = new WeakMap<
  Model,
  { readonly stichtag: string; readonly open: number; readonly late: number }
>()

function stateOf(model: Model, stichtag: string) {
  const known = states.get(model)
  if (known?.stichtag === stichtag) return known
  const open = transitions(model).filter(({ covered, beyondScope }) => !covered && !beyondScope).length
  const late = schedule(model, stichtag).milestones.filter(({ computed }) =>
    computed.includes("ueberfaellig"),
  ).length
  const state = { stichtag, open, late }
  states.set(model, state)
  return state
}
