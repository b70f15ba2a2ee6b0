import type { Evidence } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { generalKnowledge, seedA } from "../rule-source.js"
import { usedEvidence } from "../used-evidence.js"

/** Reports a source of a need that names no year. */
export const needEvidenceIncomplete = defineRule({
  code: "need-evidence-incomplete",
  since: "0.1.0",
  severity: "info",
  group: "bedarf",
  scope: "group",
  summary: {
    de: "Berichte, Statistiken und Studien sind mit Jahr und Herausgeber genannt.",
    en: "Reports, statistics and studies are named with year and publisher.",
  },
  rationale: {
    de: "Wer nachlesen will, braucht Jahr und Herausgeber. Gemeldet werden nur Quellen ohne Jahr, auf die sich ein Bedarf stützt; Gespräche und eigene Erfahrung brauchen keine Angaben.",
    en: "Whoever wants to look it up needs year and publisher. Only sources without a year that a need rests on are reported; talks and own experience need no details.",
  },
  sources: [seedA(94), generalKnowledge("Nachvollziehbarkeit von Quellenangaben")],
  messages: {
    both: ({ title }: { title: string }) => ({
      de: `Bei der Quelle „${title}“ fehlen Jahr und Herausgeber. Ergänzen Sie beides, damit man sie findet.`,
      en: `The source “${title}” lacks year and publisher. Add both so that it can be found.`,
    }),
    year: ({ title }: { title: string }) => ({
      de: `Bei der Quelle „${title}“ fehlt das Jahr. Ergänzen Sie es, damit man die Zahlen einordnen kann.`,
      en: `The source “${title}” lacks the year. Add it so that the figures can be placed.`,
    }),
  },
  examples: [
    {
      title: "ein Bericht ohne Jahr",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "| Bedarf | Belege |",
        "| --- | --- |",
        "| Sprachförderung | Sozialbericht |",
        "| Entlastung nach der Geburt | Gesundheitsbericht (Gesundheitsamt) |",
        "| Orte für Jugendliche | Sozialbericht 2024 |",
      ),
      expect: ["7:both", "8:year"],
    },
    {
      title: "mit Jahr",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "| Bedarf | Belege |",
        "| --- | --- |",
        "| Sprachförderung | Sozialbericht 2024 |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const { kind, title, year, asOf, publisher, url, ...evidence } of usedEvidence(context)) {
      if (kind === undefined || !published.includes(kind)) continue
      if (year !== undefined || asOf !== undefined || url !== undefined || /\d{2}/.test(title)) continue
      report(publisher === undefined ? "both" : "year", {
        place: placeOf(evidence),
        data: { title: shorten(title) },
      })
    }
  },
})

const published: readonly Evidence["kind"][] = [
  "bericht",
  "statistik",
  "studie",
  "schuleingangsuntersuchung",
  "sozialraumanalyse",
]
