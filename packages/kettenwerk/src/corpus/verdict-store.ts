import { createHash } from "node:crypto"
import type { DocumentOrigin } from "@kettenwerk/markdown"
import type { Corpus } from "./check-corpus.js"
import type { GroupVerdict, PlainSettings } from "./part.js"

/** Keeps texts under names; a text that is missing, damaged or not readable is undefined. */
export interface Shelf {
  get(name: string): Promise<string | undefined>
  put(name: string, text: string): Promise<void>
}

type File = Corpus["files"][number]

/** What earlier runs found out about documents with exactly this content, these settings and this program. */
export interface VerdictStore {
  /** Origins of the documents that are known, by address. */
  origins(files: readonly File[]): Promise<ReadonlyMap<string, DocumentOrigin>>
  /** The verdict about these documents as one group. */
  verdict(group: readonly File[]): Promise<GroupVerdict | undefined>
  save(
    files: readonly File[],
    origins: ReadonlyMap<string, DocumentOrigin>,
    verdicts: readonly GroupVerdict[],
  ): Promise<void>
}

/** Changes whenever stored things get another shape. */
const shape = 1

/**
 * A store that can never change a result: everything a verdict depends on is part of the name it is kept under, namely
 * the texts and addresses of all documents of the group, their settings and options, the day, the build of Kettenwerk
 * and the version of the language runtime, whose tables of letters decide what is a word.
 */
export function createVerdictStore(corpus: Omit<Corpus, "files">, build: string, shelf: Shelf): VerdictStore {
  const { node = "", icu = "", unicode = "" } = process.versions
  const common = digest([shape, build, node, icu, unicode, corpus.status ?? null])
  const settingsDigests = new Map<PlainSettings, string>()
  const settingsDigest = (uri: string): string => {
    const settings = corpus.settingsOf(uri)
    const { flags, file, namesDay } = settings
    const day = namesDay ? null : corpus.stichtag
    const known = settingsDigests.get(settings) ?? digest([flags, file ?? null, day])
    settingsDigests.set(settings, known)
    return known
  }
  const names = new WeakMap<File, string>()
  const nameOf = (file: File): string => {
    const known = names.get(file) ?? digest([common, settingsDigest(file.uri), file.uri, file.text])
    names.set(file, known)
    return known
  }
  const groupName = (group: readonly File[]) => digest(["group", ...group.map(nameOf)])
  const originsName = (files: readonly File[]) => digest(["origins", common, ...files.map(({ uri }) => uri)])
  const stored = new Set<string>()

  return {
    async origins(files) {
      const text = await shelf.get(originsName(files))
      if (text === undefined) return new Map()
      const known = new Map(JSON.parse(text) as readonly (readonly [string, DocumentOrigin])[])
      return new Map(
        files.flatMap((file) => {
          const origin = known.get(nameOf(file))
          return origin === undefined ? [] : [[file.uri, origin] as const]
        }),
      )
    },
    async verdict(group) {
      const name = groupName(group)
      const text = await shelf.get(name)
      if (text === undefined) return undefined
      stored.add(name)
      return JSON.parse(text) as GroupVerdict
    },
    async save(files, origins, verdicts) {
      const byUri = new Map(files.map((file) => [file.uri, file]))
      const named = files.flatMap((file) => {
        const origin = origins.get(file.uri)
        return origin === undefined ? [] : [[nameOf(file), origin] as const]
      })
      await shelf.put(originsName(files), JSON.stringify(named))
      for (const verdict of verdicts) {
        const name = groupName(verdict.uris.map((uri) => byUri.get(uri)!))
        // A rule that broke may hold next time; a bug is never remembered.
        if (stored.has(name) || verdict.broken.length > 0) continue
        stored.add(name)
        await shelf.put(name, JSON.stringify({ ...verdict, timing: [] }))
      }
    },
  }
}

function digest(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex")
}
