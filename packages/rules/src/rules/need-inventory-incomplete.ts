import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { listDe, listEn } from "../list-words.js"
import { hasContent } from "../outline-search.js"
import { seedB } from "../rule-source.js"

/** Reports what an inventory leaves out: offers, actors or structures. */
export const needInventoryIncomplete = defineRule({
  code: "need-inventory-incomplete",
  since: "0.1.0",
  severity: "info",
  aspect: "completeness",
  group: "bedarf",
  scope: "group",
  summary: {
    de: "Die Bestandsanalyse umfasst Angebote, Akteure und Strukturen.",
    en: "The inventory includes offers, actors and structures.",
  },
  rationale: {
    de: "Angebote allein zeigen nicht, wer zusammenarbeitet. Geprüft wird nur, wenn es ein Kapitel zum Bestand gibt; Akteure und Gremien, die anderswo im Konzept stehen, zählen mit.",
    en: "Offers alone do not show who works together. Only checked if there is a chapter on the inventory; actors and bodies elsewhere in the concept count as well.",
  },
  sources: [seedB(56)],
  messages: {
    missing: ({ present, missing }: { present: readonly Part[]; missing: readonly Part[] }) => ({
      de: `Die Bestandsanalyse nennt ${listDe(present.map((one) => parts[one].de))}, aber keine ${listDe(missing.map((one) => parts[one].long))}. Ergänzen Sie sie in wenigen Zeilen.`,
      en: `The inventory names ${listEn(present.map((one) => parts[one].en))} but no ${listEn(missing.map((one) => parts[one].en))}. Add them in a few lines.`,
    }),
  },
  examples: [
    {
      title: "nur Angebote und Träger",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bestandsanalyse",
        "",
        "| Angebot | Träger |",
        "| --- | --- |",
        "| Elterncafé | Familienzentrum Mitte |",
        "| Lesepaten | Bibliothek Musterstadt |",
      ),
      expect: ["3:missing"],
    },
    {
      title: "auch die Netzwerke",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bestandsanalyse",
        "",
        "| Angebot | Träger |",
        "| --- | --- |",
        "| Elterncafé | Familienzentrum Mitte |",
        "",
        "Daneben arbeiten das Netzwerk Frühe Hilfen und zwei Arbeitskreise.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const [section] = context.sectionsFor("bestand").filter(hasContent)
    if (section === undefined) return
    const { offers, actors, bodies, statements } = context.model
    const known: Record<Part, boolean> = {
      "inventory-offers": offers.length > 0,
      "inventory-actors": actors.length > 0,
      "inventory-structures": bodies.length > 0,
    }
    const blocks = context
      .blocks()
      .filter(
        ({ section }) => context.standsFor(section, "bestand") || context.standsFor(section, "netzwerk"),
      )
    const present = order.filter(
      (one) =>
        known[one] ||
        statements.some(({ kind }) => kind === one) ||
        context.search(parts[one].words, blocks).length > 0,
    )
    const missing = order.filter((one) => !present.includes(one))
    if (missing.length === 0 || present.length === 0) return
    report("missing", { place: context.placeFor("bestand"), data: { present, missing } })
  },
})

const parts = {
  "inventory-offers": {
    de: "Angebote",
    long: "Angebote",
    en: "offers",
    words: ["Angebot", "…angebot", "Hilfe", "Hilfen", "Projekt", "Maßnahme", "Leistung"],
  },
  "inventory-actors": {
    de: "Akteure",
    long: "Akteure",
    en: "actors",
    words: [
      "Akteur",
      "Akteurin",
      "Träger",
      "Trägerin",
      "Einrichtung",
      "Partner",
      "Partnerin",
      "Anbieter",
      "Stelle",
      "Institution",
    ],
  },
  "inventory-structures": {
    de: "Strukturen",
    long: "Strukturen (Gremien, Netzwerke)",
    en: "structures",
    words: [
      "Struktur",
      "Strukturen",
      "…struktur",
      "…strukturen",
      "Gremium",
      "Gremien",
      "Netzwerk",
      "…netzwerk",
      "Arbeitskreis",
      "Arbeitsgruppe",
      "AG",
      "AK",
      "Runder Tisch",
    ],
  },
} as const

type Part = keyof typeof parts

const order = Object.keys(parts) as Part[]
