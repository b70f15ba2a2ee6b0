import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { seedB } from "../rule-source.js"

/** Reports a long list of actors that cannot be grouped for a picture, because they have no sector. */
export const viewTooDetailed = defineRule({
  code: "view-too-detailed",
  since: "0.1.0",
  severity: "hint",
  group: "netzwerk",
  scope: "group",
  summary: {
    de: "Lange Listen von Akteuren lassen sich zusammenfassen.",
    en: "Long lists of actors can be grouped.",
  },
  rationale: {
    de: "„Es wird nicht übersichtlicher“: Eine grobe Übersicht hilft mehr als eine vollständige. Die Strukturübersicht fasst viele Akteure von selbst nach Bereichen zusammen, wenn sie einen haben. Gemeldet wird nur, wenn dafür die Angabe fehlt.",
    en: "“It does not get any clearer”: a coarse overview helps more than a complete one. The overview groups many actors by sector by itself, if they have one. Only reported if that entry is missing.",
  },
  sources: [seedB(65, 75)],
  options: z.strictObject({
    actors: z.int().min(5).default(40).meta({
      description: "Ab mehr Akteuren als diesen wird gefragt.",
      descriptionEn: "Asked from more actors than this on.",
    }),
  }),
  messages: {
    tooDetailed: ({ count }: { count: number }) => ({
      de: `Die Übersicht nennt ${count} Akteure, die meisten ohne Bereich. Mit einer Spalte „Bereich“ lassen sie sich zusammenfassen, und das Bild bleibt lesbar.`,
      en: `The overview names ${count} actors, most of them without a sector. With a column “Bereich” they can be grouped, and the picture stays readable.`,
    }),
  },
  examples: [
    {
      title: "eine lange Liste ohne Bereiche",
      settings: { regeln: { "view-too-detailed": { optionen: { actors: 5 } } } },
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Akteure",
        "",
        "| Akteur | Ort |",
        "| --- | --- |",
        ...["Markt", "See", "Wald", "Anger", "Hang", "Teich"].map((name) => `| Haus am ${name} | Auental |`),
      ),
      expect: ["7:tooDetailed"],
    },
    {
      title: "eine kurze Liste",
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
  check({ model }, report, { actors: most }) {
    const listed = model.actors.filter(({ mentionedOnly }) => mentionedOnly !== true)
    const [first] = listed
    const grouped = listed.filter(({ sector }) => sector !== undefined)
    if (first === undefined || listed.length <= most || grouped.length * 2 >= listed.length) return
    report("tooDetailed", { place: placeOf(first), data: { count: listed.length } })
  },
})
