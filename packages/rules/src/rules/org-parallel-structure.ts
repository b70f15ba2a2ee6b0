import type { Body } from "@kettenwerk/core"
import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Points at two bodies in which nearly the same members sit. */
export const orgParallelStructure = defineRule({
  code: "org-parallel-structure",
  since: "0.1.0",
  severity: "info",
  group: "organisation",
  scope: "group",
  summary: {
    de: "Keine zwei Gremien haben fast dieselben Mitglieder.",
    en: "No two bodies have nearly the same members.",
  },
  rationale: {
    de: "Sitzen in zwei Runden fast dieselben Stellen, genügt vielleicht eine Sitzung mit zwei Tagesordnungen. Steuerung und Planung werden nicht verglichen: Dort sitzen Leitung und Fachebene derselben Ämter.",
    en: "If nearly the same offices sit in two rounds, one meeting with two agendas may be enough. Steering and planning are not compared: leading and specialist level of the same offices sit there.",
  },
  sources: [
    reference("Stadt Jena: keine Parallelstrukturen"),
    reference("Landkreis Wittenberg: Bündelung von Gremien"),
  ],
  options: z.strictObject({
    share: z.number().min(0.1).max(1).default(0.6).meta({
      description:
        "Ab diesem Anteil gemeinsamer Mitglieder an allen Mitgliedern beider Gremien wird gefragt.",
      descriptionEn: "Asked from this share of common members among all members of both bodies on.",
    }),
    members: z.int().min(2).default(4).meta({
      description: "Mindestens so viele gemeinsame Mitglieder.",
      descriptionEn: "At least this number of common members.",
    }),
  }),
  messages: {
    similar: ({ a, b, common, all }: { a: string; b: string; common: number; all: number }) => ({
      de: `„${a}“ und „${b}“ haben ${common} von ${all} Mitgliedern gemeinsam. Prüfen Sie, ob eine gemeinsame Sitzung genügt.`,
      en: `“${a}” and “${b}” have ${common} of ${all} members in common. Check whether a joint meeting is enough.`,
    }),
  },
  examples: [
    {
      title: "zwei Arbeitskreise mit denselben Leuten",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "| Gremium | Aufgabe | Leitung | Mitglieder |",
        "| --- | --- | --- | --- |",
        "| AK Prävention | stimmt Angebote ab | Jugendamt | Gesundheitsamt, Sozialamt, Kita Sonnenschein, Diakonie Musterland |",
        "| Netzwerk Frühe Hilfen | stimmt Hilfen ab | Jugendamt | Gesundheitsamt, Sozialamt, Kita Sonnenschein, Klinikum Musterland |",
      ),
      expect: ["8:similar"],
    },
    {
      title: "verschiedene Runden",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "| Gremium | Aufgabe | Leitung | Mitglieder |",
        "| --- | --- | --- | --- |",
        "| AK Prävention | stimmt Angebote ab | Jugendamt | Gesundheitsamt, Sozialamt, Kita Sonnenschein |",
        "| AG Übergänge | klärt Übergänge | Schulamt | Grundschule am Park, Kita Sonnenschein, Jobcenter |",
      ),
      expect: [],
    },
  ],
  check(context, report, { share, members }) {
    const compared = context.model.bodies.filter(
      ({ kind, required }) => comparable.includes(kind) && !required,
    )
    const sets = compared.slice(0, most).map((body) => ({
      body,
      actors: new Set(context.membershipsOf(body.id).flatMap(({ actor }) => actor ?? [])),
    }))
    sets.forEach(({ body, actors }, place) => {
      for (const earlier of sets.slice(0, place)) {
        const common = [...actors].filter((actor) => earlier.actors.has(actor)).length
        const all = actors.size + earlier.actors.size - common
        if (common < members || common < all * share) continue
        report("similar", {
          place: placeOf(body, "name"),
          data: { a: earlier.body.name, b: body.name, common, all },
          related: [
            {
              place: placeOf(earlier.body, "name"),
              message: { de: `„${earlier.body.name}“`, en: `“${earlier.body.name}”` },
            },
          ],
        })
      }
    })
  },
})

const comparable: readonly Body["kind"][] = ["arbeitsgruppe", "netzwerk", "planung"]
/** No municipality has more; every pair is compared. */
const most = 100
