import { type CollectionName, collectionNames, type Entity, emptyModel, type Model } from "@kettenwerk/core"

/** The model of each group, in their order; references and ids hold within a group only. */
export function splitByChain(model: Model): readonly Model[] {
  return model.chains.map(({ id }) => ({
    ...emptyModel(),
    ...Object.fromEntries(
      collectionNames.map((name: CollectionName) => [
        name,
        (model[name] as readonly Entity[]).filter(({ chain }) => chain === id),
      ]),
    ),
  }))
}
