import { isWhollyBefore } from "../dates.js"
import { defineRule } from "../define-rule.js"
import { insertBlockAfter } from "../fixes.js"
import { lines } from "../lines.js"
import { hasSectionFor } from "../outline-search.js"
import { seedB } from "../rule-source.js"

/** Reports a network analysis whose result, the overview of structures, is not in the concept. */
export const structOverviewSectionMissing = defineRule({
  code: "struct-overview-section-missing",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "netzwerk",
  scope: "group",
  summary: {
    de: "Die Übersicht der Präventionsstrukturen steht im Konzept.",
    en: "The overview of the prevention structures stands in the concept.",
  },
  rationale: {
    de: "Eine Netzwerkanalyse nützt erst, wenn ihr Ergebnis im beschlossenen Text steht und fortgeschrieben wird. Eine Tabelle nach Bereichen genügt.",
    en: "A network analysis is only useful if its result stands in the adopted text and is updated. A table by sectors is enough.",
  },
  sources: [seedB(75)],
  messages: {
    missing: () => ({
      de: "Es gibt eine Netzwerkanalyse, aber das Konzept zeigt keine Übersicht der Präventionsstrukturen. Fügen Sie sie ein, zum Beispiel mit dem Befehl „Strukturübersicht einfügen“.",
      en: "There is a network analysis, but the concept shows no overview of the prevention structures. Insert it, for example with the command “Insert structure overview”.",
    }),
  },
  examples: [
    {
      title: "die Analyse ist nur erwähnt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- M1: Netzwerkanalyse abgeschlossen (03/2025)",
      ),
      expect: ["3:missing"],
    },
    {
      title: "die Übersicht steht im Konzept",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Strukturübersicht",
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
    const surveyed = milestones.some(
      ({ kind, state, date }) =>
        kind === "network-analysis" && (state === "erreicht" || isWhollyBefore(date, context.stichtag)),
    )
    // Without a wave there is nothing to show yet; that is another rule's business.
    if (!surveyed && !surveyWaves.some(({ planned }) => !planned) && relations.length === 0) return
    if (statements.some(({ kind }) => kind === "structure-overview") || hasSectionFor(context, "netzwerk"))
      return
    const title = { de: "Leere Strukturübersicht einfügen", en: "Insert an empty overview of structures" }
    report("missing", {
      place: context.placeFor("netzwerk", "organisation", "zeitplan"),
      fixes: [insertBlockAfter(title, context.main, context.main.sections[0]!.range, overview)],
    })
  },
})

/** A table to fill in: heading, columns, one empty row. */
const overview = [
  "## Strukturübersicht",
  "",
  "| Akteur | Bereich | arbeitet zusammen mit | Ansprechstelle |",
  "| --- | --- | --- | --- |",
  "| | | | |",
]
