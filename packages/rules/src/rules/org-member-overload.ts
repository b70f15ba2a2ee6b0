import type { Source } from "@kettenwerk/core"
import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOfSource } from "../place.js"
import { generalKnowledge } from "../rule-source.js"

/** Points at an office that sits in many bodies. */
export const orgMemberOverload = defineRule({
  code: "org-member-overload",
  since: "0.1.0",
  severity: "hint",
  group: "organisation",
  scope: "group",
  summary: {
    de: "Keine Stelle sitzt in auffallend vielen Gremien.",
    en: "No office sits in strikingly many bodies.",
  },
  rationale: {
    de: "Sitzungen kosten Zeit, die anderswo fehlt, vor allem kleinen Trägern. Die Koordination zählt nicht: Sie soll überall dabei sein.",
    en: "Meetings cost time that is missing elsewhere, above all small carriers. The coordination does not count: it is to take part everywhere.",
  },
  sources: [generalKnowledge("Gremienlast als Grund für den Ausstieg von Partnern")],
  options: z.strictObject({
    bodies: z.int().min(2).default(5).meta({
      description: "Erst bei mehr Gremien als so vielen wird gefragt.",
      descriptionEn: "Only asked if it is more bodies than this.",
    }),
  }),
  messages: {
    many: ({ name, count, all }: { name: string; count: number; all: number }) => ({
      de: `„${name}“ sitzt in ${count} von ${all} Gremien. Lässt sich die Last verteilen?`,
      en: `“${name}” sits in ${count} of ${all} bodies. Can the burden be shared?`,
    }),
  },
  examples: [
    {
      title: "das Jugendamt ist überall",
      settings: { regeln: { "org-member-overload": { optionen: { bodies: 2 } } } },
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "| Gremium | Aufgabe | Leitung | Mitglieder |",
        "| --- | --- | --- | --- |",
        "| Steuerungsgruppe | entscheidet | Dezernentin | Jugendamt, Gesundheitsamt |",
        "| Planungsgruppe | bereitet vor | Sozialplanung | Jugendamt, Schulamt |",
        "| AG Frühe Kindheit | stimmt Besuche ab | Gesundheitsamt | Jugendamt, Kita Sonnenschein |",
      ),
      expect: ["7:many"],
    },
    {
      title: "wenige Gremien",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "| Gremium | Aufgabe | Leitung | Mitglieder |",
        "| --- | --- | --- | --- |",
        "| Steuerungsgruppe | entscheidet | Dezernentin | Jugendamt, Gesundheitsamt |",
        "| Planungsgruppe | bereitet vor | Sozialplanung | Jugendamt, Schulamt |",
      ),
      expect: [],
    },
  ],
  check(context, report, { bodies: limit }) {
    const seats = new Map<string, Map<string, Source>>()
    for (const { actor, body, source } of context.model.memberships) {
      if (actor === undefined) continue
      const own = seats.get(actor) ?? new Map<string, Source>()
      if (!own.has(body)) own.set(body, source)
      seats.set(actor, own)
    }
    for (const [id, own] of seats) {
      const actor = context.entity("actors", id)
      if (actor === undefined || actor.coordination || own.size <= limit) continue
      const all = new Set(context.model.memberships.map(({ body }) => body)).size
      report("many", {
        place: placeOfSource([...own.values()][0]!),
        data: { name: actor.name, count: own.size, all },
      })
    }
  },
})
