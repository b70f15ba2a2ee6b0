import { type Actor, type Offer, valueLists } from "@kettenwerk/core"
import { stableId } from "../stable-id.js"
import { isWebAddress } from "./addresses.js"
import { contactsOf } from "./contact.js"
import type { HsdsSource } from "./hsds-source.js"
import { shortOrganization } from "./organization.js"
import { serviceAges } from "./service-ages.js"
import { costOptionsOf, fundingOf, programOf, scheduleOf } from "./service-parts.js"
import { attributeOf, listedAttributes } from "./terms.js"

/** HSDS wants a status; an offer that a concept lists without one is taken for running. */
const states = {
  geplant: "inactive",
  laufend: "active",
  pausiert: "temporarily closed",
  beendet: "defunct",
} as const

/** An offer as an HSDS `service`. */
export function serviceOf(source: HsdsSource, offer: Offer) {
  const { chain, model, persons } = source
  const id = stableId(chain, "offers", offer.id)
  const actors = new Map(model.actors.map((actor) => [actor.id, actor]))
  const [provider, ...others] = providersOf(offer, actors)
  const areas = model.areas.filter((area) => offer.area?.includes(area.id))
  const program = programOf(source, offer)
  const contacts = persons ? contactsOf(chain, model, { contact: offer.contact }, { service_id: id }) : []
  const checked = offer.asOf?.precision === "day" ? offer.asOf.to : null
  return {
    id,
    name: offer.name,
    status: states[offer.status ?? "laufend"],
    ...filled({
      description: descriptionOf(offer, others, actors),
      eligibility_description: eligibilityOf(offer),
      fees_description: feesOf(offer),
    }),
    ...(offer.ageRange && serviceAges(offer.ageRange)),
    ...(offer.url !== undefined && isWebAddress(offer.url) && { url: offer.url }),
    ...(checked !== null && { assured_date: checked }),
    ...(provider && {
      organization_id: stableId(chain, "actors", provider.id),
      organization: shortOrganization(chain, provider),
    }),
    ...(program && { program_id: program.id, program }),
    ...filledLists({
      schedules: scheduleOf(id, offer),
      languages: (offer.languages ?? []).map((name) => ({
        id: stableId(id, "language", name),
        service_id: id,
        name,
      })),
      funding: fundingOf(source, id, offer),
      cost_options: costOptionsOf(id, offer),
      service_areas: areas.map(({ id: area, name }) => ({
        id: stableId(id, "area", area),
        service_id: id,
        name,
      })),
      contacts,
      attributes: attributesOf(source, id, offer),
    }),
  }
}

/** The providers of an offer that the model knows, the first one first. */
export function providersOf(
  { provider, providers = [] }: Offer,
  actors: ReadonlyMap<string, Actor>,
): readonly Actor[] {
  const ids = new Set([...(provider === undefined ? [] : [provider]), ...providers])
  return [...ids].flatMap((id) => actors.get(id) ?? [])
}

function descriptionOf(
  { description, partners = [] }: Offer,
  others: readonly Actor[],
  actors: ReadonlyMap<string, Actor>,
): string {
  const names = (list: readonly (Actor | undefined)[]) =>
    list.flatMap((actor) => actor?.name ?? []).join(", ")
  const more = names(others)
  const partnerNames = names(partners.map((id) => actors.get(id)))
  return [
    ...(description ? [description] : []),
    ...(more ? [`Weitere Träger: ${more}`] : []),
    ...(partnerNames ? [`Partner: ${partnerNames}`] : []),
  ].join("\n\n")
}

/** For whom, in the words of the text: HSDS has years only. */
function eligibilityOf({ targetGroup = [], ageRange, professionalsOnly }: Offer): string {
  return [
    ...targetGroup,
    ...(ageRange ? [`Alter: ${ageRange.text}`] : []),
    ...(professionalsOnly ? ["nur für Fachkräfte"] : []),
  ].join("; ")
}

function feesOf({ cost, costText }: Offer): string {
  if (costText) return costText
  return cost === undefined || cost === "unbekannt" ? "" : valueLists.costKind.labels[cost]
}

function attributesOf({ model }: HsdsSource, id: string, offer: Offer) {
  const phases = model.lifePhases.filter((phase) => offer.phases?.includes(phase.id))
  return [
    ...phases.map(({ label }) => attributeOf("service", id, "lebensphase", label)),
    ...listedAttributes("service", id, "praeventionsart", [offer.preventionType]),
    ...listedAttributes("service", id, "zugang", offer.access ?? []),
    ...listedAttributes("service", id, "lebenslage", offer.lifeSituation ?? []),
    ...(offer.topic ?? []).map((topic) => attributeOf("service", id, "thema", topic)),
    ...(offer.basic === true ? [attributeOf("service", id, "basisangebot", "Basisangebot")] : []),
  ]
}

function filled(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""))
}

function filledLists(
  lists: Readonly<Record<string, readonly { readonly id: string }[]>>,
): Readonly<Record<string, readonly { readonly id: string }[]>> {
  return Object.fromEntries(
    Object.entries(lists)
      // What the text names twice is one entry.
      .map(([name, list]) => [name, [...new Map(list.map((entry) => [entry.id, entry])).values()]] as const)
      .filter(([, list]) => list.length > 0),
  )
}
