import type { ConceptGroup, DocumentReading, Finding, TextEdit, WorkspaceReading } from "@kettenwerk/core"
import { createWorkspace } from "@kettenwerk/markdown"
import { type CheckResult, check, documentNotRecognised } from "@kettenwerk/rules"
import { createEntityIndex, type EntityIndex } from "./entities/entity-index.js"
import type { NameFinder } from "./entities/name-finder.js"
import type { Host } from "./host.js"
import { mayBeConcept } from "./may-be-concept.js"

/** A document that was recognised as a concept, with the group it belongs to. */
export interface Placed {
  readonly document: DocumentReading
  readonly group: ConceptGroup
}

/** What a group of documents is said about, by document. */
export interface GroupFindings {
  readonly result: CheckResult
  readonly byUri: ReadonlyMap<string, readonly Finding[]>
}

/**
 * The documents of one base folder and everything known about them. Computed when somebody asks, kept until
 * something it depends on changes.
 */
export interface Session {
  readonly host: Host
  set(uri: string, text: string): void
  /** Changes a text; ignored for a document that was never set. */
  edit(uri: string, edit: Omit<TextEdit, "uri">): void
  remove(uri: string): void
  /** Text of a document, concept or not; without a byte order mark. */
  text(uri: string): string | undefined
  reading(): WorkspaceReading
  /** Undefined for a document that is no concept. */
  placed(uri: string): Placed | undefined
  findings(group: ConceptGroup): GroupFindings
  entities(group: ConceptGroup): EntityIndex
}

export function createSession(host: Host): Session {
  const workspace = createWorkspace()
  /** Texts that are surely no concept: kept as they are, never read. */
  const others = new Map<string, string>()
  const checked = new WeakMap<
    ConceptGroup,
    { readonly key: readonly unknown[]; readonly found: GroupFindings }
  >()
  const indexes = new WeakMap<ConceptGroup, EntityIndex>()
  const finders = new Map<string, NameFinder>()
  let placedIn:
    | { readonly reading: WorkspaceReading; readonly byUri: ReadonlyMap<string, Placed> }
    | undefined

  const putOther = (uri: string, text: string): void => {
    if (mayBeConcept(text)) {
      others.delete(uri)
      workspace.set(uri, text)
    } else others.set(uri, text)
  }
  return {
    host,
    set(uri, text) {
      const plain = text.startsWith("\uFEFF") ? text.slice(1) : text
      if (workspace.text(uri) !== undefined) workspace.set(uri, plain)
      else putOther(uri, plain)
    },
    edit(uri, { start, end, newText }) {
      const other = others.get(uri)
      if (other === undefined) workspace.edit(uri, { start, end, newText })
      else putOther(uri, other.slice(0, start) + newText + other.slice(end))
    },
    remove(uri) {
      others.delete(uri)
      workspace.remove(uri)
    },
    text: (uri) => workspace.text(uri) ?? others.get(uri),
    reading: () => workspace.reading(),
    placed(uri) {
      const reading = workspace.reading()
      if (placedIn?.reading !== reading) placedIn = { reading, byUri: placeAll(reading) }
      return placedIn.byUri.get(uri)
    },
    findings(group) {
      const stichtag = host.stichtag()
      const key = [stichtag, ...group.documents.map(({ uri }) => host.settings(uri))]
      const known = checked.get(group)
      if (known !== undefined && isSame(known.key, key)) return known.found
      const found = findingsOf(group, host, stichtag)
      checked.set(group, { key, found })
      return found
    },
    entities(group) {
      const known = indexes.get(group)
      if (known !== undefined) return known
      const index = createEntityIndex(group, finders.get(group.id))
      finders.set(group.id, index.finder)
      indexes.set(group, index)
      return index
    },
  }
}

function placeAll(reading: WorkspaceReading): ReadonlyMap<string, Placed> {
  return new Map(
    reading.groups.flatMap((group) =>
      group.documents
        .filter(({ recognised }) => recognised)
        .map((document) => [document.uri, { document, group }] as const),
    ),
  )
}

function findingsOf(group: ConceptGroup, host: Host, stichtag: string): GroupFindings {
  const result = check(
    { groups: [group], model: group.model },
    { stichtag, settings: (uri) => host.settings(uri) },
  )
  const byUri = new Map<string, Finding[]>()
  for (const finding of result.findings) {
    // In an editor a text that is no concept gets nothing.
    if (finding.code === documentNotRecognised) continue
    const list = byUri.get(finding.uri)
    if (list === undefined) byUri.set(finding.uri, [finding])
    else list.push(finding)
  }
  return { result, byUri }
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at])
}
