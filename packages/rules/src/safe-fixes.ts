import type { Finding, TextEdit } from "@kettenwerk/core"

/** The fixes to apply without asking, and how many findings they settle. */
export interface SafeFixes {
  /** Edits by document; they do not overlap. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>
  readonly findings: readonly Finding[]
}

/**
 * Chooses the safe fixes of findings: the first safe one of each, whole or not at all. A fix that touches text
 * another one already changes is left for the next round, so what is applied always means what was meant.
 */
export function chooseSafeFixes(findings: readonly Finding[]): SafeFixes {
  const edits = new Map<string, TextEdit[]>()
  const settled: Finding[] = []
  for (const finding of findings) {
    const fix = finding.fixes.find(({ safe }) => safe)
    if (fix === undefined || fix.edits.length === 0) continue
    if (fix.edits.some((edit) => (edits.get(edit.uri) ?? []).some((other) => touches(edit, other)))) continue
    for (const edit of fix.edits) edits.set(edit.uri, [...(edits.get(edit.uri) ?? []), edit])
    settled.push(finding)
  }
  return { edits, findings: settled }
}

/** Two insertions at one place touch as well: which comes first would be chance. */
function touches(a: TextEdit, b: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end
}
