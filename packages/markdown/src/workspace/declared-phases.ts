import { lifePhasePresets, readLifePhase } from "@kettenwerk/core"
import { entityId, type FixedEntity } from "../build/build-model.js"
import type { DocumentContext } from "./document-reading.js"

/**
 * Phases of life the frontmatter declares: a list of bands, or the name of a known set („nds-0-10“). They count if the
 * text lists none itself.
 */
export function declaredPhases(contexts: readonly DocumentContext[], chain: string): readonly FixedEntity[] {
  for (const { document } of contexts) {
    const entry = document.frontmatter.entries.find(({ key }) => key === "lebensphasen")
    if (entry === undefined) continue
    const source = { uri: document.uri, start: entry.valueRange.start, end: entry.valueRange.end }
    const phase = (name: string, fields: Readonly<Record<string, unknown>>): FixedEntity => ({
      collection: "lifePhases",
      entity: {
        id: entityId("lifePhases", name),
        chain,
        source,
        name,
        label: name,
        kind: "phase",
        fromFrontmatter: true,
        ...fields,
      },
    })
    if (typeof entry.value === "string" && Object.hasOwn(lifePhasePresets, entry.value)) {
      const preset = lifePhasePresets[entry.value as keyof typeof lifePhasePresets]
      return preset.phases
        .filter(({ kind }) => kind === "phase")
        .map(({ id, label, fromMonth, toMonth }) => phase(label, { preset: id, fromMonth, toMonth }))
    }
    const names = Array.isArray(entry.value)
      ? entry.value
      : typeof entry.value === "string"
        ? entry.value.split(/\s*[,;]\s*/u)
        : []
    const read = names.flatMap((name): FixedEntity[] => {
      const text = typeof name === "string" ? name.trim() : ""
      const reading = text === "" ? undefined : readLifePhase(text)
      return reading === undefined ? [] : [phase(text, { age: reading.age })]
    })
    if (read.length > 0) return read
  }
  return []
}
