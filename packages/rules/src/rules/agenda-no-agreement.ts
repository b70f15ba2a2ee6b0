import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { seedA } from "../rule-source.js"
import { mentions } from "../text-search.js"

/** Suggests time for agreements to an agenda that has none. */
export const agendaNoAgreement = defineRule({
  code: "agenda-no-agreement",
  since: "0.1.0",
  severity: "hint",
  group: "zeitplan",
  scope: "document",
  summary: {
    de: "Eine Tagesordnung endet mit Vereinbarungen.",
    en: "An agenda ends with agreements.",
  },
  rationale: {
    de: "Ein Treffen ohne Verabredung bleibt oft ohne Folgen. Auch „Nächste Schritte“, „Ausblick“ oder „Weiteres Vorgehen“ zählen.",
    en: "A meeting without an agreement often has no consequences. “Next steps” or “outlook” count as well.",
  },
  sources: [seedA(19)],
  options: z.strictObject({
    items: z.int().min(2).default(4).meta({
      description: "Erst ab so vielen Punkten mit Uhrzeit wird gefragt.",
      descriptionEn: "Only asked from this number of items with a time on.",
    }),
  }),
  messages: {
    missing: ({ title }: { title: string }) => ({
      de: `Die Tagesordnung endet mit „${title}“, ohne Vereinbarungen. Planen Sie zehn Minuten für die Frage ein: Wer macht was bis wann?`,
      en: `The agenda ends with “${title}”, without agreements. Plan ten minutes for the question: who does what by when?`,
    }),
  },
  examples: [
    {
      title: "ohne Vereinbarungen",
      markdown: lines(
        "# Auftakt zur Präventionskette Landkreis Musterland",
        "",
        "## Tagesordnung",
        "",
        "- 09:30 Uhr | **Begrüßung**",
        "- 09:40 Uhr | **Impuls**",
        "- 10:10 Uhr | **Austausch an Tischen**",
        "- 11:00 Uhr | **Imbiss**",
      ),
      expect: ["8:missing"],
    },
    {
      title: "mit nächsten Schritten",
      markdown: lines(
        "# Auftakt zur Präventionskette Landkreis Musterland",
        "",
        "## Tagesordnung",
        "",
        "- 09:30 Uhr | **Begrüßung**",
        "- 09:40 Uhr | **Impuls**",
        "- 10:10 Uhr | **Austausch an Tischen**",
        "- 11:00 Uhr | **Nächste Schritte**",
      ),
      expect: [],
    },
  ],
  check(context, report, { items }) {
    if (context.model.agreements.length > 0) return
    for (const { uri } of context.documents) {
      const timed = context.inDocument("agendaItems", uri).filter(({ start }) => start !== undefined)
      const last = timed[timed.length - 1]
      if (last === undefined || timed.length < items) continue
      const all = context
        .inDocument("agendaItems", uri)
        .map(({ title, questions }) => [title, ...questions].join("\n"))
      if (all.some((text) => mentions(text, words))) continue
      report("missing", { place: placeOf(last), data: { title: shorten(last.title) } })
    }
  },
})

const words = [
  "Vereinbarung",
  "vereinbaren",
  "…vereinbarung",
  "Verabredung",
  "verabreden",
  "Absprache",
  "nächste Schritte",
  "weiteres Vorgehen",
  "weiteres Verfahren",
  "Ausblick",
  "Aufgabe",
  "…verteilung",
  "Festlegung",
  "Beschluss",
  "…fassung",
  "Ergebnis",
  "…sicherung",
  "Fazit",
  "Wie geht es weiter",
  "wer macht was",
]
