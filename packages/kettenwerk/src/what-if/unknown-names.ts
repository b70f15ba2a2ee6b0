import type { Bilingual, WhatIf } from "@kettenwerk/core"

/** Names of `--ohne` that no group knows, with what they could mean. */
export function unknownNames(changes: readonly WhatIf[]): readonly Bilingual[] {
  const [first] = changes
  if (!first) return []
  return first.unknown
    .filter(({ name }) => changes.every(({ unknown }) => unknown.some((one) => one.name === name)))
    .map(({ name }) => {
      const near = [
        ...new Set(changes.flatMap(({ unknown }) => unknown.find((one) => one.name === name)!.suggestions)),
      ]
      return {
        de: `„${name}“ ist nicht bekannt.${near.length > 0 ? ` Meinten Sie ${near.map((one) => `„${one}“`).join(" oder ")}?` : ""}`,
        en: `“${name}” is not known.${near.length > 0 ? ` Did you mean ${near.map((one) => `“${one}”`).join(" or ")}?` : ""}`,
      }
    })
}
