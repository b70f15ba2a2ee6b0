import type { Offer } from "@kettenwerk/core"
import { z } from "zod"
import { isWhollyBefore } from "../dates.js"
import { defineRule } from "../define-rule.js"
import { addMonths } from "../frequency.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Reports offers whose entries were checked a long time ago. */
export const offerStaleCheck = defineRule({
  code: "offer-stale-check",
  since: "0.1.0",
  severity: "info",
  group: "kette",
  scope: "group",
  summary: {
    de: "Angaben zu Angeboten wurden in den letzten zwölf Monaten geprüft.",
    en: "Entries on offers were checked within the last twelve months.",
  },
  rationale: {
    de: "Zeiten, Orte und Zuständigkeiten ändern sich. Geprüft wird nur, wenn ein Stand angegeben ist; viele alte Stände stehen in einer Meldung. Beendete Angebote bleiben unbeachtet.",
    en: "Times, places and responsibilities change. Only checked if a date of checking is given; many old dates make one finding. Offers that have ended are ignored.",
  },
  sources: [reference("Angebotsverzeichnisse: Datum der letzten Prüfung (HSDS assured_date)")],
  options: z.strictObject({
    months: z.int().min(1).default(12).meta({
      description: "Nach so vielen Monaten gilt eine Angabe als veraltet.",
      descriptionEn: "After so many months an entry counts as outdated.",
    }),
  }),
  messages: {
    stale: ({ name, asOf }: { name: string; asOf: string }) => ({
      de: `Die Angaben zu „${name}“ wurden zuletzt ${asOf} geprüft. Stimmen sie noch?`,
      en: `The entries on “${name}” were last checked ${asOf}. Are they still right?`,
    }),
    several: ({ count, asOf }: { count: number; asOf: string }) => ({
      de: `Die Angaben zu ${count} Angeboten wurden lange nicht geprüft, die ältesten zuletzt ${asOf}. Fragen Sie bei den Trägern nach.`,
      en: `The entries on ${count} offers have not been checked for long, the oldest last ${asOf}. Ask the providers.`,
    }),
  },
  examples: [
    {
      title: "ein alter Stand",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter | Geprüft am |",
        "| --- | --- | --- | --- |",
        "| Willkommensbesuche | Jugendamt | 0–1 Jahr | 10/2025 |",
        "| Elterncafé | Familienzentrum Auental | 0–3 Jahre | 03/2022 |",
      ),
      expect: ["8:stale"],
    },
    {
      title: "viele alte Stände",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter | Geprüft am |",
        "| --- | --- | --- | --- |",
        "| Willkommensbesuche | Jugendamt | 0–1 Jahr | 03/2022 |",
        "| Elterncafé | Familienzentrum Auental | 0–3 Jahre | 03/2022 |",
        "| Krabbelkreis | Familienzentrum Auental | 0–3 Jahre | 03/2022 |",
        "| Lesepaten | Stadtbibliothek | 6–10 Jahre | 03/2022 |",
      ),
      expect: ["7:several"],
    },
    {
      title: "frisch geprüft",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter | Geprüft am |",
        "| --- | --- | --- | --- |",
        "| Willkommensbesuche | Jugendamt | 0–1 Jahr | 10/2025 |",
      ),
      expect: [],
    },
  ],
  check({ model, stichtag }, report, { months }) {
    const limit = addMonths(stichtag, -months)
    const old = model.offers
      .filter(({ asOf, status }) => status !== "beendet" && isWhollyBefore(asOf, limit))
      .toSorted(byAge)
    const [oldest] = old
    if (oldest === undefined) return
    if (old.length > 3) {
      report("several", {
        place: placeOf(oldest, "asOf"),
        data: { count: old.length, asOf: oldest.asOf!.text },
        related: old.slice(1, 11).map((offer) => ({
          place: placeOf(offer, "asOf"),
          message: { de: `„${offer.name}“`, en: `“${offer.name}”` },
        })),
      })
      return
    }
    for (const offer of old) {
      report("stale", { place: placeOf(offer, "asOf"), data: { name: offer.name, asOf: offer.asOf!.text } })
    }
  },
})

function byAge(a: Offer, b: Offer): number {
  const [left, right] = [a.asOf?.to ?? "", b.asOf?.to ?? ""]
  return left < right ? -1 : left > right ? 1 : a.source.start.offset - b.source.start.offset
}
