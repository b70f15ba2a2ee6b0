import { councilResolutions } from "../council-resolutions.js"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { seedA, seedB } from "../rule-source.js"

/** Reports a concept that neither has nor plans a political resolution. */
export const resMissing = defineRule({
  code: "res-missing",
  since: "0.1.0",
  severity: "warning",
  stages: { beschlossen: "error" },
  aspect: "completeness",
  group: "beschluss",
  scope: "group",
  summary: {
    de: "Ein politischer Beschluss ist geplant oder gefasst.",
    en: "A political resolution is planned or taken.",
  },
  rationale: {
    de: "Erst der Beschluss macht das Konzept verbindlich und sichert Stellen und Mittel. Nennen Sie Organ und Termin, auch wenn er noch weit weg ist: „2027: Beschluss im Kreistag“.",
    en: "Only the resolution makes the concept binding and secures posts and money. Name council and date, even if it is far off.",
  },
  sources: [seedA(218), seedB(75)],
  messages: {
    notPlanned: () => ({
      de: "Ein Beschluss ist nicht geplant. Nennen Sie das Organ, das über das Konzept entscheiden soll, und den Termin.",
      en: "No resolution is planned. Name the council that is to decide on the concept, and the date.",
    }),
    notNamed: () => ({
      de: "Das Konzept gilt als beschlossen, aber der Beschluss steht nirgends. Ergänzen Sie Organ, Datum und Nummer.",
      en: "The concept counts as adopted, but the resolution is not named. Add council, date and number.",
    }),
  },
  examples: [
    {
      title: "kein Beschluss in Sicht",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- M1: Bestandsanalyse liegt vor (03/2026)",
      ),
      expect: ["3:notPlanned"],
    },
    {
      title: "beschlossen, aber nicht belegt",
      stage: "beschlossen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- M1: Bestandsanalyse liegt vor (03/2026)",
      ),
      expect: ["3:notNamed"],
    },
    {
      title: "der Beschluss ist für ein Jahr geplant",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Nächste Schritte",
        "",
        "- 2027: Beschluss im Kreistag",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { milestones, consultations } = context.model
    const resolutions = councilResolutions(context.model)
    // A mandate to start is no decision on the concept.
    const onConcept = resolutions.filter(({ kind }) => kind !== "auftrag")
    const milestone = milestones.some(({ kind, state }) => kind === "resolution" && state !== "entfallen")
    const decision = consultations.some(({ role }) => role === "entscheidung")
    const place = context.placeFor("beschluss", "zeitplan")
    if (context.stage() === "beschlossen") {
      if (onConcept.length === 0 && !decision && !milestone) report("notNamed", { place })
    } else if (onConcept.length === 0 && !milestone && !decision) report("notPlanned", { place })
  },
})
