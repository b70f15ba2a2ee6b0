import { formatAge } from "@kettenwerk/core"
import { listedOffers, matrixOf, offerPlacesOf } from "../chain-facts.js"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { seedB } from "../rule-source.js"
import { mentions } from "../text-search.js"

/** Reports offers whose age lies wholly outside the declared scope of the chain. */
export const chainScopeMismatch = defineRule({
  code: "chain-scope-mismatch",
  since: "0.1.0",
  severity: "info",
  group: "kette",
  scope: "group",
  summary: {
    de: "Angebote liegen im erklärten Altersbereich der Kette.",
    en: "Offers lie within the declared age scope of the chain.",
  },
  rationale: {
    de: "Ein Angebot für Ältere kann zum Rahmen gehören, aber nicht zur Kette für Kinder. Das sollte dabeistehen, sonst stimmen Übersichten nicht. Angebote vor der Geburt und solche, die nur teilweise hinausreichen, bleiben unbeachtet.",
    en: "An offer for older people may belong to the frame but not to the chain for children. That should be said, or overviews are wrong. Offers before birth and those that reach out only partly are ignored.",
  },
  sources: [seedB(19)],
  messages: {
    outside: ({ name, age, scope }: { name: string; age: string; scope: string }) => ({
      de: `„${name}“ ist für „${age}“ gedacht, Ihre Kette gilt für ${scope}. Schreiben Sie dazu, dass das Angebot zum Rahmen gehört, oder prüfen Sie das Alter.`,
      en: `“${name}” is meant for “${age}”, your chain is for ${scope}. Say that the offer belongs to the frame, or check the age.`,
    }),
  },
  examples: [
    {
      title: "ein Angebot für Ältere in einer Kette für Kinder",
      markdown: lines(
        "---",
        "altersbereich: 0–10 Jahre",
        "---",
        "",
        "# Präventionskette Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter |",
        "| --- | --- | --- |",
        "| Willkommensbesuche | Jugendamt | 0–1 Jahr |",
        "| Besuchsdienst | Sozialamt | ab 65 Jahren |",
      ),
      expect: ["12:outside"],
    },
    {
      title: "als Rahmen bezeichnet oder nur teilweise außerhalb",
      markdown: lines(
        "---",
        "altersbereich: 0–10 Jahre",
        "---",
        "",
        "# Präventionskette Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter |",
        "| --- | --- | --- |",
        "| Willkommensbesuche | Jugendamt | 0–1 Jahr |",
        "| Schulsozialarbeit | Jugendamt | 6–16 Jahre |",
        "| Besuchsdienst (Rahmenprogramm) | Sozialamt | ab 65 Jahren |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { scope } = matrixOf(context)
    if (scope === undefined || !Number.isFinite(scope.to)) return
    const listed = new Set(listedOffers(context).map(({ id }) => id))
    for (const { offer, span, forProfessionals, standing } of offerPlacesOf(context)) {
      const { ageRange, name, targetGroup = [], id } = offer
      if (span === undefined || ageRange === undefined || forProfessionals || standing === "ended") continue
      if (!listed.has(id) || (span.from < scope.to && (span.to <= 0 || span.to > scope.from))) continue
      // „Eltern bis 27 Jahre“ is the age of parents, not of children.
      if (mentions(`${name} ${ageRange.text} ${targetGroup.join(" ")}`, grownUps)) continue
      if (
        mentions(
          `${context.textOf(placeOf(offer))} ${context.sectionOf(offer.source)?.section.title ?? ""}`,
          frame,
        )
      )
        continue
      const declared = formatAge({
        fromMonth: Number.isFinite(scope.from) ? scope.from : null,
        toMonth: scope.to,
      })
      report("outside", {
        place: placeOf(offer, "ageRange"),
        data: { name, age: ageRange.text, scope: declared },
      })
    }
  },
})

const grownUps = [
  "Eltern",
  "Mutter",
  "Vater",
  "Fachkraft",
  "Alleinerziehende",
  "Familie",
  "werdend",
  "Eltern…",
]
const frame = ["Rahmen", "Rahmen…", "darüber hinaus", "ergänzend", "weitere", "außerhalb", "übergreifend"]
