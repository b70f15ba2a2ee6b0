import type { Bilingual, Finding, Severity, Stage, WorkspaceReading } from "@kettenwerk/core"
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
  /** What could not be read or done; not empty means that the run failed, whatever the findings. */
  readonly problems: readonly Bilingual[]
}

/** A document as far as reports need it; the reading itself may be gone. */
export interface CheckedDocument {
  readonly uri: string
  /** Text without its byte order mark. */
  readonly text: string
  readonly title?: string
  /** False for a text that is no concept. */
  readonly recognised: boolean
  /** Stage after settings. */
  readonly stage: Stage
}

/** The documents of a reading, in the order of `uri`. */
export function checkedDocuments(
  { groups }: WorkspaceReading,
  stages: ReadonlyMap<string, Stage>,
): readonly CheckedDocument[] {
  return groups
    .flatMap(({ documents }) => documents)
    .map(({ uri, text, title, recognised, stage }) => ({
      uri,
      text,
      ...(title === undefined ? {} : { title }),
      recognised,
      stage: stages.get(uri) ?? stage,
    }))
    .sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0))
}

export interface PrintOptions {
  readonly language: Language
  readonly colour: boolean
  readonly columns: number
  /** Version of Kettenwerk, for formats that name the tool. */
  readonly version: string
  /** From this severity on a finding fails the run. */
  readonly failOn: Severity | "never"
  /** Only what is at or above this severity, and no summary; all if absent. */
  readonly quietBelow?: Severity
}

/** Prints a report as one string, line feed at its end. One file per format. */
export type FindingsFormat = (report: FindingsReport, options: PrintOptions) => string

/** The findings to print: all, or those that `--quiet` leaves. */
export function shownFindings(
  findings: readonly Finding[],
  { quietBelow }: PrintOptions,
): readonly Finding[] {
  return quietBelow === undefined
    ? findings
    : findings.filter(({ severity }) => isAtLeast(severity, quietBelow))
}

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
