import { type ConceptGroup, fold } from "@kettenwerk/core"
import { usageError } from "../usage-error.js"

/** The group of the municipality a user names: exactly, else by a part of its name. */
export function chooseGroup(groups: readonly ConceptGroup[], name: string): ConceptGroup {
  const asked = fold(name.trim())
  const nameOf = ({ id, model }: ConceptGroup) => model.chains[0]?.name ?? id
  const found =
    groups.find((group) => fold(nameOf(group)) === asked) ??
    groups.find((group) => group.id === name) ??
    groups.find((group) => asked !== "" && fold(nameOf(group)).includes(asked))
  if (found !== undefined) return found
  const known = groups.map(nameOf).join(", ")
  throw usageError({
    de: `Die Kommune „${name}“ steht in keinem der Dokumente. Gelesen: ${known}.`,
    en: `The municipality “${name}” is in none of the documents. Read: ${known}.`,
  })
}
