import { slug } from "@kettenwerk/core"
import { groupKey, type NamedMunicipality } from "./municipality.js"

/** What decides to which group a document belongs. Plain data. */
export interface DocumentOrigin {
  readonly uri: string
  /** False for a text that is no concept. */
  readonly recognised: boolean
  /** Missing where the document names none, and for a text that is no concept. */
  readonly municipality?: NamedMunicipality
}

/** Documents of one municipality, or a document that stands alone. */
export interface PlannedGroup {
  readonly key: string
  readonly municipality?: NamedMunicipality & { readonly uri: string }
  /** Indexes of the given documents, in the order of `uri`. */
  readonly members: readonly number[]
}

interface OpenGroup {
  readonly key: string
  municipality?: NamedMunicipality & { readonly uri: string }
  readonly members: number[]
}

/** Puts documents into groups: by the municipality they name, else by their folder. They come in the order of `uri`. */
export function planGroups(documents: readonly DocumentOrigin[]): readonly PlannedGroup[] {
  const groups = new Map<string, OpenGroup>()
  const folders = new Map<string, Set<OpenGroup>>()
  const open: number[] = []
  for (const [at, { uri, municipality }] of documents.entries()) {
    if (municipality === undefined) {
      open.push(at)
      continue
    }
    const key = groupKey(municipality)
    const group: OpenGroup = groups.get(key) ?? { key, municipality: { ...municipality, uri }, members: [] }
    groups.set(key, group)
    group.members.push(at)
    const own = group.municipality!
    if (own.key === undefined && municipality.key !== undefined)
      group.municipality = { ...own, key: municipality.key }
    const inFolder = folders.get(folderOf(uri))
    if (inFolder === undefined) folders.set(folderOf(uri), new Set([group]))
    else inFolder.add(group)
  }
  // A document without a municipality joins the only group of its folder.
  for (const at of open) {
    const { uri, recognised } = documents[at]!
    const inFolder = [...(folders.get(folderOf(uri)) ?? [])]
    const [only] = inFolder
    if (recognised && only !== undefined && inFolder.length === 1) only.members.push(at)
    else groups.set(`document ${at}`, { key: slug(uri.replace(/\.[^./]*$/u, "")), members: [at] })
  }
  for (const { members } of groups.values()) members.sort((a, b) => a - b)
  return [...groups.values()]
}

function folderOf(uri: string): string {
  const cut = uri.lastIndexOf("/")
  return cut < 0 ? "" : uri.slice(0, cut)
}
