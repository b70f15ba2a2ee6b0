import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { includesFamilies } from "../participation.js"
import { seedA } from "../rule-source.js"

/** Asks how families are reached who have little time, little German or a long way. */
export const partHardToReachMissing = defineRule({
  code: "part-hard-to-reach-missing",
  since: "0.1.0",
  severity: "hint",
  aspect: "completeness",
  group: "beteiligung",
  scope: "group",
  summary: {
    de: "Die Beteiligung erreicht auch Familien, die selten zu Wort kommen.",
    en: "Participation also reaches families who are rarely heard.",
  },
  rationale: {
    de: "Fragebögen beantworten vor allem Familien, denen das leichtfällt. Fahrgutscheine, Sprachmittlung, Kinderbetreuung oder Gespräche an bekannten Orten ändern das. Jede Erwähnung in den Abschnitten zur Beteiligung zählt.",
    en: "Questionnaires are answered above all by families who find that easy. Travel vouchers, interpreters, childcare or talks at familiar places change that. Every mention in the sections on participation counts.",
  },
  sources: [seedA(44)],
  messages: {
    missing: () => ({
      de: "Wie erreichen Sie Familien mit wenig Zeit, wenig Deutsch oder langem Weg? Ein Satz zu Ort, Zeit und Sprache genügt.",
      en: "How do you reach families with little time, little German or a long way? One sentence on place, time and language is enough.",
    }),
  },
  examples: [
    {
      title: "nur das Format",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beteiligung",
        "",
        "| Format | Beteiligte | Zeitraum | Ergebnis |",
        "| --- | --- | --- | --- |",
        "| Familienbefragung | Eltern | 03/2025 | Eltern wünschen kurze Wege |",
      ),
      expect: ["3:missing"],
    },
    {
      title: "mit Sprachmittlung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beteiligung",
        "",
        "| Format | Beteiligte | Zeitraum | Ergebnis |",
        "| --- | --- | --- | --- |",
        "| Familienbefragung | Eltern | 03/2025 | Eltern wünschen kurze Wege |",
        "",
        "Die Fragebögen gab es in vier Sprachen.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const formats = context.model.participationFormats.filter(
      (format) => format.status !== "entfallen" && includesFamilies(format),
    )
    if (formats.length === 0 || formats.some(({ accessIdeas }) => accessIdeas !== undefined)) return
    if (formats.some(({ kind }) => kind === "elterncafe")) return
    const sections = new Set(formats.map(({ source }) => context.sectionOf(source)?.section))
    const near = context
      .blocks()
      .filter(({ section }) => sections.has(section) || context.standsFor(section, "beteiligung"))
    if (context.search(words, near).length > 0) return
    report("missing", { place: context.placeFor("beteiligung") })
  },
})

const words = [
  "Sprache",
  "Sprachen",
  "mehrsprachig",
  "Sprachmittlung",
  "Sprachmittler",
  "Dolmetscher",
  "Dolmetscherin",
  "dolmetschen",
  "übersetzt",
  "Übersetzung",
  "Kinderbetreuung",
  "Fahrgutschein",
  "Fahrtkosten",
  "aufsuchend",
  "aufgesucht",
  "vor Ort",
  "niedrigschwellig",
  "niederschwellig",
  "schwer erreichbar",
  "erreichen",
  "erreicht",
  "Fest",
  "…fest",
  "Elterncafé",
  "Spielplatz",
  "Handy",
  "Papier",
  "leichter Sprache",
  "einfacher Sprache",
  "Stadtteilmütter",
  "Nachmittag",
]
