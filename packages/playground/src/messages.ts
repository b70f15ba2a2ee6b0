import type { Severity, TextEdit } from "@kettenwerk/core"
import type { Scheme, ViewId } from "@kettenwerk/views"

/** A stretch of the text: offsets from 0, end exclusive, and the line it begins in, from 1. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly line: number
}

export interface ShownFinding {
  readonly severity: Severity
  readonly code: string
  readonly message: string
  readonly place: Stretch
  readonly fixes: readonly { readonly title: string; readonly edits: readonly TextEdit[] }[]
}

/** Findings under one heading: a question in a first draft, else a severity. */
export interface FindingSection {
  readonly title: string
  readonly findings: readonly ShownFinding[]
}

export interface ShownFact {
  readonly kind: string
  readonly name: string
  readonly details: string
  readonly place: Stretch
}

/** Page to worker: the text has changed, or how it is to be read. */
export interface ReadRequest {
  readonly kind: "read"
  /** Counts up; answers to older requests are out of date. */
  readonly number: number
  readonly text: string
  readonly stichtag: string
  /** Empty: as the text says. */
  readonly status: string
}

/** Page to worker: draw a view of what was read last. */
export interface ViewRequest {
  readonly kind: "view"
  readonly view: ViewId
  readonly scheme: Scheme
}

/** Page to worker: write the report of what was read last. */
export interface ReportRequest {
  readonly kind: "report"
}

/** Page to worker: what becomes of this text with these changes? */
export interface FixRequest {
  readonly kind: "fix"
  readonly text: string
  readonly edits: readonly TextEdit[]
}

/** Page to worker: the skeleton of a new concept, dated with this ISO day. */
export interface SkeletonRequest {
  readonly kind: "skeleton"
  readonly day: string
}

export type Request = ReadRequest | ViewRequest | ReportRequest | FixRequest | SkeletonRequest

export type Answer =
  /** The first message: what there is to choose from. */
  | { readonly kind: "ready"; readonly views: readonly { readonly id: ViewId; readonly title: string }[] }
  /** A new text for the page to show. */
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "read"
      readonly number: number
      readonly recognised: boolean
      readonly stage: string
      readonly summary: string
      readonly sections: readonly FindingSection[]
      readonly facts: readonly ShownFact[]
      readonly notes: readonly { readonly message: string; readonly place: Stretch }[]
    }
  | { readonly kind: "view"; readonly view: ViewId; readonly html: string; readonly note: string }
  | { readonly kind: "report"; readonly html: string }
  | { readonly kind: "broken"; readonly message: string }
