import { mayBeConcept } from "@kettenwerk/language-service"
import type { TextDocumentContentChangeEvent, TextDocumentItem } from "vscode-languageserver"
import { TextDocument } from "vscode-languageserver-textdocument"
import { type FileSource, markdownFile, settingsFile } from "./files/file-source.js"
import { markLength, toEdit } from "./positions.js"
import { createRoot, type Root, type RootHost } from "./root.js"

/** A document the editor holds. */
export interface OpenDocument {
  readonly uri: string
  readonly root: Root
  /** Its address within the root. */
  readonly relative: string
  readonly isSettings: boolean
  document: TextDocument
  /** Offset of the last change, for focus mode. */
  typingAt: number | undefined
}

/** All documents the server knows: what the editor holds beats the disk. */
export interface Documents {
  readonly roots: readonly Root[]
  readonly open: ReadonlyMap<string, OpenDocument>
  setRoots(uris: readonly string[]): void
  /** Reads the closed files of roots that were not read yet. */
  index(files: FileSource, isStopped: () => boolean): Promise<void>
  opened(item: TextDocumentItem): OpenDocument
  /** The document after the changes; undefined if it was never opened. */
  changed(
    uri: string,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
  ): OpenDocument | undefined
  closed(uri: string, files: FileSource): Promise<void>
  /** A file changed on disk. True if anything the server knows changed. */
  fileChanged(uri: string, isDeleted: boolean, files: FileSource): Promise<boolean>
  /** Where a document is or would be known. */
  place(uri: string): { readonly root: Root; readonly relative: string }
}

export function createDocuments(host: RootHost): Documents {
  const loose = createRoot(undefined, host)
  let roots: readonly Root[] = [loose]
  const indexed = new Set<Root>()
  const open = new Map<string, OpenDocument>()

  const place = (uri: string): { readonly root: Root; readonly relative: string } => {
    const inside = roots.flatMap((root) => {
      const relative = root === loose ? undefined : root.relative(uri)
      return relative === undefined ? [] : [{ root, relative }]
    })
    // Of nested folders the inner one holds the document.
    const nearest = inside.sort((a, b) => a.relative.length - b.relative.length)[0]
    return nearest ?? { root: loose, relative: uri }
  }
  const put = ({ root, relative, isSettings, document }: OpenDocument): void => {
    const text = document.getText()
    root.spell(relative, document.uri)
    if (isSettings) {
      root.settings.setFile(relative, text.slice(markLength(text)))
      applyExclusions(root)
    } else if (root.settings.wants(relative)) root.service.set(relative, text)
  }
  /** Takes out what new settings exclude, and open documents that they include again in. */
  const applyExclusions = (root: Root): void => {
    for (const group of root.service.reading().groups) {
      for (const { uri } of group.documents) if (!root.settings.wants(uri)) root.service.remove(uri)
    }
    for (const held of open.values()) {
      if (held.root !== root || held.isSettings || root.service.text(held.relative) !== undefined) continue
      if (root.settings.wants(held.relative)) root.service.set(held.relative, held.document.getText())
    }
  }
  const readClosed = async (uri: string, files: FileSource): Promise<boolean> => {
    const { root, relative } = place(uri)
    if (open.has(uri) || root === loose) return false
    const text = await files.read(uri)
    if (open.has(uri)) return false
    if (settingsFile.test(relative)) {
      if (text === undefined) root.settings.removeFile(relative)
      else root.settings.setFile(relative, text)
      return true
    }
    // Closed texts that are surely no concept are not even kept.
    if (text === undefined || !root.settings.wants(relative) || !mayBeConcept(text)) {
      const known = root.service.text(relative) !== undefined
      root.service.remove(relative)
      return known
    }
    root.service.set(relative, text)
    root.spell(relative, uri)
    return true
  }

  return {
    get roots() {
      return roots
    },
    open,
    place,
    setRoots(uris) {
      const known = new Map(roots.map((root) => [root.uri, root]))
      roots = [...[...new Set(uris)].map((uri) => known.get(uri) ?? createRoot(uri, host)), loose]
      for (const [uri, held] of open) {
        const now = place(uri)
        if (now.root === held.root) continue
        held.root.service.remove(held.relative)
        const moved: OpenDocument = { ...held, ...now }
        open.set(uri, moved)
        put(moved)
      }
    },
    async index(files, isStopped) {
      for (const root of roots) {
        if (root === loose || root.uri === undefined || indexed.has(root)) continue
        indexed.add(root)
        root.settings.setAbove(await files.settingsAbove(root.uri))
        const found = await files.find(root.uri)
        const settingsFirst = [
          ...found.filter((uri) => settingsFile.test(uri)),
          ...found.filter((uri) => markdownFile.test(uri)),
        ]
        for (const [at, uri] of settingsFirst.entries()) {
          if (isStopped()) return
          if (place(uri).root === root) await readClosed(uri, files)
          // Requests that came in meanwhile are answered; readings stay short.
          if (at % 8 === 7) root.service.reading()
        }
        applyExclusions(root)
      }
    },
    opened(item) {
      const { root, relative } = place(item.uri)
      const document = TextDocument.create(item.uri, item.languageId, item.version, item.text)
      const held: OpenDocument = {
        uri: item.uri,
        root,
        relative,
        isSettings: settingsFile.test(relative),
        document,
        typingAt: undefined,
      }
      open.set(item.uri, held)
      put(held)
      return held
    },
    changed(uri, version, changes) {
      const held = open.get(uri)
      if (held === undefined) return undefined
      const { root, relative } = held
      let isWhole = held.isSettings
      for (const change of changes) {
        const edit = isWhole ? undefined : toEdit(held.document, change)
        held.document = TextDocument.update(held.document, [change], version)
        if (edit === undefined) isWhole = true
        else {
          root.service.edit(relative, edit)
          held.typingAt = edit.start + edit.newText.length
        }
      }
      const text = held.document.getText()
      const known = root.service.text(relative)
      // Two views of one text must never part; if they would, the editor's counts.
      if (isWhole || (known !== undefined && known.length !== text.length - markLength(text))) put(held)
      return held
    },
    async closed(uri, files) {
      const held = open.get(uri)
      if (held === undefined) return
      open.delete(uri)
      const { root, relative } = held
      if (root === loose) root.service.remove(relative)
      else await readClosed(uri, files)
    },
    async fileChanged(uri, isDeleted, files) {
      const { root, relative } = place(uri)
      if (open.has(uri) || root === loose) return false
      if (!isDeleted) {
        const isKnown = await readClosed(uri, files)
        if (settingsFile.test(relative)) applyExclusions(root)
        return isKnown
      }
      if (settingsFile.test(relative)) root.settings.removeFile(relative)
      else root.service.remove(relative)
      return true
    },
  }
}
