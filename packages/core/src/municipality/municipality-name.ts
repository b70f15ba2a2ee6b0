import { foldWord } from "../dates/tokens.js"
import type { DecisionBody, MunicipalityKind } from "../model/values.js"
import { type KnownMunicipality, thuringianKeys } from "./thuringian-keys.js"

const districtWords =
  /^(?:(?:land)?kreis(?:es|e|s)?|lk|lkr|landratsamt(?:es|s)?|lra|kreisverwaltung|landkreisverwaltung|region|staedteregion)$/
const townWords =
  /^(?:(?:landeshaupt|universitaets|klassiker|residenz|otto-dix-|wissenschafts)?stadt|stadtverwaltung|kreisstadt)$/
const freeTown = /^(?:kreisfreie[nrsm]?|krsfr|landeshauptstadt)$/
const fillers = /^(?:der|die|das|des|dem|den|im|in|von|thueringen|freistaat)$/

interface Name {
  /** The name without words for its kind, folded, blanks for hyphens. */
  readonly bare: string
  readonly district: boolean
  readonly town: boolean
  readonly free: boolean
}

/** „LK Sömmerda“, „Kreisfreie Stadt Jena“, „Saale-Orla-Kreises“ taken apart. */
function takeApart(text: string): Name {
  const words = text
    .slice(0, 200)
    .replace(/[^\p{L}\p{M}\u00AD]+/gu, " ")
    .trim()
    .split(" ")
    .map(foldWord)
  let district = false
  let town = false
  let free = false
  const rest: string[] = []
  for (const word of words) {
    if (freeTown.test(word)) {
      free = true
      town ||= word === "landeshauptstadt"
    } else if (districtWords.test(word)) district = true
    else if (townWords.test(word)) town = true
    else if (!fillers.test(word) && word !== "") rest.push(word)
  }
  const last = rest.at(-1)
  const joined = last === undefined ? null : /^(.{4,})kreis(?:es|s)?$/.exec(last)
  if (joined) {
    district = true
    rest[rest.length - 1] = joined[1]!
  }
  return { bare: rest.join(" "), district, town, free }
}

const byBareName = new Map<string, KnownMunicipality>(
  thuringianKeys.map((entry) => [takeApart(entry.name).bare, entry]),
)

/**
 * The Thuringian district or district-free town of this name, however it is introduced („Landkreis“, „LK“,
 * „Kreis“, „Stadt“, „-Kreis“). „Stadt Gotha“ is a town within its district and none of them.
 */
export function findMunicipalityByName(name: string): KnownMunicipality | undefined {
  const { bare, district, town, free } = takeApart(name)
  const found = byBareName.get(bare) ?? byBareName.get(bare.replace(/s$/, ""))
  if (found === undefined) return undefined
  if (found.kind === "landkreis") return town || free ? undefined : found
  return district && !town && !free ? undefined : found
}

/** The kind a name states or, for towns of Thuringia, implies; `undefined` where it may be either. */
export function kindOfMunicipalityName(text: string): MunicipalityKind | undefined {
  const name = takeApart(text)
  const words = ` ${name.bare} `
  if (/ (?:verwaltungsgemeinschaft|vg|vgem|verbandsgemeinde|samtgemeinde) /.test(words)) return "vg"
  if (/ (?:stadtbezirk|ortsamt|bezirk) /.test(words)) return "stadtbezirk"
  if (/ (?:gemeinde|landgemeinde|einheitsgemeinde|ortsgemeinde|markt|marktgemeinde) /.test(words)) {
    return "kreisangehoerige-gemeinde"
  }
  if (name.free) return "kreisfreie-stadt"
  if (name.district && !name.town) return "landkreis"
  return findMunicipalityByName(text)?.kind === "kreisfreie-stadt" ? "kreisfreie-stadt" : undefined
}

/**
 * The body that resolves a concept: Kreistag, Stadtrat or, unless `name` calls itself a town, Gemeinderat.
 * `undefined` for a Verwaltungsgemeinschaft, whose assembly is none of these.
 */
export function resolvingBody(kind: MunicipalityKind, name = ""): DecisionBody | undefined {
  switch (kind) {
    case "landkreis":
      return "kreistag"
    case "kreisfreie-stadt":
    case "stadtbezirk":
      return "stadtrat"
    case "kreisangehoerige-gemeinde":
      return takeApart(name).town ? "stadtrat" : "gemeinderat"
    case "vg":
      return undefined
  }
}
