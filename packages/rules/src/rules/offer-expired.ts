import type { Offer } from "@kettenwerk/core"
import { isWhollyBefore } from "../dates.js"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import type { RuleContext } from "../rule-context.js"
import { reference } from "../rule-source.js"

/** Reports offers that ended before today but are marked as running. */
export const offerExpired = defineRule({
  code: "offer-expired",
  since: "0.1.0",
  severity: "warning",
  group: "kette",
  scope: "group",
  summary: {
    de: "Beendete Angebote stehen nicht auf „laufend“.",
    en: "Offers that have ended are not marked as running.",
  },
  rationale: {
    de: "Familien und Fachkräfte verlassen sich auf die Liste. Gemeldet wird nur, wenn „laufend“ ausdrücklich dasteht und das Ende der Laufzeit vorbei ist; das Ende einer Förderung meldet fund-expired.",
    en: "Families and professionals rely on the list. Only reported if it says “running” in so many words and the end of the term is past; the end of a funding is reported by fund-expired.",
  },
  sources: [reference("Angebotsverzeichnisse: Angaben veralten schnell (Open Referral, HSDS)")],
  messages: {
    ended: ({ name, date }: { name: string; date: string }) => ({
      de: `„${name}“ steht auf „laufend“, die Laufzeit war „${date}“. Läuft das Angebot weiter, oder ist es beendet?`,
      en: `“${name}” is marked as running, its term was “${date}”. Does the offer go on, or has it ended?`,
    }),
    several: ({ name, count }: { name: string; count: number }) => ({
      de: `${count} Angebote stehen auf „laufend“, obwohl ihre Laufzeit vorbei ist, zum Beispiel „${name}“. Prüfen Sie, welche weiterlaufen.`,
      en: `${count} offers are marked as running though their term is over, for example “${name}”. Check which of them go on.`,
    }),
  },
  examples: [
    {
      title: "die Laufzeit ist vorbei",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Laufzeit | Status |",
        "| --- | --- | --- | --- |",
        "| Elternkurs | Familienzentrum Auental | 01/2023–12/2024 | laufend |",
      ),
      expect: ["7:ended"],
    },
    {
      title: "eine veraltete Liste wird einmal gemeldet",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Laufzeit | Status |",
        "| --- | --- | --- | --- |",
        "| Elternkurs | Familienzentrum Auental | 01/2023–12/2024 | laufend |",
        "| Krabbelkreis | Familienzentrum Auental | 01/2023–12/2024 | laufend |",
        "| Spieltreff | Familienzentrum Auental | 01/2023–12/2024 | laufend |",
        "| Familienbus | Sozialamt | 01/2023–12/2024 | laufend |",
      ),
      expect: ["7:several"],
    },
    {
      title: "beendet oder noch nicht zu Ende",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Laufzeit | Status |",
        "| --- | --- | --- | --- |",
        "| Elternkurs | Familienzentrum Auental | 01/2023–12/2024 | beendet |",
        "| Elterncafé | Familienzentrum Auental | 01/2023–12/2026 | laufend |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const ended = context.model.offers.filter((offer) => hasEnded(context, offer))
    const [first] = ended
    if (first === undefined) return
    if (ended.length <= 3) {
      for (const offer of ended)
        report("ended", { place: placeOf(offer, "date"), data: { name: offer.name, date: offer.date!.text } })
      return
    }
    report("several", {
      place: placeOf(first, "date"),
      data: { name: first.name, count: ended.length },
      related: ended.slice(1, 11).map((offer) => ({
        place: placeOf(offer, "date"),
        message: { de: `„${offer.name}“`, en: `“${offer.name}”` },
      })),
    })
  },
})

function hasEnded(context: RuleContext, offer: Offer): boolean {
  const { status, date, statusText = "" } = offer
  if (status !== "laufend" || date === undefined || !isWhollyBefore(date, context.stichtag)) return false
  if (date.relation !== "until" && date.precision !== "range") return false
  // „laufend (gefördert bis 31.12.2025)“ is the end of a funding, not of the offer.
  const written = offer.fieldSources?.date === undefined ? "" : context.textOf(placeOf(offer, "date"))
  return !/förder|finanz|mittel|bewillig|zuwend/iu.test(`${written} ${statusText} ${date.text}`)
}
