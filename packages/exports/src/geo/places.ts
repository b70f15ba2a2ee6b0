import { type Actor, type Model, type Offer, valueLists } from "@kettenwerk/core"
import type { ModelPart } from "../split-model.js"
import { stableId } from "../stable-id.js"

/** A GeoJSON feature without a location („unlocated“ in RFC 7946, section 3.2). */
export interface PlaceFeature {
  readonly type: "Feature"
  readonly id: string
  readonly geometry: null
  readonly properties: Readonly<Record<string, string | number>>
}

const areaKinds: Readonly<Record<string, string>> = {
  sozialraum: "Sozialraum",
  planungsraum: "Planungsraum",
  quartier: "Quartier",
  gemeinde: "Gemeinde",
  ort: "Ort",
}

/**
 * The municipality, its areas, and the places where actors are, with what there is in each. Ended offers do not count;
 * whoever has an offer in an area counts there.
 * Lists of names are joined by „; “, because GIS programs have no list fields.
 */
export function placesOf({ chain, name: group, model }: ModelPart): readonly PlaceFeature[] {
  const offers = model.offers.filter(({ status }) => status !== "beendet")
  const actors = model.actors.filter(({ mentionedOnly }) => mentionedOnly !== true)
  const feature = (
    collection: string,
    id: string,
    properties: Readonly<Record<string, string | number | undefined>>,
  ): PlaceFeature => ({
    type: "Feature",
    id: stableId(chain, collection, id),
    geometry: null,
    properties: Object.fromEntries(
      Object.entries(properties).filter(
        (entry): entry is [string, string | number] => entry[1] !== undefined,
      ),
    ),
  })
  return [
    ...model.municipalities.map(({ id, name, kind, key }) =>
      feature("municipalities", id, {
        name,
        art: kind === undefined ? "Kommune" : valueLists.municipalityKind.labels[kind],
        schluessel: key,
        ...contents(offers, actors, model.needs),
      }),
    ),
    ...model.areas.map(({ id, name, kind }) => {
      const isHere = ({ area = [] }: { readonly area?: readonly string[] | undefined }) => area.includes(id)
      const offered = offers.filter(isHere)
      const active = new Set(offered.flatMap(({ provider, providers = [] }) => [provider, ...providers]))
      const here = actors.filter((actor) => isHere(actor) || active.has(actor.id))
      return feature("areas", id, {
        name,
        art: kind === undefined ? "Raum" : areaKinds[kind],
        kommune: group,
        ...contents(offered, here, model.needs.filter(isHere)),
      })
    }),
    ...placeNames(actors).map(([place, here]) => {
      const ids = new Set(here.map(({ id }) => id))
      const offered = offers.filter(({ provider }) => provider !== undefined && ids.has(provider))
      return feature("places", place, {
        name: place,
        art: "Ort",
        kommune: group,
        ...contents(offered, here, []),
      })
    }),
  ]
}

function contents(offers: readonly Offer[], actors: readonly Actor[], needs: Model["needs"]) {
  return {
    angebote: offers.length,
    angebotsnamen: list(offers),
    akteure: actors.length,
    akteursnamen: list(actors),
    bedarfe: needs.length,
  }
}

function list(things: readonly { readonly name: string }[]): string {
  return things.map(({ name }) => name).join("; ")
}

/** Actors by the place the text gives for them. */
function placeNames(actors: readonly Actor[]): readonly (readonly [string, readonly Actor[]])[] {
  const places = new Map<string, Actor[]>()
  for (const actor of actors) {
    const place = actor.location?.trim()
    if (!place) continue
    const here = places.get(place)
    if (here) here.push(actor)
    else places.set(place, [actor])
  }
  return [...places]
}
