/**
 * Messages between the extension and the page of the preview.
 *
 * Imported by both, so it imports neither `vscode` nor anything of the browser. The schema is for the
 * extension: what comes out of a web page is untrusted input.
 */
import { z } from "zod"

/** What the page shows beside the picture, so that nobody has to guess how far it can be trusted. */
export interface PreviewState {
  readonly kind: "loading" | "current" | "outdated" | "empty" | "failed"
  /** A sentence for people; empty while there is nothing to say. */
  readonly text: string
}

/** Extension to page: everything there is to show. */
export interface Show {
  readonly kind: "show"
  /** Address of the document, kept by the page over a reload. */
  readonly document: string
  /** Name of the document for the reader. */
  readonly documentName: string
  readonly view: string
  readonly views: readonly { readonly id: string; readonly title: string }[]
  readonly title: string
  /** Picture and its text twin; the page takes only what can do nothing. */
  readonly svg: string
  readonly html: string
  readonly state: PreviewState
  readonly labels: Labels
  readonly language: "de" | "en"
}

/** Words of the page itself. */
export interface Labels {
  readonly views: string
  readonly picture: string
  readonly text: string
  readonly jump: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fit: string
}

/** Extension to page: only the state changed, the picture stays. */
export interface ChangeState {
  readonly kind: "state"
  readonly state: PreviewState
}

/** Extension to page: the cursor stands on this line (from 1) of the document with this name in the model. */
export interface FollowCursor {
  readonly kind: "cursor"
  readonly source: string
  readonly line: number
}

export type ToPage = Show | ChangeState | FollowCursor

/** Page to extension. */
export const fromPage = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("ready"),
    document: z.string().max(4096).optional(),
    view: z.string().max(40).optional(),
  }),
  z.strictObject({ kind: z.literal("select"), view: z.string().max(40) }),
  z.strictObject({
    kind: z.literal("reveal"),
    source: z.string().max(4096),
    line: z.int().min(1),
    offset: z.int().min(0),
  }),
])
export type FromPage = z.infer<typeof fromPage>
