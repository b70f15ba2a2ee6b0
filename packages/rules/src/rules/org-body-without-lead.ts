import type { Body } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { insertField } from "../insert-field.js"
import { lines } from "../lines.js"
import { ownBodies, passageOf } from "../own-bodies.js"
import { placeOf } from "../place.js"
import { generalKnowledge } from "../rule-source.js"
import { mentions } from "../text-search.js"

/** Reports a body that is set out but has nobody who leads it. */
export const orgBodyWithoutLead = defineRule({
  code: "org-body-without-lead",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "organisation",
  scope: "group",
  summary: { de: "Jedes Gremium hat eine Leitung.", en: "Every body has a lead." },
  rationale: {
    de: "Wer einlädt und die Fäden hält, sollte im Konzept stehen; eine Funktion genügt. Nennt kein Gremium eine Leitung, wird das einmal gesagt. Gremien, die nur im Fließtext erwähnt sind, werden nicht gemeldet.",
    en: "Who invites and keeps things together should be named in the concept; a function is enough. If no body names a lead this is said once. Bodies only mentioned in running text are not reported.",
  },
  sources: [generalKnowledge("Geschäftsordnungen kommunaler Gremien nennen Vorsitz oder Geschäftsführung")],
  messages: {
    missing: ({ name }: { name: string }) => ({
      de: `Für „${name}“ fehlt die Leitung. Nennen Sie eine Funktion, zum Beispiel „Leitung: Jugendhilfeplanung“.`,
      en: `“${name}” has no lead. Name a function, for example “lead: youth welfare planning”.`,
    }),
    none: ({ count }: { count: number }) => ({
      de: `Bei keinem der ${count} Gremien steht, wer es leitet. Ergänzen Sie die Funktion, zum Beispiel in einer Spalte „Leitung“.`,
      en: `None of the ${count} bodies says who leads it. Add the function, for example in a column.`,
    }),
  },
  examples: [
    {
      title: "eine Arbeitsgruppe ohne Leitung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "### Steuerungsgruppe",
        "",
        "- **Auftrag:** entscheidet über Ziele und Mittel",
        "- **Leitung:** Sozialdezernentin",
        "",
        "### AG Frühe Kindheit",
        "",
        "- **Auftrag:** stimmt die Willkommensbesuche ab",
      ),
      expect: ["10:missing"],
    },
    {
      title: "keine der Gruppen hat eine Leitung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "| Gremium | Aufgabe |",
        "| --- | --- |",
        "| Steuerungsgruppe | entscheidet über Ziele und Mittel |",
        "| Planungsgruppe | bereitet Entscheidungen vor |",
        "| AG Frühe Kindheit | stimmt die Willkommensbesuche ab |",
      ),
      expect: ["3:none"],
    },
    {
      title: "die Leitung steht im Text darunter",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "### AG Frühe Kindheit",
        "",
        "Die AG stimmt die Willkommensbesuche ab. Das Jugendamt lädt ein und moderiert.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const bodies = ownBodies(context).filter(({ kind }) => led.includes(kind))
    const without = bodies.filter(
      (body) =>
        body.chair === undefined &&
        !context.membershipsOf(body.id).some(({ chair }) => chair) &&
        !mentions(passageOf(context, body), words),
    )
    if (without.length > 2 && without.length === bodies.length) {
      report("none", { place: context.placeFor("organisation"), data: { count: bodies.length } })
      return
    }
    for (const body of without) {
      const title = { de: "„Leitung“ einfügen", en: "Insert a lead" }
      const field = insertField(title, context, body.source, "Leitung", "N. N.")
      report("missing", {
        place: placeOf(body, "name"),
        data: { name: body.name },
        fixes: field === undefined ? [] : [field],
      })
    }
  },
})

const led: readonly Body["kind"][] = ["steuerung", "planung", "arbeitsgruppe"]
const words = [
  "Leitung",
  "leiten",
  "leitet",
  "geleitet",
  "…leitung",
  "Vorsitz",
  "Vorsitzende",
  "Vorsitzender",
  "Federführung",
  "federführend",
  "Moderation",
  "moderieren",
  "moderiert",
  "Sprecher",
  "Sprecherin",
  "Sprecher…",
  "Geschäftsführung",
  "einladen",
  "einlädt",
  "lädt",
  "eingeladen",
  "verantwortlich",
  "Verantwortung",
  "zuständig",
  "koordiniert",
]
