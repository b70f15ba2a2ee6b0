import type { Area, Offer } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import type { RuleContext } from "../rule-context.js"
import { reference } from "../rule-source.js"
import { mentions } from "../text-search.js"

/** Reports areas of the municipality in which no offer can be reached. */
export const chainAreaUncovered = defineRule({
  code: "chain-area-uncovered",
  since: "0.1.0",
  severity: "info",
  aspect: "completeness",
  group: "kette",
  scope: "group",
  summary: {
    de: "In jedem Sozialraum ist ein Angebot erreichbar.",
    en: "An offer can be reached in every area.",
  },
  rationale: {
    de: "Im ländlichen Raum entscheidet der Weg. Geprüft wird nur, wenn die Räume benannt sind und fast alle Angebote ihren Ort nennen; Angebote für das ganze Gebiet und mobile Angebote ohne Ort gelten für alle Räume.",
    en: "In the countryside the way decides. Only checked if the areas are named and nearly all offers state their place; offers for the whole territory and mobile offers without a place count for all areas.",
  },
  sources: [reference("Saale-Orla-Kreis: Entfernungen als Hürde im ländlichen Raum")],
  messages: {
    uncovered: ({ name }: { name: string }) => ({
      de: `In „${name}“ gibt es kein Angebot und kein mobiles Angebot. Ist das eine Lücke, oder fehlt der Ort bei einem Angebot?`,
      en: `There is neither an offer nor a mobile offer in “${name}”. Is that a gap, or does an offer lack its place?`,
    }),
  },
  examples: [
    {
      title: "ein Sozialraum geht leer aus",
      markdown: lines(
        "# Präventionskette Landkreis Musterland",
        "",
        "## Ausgangslage",
        "",
        "| Sozialraum | Einwohner |",
        "| --- | --- |",
        "| Auental | 12.000 |",
        "| Lindenhain | 8.000 |",
        "| Oberer Wald | 3.000 |",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Sozialraum |",
        "| --- | --- | --- |",
        "| Elterncafé | Familienzentrum Auental | Auental |",
        "| Krabbelkreis | Familienzentrum Auental | Auental |",
        "| Familienberatung | Erziehungsberatungsstelle | Lindenhain |",
      ),
      expect: ["9:uncovered"],
    },
    {
      title: "ein Bus fährt überallhin",
      markdown: lines(
        "# Präventionskette Landkreis Musterland",
        "",
        "## Ausgangslage",
        "",
        "| Sozialraum | Einwohner |",
        "| --- | --- |",
        "| Auental | 12.000 |",
        "| Lindenhain | 8.000 |",
        "| Oberer Wald | 3.000 |",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Sozialraum |",
        "| --- | --- | --- |",
        "| Elterncafé | Familienzentrum Auental | Auental |",
        "| Familienberatung | Erziehungsberatungsstelle | Lindenhain |",
        "| Familienbus | Jugendamt | ganzer Landkreis |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const offers = context.model.offers.filter(({ status }) => status !== "beendet" && status !== "geplant")
    const mentioned = new Set(offers.map(({ source }) => `${source.uri}#${source.start.line}`))
    const areas = context.model.areas.filter(
      (area) => isSpace(area) && !mentioned.has(`${area.source.uri}#${area.source.start.line}`),
    )
    const ids = new Set(areas.map(({ id }) => id))
    const reached = new Set(offers.flatMap(({ area = [] }) => area).filter((id) => ids.has(id)))
    const open = areas.filter(({ id }) => !reached.has(id))
    // Where most areas have nothing, places of offers are called by other names.
    if (offers.length < 3 || reached.size < 2 || open.length > reached.size) return
    if (offers.some((offer) => isEverywhere(context, offer, ids))) return
    for (const area of open) report("uncovered", { place: placeOf(area), data: { name: area.name } })
  },
})

function isSpace({ kind }: Area): boolean {
  return kind !== "gemeinde" && kind !== "ort"
}

/** Offers without a known area may be anywhere; those for „alle Sozialräume“ or „kreisweit“ are. */
function isEverywhere(context: RuleContext, offer: Offer, known: ReadonlySet<string>): boolean {
  const { area = [] } = offer
  if (area.length === 0 || area.some((id) => !known.has(id))) return true
  return mentions(context.textOf(placeOf(offer)), [
    "alle Sozialräume",
    "kreisweit",
    "stadtweit",
    "landkreisweit",
    "überall",
  ])
}
