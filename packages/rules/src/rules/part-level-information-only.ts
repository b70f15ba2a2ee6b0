import { type ParticipationFormat, valueLists } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { includesFamilies } from "../participation.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Asks for more than information where all formats stop there. */
export const partLevelInformationOnly = defineRule({
  code: "part-level-information-only",
  since: "0.1.0",
  severity: "info",
  group: "beteiligung",
  scope: "group",
  summary: {
    de: "Familien werden nicht nur informiert, sondern gehört und beteiligt.",
    en: "Families are not only informed but heard and involved.",
  },
  rationale: {
    de: "Informieren ist eine Vorstufe, Mitbestimmen ist Beteiligung. Geprüft wird nur, wenn alle Formate mit Familien eine Stufe nennen und keine über das Informieren hinausgeht.",
    en: "Informing is a preliminary step, deciding together is participation. Only checked if all formats with families name a level and none goes beyond informing.",
  },
  sources: [reference("Wright, von Unger, Block: Stufen der Partizipation")],
  messages: {
    low: ({ title, level }: { title: string; level: string }) => ({
      de: `„${title}“ erreicht die Stufe „${level}“, höher geht kein Format. Wo können Familien mitentscheiden?`,
      en: `“${title}” reaches the level “${level}”, no format goes higher. Where can families take part in decisions?`,
    }),
  },
  examples: [
    {
      title: "nur informiert",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beteiligung",
        "",
        "| Format | Beteiligte | Zeitraum | Stufe |",
        "| --- | --- | --- | --- |",
        "| Elternabend | Eltern | 03/2025 | Information |",
      ),
      expect: ["7:low"],
    },
    {
      title: "auch mitbestimmt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beteiligung",
        "",
        "| Format | Beteiligte | Zeitraum | Stufe |",
        "| --- | --- | --- | --- |",
        "| Elternabend | Eltern | 03/2025 | Information |",
        "| Familienbeirat | Eltern | 05/2025 | Mitbestimmung |",
      ),
      expect: [],
    },
  ],
  check({ model }, report) {
    const formats = model.participationFormats.filter(
      (format) => format.status !== "entfallen" && includesFamilies(format),
    )
    const [first] = formats
    if (first === undefined || formats.some(({ level }) => level === undefined || !low.includes(level)))
      return
    const highest = formats.reduce(
      (best, one) => (low.indexOf(one.level!) > low.indexOf(best.level!) ? one : best),
      first,
    )
    report("low", {
      place: placeOf(highest, "level"),
      data: { title: shorten(highest.name), level: valueLists.participationLevel.labels[highest.level!] },
    })
  },
})

const low: readonly NonNullable<ParticipationFormat["level"]>[] = [
  "instrumentalisierung",
  "anweisung",
  "information",
]
