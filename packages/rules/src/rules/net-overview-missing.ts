import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { hasSectionFor } from "../outline-search.js"
import { seedB } from "../rule-source.js"

/** Reports a concept without network analysis and without any overview of structures. */
export const netOverviewMissing = defineRule({
  code: "net-overview-missing",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "netzwerk",
  scope: "group",
  summary: {
    de: "Es gibt eine Netzwerkanalyse oder Strukturübersicht.",
    en: "There is a network analysis or an overview of structures.",
  },
  rationale: {
    de: "Eine grobe Übersicht, wer mit wem zusammenarbeitet, genügt am Anfang. Sie wird mit jeder Fortschreibung genauer.",
    en: "A rough overview of who works with whom is enough at first. It becomes more exact with every update.",
  },
  sources: [seedB(75)],
  messages: {
    missing: () => ({
      de: "Es gibt noch keine Netzwerkanalyse. Beginnen Sie grob: Wer arbeitet mit wem zusammen?",
      en: "There is no network analysis yet. Begin roughly: who works with whom?",
    }),
  },
  examples: [
    {
      title: "kein Netzwerk beschrieben",
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
      title: "eine erste Übersicht",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Gesundheitsamt | Abstimmung |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { surveyWaves, relations, statements, milestones } = context.model
    if (milestones.some(({ kind, state }) => kind === "network-analysis" && state !== "entfallen")) return
    if (surveyWaves.length > 0 || relations.length > 0) return
    if (statements.some(({ kind }) => kind === "structure-overview") || hasSectionFor(context, "netzwerk"))
      return
    report("missing", { place: context.placeFor("netzwerk") })
  },
})
