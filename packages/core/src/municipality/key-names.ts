import { fold } from "../german/index.js"

const names: ReadonlySet<string> = new Set(
  [
    "schluessel",
    "schlüssel",
    "ags",
    "ars",
    "gemeindeschluessel",
    "gemeindeschlüssel",
    "kreisschluessel",
    "kreisschlüssel",
    "regionalschluessel",
    "regionalschlüssel",
  ].map(fold),
)

/** Whether a key of the frontmatter names the municipality's official key: `schluessel`, `ags`, `ars` … */
export function isMunicipalityKeyName(name: string): boolean {
  return names.has(fold(name))
}
