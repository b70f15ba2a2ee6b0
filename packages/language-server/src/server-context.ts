import type { Language } from "@kettenwerk/language-service"
import { type ClientCapabilities, type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver"
import type { ClientSettings } from "./client-settings.js"
import type { EditTarget } from "./convert/to-workspace-edit.js"
import type { Documents, OpenDocument } from "./documents.js"
import type { FileSource } from "./files/file-source.js"
import { markLength } from "./positions.js"
import type { Root } from "./root.js"

/** What the entries give the server. */
export interface ServerHost {
  /** Closed files of this machine, for clients that do not read files for us. */
  readonly files: FileSource
  /** Today as an ISO day. */
  today(): string
  readonly version: string
}

/** What the client told us, and what we are doing. Changes over the session. */
export interface ServerState {
  capabilities: ClientCapabilities
  settings: ClientSettings
  clientLanguage: Language
  /** The client knows our commands. */
  hasCommands: boolean
  files: FileSource
  indexing: boolean
}

/** What all handlers share. */
export interface ServerContext {
  readonly connection: Connection
  readonly host: ServerHost
  readonly documents: Documents
  readonly state: ServerState
  language(): Language
  /** Runs a request about an open document that is no settings file. A mistake of ours costs this one answer. */
  about<Answer>(
    uri: string,
    empty: Answer,
    answer: (held: OpenDocument, root: Root, mark: 0 | 1) => Answer,
  ): Answer
  /** Runs a piece of work; what it throws is logged and answered with `empty`. */
  contained<Answer>(empty: Answer, answer: () => Answer): Answer
  /** 1 if the editor's text of a document begins with a byte order mark. */
  markOf(uri: string): 0 | 1
  editTarget(root: Root): EditTarget
}

export function createServerContext(
  connection: Connection,
  host: ServerHost,
  documents: Documents,
  state: ServerState,
): ServerContext {
  const context: ServerContext = {
    connection,
    host,
    documents,
    state,
    language: () => state.settings.language ?? state.clientLanguage,
    about(uri, empty, answer) {
      const held = documents.open.get(uri)
      if (held === undefined || held.isSettings) return empty
      return context.contained(empty, () => answer(held, held.root, markLength(held.document.getText())))
    },
    contained(empty, answer) {
      try {
        return answer()
      } catch (error) {
        if (error instanceof ResponseError) throw error
        connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
        return empty
      }
    },
    markOf(uri) {
      const held = documents.open.get(uri)
      return held === undefined ? 0 : markLength(held.document.getText())
    },
    editTarget(root) {
      const edit = state.capabilities.workspace?.workspaceEdit
      const canVersion = edit?.documentChanges === true
      return {
        root,
        version: (uri) => documents.open.get(uri)?.document.version ?? null,
        mark: context.markOf,
        canAnnotate: canVersion && edit?.changeAnnotationSupport !== undefined,
        canVersion,
        german: context.language() === "de",
      }
    },
  }
  return context
}

/** A refusal the editor shows to the user as it is. */
export function refused(reason: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason)
}
