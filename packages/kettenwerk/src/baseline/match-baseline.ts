import type { Finding } from "@kettenwerk/core"
import type { BaselineEntry } from "./baseline-file.js"

/** Findings compared with those known before. */
export interface BaselineMatch {
  /** Findings the baseline does not know, in their order. */
  readonly fresh: readonly Finding[]
  /** Number of findings it knows. */
  readonly known: number
  /** Entries that still occur, as often as they do. */
  readonly kept: readonly BaselineEntry[]
  /** Number of known findings that are gone. */
  readonly gone: number
}

/** What a finding is known by: where its text moves to does not matter. */
export interface Identity {
  readonly code: string
  readonly file: string
  readonly text: string
}

/** Longest quoted text; a heading or row is shorter. */
const longest = 200

/** The words a finding underlines, without the accidents of spacing. */
export function quotedText(finding: Finding, documentText: string | undefined): string {
  const { start, end } = finding.range
  const quoted = (documentText ?? "").slice(start.offset, end.offset)
  return quoted.replace(/\s+/g, " ").trim().slice(0, longest)
}

/** All findings as baseline entries. */
export function baselineOf(
  findings: readonly Finding[],
  identify: (finding: Finding) => Identity,
): readonly BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>()
  for (const finding of findings) {
    const identity = identify(finding)
    const key = keyOf(identity)
    entries.set(key, { ...identity, count: (entries.get(key)?.count ?? 0) + 1 })
  }
  return [...entries.values()]
}

/** Sorts findings into known and new ones; an entry covers as many findings as it counts. */
export function matchBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  identify: (finding: Finding) => Identity,
): BaselineMatch {
  const left = new Map<string, number>()
  for (const one of entries) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + one.count)
  const fresh = findings.filter((finding) => {
    const key = keyOf(identify(finding))
    const count = left.get(key) ?? 0
    if (count === 0) return true
    left.set(key, count - 1)
    return false
  })
  const kept = entries.flatMap((one) => {
    const unused = Math.min(one.count, left.get(keyOf(one)) ?? 0)
    left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) - unused)
    return unused === one.count ? [] : [{ ...one, count: one.count - unused }]
  })
  const total = entries.reduce((sum, { count }) => sum + count, 0)
  const known = findings.length - fresh.length
  return { fresh, known, kept, gone: total - known }
}

function keyOf({ code, file, text }: Identity): string {
  return `${code}\n${file}\n${text}`
}
