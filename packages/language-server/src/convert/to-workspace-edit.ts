import type { TextEdit } from "@kettenwerk/core"
import type { RenameNote } from "@kettenwerk/language-service"
import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver"
import { toLspRange } from "../positions.js"
import type { Root } from "../root.js"

export interface EditTarget {
  readonly root: Root
  /** Version of an open document, else null. */
  version(uri: string): number | null
  mark(uri: string): 0 | 1
  readonly canAnnotate: boolean
  readonly canVersion: boolean
  readonly german: boolean
}

/** Edits of one or several documents as the client applies them; annotated ones are shown and asked for. */
export function toWorkspaceEdit(
  edits: readonly (TextEdit & { readonly note?: RenameNote })[],
  target: EditTarget,
): WorkspaceEdit {
  const { root, canAnnotate, canVersion } = target
  const byDocument = new Map<
    string,
    AnnotatedTextEdit[] | { range: AnnotatedTextEdit["range"]; newText: string }[]
  >()
  const used = new Set<RenameNote>()
  for (const { uri, start, end, newText, note } of edits) {
    const range = root.service.rangeOf(uri, start, end)
    if (range === undefined) continue
    const client = root.uriOf(uri)
    const annotated = canAnnotate && note !== undefined
    if (annotated) used.add(note)
    const edit = {
      range: toLspRange(range, target.mark(client)),
      newText,
      ...(annotated ? { annotationId: note } : {}),
    }
    byDocument.set(client, [...(byDocument.get(client) ?? []), edit])
  }
  if (!canVersion) return { changes: Object.fromEntries(byDocument) }
  const documentChanges = [...byDocument].map(
    ([uri, own]): TextDocumentEdit => ({
      textDocument: { uri, version: target.version(uri) },
      edits: [...own],
    }),
  )
  return used.size === 0
    ? { documentChanges }
    : { documentChanges, changeAnnotations: annotations(used, target.german) }
}

const labels: Readonly<Record<RenameNote, { readonly de: string; readonly en: string }>> = {
  inflected: { de: "Gebeugte Form: bitte prüfen", en: "Inflected form: please check" },
  prose: {
    de: "Im Fließtext: bitte prüfen, ob der Name gemeint ist",
    en: "In running text: is the name meant?",
  },
  "other-file": { de: "In anderen Dokumenten", en: "In other documents" },
  joined: { de: "Anders geschrieben: bitte prüfen", en: "Written differently: please check" },
}

function annotations(used: ReadonlySet<RenameNote>, german: boolean): Record<string, ChangeAnnotation> {
  return Object.fromEntries(
    [...used].map((note) => [
      note,
      { label: german ? labels[note].de : labels[note].en, needsConfirmation: true },
    ]),
  )
}
