import type { Finding, Range, TextEdit } from "@kettenwerk/core"
import type { Language } from "../host.js"
import type { Session } from "../session.js"
import { canBeSuppressed, suppress } from "./suppress.js"

/** Something an editor offers to do about a place. */
export interface CodeAction {
  readonly title: string
  readonly kind: "fix" | "suppress" | "fix-all"
  readonly edits: readonly TextEdit[]
  /** Safe: nothing but what the finding names changes. */
  readonly preferred: boolean
  /** The findings it settles. */
  readonly findings: readonly Finding[]
  /** For `suppress`: the finding's code and place, for a face that asks for the reason itself. */
  readonly suppresses?: { readonly code: string; readonly offset: number }
}

/** What can be done about the findings that touch a range. */
export function codeActions(
  session: Session,
  uri: string,
  start: number,
  end: number,
): readonly CodeAction[] {
  const placed = session.placed(uri)
  if (placed === undefined) return []
  const language = session.host.language()
  const here = (session.findings(placed.group).byUri.get(uri) ?? []).filter(({ range }) =>
    meets(range, start, end),
  )
  return [
    ...here.flatMap((found) =>
      found.fixes.map(
        ({ title, edits, safe }): CodeAction => ({
          title: title[language],
          kind: "fix",
          edits,
          preferred: safe,
          findings: [found],
        }),
      ),
    ),
    ...suppressions(here, placed.document, language),
  ]
}

/** All safe fixes of a document in one; edits that would meet wait for the next time. */
export function fixAll(session: Session, uri: string): CodeAction | undefined {
  const placed = session.placed(uri)
  if (placed === undefined) return undefined
  const edits: TextEdit[] = []
  const settled: Finding[] = []
  for (const found of session.findings(placed.group).byUri.get(uri) ?? []) {
    const fix = found.fixes.find(({ safe }) => safe)
    // A fix of another document is not what „fix this document“ asks for.
    if (fix === undefined || fix.edits.some((edit) => edit.uri !== uri)) continue
    if (fix.edits.some((edit) => edits.some((taken) => edit.start <= taken.end && taken.start <= edit.end)))
      continue
    edits.push(...fix.edits)
    settled.push(found)
  }
  if (edits.length === 0) return undefined
  const german = session.host.language() === "de"
  return {
    title: german ? "Alle sicheren Korrekturen anwenden" : "Apply all safe fixes",
    kind: "fix-all",
    edits: edits.sort((a, b) => a.start - b.start),
    preferred: true,
    findings: settled,
  }
}

function suppressions(
  findings: readonly Finding[],
  document: Parameters<typeof suppress>[0],
  language: Language,
): readonly CodeAction[] {
  const offered = new Set<string>()
  return findings.flatMap((found) => {
    const { code, range } = found
    if (offered.has(code) || !canBeSuppressed(code)) return []
    const edit = suppress(document, code, range.start.offset, "")
    if (edit === undefined) return []
    offered.add(code)
    return [
      {
        title:
          language === "de"
            ? `Befund mit Begründung ausschalten: ${code}`
            : `Switch the finding off with a reason: ${code}`,
        kind: "suppress" as const,
        edits: [edit],
        preferred: false,
        findings: [found],
        suppresses: { code, offset: range.start.offset },
      },
    ]
  })
}

function meets({ start, end }: Range, from: number, to: number): boolean {
  return start.offset <= to && from <= end.offset
}
