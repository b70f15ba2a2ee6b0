import { documentStart, type FrontmatterEntry } from "@kettenwerk/core"
import type { OwnSynonyms } from "../vocabulary/index.js"

/** Settings that decide how a document is read; what the document itself says in its frontmatter comes first. */
export interface ReadingSettings {
  /** The municipality's own words for known ones: `{ Steuerungsgruppe: ["Kernrunde"] }`. */
  readonly vokabular?: OwnSynonyms
  /** Declared age scope: „0–10 Jahre“. */
  readonly altersbereich?: string
  /** Life phases: name of a preset, or the bands. */
  readonly lebensphasen?: unknown
}

/** The frontmatter with the settings for keys it does not have; their place is the start of the document. */
export function withSettings(
  entries: readonly FrontmatterEntry[],
  settings: ReadingSettings,
): readonly FrontmatterEntry[] {
  const own = new Set(entries.map(({ key }) => key))
  const added = (["altersbereich", "lebensphasen"] as const).flatMap((key): FrontmatterEntry[] => {
    const value = settings[key]
    return value === undefined || own.has(key)
      ? []
      : [{ key, value, range: documentStart, valueRange: documentStart }]
  })
  return added.length === 0 ? entries : [...entries, ...added]
}
