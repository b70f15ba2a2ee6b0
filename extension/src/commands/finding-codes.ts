import * as vscode from "vscode"

/** A finding as the editor shows it. */
export interface ShownFinding {
  readonly code: string
  readonly message: string
  readonly range: vscode.Range
}

/** Findings of Kettenwerk in a document, one per code; only those at `position`, if one is given. */
export function findingCodes(
  document: vscode.TextDocument,
  position?: vscode.Position,
): readonly ShownFinding[] {
  const found = new Map<string, ShownFinding>()
  for (const { source, code, message, range } of vscode.languages.getDiagnostics(document.uri)) {
    if (source?.toLowerCase() !== "kettenwerk") continue
    if (position !== undefined && !range.contains(position)) continue
    const name = String(typeof code === "object" ? code.value : code)
    if (!found.has(name)) found.set(name, { code: name, message, range })
  }
  return [...found.values()]
}
