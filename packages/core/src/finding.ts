import type { Range } from "./source.js"
import type { TextEdit } from "./text-edit.js"

export const severities = ["hint", "info", "warning", "error"] as const
/** How much a finding weighs: Tipp, Hinweis, Warnung, Fehler. */
export type Severity = (typeof severities)[number]

/** The same sentence for German and English readers. */
export interface Bilingual {
  readonly de: string
  readonly en: string
}

/** Another place that explains a finding. */
export interface RelatedPlace {
  readonly uri: string
  readonly range: Range
  readonly message: Bilingual
}

/** A text change that settles a finding. Only `safe` ones are applied without asking. */
export interface Fix {
  readonly title: Bilingual
  readonly edits: readonly TextEdit[]
  readonly safe: boolean
}

/** Where a rule comes from: seed line, law or public reference, shown as such. */
export interface RuleSource {
  readonly kind: "seed" | "law" | "reference" | "general-knowledge"
  readonly text: string
}

/** Something to say about a document, as data: faces add colour, link and protocol. */
export interface Finding {
  readonly code: string
  readonly messageId: string
  readonly severity: Severity
  readonly message: Bilingual
  readonly uri: string
  readonly range: Range
  readonly related: readonly RelatedPlace[]
  readonly fixes: readonly Fix[]
  readonly sources: readonly RuleSource[]
  readonly url: string
  /** Findings with the same group are folded into one line in a first draft. */
  readonly group?: string
}

/** The fixed order of findings: file, place, code, so that two runs print the same report. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.uri, b.uri) ||
    a.range.start.offset - b.range.start.offset ||
    a.range.end.offset - b.range.end.offset ||
    compareText(a.code, b.code) ||
    compareText(a.message.de, b.message.de)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
