import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { hasSectionAbout } from "../outline-search.js"
import { seedB } from "../rule-source.js"
import { mentions } from "../text-search.js"

/** Reports concepts that do not say by which premises they plan. */
export const premiseMissing = defineRule({
  code: "premise-missing",
  since: "0.1.0",
  severity: "info",
  aspect: "completeness",
  group: "aufbau",
  scope: "group",
  summary: {
    de: "Das Konzept nennt seine Planungsprämissen.",
    en: "The concept states its planning premises.",
  },
  rationale: {
    de: "Prämissen sagen, woran sich die Planung messen lässt, wenn sich vieles ändert. Ein Satz oder fünf Stichwörter genügen. Auch ein Abschnitt „Grundsätze“ oder „Leitprinzipien“ zählt.",
    en: "Premises say what the planning can be measured by when much changes. One sentence or five words are enough. A section on principles counts as well.",
  },
  sources: [seedB(24, 26, 27, 28, 29, 30)],
  messages: {
    missing: () => ({
      de: "Planungsprämissen fehlen. Sie sagen, woran sich Ihre Planung messen lässt, zum Beispiel: ergebnisoffen, datenbasiert, beteiligungsorientiert, bedarfsorientiert, wirkungsorientiert.",
      en: "Planning premises are missing. They say what your planning can be measured by, for example: open-ended, data-based, participative, based on needs, oriented towards effects.",
    }),
  },
  examples: [
    {
      title: "keine Prämissen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ausgangslage",
        "",
        "Stand: Juli 2025.",
      ),
      expect: ["1:missing"],
    },
    {
      title: "fünf Stichwörter",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Planungsprämissen",
        "",
        "- datenbasiert",
        "- bedarfsorientiert",
      ),
      expect: [],
    },
    {
      title: "im Satz",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "Wir planen datengestützt und orientieren uns am Bedarf der Familien.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    if (context.model.premises.length > 0 || hasSectionAbout(context, headings)) return
    if (context.blocks().some(({ block }) => mentions(block.text, words))) return
    report("missing", { place: context.placeFor("verstaendnis") })
  },
})

const headings = [
  "Prämisse",
  "Planungsprämisse",
  "Grundsatz",
  "Planungsgrundsatz",
  "Leitprinzip",
  "Prinzip",
  "Grundprinzip",
  "Haltung",
  "Leitlinie",
  "Leitgedanke",
  "Qualitätskriterien",
] as const
const words = [
  "Prämisse",
  "Planungsprämisse",
  "ergebnisoffen",
  "datenbasiert",
  "datengestützt",
  "wissensbasiert",
  "evidenzbasiert",
  "beteiligungsorientiert",
  "partizipativ",
  "bedarfsorientiert",
  "bedarfsgerecht",
  "wirkungsorientiert",
  "Wirkungsorientierung",
  "Bedarfsorientierung",
] as const
