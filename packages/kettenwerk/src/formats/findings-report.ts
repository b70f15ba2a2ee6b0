import type { DocumentReading, Finding, Severity } from "@kettenwerk/core"
import { severities } from "@kettenwerk/core"
import type { Language } from "../language.js"

/** What a check found, before it is printed. */
export interface FindingsReport {
  /** Day the findings refer to, ISO. */
  readonly stichtag: string
  /** All findings in their fixed order. */
  readonly findings: readonly Finding[]
  /** Every document that was read, in the order of `uri`. */
  readonly documents: readonly CheckedDocument[]
  /** Text of files that are no documents but may have findings: settings, by address. */
  readonly otherTexts: ReadonlyMap<string, string>
  /** What the baseline hides, if there is one. */
  readonly baseline?: { readonly known: number; readonly gone: number }
}

export interface CheckedDocument {
  readonly reading: DocumentReading
  /** Stage after settings. */
  readonly stage: DocumentReading["stage"]
}

export interface PrintOptions {
  readonly language: Language
  readonly colour: boolean
  readonly columns: number
  /** Only what is at or above this severity, and no summary; all if absent. */
  readonly quietBelow?: Severity
}

/** Prints a report as one string, line feed at its end. One file per format. */
export type FindingsFormat = (report: FindingsReport, options: PrintOptions) => string

/** Number of findings by severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { hint: 0, info: 0, warning: 0, error: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

/** Numbers by severity for every group that has findings, in the order of the text; `""` for those in none. */
export function countByGroup(
  findings: readonly Finding[],
): ReadonlyMap<string, Readonly<Record<Severity, number>>> {
  const groups = new Map<string, Finding[]>()
  for (const found of findings) {
    const own = groups.get(found.group ?? "")
    if (own === undefined) groups.set(found.group ?? "", [found])
    else own.push(found)
  }
  return new Map([...groups].map(([group, own]) => [group, countBySeverity(own)]))
}

/** True if `severity` weighs at least as much as `limit`. */
export function isAtLeast(severity: Severity, limit: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(limit)
}
