import { type CodeLens, type DocumentSymbol, MarkupKind, type Range, SymbolKind } from "vscode-languageserver"
import { symbolKind } from "../convert/symbol-kinds.js"
import { toLspRange, toOffset } from "../positions.js"
import type { ServerContext } from "../server-context.js"

/** Answers everything that only looks: hovers, definitions, references, symbols, lenses, hints, links. */
export function handleReading({
  connection,
  documents,
  state,
  about,
  contained,
  markOf,
}: ServerContext): void {
  connection.onHover(({ textDocument: { uri }, position }) =>
    about(uri, null, ({ document, relative }, root, mark) => {
      const found = root.service.hover(relative, toOffset(document, position))
      const range = found && root.service.rangeOf(relative, found.start, found.end)
      if (found === undefined || range === undefined) return null
      return {
        contents: { kind: MarkupKind.Markdown, value: found.markdown },
        ...(found.end > found.start ? { range: toLspRange(range, mark) } : {}),
      }
    }),
  )

  connection.onDefinition(({ textDocument: { uri }, position }) =>
    about(uri, null, ({ document, relative }, root, mark) => {
      const found = root.service.definition(relative, toOffset(document, position))
      if (found === undefined) return null
      const target = root.uriOf(found.target.uri)
      if (!state.capabilities.textDocument?.definition?.linkSupport)
        return { uri: target, range: toLspRange(found.targetName, markOf(target)) }
      const origin = root.service.rangeOf(relative, found.origin.start, found.origin.end)
      return [
        {
          targetUri: target,
          targetRange: toLspRange(found.target, markOf(target)),
          targetSelectionRange: toLspRange(found.targetName, markOf(target)),
          ...(origin === undefined ? {} : { originSelectionRange: toLspRange(origin, mark) }),
        },
      ]
    }),
  )

  connection.onReferences(({ textDocument: { uri }, position, context }) =>
    about(uri, [], ({ document, relative }, root) =>
      root.service
        .references(relative, toOffset(document, position), context.includeDeclaration)
        .flatMap((mention) => {
          const range = root.service.rangeOf(mention.uri, mention.start, mention.end)
          const address = root.uriOf(mention.uri)
          return range === undefined ? [] : [{ uri: address, range: toLspRange(range, markOf(address)) }]
        }),
    ),
  )

  connection.onDocumentHighlight(({ textDocument: { uri }, position }) =>
    about(uri, [], ({ document, relative }, root, mark) =>
      root.service.highlights(relative, toOffset(document, position)).flatMap(({ start, end }) => {
        const range = root.service.rangeOf(relative, start, end)
        return range === undefined ? [] : [{ range: toLspRange(range, mark) }]
      }),
    ),
  )

  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    about<DocumentSymbol[]>(uri, [], ({ relative }, root, mark) =>
      root.service.documentSymbols(relative).map(({ name, symbols }) => {
        const children = symbols.map((symbol): DocumentSymbol => {
          const range = toLspRange(symbol.source, mark)
          const own = toLspRange(symbol.nameSource, mark)
          return {
            name: symbol.name,
            detail: symbol.detail,
            kind: symbolKind(symbol.collection),
            range,
            // The protocol wants the name inside of the whole.
            selectionRange: symbol.nameSource.uri === relative && isWithin(own, range) ? own : range,
          }
        })
        const first = children[0]!.range
        const range = { start: first.start, end: children.at(-1)!.range.end }
        return { name, kind: SymbolKind.Namespace, range, selectionRange: first, children }
      }),
    ),
  )

  connection.onWorkspaceSymbol(({ query }) =>
    contained([], () =>
      documents.roots.flatMap((root) =>
        root.service.workspaceSymbols(query).map(({ collection, name, detail, nameSource }) => {
          const address = root.uriOf(nameSource.uri)
          return {
            name: detail === "" ? name : `${detail} ${name}`,
            kind: symbolKind(collection),
            location: { uri: address, range: toLspRange(nameSource, markOf(address)) },
          }
        }),
      ),
    ),
  )

  connection.onCodeLens(({ textDocument: { uri } }) =>
    about<CodeLens[]>(uri, [], ({ relative }, root, mark) => {
      if (!state.settings.codeLens) return []
      return root.service.codeLenses(relative).flatMap(({ start, end, title, view }) => {
        const range = root.service.rangeOf(relative, start, end)
        if (range === undefined) return []
        // Without a command of the client the line only says what it counts.
        const command =
          state.hasCommands && view !== undefined
            ? { title, command: "kettenwerk.openPreview", arguments: [{ uri, view }] }
            : { title, command: "" }
        return [{ range: toLspRange(range, mark), command }]
      })
    }),
  )

  connection.languages.inlayHint.on(({ textDocument: { uri }, range: wanted }) =>
    about(uri, [], ({ document, relative }, root, mark) => {
      if (!state.settings.inlayHints) return []
      const [start, end] = [toOffset(document, wanted.start), toOffset(document, wanted.end)]
      return root.service.inlayHints(relative, start, end).flatMap(({ offset, text, tooltip }) => {
        const range = root.service.rangeOf(relative, offset, offset)
        if (range === undefined) return []
        return [{ position: toLspRange(range, mark).start, label: text, tooltip, paddingLeft: true }]
      })
    }),
  )

  connection.onDocumentLinks(({ textDocument: { uri } }) =>
    about(uri, [], ({ relative }, root, mark) =>
      root.service.documentLinks(relative).flatMap(({ start, end, target, tooltip }) => {
        const range = root.service.rangeOf(relative, start, end)
        if (range === undefined) return []
        const { line, character } = toLspRange(target).start
        return [
          {
            range: toLspRange(range, mark),
            target: `${root.uriOf(target.uri)}#${line + 1},${character + 1}`,
            tooltip,
          },
        ]
      }),
    ),
  )
}

function isWithin(inner: Range, outer: Range): boolean {
  const after = (a: Range["start"], b: Range["start"]) =>
    a.line > b.line || (a.line === b.line && a.character >= b.character)
  return after(inner.start, outer.start) && after(outer.end, inner.end)
}
