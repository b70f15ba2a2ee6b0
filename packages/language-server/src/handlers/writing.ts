import type { CodeAction as ServiceAction } from "@kettenwerk/language-service"
import { type CodeAction, CodeActionKind, type Diagnostic } from "vscode-languageserver"
import { completionKind } from "../convert/symbol-kinds.js"
import { toWorkspaceEdit } from "../convert/to-workspace-edit.js"
import { toLspRange, toOffset } from "../positions.js"
import type { Root } from "../root.js"
import { refused, type ServerContext } from "../server-context.js"

/** Kind of the action that applies all safe fixes. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.kettenwerk`

/** Answers everything that proposes changes: completion, rename, quick fixes. */
export function handleWriting({ connection, documents, state, about, editTarget }: ServerContext): void {
  connection.onCompletion(({ textDocument: { uri }, position, context }) =>
    about(uri, null, ({ document, relative }, root, mark) => {
      const offset = toOffset(document, position)
      const found = root.service.completion(relative, offset)
      // A space is typed all the time; it asks only behind a pipe or colon.
      const text = root.service.text(relative) ?? ""
      if (
        context?.triggerCharacter === " " &&
        !/[|:][ \t]$/u.test(text.slice(Math.max(0, offset - 3), offset))
      )
        return null
      return {
        isIncomplete: false,
        items: found.flatMap(({ label, detail, kind, collection, start, end, newText, rank }) => {
          const range = root.service.rangeOf(relative, start, end)
          if (range === undefined) return []
          return [
            {
              label,
              kind: completionKind(kind, collection),
              ...(detail === undefined ? {} : { detail }),
              sortText: String(rank).padStart(5, "0"),
              filterText: label,
              textEdit: { range: toLspRange(range, mark), newText },
            },
          ]
        }),
      }
    }),
  )

  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    about(uri, null, ({ document, relative }, root, mark) => {
      const start = root.service.prepareRename(relative, toOffset(document, position))
      if (!start.ok) throw refused(start.reason)
      const range = root.service.rangeOf(relative, start.start, start.end)
      return range === undefined ? null : { range: toLspRange(range, mark), placeholder: start.placeholder }
    }),
  )

  connection.onRenameRequest(({ textDocument: { uri }, position, newName }) =>
    about(uri, null, ({ document, relative }, root) => {
      const answer = root.service.rename(relative, toOffset(document, position), newName)
      if (!answer.ok) throw refused(answer.reason)
      return toWorkspaceEdit(answer.edits, editTarget(root))
    }),
  )

  connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
    about<CodeAction[]>(uri, [], ({ document, relative }, root, mark) => {
      const wants = (kind: string): boolean =>
        context.only === undefined ||
        context.only.some((only) => kind === only || kind.startsWith(`${only}.`))
      const actions: CodeAction[] = []
      if (wants(CodeActionKind.QuickFix)) {
        const [start, end] = [toOffset(document, range.start), toOffset(document, range.end)]
        for (const action of root.service.codeActions(relative, start, end))
          actions.push(toCodeAction(action, uri, root, mark, context.diagnostics))
      }
      // Offered when asked for: on save, or from the menu of source actions.
      if (context.only !== undefined && wants(fixAllKind)) {
        const all = root.service.fixAll(relative)
        if (all !== undefined)
          actions.push({
            title: all.title,
            kind: fixAllKind,
            edit: toWorkspaceEdit(all.edits, editTarget(root)),
          })
      }
      return actions
    }),
  )

  function toCodeAction(
    action: ServiceAction,
    uri: string,
    root: Root,
    mark: 0 | 1,
    diagnostics: readonly Diagnostic[],
  ): CodeAction {
    const codes = new Set(action.findings.map(({ code }) => code))
    const starts = new Set(action.findings.map(({ range }) => JSON.stringify(toLspRange(range, mark).start)))
    const settled = diagnostics.filter(
      (one) => codes.has(String(one.code)) && starts.has(JSON.stringify(one.range.start)),
    )
    const base: CodeAction = {
      title: action.title,
      kind: CodeActionKind.QuickFix,
      ...(settled.length === 0 ? {} : { diagnostics: [...settled] }),
    }
    if (action.suppresses !== undefined && state.hasCommands) {
      const { code, offset } = action.suppresses
      const place = root.service.rangeOf(documents.place(uri).relative, offset, offset)
      const position = place === undefined ? { line: 0, character: 0 } : toLspRange(place, mark).start
      return {
        ...base,
        command: {
          title: action.title,
          command: "kettenwerk.suppressFinding",
          arguments: [{ uri, code, position }],
        },
      }
    }
    return {
      ...base,
      ...(action.preferred ? { isPreferred: true } : {}),
      edit: toWorkspaceEdit(action.edits, editTarget(root)),
    }
  }
}
