import { type DateValue, daysBetween } from "@kettenwerk/core"
import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Points at a public display that is shorter than usual. */
export const partPublicDisplayShort = defineRule({
  code: "part-public-display-short",
  since: "0.1.0",
  severity: "hint",
  group: "beteiligung",
  scope: "group",
  summary: {
    de: "Eine öffentliche Auslegung dauert etwa zwei Wochen.",
    en: "A public display lasts about two weeks.",
  },
  rationale: {
    de: "Wer nur wenige Tage Zeit hat, verpasst die Auslegung. Eine gesetzliche Mindestdauer für Konzepte ist nicht bekannt; zwei Wochen sind üblich.",
    en: "Whoever has only a few days misses the display. No minimum by law is known for concepts; two weeks are usual.",
  },
  sources: [reference("Landkreis Eichsfeld: Auslegung des Entwurfs über zwei Wochen")],
  options: z.strictObject({
    days: z.int().min(1).default(14).meta({
      description: "So viele Tage gelten als üblich.",
      descriptionEn: "This number of days counts as usual.",
    }),
  }),
  messages: {
    short: ({ days, usual }: { days: number; usual: number }) => ({
      de: `Die Auslegung dauert ${days === 1 ? "einen Tag" : `${days} Tage`}. Üblich sind etwa ${usual} Tage, damit auch Berufstätige sie sehen.`,
      en: `The display lasts ${days === 1 ? "one day" : `${days} days`}. About ${usual} days are usual so that working people see it too.`,
    }),
  },
  examples: [
    {
      title: "fünf Tage",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beteiligung",
        "",
        "| Format | Art | Beteiligte | Zeitraum |",
        "| --- | --- | --- | --- |",
        "| Auslegung des Entwurfs | Öffentliche Auslegung | Eltern | 02.02.2026–06.02.2026 |",
      ),
      expect: ["7:short"],
    },
    {
      title: "zwei Wochen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beteiligung",
        "",
        "| Format | Art | Beteiligte | Zeitraum |",
        "| --- | --- | --- | --- |",
        "| Auslegung des Entwurfs | Öffentliche Auslegung | Eltern | 02.02.2026–16.02.2026 |",
      ),
      expect: [],
    },
  ],
  check({ model }, report, { days: usual }) {
    for (const format of model.participationFormats) {
      if (format.kind !== "oeffentliche-auslegung") continue
      const days = format.duration ?? daysOf(format.date)
      if (days === undefined || days >= usual) continue
      report("short", { place: placeOf(format, "date"), data: { days, usual } })
    }
  },
})

/** Days of a span written with both days; a single day or a month says nothing about the length. */
function daysOf(date: DateValue | undefined): number | undefined {
  if (date?.precision !== "range" || date.from === null || date.to === null) return undefined
  if (!/\d{1,2}\.\s?(?:\d{1,2}\.)?[^\d]*\d{1,2}\.\s?\d{1,2}\./u.test(date.text)) return undefined
  return daysBetween(date.from, date.to) + 1
}
