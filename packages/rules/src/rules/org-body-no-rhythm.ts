import type { Body } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { ownBodies, passageOf } from "../own-bodies.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"
import { mentions } from "../text-search.js"

/** Asks how often a body meets that is set out without a rhythm. */
export const orgBodyNoRhythm = defineRule({
  code: "org-body-no-rhythm",
  since: "0.1.0",
  severity: "info",
  aspect: "completeness",
  group: "organisation",
  scope: "group",
  summary: {
    de: "Zu jedem Gremium steht, wie oft es tagt.",
    en: "For every body it says how often it meets.",
  },
  rationale: {
    de: "Ein fester Rhythmus hält Gremien am Leben und macht die Belastung sichtbar. „Nach Bedarf“ zählt auch. Nennt kein Gremium einen Rhythmus, wird das einmal gesagt.",
    en: "A fixed rhythm keeps bodies alive and shows the burden. “As needed” counts as well. If no body names a rhythm this is said once.",
  },
  sources: [reference("Stadt Ahlen: Niederschriften regelmäßiger Sitzungen der Steuerungsgruppe")],
  messages: {
    missing: ({ name }: { name: string }) => ({
      de: `Wie oft tagt „${name}“? Ergänzen Sie zum Beispiel „alle zwei Monate“ oder „nach Bedarf“.`,
      en: `How often does “${name}” meet? Add, for example, “every two months” or “as needed”.`,
    }),
    none: ({ count }: { count: number }) => ({
      de: `Bei keinem der ${count} Gremien steht, wie oft es tagt. Ergänzen Sie zum Beispiel eine Spalte „Sitzungen“.`,
      en: `None of the ${count} bodies says how often it meets. Add a column, for example.`,
    }),
  },
  examples: [
    {
      title: "eine Planungsgruppe ohne Rhythmus",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "| Gremium | Leitung | Sitzungen |",
        "| --- | --- | --- |",
        "| Steuerungsgruppe | Sozialdezernentin | halbjährlich |",
        "| Planungsgruppe | Jugendhilfeplanung | |",
        "| AG Frühe Kindheit | Jugendamt | nach Bedarf |",
      ),
      expect: ["8:missing"],
    },
    {
      title: "eine Tabelle ohne diese Spalte",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "| Gremium | Leitung |",
        "| --- | --- |",
        "| Steuerungsgruppe | Sozialdezernentin |",
        "| Planungsgruppe | Jugendhilfeplanung |",
        "| AG Frühe Kindheit | Jugendamt |",
      ),
      expect: ["3:none"],
    },
    {
      title: "im Satz gesagt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "### Planungsgruppe",
        "",
        "Leitung: Jugendhilfeplanung",
        "",
        "Sie kommt zusammen, wenn Entscheidungen vorzubereiten sind.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const bodies = ownBodies(context).filter(({ kind }) => meeting.includes(kind))
    const without = bodies.filter(
      (body) =>
        body.meetingFrequency === undefined &&
        body.rhythmText === undefined &&
        !mentions(passageOf(context, body), words),
    )
    if (without.length > 2 && without.length === bodies.length) {
      report("none", { place: context.placeFor("organisation"), data: { count: bodies.length } })
      return
    }
    for (const body of without) report("missing", { place: placeOf(body, "name"), data: { name: body.name } })
  },
})

const meeting: readonly Body["kind"][] = ["steuerung", "planung", "arbeitsgruppe"]
const words = [
  "tagen",
  "tagt",
  "trifft",
  "treffen",
  "Treffen",
  "Sitzung",
  "Sitzungen",
  "Sitzungs…",
  "zusammenkommen",
  "zusammen",
  "Turnus",
  "monatlich",
  "wöchentlich",
  "jährlich",
  "…jährlich",
  "…monatlich",
  "regelmäßig",
  "bei Bedarf",
  "nach Bedarf",
  "anlassbezogen",
  "Jahr",
  "Quartal",
  "Monat",
]
