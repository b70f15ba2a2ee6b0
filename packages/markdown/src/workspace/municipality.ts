import { isMunicipalityKeyName, nameKey, slug } from "@kettenwerk/core"
import type { ReadDocument } from "./read-document.js"

/** The municipality a document speaks of. */
export interface NamedMunicipality {
  readonly name: string
  readonly kind?: "landkreis" | "kreisfreie-stadt" | "kreisangehoerige-gemeinde" | "vg" | "stadtbezirk"
  readonly key?: string
  /** Offsets of the name in the text; undefined for a name from the frontmatter. */
  readonly place?: { readonly start: number; readonly end: number }
}

const proper =
  "\\p{Lu}[\\p{L}\\p{M}]+(?:[-‑]\\p{L}[\\p{L}\\p{M}]+)*(?:\\s(?:am|an der|im|in|ob der|vor der|bei|a\\.\\s?d\\.)\\s\\p{Lu}[\\p{L}\\p{M}]+)?"
const simple = "\\p{Lu}[\\p{L}\\p{M}]+(?:-\\p{Lu}[\\p{L}\\p{M}]+)*"
const patterns: readonly (readonly [RegExp, NonNullable<NamedMunicipality["kind"]>])[] = [
  [new RegExp(`(?<![\\p{L}])((?:Landkreis(?:es)?|Lkr\\.|LK|Kreis(?:es)?)\\s+(${proper}))`, "u"), "landkreis"],
  [new RegExp(`(?<![\\p{L}-])((${simple}(?:-Kreis|kreis))(?:es)?)(?![\\p{L}-])`, "u"), "landkreis"],
  [
    new RegExp(`(?<![\\p{L}])((?:kreisfreie[nr]?|Kreisfreie[nr]?)\\s+Stadt\\s+(${proper}))`, "u"),
    "kreisfreie-stadt",
  ],
  [
    new RegExp(`(?<![\\p{L}])((?:Stadt|Landeshauptstadt|Hansestadt|Universitätsstadt)\\s+(${proper}))`, "u"),
    "kreisfreie-stadt",
  ],
  [
    new RegExp(
      `(?<![\\p{L}])((?:Verwaltungsgemeinschaft|Gemeindeverband|Gemeindeverwaltungsverband|Verwaltungsverband)\\s+(${proper}))`,
      "u",
    ),
    "vg",
  ],
  // „Amt“ is an office elsewhere; behind the name of the chain it is an association of villages.
  [
    new RegExp(
      `(?<=[Pp]räventions(?:kette|konzept|netz|netzwerk|strategie)\\s(?:(?:im|des|für das)\\s)?)((?:Amt(?:es)?)\\s+(${proper}))`,
      "u",
    ),
    "vg",
  ],
  [
    new RegExp(
      `((?:(?<=[Pp]räventions(?:kette|konzept|netz|netzwerk|strategie)\\s(?:(?:im|des|für den)\\s)?)Markt(?:es)?|Marktgemeinde)\\s+(${proper}))`,
      "u",
    ),
    "kreisangehoerige-gemeinde",
  ],
  [new RegExp(`(?<![\\p{L}])((?:Große\\s+)?Kreisstadt\\s+(${proper}))`, "u"), "kreisangehoerige-gemeinde"],
  [
    new RegExp(`(?<![\\p{L}])((?:Gemeinde|Samtgemeinde|Verbandsgemeinde)\\s+(${proper}))`, "u"),
    "kreisangehoerige-gemeinde",
  ],
]

/** Names that look like a county but are none: offices, and words that only end like one. */
const noPlace =
  /^(?:Arbeitskreis|Lenkungskreis|Steuerkreis|Steuerungskreis|Gesprächskreis|Personenkreis|Freundeskreis|Stuhlkreis|Qualitätszirkel|Teilnehmerkreis|Adressatenkreis|Kreistag|Morgenkreis|Planungskreis|Koordinierungskreis|Unterstützerkreis|Facharbeitskreis|Wirkungskreis|Altkreis|Landkreis)(?:es)?$/iu

/** The municipality named in a text, county before city before village; the first mention counts. */
function findMunicipality(text: string): NamedMunicipality | undefined {
  for (const [pattern, kind] of patterns) {
    const global = new RegExp(pattern.source, "gu")
    for (const found of text.matchAll(global)) {
      const name = found[1]!
        .replace(/^(Landkreis|Kreis|Amt)es\s/u, "$1 ")
        .replace(/^(?:Lkr\.|LK)\s/u, "Landkreis ")
        .replace(/([Kk]reis)es$/u, "$1")
      if (noPlace.test(found[2]!) || noPlace.test(name)) continue
      const own =
        kind === "kreisfreie-stadt" && belongsToCounty(text, found[2]!) ? "kreisangehoerige-gemeinde" : kind
      return { name, kind: own, place: { start: found.index, end: found.index + found[1]!.length } }
    }
  }
  return undefined
}

/** „Stadt Brunnfeld (Landkreis Seeland)“, „das Kreisjugendamt“: a town of a county. */
function belongsToCounty(text: string, name: string): boolean {
  if (/(?<![\p{L}])kreisfreie?[nr]?(?![\p{L}])/iu.test(text)) return false
  return [...text.matchAll(countyWords)].some(
    ([, county]) => county === undefined || !county.startsWith(name),
  )
}

const countyWords =
  /(?<![\p{L}-])(?:kreisangehörige?[nr]?|Kreisjugendamt\p{L}*|Kreisstadt|(?:Landkreis(?:es)?|Landratsamt(?:es)?|Lkr\.)\s+(\p{Lu}\p{L}+))(?![\p{L}])/gu

/** The municipality of a document: frontmatter, title, then the issuing authority near the top. */
export function municipalityOf(
  document: Pick<ReadDocument, "parsed" | "sections" | "frontmatter">,
): NamedMunicipality | undefined {
  const { entries } = document.frontmatter
  const valueOf = (isAsked: (key: string) => boolean): string | undefined => {
    const entry = entries.find(({ key }) => isAsked(key))
    if (entry === undefined) return undefined
    const { value, valueRange } = entry
    if (typeof value === "string" && value.trim() !== "") return value.trim()
    // As written: a key read as a number has lost its leading zero.
    return typeof value === "number"
      ? document.parsed.text.slice(valueRange.start.offset, valueRange.end.offset)
      : undefined
  }
  const written = valueOf((key) => key === "kommune")
  const key = valueOf(isMunicipalityKeyName)
  if (written !== undefined) {
    const found = findMunicipality(written)
    return {
      name: written,
      ...(found?.kind === undefined ? {} : { kind: found.kind }),
      ...(key === undefined ? {} : { key }),
    }
  }
  const { text } = document.parsed
  for (const section of document.sections) {
    if (section.heading === undefined) continue
    if (section.level > 2) continue
    const raw = text.slice(section.heading.start, section.heading.end)
    const found = findMunicipality(raw)
    if (found?.place !== undefined) {
      const isTown =
        found.kind === "kreisfreie-stadt" && belongsToCounty(text.slice(0, 6000), properPart(found.name))
      return shifted(
        isTown ? { ...found, kind: "kreisangehoerige-gemeinde" } : found,
        section.heading.start,
        key,
      )
    }
  }
  const head = text.slice(0, 3000)
  const authority = /Landratsamt(?:es)?\s+(\p{Lu}[\p{L}\p{M}]+(?:-\p{Lu}[\p{L}\p{M}]+)*)/u.exec(head)
  if (authority !== null)
    return {
      name: `Landkreis ${authority[1]}`,
      kind: "landkreis",
      place: { start: authority.index, end: authority.index + authority[0].length },
      ...(key === undefined ? {} : { key }),
    }
  const found = findMunicipality(head)
  return found === undefined ? undefined : shifted(found, 0, key)
}

function properPart(name: string): string {
  return name.slice(name.indexOf(" ") + 1)
}

function shifted(found: NamedMunicipality, by: number, key: string | undefined): NamedMunicipality {
  return {
    ...found,
    ...(found.place === undefined
      ? {}
      : { place: { start: found.place.start + by, end: found.place.end + by } }),
    ...(key === undefined ? {} : { key }),
  }
}

/** Documents of one municipality meet under this key; „Kreis X“, „Landkreis X“ and „LK X“ are one. */
export function groupKey({ name, key }: NamedMunicipality): string {
  const bare = nameKey(name).replace(
    /^(?:landkreis|kreis|lkr|lk|kreisfreie stadt|stadt|landeshauptstadt|kreisstadt|gemeinde|gemeindeverband|verwaltungsgemeinschaft)\s+/u,
    "",
  )
  return slug(bare === "" ? (key ?? name) : bare)
}
