import type { Model } from "@kettenwerk/core"
import type { Scheme } from "./colours/palette.js"
import type { Language } from "./text/speaker.js"

/** Names of the views, as on the command line. */
export type ViewId =
  | "uebersicht"
  | "kette"
  | "netz"
  | "zeitplan"
  | "organigramm"
  | "ziele"
  | "bedarf"
  | "lernpfad"
  | "vergleich"

/** How a view is to be drawn. The same model and options give the same bytes on every machine. */
export interface ViewOptions {
  /** German if absent. */
  readonly language?: Language
  /** `light` if absent. */
  readonly scheme?: Scheme
  /** Day that „overdue“ and the like refer to, ISO; without it nothing is said about being late. */
  readonly stichtag?: string
  /** Id of the group to show; the first one if absent. */
  readonly chain?: string
  /** Leaves the coordination out of the network. */
  readonly withoutCoordination?: boolean
  /** Network: single actors or whole sectors; `auto` (if absent) groups large networks. */
  readonly group?: "auto" | "actor" | "sector"
  /** Network: id of a survey; the latest one if absent. */
  readonly wave?: string | null
  /** Puts names of persons into the view; left out if absent. */
  readonly persons?: boolean
  /** Start of all ids inside, needed where several pictures share a page; `kw` if absent. */
  readonly idPrefix?: string
  /** Level of the heading of the text twin, 1 to 6; 2 if absent, 0 for none in HTML. */
  readonly headingLevel?: number
}

/** A view, ready to be shown. All three forms say the same; names from documents are escaped in each. */
export interface RenderedView {
  readonly id: ViewId
  readonly title: string
  /** A complete SVG document without scripts, styles and outside references. */
  readonly svg: string
  /** The text twin as an HTML fragment: heading, sentences, tables. */
  readonly html: string
  /** The text twin as Markdown. */
  readonly markdown: string
  readonly isEmpty: boolean
  /** Why there is nothing to show, and what would fill the view. */
  readonly reason?: string
  /** What was put together or left out because the picture would be too large. */
  readonly grouped?: string
}

/** A view of the registry. */
export interface View {
  readonly id: ViewId
  readonly title: { readonly de: string; readonly en: string }
  /** Draws the view. Never throws, whatever the model holds. */
  readonly render: (model: Model, options?: ViewOptions) => RenderedView
}
