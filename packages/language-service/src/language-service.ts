import type {
  ConceptGroup,
  DocumentReading,
  Finding,
  Range,
  TextEdit,
  WorkspaceReading,
} from "@kettenwerk/core"
import type { CheckResult } from "@kettenwerk/rules"
import type { Mention } from "./entities/entity-index.js"
import { type CodeAction, codeActions, fixAll } from "./features/code-actions.js"
import { type CodeLens, codeLenses } from "./features/code-lens.js"
import { type Completion, completion } from "./features/completion.js"
import { definition, type Location } from "./features/definition.js"
import {
  type Diagnostic,
  type DiagnosticOptions,
  diagnostics,
  settingsDiagnostics,
} from "./features/diagnostics.js"
import { type DocumentLink, documentLinks } from "./features/document-links.js"
import { type Hover, hover } from "./features/hover.js"
import { type InlayHint, inlayHints } from "./features/inlay-hints.js"
import { highlights, references } from "./features/references.js"
import { prepareRename, type RenameAnswer, type RenameStart, rename } from "./features/rename.js"
import { suppress } from "./features/suppress.js"
import { documentSymbols, type FactSymbol, type SymbolGroup, workspaceSymbols } from "./features/symbols.js"
import type { Host } from "./host.js"
import { createSession } from "./session.js"

/**
 * What an editor can ask about the concepts of one base folder. Addresses are those the texts were set with; offsets
 * count UTF-16 units of the text without byte order mark; ranges count from 1. Every answer follows from the texts
 * and the host. A document that is no concept gets empty answers.
 */
export interface LanguageService {
  set(uri: string, text: string): void
  /** Changes a text; ignored for a document that was never set. */
  edit(uri: string, edit: Omit<TextEdit, "uri">): void
  remove(uri: string): void
  text(uri: string): string | undefined

  reading(): WorkspaceReading
  /** The document with its group; undefined if it is no concept. */
  document(uri: string): { readonly document: DocumentReading; readonly group: ConceptGroup } | undefined
  /** Everything the rules say about a group; kept until one of its documents changes. */
  check(group: ConceptGroup): CheckResult
  /** Findings of one document, as the command line has them. */
  findings(uri: string): readonly Finding[]
  rangeOf(uri: string, start: number, end: number): Range | undefined

  diagnostics(uri: string, options?: DiagnosticOptions): readonly Diagnostic[]
  /** Diagnostics of settings files, by their address. */
  settingsDiagnostics(): ReadonlyMap<string, readonly Diagnostic[]>
  codeActions(uri: string, start: number, end: number): readonly CodeAction[]
  fixAll(uri: string): CodeAction | undefined
  /** The edit that switches a finding off for its block. */
  suppress(uri: string, code: string, offset: number, reason: string): TextEdit | undefined
  hover(uri: string, offset: number): Hover | undefined
  definition(uri: string, offset: number): Location | undefined
  references(uri: string, offset: number, includeDefinition?: boolean): readonly Mention[]
  highlights(uri: string, offset: number): readonly Mention[]
  completion(uri: string, offset: number): readonly Completion[]
  prepareRename(uri: string, offset: number): RenameStart
  rename(uri: string, offset: number, newName: string): RenameAnswer
  documentSymbols(uri: string): readonly SymbolGroup[]
  workspaceSymbols(query: string): readonly FactSymbol[]
  codeLenses(uri: string): readonly CodeLens[]
  inlayHints(uri: string, start: number, end: number): readonly InlayHint[]
  documentLinks(uri: string): readonly DocumentLink[]
}

export function createLanguageService(host: Host): LanguageService {
  const session = createSession(host)
  return {
    set: session.set,
    edit: session.edit,
    remove: session.remove,
    text: session.text,
    reading: session.reading,
    document: session.placed,
    check: (group) => session.findings(group).result,
    findings(uri) {
      const placed = session.placed(uri)
      return placed === undefined ? [] : (session.findings(placed.group).byUri.get(uri) ?? [])
    },
    rangeOf: (uri, start, end) => session.placed(uri)?.document.rangeOf(start, end),
    diagnostics: (uri, options) => diagnostics(session, uri, options),
    settingsDiagnostics: () =>
      settingsDiagnostics(
        session,
        session.reading().groups.filter((group) => group.documents.some(({ recognised }) => recognised)),
      ),
    codeActions: (uri, start, end) => codeActions(session, uri, start, end),
    fixAll: (uri) => fixAll(session, uri),
    suppress(uri, code, offset, reason) {
      const placed = session.placed(uri)
      return placed && suppress(placed.document, code, offset, reason)
    },
    hover: (uri, offset) => hover(session, uri, offset),
    definition: (uri, offset) => definition(session, uri, offset),
    references: (uri, offset, includeDefinition) => references(session, uri, offset, includeDefinition),
    highlights: (uri, offset) => highlights(session, uri, offset),
    completion: (uri, offset) => completion(session, uri, offset),
    prepareRename: (uri, offset) => prepareRename(session, uri, offset),
    rename: (uri, offset, newName) => rename(session, uri, offset, newName),
    documentSymbols: (uri) => documentSymbols(session, uri),
    workspaceSymbols: (query) => workspaceSymbols(session, query),
    codeLenses: (uri) => codeLenses(session, uri),
    inlayHints: (uri, start, end) => inlayHints(session, uri, start, end),
    documentLinks: (uri) => documentLinks(session, uri),
  }
}
