import { isWhollyBefore } from "../dates.js"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
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
    for (const offer of context.model.offers) {
      const { status, date, name, statusText = "" } = offer
      if (status !== "laufend" || date === undefined) continue
      if (date.relation !== "until" && date.precision !== "range") continue
      if (!isWhollyBefore(date, context.stichtag)) continue
      const place = placeOf(offer, "date")
      // „laufend (gefördert bis 31.12.2025)“ is the end of a funding, not of the offer.
      if (
        /förder|finanz|mittel|bewillig|zuwend/iu.test(`${context.textOf(place)} ${statusText} ${date.text}`)
      ) {
        if (place.range.end.offset - place.range.start.offset < 120) continue
      }
      report("ended", { place, data: { name, date: date.text } })
    }
  },
})
