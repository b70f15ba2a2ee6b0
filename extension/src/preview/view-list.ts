import type { Model } from "@kettenwerk/core"
import { views as allViews, type RenderedView, type ViewOptions } from "@kettenwerk/views"
import type { PreviewState } from "./messages.js"
import { reportTitle, reportView } from "./reading-report-html.js"

/** A view that can be shown, with its name in the language of the views. */
export interface ShownView {
  readonly id: string
  readonly title: string
}

/** Words others use for the same views, as in the lines above headings. */
const otherNames: Readonly<Record<string, string>> = {
  structure: "uebersicht",
  chain: "kette",
  network: "netz",
  schedule: "zeitplan",
}

/** All views in their order, the reading report last. */
export function viewList(language: "de" | "en"): readonly ShownView[] {
  const drawn = allViews.map(({ id, title }) => ({ id, title: title[language] }))
  return [...drawn, { id: reportView, title: reportTitle(language) }]
}

/** The id of a view by any of its names; the first view for a name nobody knows. */
export function viewId(name: unknown): string {
  const wanted = typeof name === "string" ? (otherNames[name] ?? name) : undefined
  return wanted === reportView ? reportView : (allViews.find(({ id }) => id === wanted) ?? allViews[0]!).id
}

/** A drawn view with what is to be said beside it. */
export interface DrawnView {
  readonly view: Pick<RenderedView, "title" | "svg" | "html">
  readonly state: PreviewState
}

/** Draws a view; a mistake of ours becomes a sentence instead of an empty window. */
export function drawView(id: string, model: Model, options: ViewOptions, failed: string): DrawnView {
  const chosen = allViews.find((view) => view.id === id) ?? allViews[0]!
  try {
    const view = chosen.render(model, options)
    const text = view.isEmpty ? (view.reason ?? "") : (view.grouped ?? "")
    return { view, state: { kind: view.isEmpty ? "empty" : "current", text } }
  } catch (error) {
    const title = chosen.title[options.language ?? "de"]
    return {
      view: { title, svg: "", html: "" },
      state: { kind: "failed", text: `${failed} ${String(error)}` },
    }
  }
}
