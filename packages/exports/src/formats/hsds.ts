import type { Bilingual, Model } from "@kettenwerk/core"
import type { ExportFormat } from "../export-format.js"
import type { HsdsSource } from "../hsds/hsds-source.js"
import { organizationOf } from "../hsds/organization.js"
import { providersOf, serviceOf } from "../hsds/service.js"
import { isWidened } from "../hsds/service-ages.js"
import { splitModel } from "../split-model.js"
import { wellFormed } from "../text/well-formed.js"

/** Human Services Data Specification 3.0 (Open Referral), the exchange format of directories. */
export const hsds: ExportFormat = {
  id: "hsds",
  title: { de: "HSDS 3 (Angebotsverzeichnis)", en: "HSDS 3 (directory of services)" },
  summary: {
    de: "Angebote und Akteure für Verzeichnisse nach der Human Services Data Specification 3.0; ohne Beziehungen, Gremien, Ziele und Meilensteine, die sie nicht kennt.",
    en: "Offers and actors for directories after the Human Services Data Specification 3.0; without relations, bodies, goals and milestones, which it does not know.",
  },
  extension: "json",
  mediaType: "application/json",
  binary: false,
  async write(model, { persons = false }) {
    const sources = splitModel(model).map(
      ({ chain, model: part }): HsdsSource => ({ chain, model: part, persons }),
    )
    const services = sources.flatMap((source) => source.model.offers.map((offer) => serviceOf(source, offer)))
    const organizations = sources.flatMap((source) =>
      source.model.actors.map((actor) => organizationOf(source, actor)),
    )
    return {
      files: [
        ...(services.length > 0 ? [{ name: "services.json", content: jsonText(services) }] : []),
        ...(organizations.length > 0
          ? [{ name: "organizations.json", content: jsonText(organizations) }]
          : []),
      ],
      notes: notesOf(model, sources, persons),
    }
  },
}

function jsonText(value: unknown): string {
  const text = JSON.stringify(value, (_key, part) => (typeof part === "string" ? wellFormed(part) : part), 2)
  return `${text}\n`
}

/** What the standard has no room for, counted. */
function notesOf(model: Model, sources: readonly HsdsSource[], persons: boolean): readonly Bilingual[] {
  const counted = (count: number, de: readonly [string, string], en: readonly [string, string]) =>
    count === 0
      ? []
      : [{ de: `${de[0]}: ${count}. ${de[1]}`.trim(), en: `${en[0]}: ${count}. ${en[1]}`.trim() }]
  const providers = sources.flatMap(({ model: part }) => {
    const actors = new Map(part.actors.map((actor) => [actor.id, actor]))
    return part.offers.map((offer) => providersOf(offer, actors).length)
  })
  const { offers } = model
  return [
    ...counted(
      offers.filter(({ status }) => status === undefined).length,
      ["Angebote ohne Stand", "HSDS verlangt einen; sie gelten als „active“."],
      ["Offers without a state", "HSDS wants one; they count as “active”."],
    ),
    ...counted(
      offers.filter(({ ageRange }) => ageRange !== undefined && isWidened(ageRange)).length,
      [
        "Angebote, deren Alter auf ganze Jahre erweitert ist",
        "Der Wortlaut steht in „eligibility_description“.",
      ],
      ["Offers with ages widened to whole years", "The words are in “eligibility_description”."],
    ),
    ...counted(
      providers.filter((count) => count > 1).length,
      ["Angebote mit mehreren Trägern", "HSDS kennt einen; die übrigen stehen in der Beschreibung."],
      ["Offers with several providers", "HSDS knows one; the others are in the description."],
    ),
    ...counted(
      providers.filter((count) => count === 0).length,
      ["Angebote ohne Träger", ""],
      ["Offers without a provider", ""],
    ),
    ...(persons
      ? []
      : counted(
          model.contacts.length,
          ["Nicht ausgegebene Ansprechstellen", "Kontakte gibt es nur auf Verlangen."],
          ["Contacts left out", "They are written on request only."],
        )),
  ]
}
