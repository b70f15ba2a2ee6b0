/**
 * What the server offers beyond the protocol, for clients that show more than an editor does by itself. All
 * addresses are the client's; ranges are the protocol's.
 */
import type { ConceptGroup, Finding, Model } from "@kettenwerk/core"
import type { Position, Range, WorkspaceEdit } from "vscode-languageserver"

export const readingReportRequest = "kettenwerk/readingReport"
export const modelRequest = "kettenwerk/model"
/** All that the report of `@kettenwerk/views` is made of. */
export const reportRequest = "kettenwerk/report"
export const statusRequest = "kettenwerk/status"
export const suppressRequest = "kettenwerk/suppress"
export const explainRequest = "kettenwerk/explain"
/** Client to server: where the cursor is, for focus mode. */
export const cursorNotification = "kettenwerk/cursor"
/** Server to client: counts or state may have changed; ask again. */
export const changedNotification = "kettenwerk/changed"

export interface DocumentParams {
  readonly uri: string
}

export interface ReadingReport {
  readonly uri: string
  /** Version of the open document, else null. */
  readonly version: number | null
  readonly recognised: boolean
  readonly stage: string
  readonly stageBasis: "written" | "detected" | "setting"
  /** In the order of the text. */
  readonly facts: readonly {
    readonly collection: string
    /** „Angebot“ */
    readonly label: string
    readonly id: string
    readonly name: string
    readonly range: Range
    readonly fields: readonly { readonly label: string; readonly value: string }[]
  }[]
  /** Assumptions and what was not understood. */
  readonly notes: readonly { readonly range: Range; readonly kind: string; readonly message: string }[]
}

export interface ModelAnswer {
  /** Version of the open document, else null. */
  readonly version: number | null
  /** Id of the group in `model.chains`. */
  readonly group: string
  readonly stichtag: string
  /** Addresses in the model's sources, and what the client calls them. */
  readonly documents: readonly {
    readonly relative: string
    readonly uri: string
    readonly title: string | null
    readonly version: number | null
  }[]
  /** The entities of the group; places are relative addresses with lines and columns from 1. */
  readonly model: Model
}

/** Input of the report: one group with all its findings, also those an editor folds. */
export interface ReportAnswer {
  readonly group: ConceptGroup
  readonly findings: readonly Finding[]
  readonly stichtag: string
}

export interface Status {
  readonly state: "active" | "no-concept" | "excluded" | "closed" | "indexing"
  /** One sentence for the user. */
  readonly message: string
  readonly counts: {
    readonly error: number
    readonly warning: number
    readonly info: number
    readonly hint: number
  }
  readonly stage: string | null
  readonly stageBasis: "written" | "detected" | "setting" | null
  readonly profile: string | null
  readonly stichtag: string
  /** Documents read together with this one, itself included. */
  readonly documents: readonly string[]
  /** Rules that broke, and settings that cannot be read. */
  readonly problems: readonly string[]
}

export interface SuppressParams extends DocumentParams {
  readonly code: string
  readonly position: Position
  readonly reason: string
}
export type SuppressAnswer = WorkspaceEdit | null

export interface ExplainParams {
  readonly code: string
}
export interface ExplainAnswer {
  readonly code: string
  readonly summary: string
  readonly rationale: string
  readonly url: string
  readonly sources: readonly string[]
  readonly examples: readonly {
    readonly title: string
    readonly markdown: string
    readonly reports: boolean
  }[]
}

export interface CursorParams extends DocumentParams {
  readonly position: Position
}
