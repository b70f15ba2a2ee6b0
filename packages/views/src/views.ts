import { renderChainMatrix } from "./chain-matrix/render-chain-matrix.js"
import { renderComparison } from "./comparison/render-comparison.js"
import { renderGoalTree } from "./goal-tree/render-goal-tree.js"
import { renderLearningPath } from "./learning-path/render-learning-path.js"
import { renderNeeds } from "./needs/render-needs.js"
import { renderNetwork } from "./network/render-network.js"
import { renderOrganigram } from "./organigram/render-organigram.js"
import { renderOverview } from "./overview/render-overview.js"
import type { View, ViewId } from "./rendered-view.js"
import { renderTimetable } from "./timetable/render-timetable.js"

/** All views in the order in which a report shows them. */
export const views: readonly View[] = [
  {
    id: "uebersicht",
    title: { de: "Strukturübersicht", en: "Structure overview" },
    render: renderOverview,
  },
  { id: "kette", title: { de: "Kettenmatrix", en: "Chain matrix" }, render: renderChainMatrix },
  { id: "netz", title: { de: "Netzwerk", en: "Network" }, render: renderNetwork },
  { id: "zeitplan", title: { de: "Zeitplan", en: "Timetable" }, render: renderTimetable },
  {
    id: "organigramm",
    title: { de: "Organigramm", en: "Organisation chart" },
    render: renderOrganigram,
  },
  { id: "ziele", title: { de: "Zielbaum", en: "Goal tree" }, render: renderGoalTree },
  { id: "bedarf", title: { de: "Bedarf und Antwort", en: "Needs and answers" }, render: renderNeeds },
  { id: "lernpfad", title: { de: "Lernpfad", en: "Learning path" }, render: renderLearningPath },
  {
    id: "vergleich",
    title: { de: "Vergleich der Erhebungen", en: "Comparison of surveys" },
    render: renderComparison,
  },
]

/** The view of that id; `undefined` if there is none. */
export function viewById(id: string): View | undefined {
  return views.find((view) => view.id === (id as ViewId))
}
