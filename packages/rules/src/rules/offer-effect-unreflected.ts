import { isDefinite } from "@kettenwerk/core"
import { z } from "zod"
import { listedOffers } from "../chain-facts.js"
import { defineRule } from "../define-rule.js"
import { addMonths } from "../frequency.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { seedA } from "../rule-source.js"
import { mentions } from "../text-search.js"

/** Asks, once, for a reflection on offers that have been running for years. */
export const offerEffectUnreflected = defineRule({
  code: "offer-effect-unreflected",
  since: "0.1.0",
  severity: "hint",
  group: "kette",
  scope: "group",
  summary: {
    de: "Bei Angeboten, die seit Jahren laufen, wird die Wirkung reflektiert.",
    en: "The effect of offers that have run for years is reflected on.",
  },
  rationale: {
    de: "Wer sich mit der Wirkung auseinandersetzt, kann gute Angebote begründen und andere verändern. Ein Satz im Jahr genügt. Nichts gemeldet wird, wenn das Konzept irgendwo sagt, dass Angebote ausgewertet oder geprüft werden.",
    en: "Whoever deals with effects can justify good offers and change others. One sentence a year is enough. Nothing is reported if the concept says anywhere that offers are evaluated or reviewed.",
  },
  sources: [seedA(101)],
  options: z.strictObject({
    months: z.int().min(1).default(24).meta({
      description: "Erst nach so vielen Monaten wird gefragt.",
      descriptionEn: "Only asked after so many months.",
    }),
  }),
  messages: {
    unreflected: ({ name, more }: { name: string; more: number }) => ({
      de: `Wirkt „${name}“${more === 0 ? "" : ` (und ${more} weitere ältere Angebote)`}? Halten Sie einmal im Jahr fest, was sich verändert hat.`,
      en: `Does “${name}”${more === 0 ? "" : ` (and ${more} more older offers)`} work? Write down once a year what has changed.`,
    }),
  },
  examples: [
    {
      title: "läuft seit 2018",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Laufzeit |",
        "| --- | --- | --- |",
        "| Elterncafé | Familienzentrum Auental | seit 2018 |",
      ),
      expect: ["7:unreflected"],
    },
    {
      title: "Angebote werden ausgewertet",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Laufzeit |",
        "| --- | --- | --- |",
        "| Elterncafé | Familienzentrum Auental | seit 2018 |",
        "",
        "Die Planungsgruppe wertet die Angebote jedes Jahr aus.",
      ),
      expect: [],
    },
  ],
  check(context, report, { months }) {
    const { model, stichtag } = context
    if (model.offerReviews.length > 0 || model.indicators.length > 0) return
    const limit = addMonths(stichtag, -months)
    const old = listedOffers(context).filter(
      ({ date, status, effectReflected, impact = [] }) =>
        status !== "beendet" &&
        status !== "geplant" &&
        effectReflected !== true &&
        impact.length === 0 &&
        isDefinite(date) &&
        date.from !== null &&
        date.from <= limit &&
        (date.to === null || date.to >= stichtag),
    )
    const [first] = old
    if (first === undefined || context.blocks().some(({ block }) => mentions(block.text, reflection))) return
    report("unreflected", {
      place: placeOf(first, "date"),
      data: { name: first.name, more: old.length - 1 },
      related: old.slice(1, 11).map((offer) => ({
        place: placeOf(offer, "date"),
        message: { de: `„${offer.name}“`, en: `“${offer.name}”` },
      })),
    })
  },
})

const reflection = [
  "Evaluation",
  "evaluieren",
  "evaluiert",
  "auswerten",
  "ausgewertet",
  "wertet",
  "werten",
  "Auswertung",
  "Reflexion",
  "reflektieren",
  "reflektiert",
  "Wirksamkeit",
  "Wirkung",
  "Wirkungs…",
  "Monitoring",
  "Qualitätsentwicklung",
] as const
