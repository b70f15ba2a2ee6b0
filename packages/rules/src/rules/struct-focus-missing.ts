import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { hasSectionAbout } from "../outline-search.js"
import { seedA } from "../rule-source.js"

/** Reports a concept without focus areas. */
export const structFocusMissing = defineRule({
  code: "struct-focus-missing",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "aufbau",
  scope: "group",
  summary: { de: "Schwerpunkte sind benannt.", en: "Focus areas are named." },
  rationale: {
    de: "Niemand kann alles zugleich beginnen. Schwerpunkte sagen, womit die Kommune anfängt und warum.",
    en: "Nobody can start everything at once. Focus areas say where the municipality begins and why.",
  },
  sources: [seedA(100)],
  messages: {
    missing: () => ({
      de: "Schwerpunkte sind nicht benannt. Legen Sie fest, womit Sie beginnen.",
      en: "No focus areas are named. Decide what you begin with.",
    }),
  },
  examples: [
    {
      title: "Ziele, aber keine Schwerpunkte",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "- Leitziel 1: Alle Kinder wachsen gesund auf",
      ),
      expect: ["3:missing"],
    },
    {
      title: "Schwerpunkte als Liste",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Schwerpunkte",
        "",
        "1. Rund um die Geburt",
        "2. Übergang Kita–Grundschule",
      ),
      expect: [],
    },
    {
      title: "Handlungsfelder sind auch Schwerpunkte",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Handlungsfeld 1: Frühe Hilfen",
        "",
        "Wir beginnen mit den Willkommensbesuchen.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    if (context.model.focusAreas.length > 0 || hasSectionAbout(context, focusWords)) return
    if (context.model.challenges.some(({ priority }) => priority !== undefined)) return
    report("missing", { place: context.placeFor("ziele") })
  },
})

const focusWords = [
  "Schwerpunkt",
  "Schwerpunkt…",
  "…schwerpunkt",
  "Handlungsfeld",
  "Handlungsfelder",
  "Leitthema",
  "Leitprojekt",
  "Fokus",
  "Fokusthema",
  "Aufgabenfeld",
]
