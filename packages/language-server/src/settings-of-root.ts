import { parseSettings } from "@kettenwerk/language-service"
import { configure, type SettingsSource } from "@kettenwerk/rules"
import picomatch from "picomatch"
import type { SourceFile } from "./files/file-source.js"

/** Settings of the documents of one root: what the editor says, and the nearest settings file above each. */
export interface RootSettings {
  /** Puts the text of a settings file in place; `relative` is its way from the root. */
  setFile(relative: string, text: string): void
  removeFile(relative: string): void
  /** A settings file that lies above the root. */
  setAbove(file: SourceFile | undefined): void
  setEditor(value: Readonly<Record<string, unknown>>): void
  /** The same array as long as nothing changed. */
  of(relative: string): readonly SettingsSource[]
  /** False for what `dateien` and `ausschluss` leave out. */
  wants(relative: string): boolean
  /** Settings files that cannot be read, with what is wrong. */
  readonly problems: ReadonlyMap<string, { readonly de: string; readonly en: string }>
}

interface Held {
  readonly folder: string
  readonly source: SettingsSource
}

export function createRootSettings(): RootSettings {
  const files = new Map<string, Held>()
  const problems = new Map<string, { readonly de: string; readonly en: string }>()
  let above: Held | undefined
  let editor: readonly SettingsSource[] = []
  const known = new Map<SettingsSource | undefined, readonly SettingsSource[]>()
  const matchers = new Map<Held, (path: string) => boolean>()

  const read = (name: string, text: string, folder: string): Held | undefined => {
    const reading = parseSettings(text, name)
    problems.delete(name)
    if (reading.ok) return { folder, source: reading.source }
    problems.set(name, reading.problem)
    return undefined
  }
  const changed = (): void => {
    known.clear()
    matchers.clear()
  }
  const nearest = (relative: string): Held | undefined => {
    const parts = relative.split("/")
    for (let length = parts.length - 1; length >= 0; length -= 1) {
      const folder = parts.slice(0, length).join("/")
      const held = files.get(folder)
      if (held !== undefined) return held
    }
    return above
  }
  return {
    problems,
    setFile(relative, text) {
      const folder = folderOf(relative)
      const held = read(relative, text, folder)
      if (held === undefined) files.delete(folder)
      // „kettenwerk.yaml“ wins where both spellings lie side by side.
      else if (relative.endsWith(".yaml") || !files.get(folder)?.source.name.endsWith(".yaml"))
        files.set(folder, held)
      changed()
    },
    removeFile(relative) {
      files.delete(folderOf(relative))
      problems.delete(relative)
      changed()
    },
    setAbove(file) {
      above = file === undefined ? undefined : read(file.uri, file.text, "")
      changed()
    },
    setEditor(value) {
      editor =
        Object.keys(value).length === 0 ? [] : [{ layer: "editor", name: "Einstellungen des Editors", value }]
      changed()
    },
    of(relative) {
      const source = nearest(relative)?.source
      const cached = known.get(source)
      if (cached !== undefined) return cached
      const sources = source === undefined ? editor : [source, ...editor]
      known.set(source, sources)
      return sources
    },
    wants(relative) {
      const held = nearest(relative)
      // What lies above the root has patterns that count from there; the command line applies them.
      if (held === undefined || held === above) return true
      const matcher = matchers.get(held) ?? matcherOf(held)
      matchers.set(held, matcher)
      return matcher(held.folder === "" ? relative : relative.slice(held.folder.length + 1))
    },
  }
}

function matcherOf({ source }: Held): (path: string) => boolean {
  const { dateien, ausschluss } = configure([], [source]).settings
  const options = { dot: false }
  const wanted = dateien === undefined ? undefined : picomatch([...dateien], options)
  const unwanted = ausschluss === undefined ? undefined : picomatch([...ausschluss], options)
  return (path) => (wanted?.(path) ?? true) && !(unwanted?.(path) ?? false)
}

function folderOf(relative: string): string {
  const cut = relative.lastIndexOf("/")
  return cut < 0 ? "" : relative.slice(0, cut)
}
