/**
 * The only place where positions of the model (lines and columns from 1, offsets without byte order mark) and of
 * the protocol (lines and characters from 0, offsets with it) meet.
 */
import type { Position, Range } from "@kettenwerk/core"
import type * as lsp from "vscode-languageserver"
import type { TextDocument } from "vscode-languageserver-textdocument"

/** 1 for a text that begins with a byte order mark, else 0. */
export function markLength(text: string): 0 | 1 {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0
}

/** A range of the model; `mark` is 1 if the editor's text has a byte order mark. */
export function toLspRange({ start, end }: Pick<Range, "start" | "end">, mark: 0 | 1 = 0): lsp.Range {
  return { start: toLspPosition(start, mark), end: toLspPosition(end, mark) }
}

function toLspPosition({ line, column }: Position, mark: 0 | 1): lsp.Position {
  return { line: line - 1, character: column - 1 + (line === 1 ? mark : 0) }
}

/** A position of the protocol as an offset of the model. Beyond the end of a line or text it is that end. */
export function toOffset(document: TextDocument, position: lsp.Position): number {
  return Math.max(0, document.offsetAt(position) - markLength(document.getText()))
}

/** A change of the protocol as an edit of the model, or undefined if only the whole text can tell. */
export function toEdit(
  document: TextDocument,
  change: lsp.TextDocumentContentChangeEvent,
): { readonly start: number; readonly end: number; readonly newText: string } | undefined {
  if (!("range" in change)) return undefined
  const mark = markLength(document.getText())
  const first = document.offsetAt(change.range.start)
  const last = document.offsetAt(change.range.end)
  // What touches the mark may remove it or put one in.
  if (first < mark || (first === 0 && change.text.startsWith("\uFEFF"))) return undefined
  return { start: Math.min(first, last) - mark, end: Math.max(first, last) - mark, newText: change.text }
}
