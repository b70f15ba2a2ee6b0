import { listedOffers } from "../chain-facts.js"
import { defineRule } from "../define-rule.js"
import { fieldGaps, writtenAbout } from "../field-gaps.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Reports offers without a type of prevention in documents that state it for others. */
export const offerPreventionTypeMissing = defineRule({
  code: "offer-prevention-type-missing",
  since: "0.1.0",
  severity: "info",
  group: "kette",
  scope: "group",
  summary: {
    de: "Wer die Art der Prävention angibt, gibt sie bei allen Angeboten an.",
    en: "A list that states the type of prevention states it for all offers.",
  },
  rationale: {
    de: "Universell heißt für alle, selektiv für belastete Gruppen, indiziert für Einzelne mit ersten Anzeichen. Die Angabe zeigt, ob die Kette beides hat: Angebote für alle und mehr für die, die mehr brauchen. Gefragt wird nur, wenn das Dokument diese Angabe schon verwendet.",
    en: "Universal means for all, selective for burdened groups, indicated for individuals with first signs. The entry shows whether the chain has both: offers for all and more for those who need more. Only asked if the document uses this entry already.",
  },
  sources: [reference("Stadt Augsburg: Angebote nach universell, selektiv und indiziert ordnen")],
  messages: {
    missing: ({ name }: { name: string }) => ({
      de: `Ist „${name}“ für alle (universell), für belastete Gruppen (selektiv) oder für Einzelne mit Anzeichen (indiziert)? Andere Angebote sagen es.`,
      en: `Is “${name}” for all (universal), for burdened groups (selective) or for individuals with signs (indicated)? Other offers say so.`,
    }),
    several: ({ count, of }: { count: number; of: number }) => ({
      de: `Bei ${count} von ${of} Angeboten fehlt die Art der Prävention: universell, selektiv oder indiziert? So wird sichtbar, wer mehr Unterstützung bekommt.`,
      en: `${count} of ${of} offers lack the type of prevention: universal, selective or indicated? This shows who gets more support.`,
    }),
  },
  examples: [
    {
      title: "eine leere Zelle",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Präventionsart |",
        "| --- | --- | --- |",
        "| Willkommensbesuche | Jugendamt | universell |",
        "| Familienhebammen | Gesundheitsamt | selektiv |",
        "| Elterncafé | Familienzentrum Auental | |",
      ),
      expect: ["9:missing"],
    },
    {
      title: "die meisten Zellen sind leer",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Präventionsart |",
        "| --- | --- | --- |",
        "| Willkommensbesuche | Jugendamt | universell |",
        "| Familienhebammen | Gesundheitsamt | |",
        "| Elterncafé | Familienzentrum Auental | |",
        "| Krabbelkreis | Familienzentrum Auental | |",
        "| Lesepaten | Stadtbibliothek | |",
      ),
      expect: ["8:several"],
    },
    {
      title: "die Liste verwendet die Angabe nicht",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger |",
        "| --- | --- |",
        "| Willkommensbesuche | Jugendamt |",
        "| Elterncafé | Familienzentrum Auental |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const offers = listedOffers(context).filter(
      ({ status, professionalsOnly }) => status !== "beendet" && professionalsOnly !== true,
    )
    const gaps = fieldGaps(context, offers, ({ preventionType }) => preventionType !== undefined, {
      by: "document",
    })
    for (const { missing, of } of gaps) {
      if (missing.length === of) continue
      const open = missing.filter((offer) => !stated.test(writtenAbout(context, offer)))
      const [first] = open
      if (first === undefined) continue
      if (open.length > 3) {
        report("several", {
          place: placeOf(first),
          data: { count: open.length, of },
          related: open.slice(0, 10).map((offer) => ({
            place: placeOf(offer),
            message: { de: `„${offer.name}“`, en: `“${offer.name}”` },
          })),
        })
        continue
      }
      for (const offer of open) report("missing", { place: placeOf(offer), data: { name: offer.name } })
    }
  },
})

const stated = /universe|selektiv|indizier|primärpr|sekundärpr|tertiärpr/iu
