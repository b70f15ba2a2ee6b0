import type { WorkspaceReading } from "@kettenwerk/core"
import { type Edit, type ParsedDocument, parse, reparse } from "../parse/index.js"
import { type ReadDocument, readDocument } from "./read-document.js"
import { assemble, type GroupCache, type ReadOptions } from "./read-workspace.js"

/**
 * Documents that are edited while they are read: texts go in as changes, and only sections that changed are read
 * again. A reading is the same as a fresh one of the same texts.
 */
export interface Workspace {
  /** Puts a whole text in place, as when a file is opened. */
  set(uri: string, text: string): void
  /** Changes a text; ignored for a document that was never set. */
  edit(uri: string, edit: Edit): void
  remove(uri: string): void
  /** Current text without its byte order mark. */
  text(uri: string): string | undefined
  readonly uris: readonly string[]
  /** Reads what changed since the last call. */
  reading(): WorkspaceReading
}

interface Held {
  readonly parsed: ParsedDocument
  /** The last reading, of this or of an earlier state. */
  readonly read?: ReadDocument
}

export function createWorkspace(options: ReadOptions = {}): Workspace {
  const held = new Map<string, Held>()
  const groups: GroupCache = new Map()
  let current: WorkspaceReading | undefined

  const put = (uri: string, parsed: ParsedDocument): void => {
    const read = held.get(uri)?.read
    held.set(uri, { parsed, ...(read === undefined ? {} : { read }) })
    current = undefined
  }

  return {
    set(uri, text) {
      const known = held.get(uri)
      put(uri, known === undefined ? parse(text) : reparse(known.parsed, text))
    },
    edit(uri, edit) {
      const known = held.get(uri)
      if (known !== undefined) put(uri, reparse(known.parsed, edit))
    },
    remove(uri) {
      if (held.delete(uri)) current = undefined
    },
    text: (uri) => held.get(uri)?.parsed.text,
    get uris() {
      return [...held.keys()].sort()
    },
    reading() {
      if (current !== undefined) return current
      const documents = [...held].map(([uri, { parsed, read }]) => {
        const fresh =
          read?.parsed === parsed ? read : readDocument(uri, parsed, options.settingsOf?.(uri), read)
        held.set(uri, { parsed, read: fresh })
        return fresh
      })
      current = assemble(documents, options, groups)
      return current
    },
  }
}
