import type { Offer } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { seedA } from "../rule-source.js"

/** Reports once that offers have not been checked against the needs. */
export const needOfferReviewMissing = defineRule({
  code: "need-offer-review-missing",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "bedarf",
  scope: "group",
  summary: {
    de: "Vorhandene Angebote sind an den Bedarfen geprüft.",
    en: "Existing offers are checked against the needs.",
  },
  rationale: {
    de: "Bestehende Angebote werden aus der Sicht der Familien geprüft: beibehalten, verändern, neu entwickeln, zusammenführen oder beenden. Eine Spalte „Ergebnis der Prüfung“ genügt. Gefragt wird erst, wenn Bedarfe benannt sind.",
    en: "Existing offers are checked from the families' point of view: keep, change, develop anew, merge or end. One column with the result is enough. Only asked once needs are named.",
  },
  sources: [seedA(69, 70)],
  messages: {
    missing: ({ count }: { count: number }) => ({
      de: `Für ${count === 1 ? "ein Angebot" : `${count} Angebote`} fehlt das Prüfergebnis: beibehalten, verändern, neu entwickeln oder beenden? Ergänzen Sie es, zum Beispiel in einer Spalte.`,
      en: `The result of the check is missing for ${count === 1 ? "one offer" : `${count} offers`}: keep, change, develop anew or end? Add it, for example in a column.`,
    }),
  },
  examples: [
    {
      title: "Angebote und Bedarfe stehen nebeneinander",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter |",
        "| --- | --- | --- |",
        "| Elterncafé Mitte | Familienzentrum Auental | 0–3 Jahre |",
        "| Sprachpatinnen | Freiwilligenagentur Musterland | 3–6 Jahre |",
        "",
        "## Bedarfe",
        "",
        "- Treffpunkte für junge Eltern (Familienbefragung 2025)",
      ),
      expect: ["3:missing"],
    },
    {
      title: "noch keine Bedarfe benannt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter |",
        "| --- | --- | --- |",
        "| Elterncafé Mitte | Familienzentrum Auental | 0–3 Jahre |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { offers, offerReviews, needs } = context.model
    if (needs.length === 0) return
    const reviewed = new Set(offerReviews.map(({ offer }) => offer))
    // A review of all offers together covers each.
    if (offerReviews.length > 0 && reviewed.has(undefined)) return
    const open = offers.filter(
      (offer) =>
        !reviewed.has(offer.id) &&
        offer.status !== "geplant" &&
        offer.status !== "beendet" &&
        isDescribed(offer),
    )
    if (open.length > 0)
      report("missing", { place: context.placeFor("bestand", "bedarf"), data: { count: open.length } })
  },
})

/** A name alone may be a heading or a word for something else. */
function isDescribed({ provider, targetGroup, ageRange, phases = [], access = [], basic }: Offer): boolean {
  return (
    provider !== undefined ||
    targetGroup !== undefined ||
    ageRange !== undefined ||
    phases.length + access.length > 0 ||
    basic === true
  )
}
