import { type Model, valueLists } from "@kettenwerk/core"
import type { RenderedView, ViewOptions } from "../rendered-view.js"
import { selectGroup } from "../select-group.js"
import { finishView } from "../svg/picture.js"
import { counted, type Say, speaker } from "../text/speaker.js"
import type { Twin } from "../twin/twin.js"
import { drawGoalTree } from "./draw-goal-tree.js"
import { type GoalNode, goalTrees } from "./goal-tree.js"

/** More goals than this, and the lowest level is counted instead of drawn. */
const mostGoals = 70

/** Zielbaum: goals on three levels with indicators and milestones, and where a line is interrupted. */
export function renderGoalTree(whole: Model, options: ViewOptions = {}): RenderedView {
  const language = options.language ?? "de"
  const say = speaker(language)
  const { model, name, others } = selectGroup(whole, options.chain, say)
  const base = say("Zielbaum", "Goal tree")
  const title = name === "" ? base : `${base} – ${name}`
  if (model.goals.length === 0) {
    const reason = say(
      "Der Text nennt noch keine Ziele. Eine Liste wie „Z1: Alle Familien kennen eine Anlaufstelle“ genügt als Anfang.",
      "The text names no goals yet. A list such as “Z1: all families know a place to go” is enough to begin with.",
    )
    return finishView({ id: "ziele", twin: { title, sentences: [], tables: [] }, options, reason })
  }
  const trees = goalTrees(model, say, language)
  const levels = [...valueLists.goalLevel.ids].map(
    (level) => model.goals.filter((goal) => goal.level === level).length,
  )
  const open = countGaps(trees)
  const facts = [
    say(
      `${counted(model.goals.length, "Ziel", "Ziele")}: ${levels[0]} strategisch, ${levels[1]} taktisch, ${levels[2]} operativ. ${counted(model.indicators.length, "Indikator", "Indikatoren")}.`,
      `${counted(model.goals.length, "goal", "goals")}: ${levels[0]} strategic, ${levels[1]} tactical, ${levels[2]} operative. ${counted(model.indicators.length, "indicator", "indicators")}.`,
    ),
    ...(open > 0
      ? [
          say(
            `Bei ${counted(open, "Ziel", "Zielen")} ist die Linie zwischen den Ebenen unterbrochen.`,
            `The line between the levels is interrupted at ${counted(open, "goal", "goals")}.`,
          ),
        ]
      : []),
  ]
  const isLarge = model.goals.length > mostGoals
  const grouped = isLarge
    ? say(
        `Bei ${model.goals.length} Zielen zeigt das Bild höchstens ${mostGoals}; darunterliegende sind gezählt und stehen in der Tabelle.`,
        `With ${model.goals.length} goals the picture shows at most ${mostGoals}; those below are counted and stand in the table.`,
      )
    : undefined
  return finishView({
    id: "ziele",
    twin: twinOf(title, [...facts, ...(others ? [others] : [])], trees, model, say),
    options,
    caption: facts,
    drawing: drawGoalTree(isLarge ? prune(trees, say) : trees, say, options),
    ...(grouped !== undefined && { grouped }),
  })
}

/** Keeps the upper levels; of what is left out each goal says how much hangs below. */
function prune(trees: readonly GoalNode[], say: Say): readonly GoalNode[] {
  for (const depth of [2, 1]) {
    if (count(trees, depth) <= mostGoals) return trees.map((tree) => cut(tree, depth, say))
  }
  const kept = trees.slice(0, mostGoals - 1).map((tree) => cut(tree, 0, say))
  const rest = trees.length - kept.length
  if (rest <= 0) return kept
  return [
    ...kept,
    {
      ...kept[0]!,
      id: "",
      label: say(`und ${rest} weitere Ziele`, `and ${rest} more goals`),
      facts: [],
      gaps: [],
      children: [],
    },
  ]
}

function cut(node: GoalNode, depth: number, say: Say): GoalNode {
  if (depth > 0) return { ...node, children: node.children.map((child) => cut(child, depth - 1, say)) }
  const below = count(node.children, Number.POSITIVE_INFINITY)
  const note = say(`${counted(below, "Ziel", "Ziele")} darunter`, `${counted(below, "goal", "goals")} below`)
  return { ...node, children: [], facts: below > 0 ? [...node.facts, note] : node.facts }
}

function count(trees: readonly GoalNode[], depth: number): number {
  return trees.reduce((sum, { children }) => sum + 1 + (depth > 0 ? count(children, depth - 1) : 0), 0)
}

function countGaps(trees: readonly GoalNode[]): number {
  return trees.reduce((sum, { gaps, children }) => sum + (gaps.length > 0 ? 1 : 0) + countGaps(children), 0)
}

function twinOf(
  title: string,
  sentences: readonly string[],
  trees: readonly GoalNode[],
  model: Model,
  say: Say,
): Twin {
  const goals = new Map(model.goals.map((goal) => [goal.id, goal]))
  const rows: Twin["tables"][number]["rows"][number][] = []
  const walk = (nodes: readonly GoalNode[], above: string) => {
    for (const node of nodes) {
      const goal = goals.get(node.id)!
      rows.push([
        { text: node.label, source: node.source },
        goal.level === undefined ? "" : valueLists.goalLevel.labels[goal.level],
        above,
        node.facts.join(", "),
        model.milestones
          .filter(({ goals: named, goal: one }) => named?.includes(node.id) || one === node.id)
          .map(({ title: text, number }) => number ?? text)
          .join(", "),
        node.gaps.join(", "),
      ])
      walk(node.children, goal.number ?? node.label)
    }
  }
  walk(trees, "")
  const names = new Map(model.goals.map((goal) => [goal.id, goal.number ?? goal.title]))
  return {
    title,
    sentences,
    tables: [
      {
        caption: say("Ziele", "Goals"),
        header: [
          say("Ziel", "Goal"),
          say("Ebene", "Level"),
          say("Ziel darüber", "Goal above"),
          say("Angaben", "Facts"),
          say("Meilensteine", "Milestones"),
          say("Unterbrochen", "Interrupted"),
        ],
        rows,
      },
      ...(model.indicators.length > 0
        ? [
            {
              caption: say("Indikatoren", "Indicators"),
              header: [
                say("Indikator", "Indicator"),
                say("Ziel", "Goal"),
                say("Ausgangswert", "Baseline"),
                say("Zielwert", "Target"),
                say("Datenquelle", "Data source"),
              ],
              rows: model.indicators.map(({ name, goal, baseline, target, dataSource, source }) => [
                { text: name, source },
                goal === undefined ? "" : (names.get(goal) ?? goal),
                baseline?.text ?? "",
                target?.text ?? "",
                dataSource ?? "",
              ]),
            },
          ]
        : []),
    ],
  }
}
