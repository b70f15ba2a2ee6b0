import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { hasSectionAbout } from "../outline-search.js"
import { generalKnowledge } from "../rule-source.js"

/** Asks an update what is new. */
export const resChangeLogMissing = defineRule({
  code: "res-change-log-missing",
  since: "0.1.0",
  severity: "info",
  aspect: "completeness",
  group: "beschluss",
  scope: "group",
  summary: {
    de: "Eine Fortschreibung sagt, was sich geändert hat.",
    en: "An update says what has changed.",
  },
  rationale: {
    de: "Gremien lesen zuerst, was neu ist. Drei Stichpunkte reichen; auch ein Rückblick auf Erreichtes zählt. Geprüft wird nur in der Stufe Fortschreibung.",
    en: "Councils read first what is new. Three bullet points are enough; a review of what was reached counts too. Only checked for updates.",
  },
  sources: [generalKnowledge("Fortschreibungen mit Übersicht der Änderungen")],
  messages: {
    missing: () => ({
      de: "Was ist neu gegenüber der letzten Fassung? Drei Stichpunkte helfen den Gremien.",
      en: "What is new compared with the last version? Three bullet points help the councils.",
    }),
  },
  examples: [
    {
      title: "eine Fortschreibung ohne Übersicht",
      stage: "fortschreibung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ausgangslage (Stand: 2025)",
        "",
        "Im Landkreis leben 9.000 Kinder.",
      ),
      expect: ["1:missing"],
    },
    {
      title: "mit „Was ist neu?“",
      stage: "fortschreibung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Was ist neu?",
        "",
        "- Der Familienbus fährt jetzt wöchentlich.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    if (context.stage() !== "fortschreibung") return
    if (context.model.statements.some(({ kind }) => kind === "change-log")) return
    if (hasSectionAbout(context, headings) || context.search(words).length > 0) return
    report("missing", { place: context.placeFor("anlass", "vorwort") })
  },
})

const headings = [
  "neu",
  "Neuerung",
  "Änderung",
  "Änderungen",
  "geändert",
  "Rückblick",
  "Bilanz",
  "erreicht",
  "Veränderung",
  "Veränderungen",
]
const words = [
  "Neuerung",
  "Neuerungen",
  "gegenüber der letzten Fassung",
  "neu hinzugekommen",
  "wurde ergänzt",
  "wurden ergänzt",
  "geändert haben",
  "Neu ist",
  "Neu sind",
]
