import { defineRule } from "../define-rule.js"
import { fieldGaps } from "../field-gaps.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Reports actors without a sector in lists that state it for the others. */
export const netActorWithoutSector = defineRule({
  code: "net-actor-without-sector",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "netzwerk",
  scope: "group",
  summary: {
    de: "Jeder aufgeführte Akteur hat einen Bereich.",
    en: "Every listed actor has a sector.",
  },
  rationale: {
    de: "Ohne Bereich zählt eine Stelle nicht, wenn es um die Zusammenarbeit der Ämter und Fachrichtungen geht. Gefragt wird nur in Listen, die den Bereich bei anderen nennen, und nur, wenn er sich nicht aus dem Namen ergibt.",
    en: "Without a sector an actor does not count when it comes to the cooperation of departments and disciplines. Only asked in lists that state the sector for others, and only if the name does not show it.",
  },
  sources: [reference("Netzwerkanalyse: Zusammenarbeit zwischen Bereichen")],
  messages: {
    missing: ({ name }: { name: string }) => ({
      de: `Für „${name}“ fehlt der Bereich. Ohne ihn zählt die Stelle nicht bei der Zusammenarbeit der Bereiche.`,
      en: `The sector of “${name}” is missing. Without it the actor does not count for the cooperation of sectors.`,
    }),
    several: ({ count, of }: { count: number; of: number }) => ({
      de: `Bei ${count} von ${of} Akteuren dieser Liste fehlt der Bereich. Ohne ihn zählen sie nicht bei der Zusammenarbeit der Bereiche.`,
      en: `${count} of ${of} actors in this list lack their sector. Without it they do not count for the cooperation of sectors.`,
    }),
  },
  examples: [
    {
      title: "eine leere Zelle",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Akteure",
        "",
        "| Akteur | Bereich |",
        "| --- | --- |",
        "| Jugendamt | Jugendhilfe |",
        "| Haus am Markt | |",
        "| Gesundheitsamt | Gesundheit |",
      ),
      expect: ["8:missing"],
    },
    {
      title: "viele leere Zellen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Akteure",
        "",
        "| Akteur | Bereich |",
        "| --- | --- |",
        "| Jugendamt | Jugendhilfe |",
        "| Haus am Markt | |",
        "| Haus am See | |",
        "| Haus am Wald | |",
        "| Haus am Anger | |",
        "| Gesundheitsamt | Gesundheit |",
      ),
      expect: ["8:several"],
    },
    {
      title: "eine Liste ohne Bereiche",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Akteure",
        "",
        "- Haus am Markt",
        "- Haus am See",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const listed = context.model.actors.filter(({ mentionedOnly }) => mentionedOnly !== true)
    const written = new Set(
      listed.filter(({ sectorBasis }) => sectorBasis === "written").map(({ source }) => source.uri),
    )
    if (written.size === 0) return
    for (const { missing, of, place, isHabit } of fieldGaps(
      context,
      listed,
      ({ sector }) => sector !== undefined,
    )) {
      if (!isHabit || !written.has(place.uri)) continue
      if (missing.length > 3) {
        report("several", {
          place,
          data: { count: missing.length, of },
          related: missing.slice(0, 10).map((actor) => ({
            place: placeOf(actor),
            message: { de: `„${actor.name}“`, en: `“${actor.name}”` },
          })),
        })
        continue
      }
      for (const actor of missing) report("missing", { place: placeOf(actor), data: { name: actor.name } })
    }
  },
})
