import { slug, valueLists } from "@kettenwerk/core"
import { stableId } from "../stable-id.js"

/** The lists of words that classify offers and actors. */
const taxonomies = {
  fachbereich: "Fachbereich",
  akteursart: "Art des Akteurs",
  zugehoerigkeit: "Zugehörigkeit",
  lebensphase: "Lebensphase",
  praeventionsart: "Präventionsart",
  zugang: "Zugang",
  lebenslage: "Lebenslage",
  thema: "Thema",
  basisangebot: "Basisangebot",
} as const
type TaxonomyId = keyof typeof taxonomies

/** A term with the thing it classifies, as an HSDS `attribute`. */
export interface HsdsAttribute {
  readonly id: string
  readonly link_id: string
  readonly link_entity: "service" | "organization"
  readonly link_type: string
  readonly taxonomy_term_id: string
  readonly taxonomy_term: {
    readonly id: string
    readonly code: string
    readonly name: string
    readonly description: string
    readonly taxonomy: string
    readonly taxonomy_id: string
    readonly language: "de"
  }
}

/** Classifies a thing. Terms have the same id in every municipality. */
export function attributeOf(
  entity: "service" | "organization",
  thing: string,
  taxonomy: TaxonomyId,
  name: string,
  code: string = slug(name) || name,
): HsdsAttribute {
  const term = stableId("taxonomy", taxonomy, code)
  return {
    id: stableId(thing, "attribute", taxonomy, code),
    link_id: thing,
    link_entity: entity,
    link_type: taxonomy,
    taxonomy_term_id: term,
    taxonomy_term: {
      id: term,
      code,
      name,
      description: `${taxonomies[taxonomy]}: ${name}`,
      taxonomy: `Kettenwerk: ${taxonomies[taxonomy]}`,
      taxonomy_id: stableId("taxonomy", taxonomy),
      language: "de",
    },
  }
}

type Labelled = { readonly labels: Readonly<Record<string, string>> }
const lists: Partial<Record<TaxonomyId, Labelled>> = {
  fachbereich: valueLists.sector,
  akteursart: valueLists.actorKind,
  zugehoerigkeit: valueLists.affiliation,
  praeventionsart: valueLists.preventionType,
  zugang: valueLists.access,
  lebenslage: valueLists.lifeSituation,
}

/** Classifies a thing by values of a list of the model; nothing for absent ones. */
export function listedAttributes(
  entity: "service" | "organization",
  thing: string,
  taxonomy: TaxonomyId,
  values: readonly (string | undefined)[],
): readonly HsdsAttribute[] {
  return [...new Set(values)].flatMap((value) =>
    value === undefined
      ? []
      : [attributeOf(entity, thing, taxonomy, lists[taxonomy]?.labels[value] ?? value, value)],
  )
}
