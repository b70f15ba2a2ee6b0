import { collectionNames, emptyModel, type Model, slug } from "@kettenwerk/core"

/** The part of a model that belongs to one group of documents. Ids are unique in it, not in the whole model. */
export interface ModelPart {
  /** Id of the group's entity in `model.chains`. */
  readonly chain: string
  /** Name of the municipality or, without one, the id. */
  readonly name: string
  readonly model: Model
}

/** Splits a model into its groups, in the order of `chains`; groups that only entities name come last. */
export function splitModel(model: Model): readonly ModelPart[] {
  const parts = new Map<string, Model>(model.chains.map(({ id }) => [id, emptyModel()]))
  for (const collection of collectionNames) {
    for (const entity of model[collection]) {
      const part = parts.get(entity.chain) ?? emptyModel()
      parts.set(entity.chain, part)
      ;(part[collection] as unknown[]).push(entity)
    }
  }
  return [...parts].map(([chain, part]) => ({ chain, name: part.chains[0]?.name ?? chain, model: part }))
}

/** A file name for each part: „netz.gexf“ alone, „netz-landkreis-auental.gexf“ among others; no two are the same. */
export function partFileNames(
  parts: readonly ModelPart[],
  stem: string,
  extension: string,
): readonly string[] {
  if (parts.length === 1) return [`${stem}.${extension}`]
  const taken = new Set<string>()
  return parts.map(({ name }) => {
    const wanted = `${stem}-${slug(name).slice(0, 60) || "ohne-namen"}`
    let free = wanted
    for (let count = 2; taken.has(free); count++) free = `${wanted}-${count}`
    taken.add(free)
    return `${free}.${extension}`
  })
}
