import type { Contact } from "@kettenwerk/core"
import { z } from "zod"
import { isWhollyBefore } from "../dates.js"
import { defineRule } from "../define-rule.js"
import { addMonths } from "../frequency.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Reports contacts that were checked a long time ago. */
export const privacyContactOutdated = defineRule({
  code: "privacy-contact-outdated",
  since: "0.1.0",
  severity: "info",
  group: "kontakt",
  scope: "group",
  summary: {
    de: "Ansprechpartner wurden in den letzten zwölf Monaten geprüft.",
    en: "Contacts were checked within the last twelve months.",
  },
  rationale: {
    de: "Menschen wechseln die Stelle, Namen und Durchwahlen bleiben stehen. Wer nicht mehr zuständig ist, soll auch nicht mehr im Konzept stehen. Geprüft wird nur, wenn ein Stand angegeben ist.",
    en: "People change their posts while names and numbers stay. Whoever is no longer responsible should no longer stand in the concept. Only checked if a date of checking is given.",
  },
  sources: [reference("Art. 5 Abs. 1 Buchst. d DSGVO (Richtigkeit)")],
  options: z.strictObject({
    months: z.int().min(1).default(12).meta({
      description: "Nach so vielen Monaten gilt eine Angabe als veraltet.",
      descriptionEn: "After so many months an entry counts as outdated.",
    }),
  }),
  messages: {
    outdated: ({ name, asOf }: { name: string; asOf: string }) => ({
      de: `Der Kontakt „${name}“ wurde zuletzt ${asOf} geprüft. Stimmen Funktion und Postfach noch?`,
      en: `The contact “${name}” was last checked ${asOf}. Are function and mailbox still right?`,
    }),
    several: ({ count, asOf }: { count: number; asOf: string }) => ({
      de: `${count} Kontakte wurden lange nicht geprüft, der älteste zuletzt ${asOf}. Stimmen Funktionen und Postfächer noch?`,
      en: `${count} contacts have not been checked for long, the oldest last ${asOf}. Are functions and mailboxes still right?`,
    }),
  },
  examples: [
    {
      title: "ein alter Stand",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ansprechpartner",
        "",
        "| Funktion | Stelle | E-Mail | Stand |",
        "| --- | --- | --- | --- |",
        "| Koordination | Jugendamt | praevention@landkreis-musterland.example | 03/2023 |",
      ),
      expect: ["7:outdated"],
    },
    {
      title: "viele alte Stände stehen in einer Meldung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ansprechpartner",
        "",
        "| Funktion | Stelle | E-Mail | Stand |",
        "| --- | --- | --- | --- |",
        "| Koordination | Jugendamt | praevention@landkreis-musterland.example | 03/2023 |",
        "| Gesundheitsplanung | Gesundheitsamt | gesundheit@landkreis-musterland.example | 03/2023 |",
        "| Bildungsmanagement | Schulverwaltungsamt | bildung@landkreis-musterland.example | 04/2023 |",
        "| Sozialplanung | Sozialamt | soziales@landkreis-musterland.example | 05/2023 |",
      ),
      expect: ["7:several"],
    },
    {
      title: "ein frischer Stand",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ansprechpartner",
        "",
        "| Funktion | Stelle | E-Mail | Stand |",
        "| --- | --- | --- | --- |",
        "| Koordination | Jugendamt | praevention@landkreis-musterland.example | 10/2025 |",
      ),
      expect: [],
    },
  ],
  check({ model, stichtag }, report, { months }) {
    const limit = addMonths(stichtag, -months)
    const old = model.contacts.filter(({ asOf }) => isWhollyBefore(asOf, limit)).toSorted(byAge)
    const [oldest] = old
    if (oldest === undefined) return
    if (old.length > 3) {
      report("several", {
        place: placeOf(oldest, "asOf"),
        data: { count: old.length, asOf: oldest.asOf!.text },
        related: old.slice(1, 11).map((contact) => ({
          place: placeOf(contact, "asOf"),
          message: { de: `„${contact.name}“`, en: `“${contact.name}”` },
        })),
      })
      return
    }
    for (const contact of old) {
      report("outdated", {
        place: placeOf(contact, "asOf"),
        data: { name: contact.name, asOf: contact.asOf!.text },
      })
    }
  },
})

function byAge(a: Contact, b: Contact): number {
  const [left, right] = [a.asOf?.to ?? "", b.asOf?.to ?? ""]
  return left < right ? -1 : left > right ? 1 : a.source.start.offset - b.source.start.offset
}
