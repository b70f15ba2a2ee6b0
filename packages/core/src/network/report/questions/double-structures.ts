import type { MetricResult, ResultItem } from "../../result.js"
import { entry, listResult, measured, type Question, undefinedResult } from "../entry.js"
import type { ReportContext } from "../report-context.js"
import { listed, percent } from "../wording.js"

/** Do we have double structures? */
export const doubleStructures: Question = {
  number: 13,
  title: { de: "Haben wir Doppelstrukturen?", en: "Do we have double structures?" },
  entries: (context) => [
    measured(context, "body-overlap", {
      question: 13,
      graph: context.bodies,
      read: (result) => {
        const [top] = pairs(result).sort((a, b) => b.value - a.value)
        return top === undefined
          ? {
              figure: {
                de: "Keine zwei Gremien haben gemeinsame Mitglieder.",
                en: "No two bodies have members in common.",
              },
            }
          : {
              figure: {
                de: `Am meisten überschneiden sich „${context.label(top.a)}“ und „${context.label(top.b)}“: ${percent(top.value).de} ihrer Mitglieder sitzen in beiden.`,
                en: `“${context.label(top.a)}” and “${context.label(top.b)}” overlap most: ${percent(top.value).en} of their members sit in both.`,
              },
              talk: {
                de: "Besprechen Sie, ob sich Auftrag und Themen unterscheiden oder Sitzungen zusammengelegt werden können.",
                en: "Discuss whether mandate and topics differ or meetings could be merged.",
              },
            }
      },
    }),
    nestedBodies(context),
  ],
}

function pairs(result: MetricResult) {
  if (result.kind !== "matrix") return []
  return result.rows.flatMap((a, row) =>
    result.columns.flatMap((b, column) => {
      const value = column > row ? (result.cells[row]![column] ?? 0) : 0
      return value > 0 ? [{ a, b, value }] : []
    }),
  )
}

function nestedBodies(context: ReportContext) {
  const { graph } = context.bodies
  const bodies = graph
    .filterNodes((_node, { side }) => side === "body")
    .map((id) => ({ id, members: new Set(graph.neighbors(id)) }))
    .filter(({ members }) => members.size > 0)
  const byMember = new Map<string, string[]>()
  for (const { id, members } of bodies)
    for (const member of members) byMember.set(member, [...(byMember.get(member) ?? []), id])
  const sizes = new Map(bodies.map(({ id, members }) => [id, members.size]))
  const items: ResultItem[] = bodies.flatMap(({ id, members }) => {
    const shared = new Map<string, number>()
    for (const member of members)
      for (const other of byMember.get(member)!)
        if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1)
    return [...shared]
      .filter(
        ([other, common]) => common === members.size && (sizes.get(other)! > members.size || id < other),
      )
      .map(([other]) => ({ actors: [id, other], value: members.size }))
  })
  return entry(context, {
    id: "nested-bodies",
    question: 13,
    label: { de: "Gremien, die in anderen enthalten sind", en: "Bodies contained in others" },
    graph: context.bodies,
    unit: "actors",
    withCoordination:
      bodies.length < 2
        ? undefinedResult(
            {
              de: "der Text nennt weniger als zwei Gremien mit Mitgliedern",
              en: "the text names fewer than two bodies with members",
            },
            "actors",
          )
        : listResult(items, "actors"),
    withoutCoordination: undefined,
    read: () => {
      const names = items.map(({ actors }) => actors.map((id) => `„${context.label(id)}“`).join(" in "))
      return names.length === 0
        ? {
            figure: {
              de: "Kein Gremium ist mit allen Mitgliedern in einem anderen enthalten.",
              en: "No body is contained in another with all its members.",
            },
          }
        : {
            figure: {
              de: `Mit allen Mitgliedern enthalten: ${listed(names).de}.`,
              en: `Contained with all members: ${listed(names).en}.`,
            },
            talk: {
              de: "Fragen Sie, ob das kleinere Gremium eine eigene Aufgabe hat.",
              en: "Ask whether the smaller body has a task of its own.",
            },
          }
    },
  })
}
