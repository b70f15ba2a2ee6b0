import { type CollectionName, collectionNames, type Model } from "@kettenwerk/core"
import { listed, type Say } from "./text/speaker.js"

/** The entities of one group of documents. */
export interface SelectedGroup {
  readonly model: Model
  /** Name of the group; empty if the model has none. */
  readonly name: string
  /** Says that there are other groups; absent for a single one. */
  readonly others?: string
}

/** The chosen group of a model, or its first one: views show one chain at a time. Linear. */
export function selectGroup(model: Model, chain: string | undefined, say: Say): SelectedGroup {
  const { chains } = model
  const chosen = chains.find(({ id }) => id === chain) ?? chains[0]
  if (chosen === undefined) return { model, name: "" }
  if (chains.length === 1) return { model, name: chosen.name }
  const picked: Partial<Record<CollectionName, unknown>> = {}
  for (const name of collectionNames) {
    const all: readonly { readonly chain: string }[] = model[name]
    picked[name] = all.filter((entity) => entity.chain === chosen.id)
  }
  const rest = chains.filter(({ id }) => id !== chosen.id).map(({ name }) => name)
  const shown =
    rest.length > 4
      ? [...rest.slice(0, 3), say(`${rest.length - 3} weitere`, `${rest.length - 3} more`)]
      : rest
  return {
    model: { ...model, ...picked } as Model,
    name: chosen.name,
    others: say(`Nicht gezeigt: ${listed(shown, say)}.`, `Not shown: ${listed(shown, say)}.`),
  }
}
