import { isDefinite } from "@kettenwerk/core"
import { isWhollyBefore } from "../dates.js"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { planMilestones } from "../plan-milestones.js"
import { generalKnowledge } from "../rule-source.js"
import { rowText } from "../table-cell.js"

/** Asks when and why where a milestone is only called moved. */
export const msPostponedWithoutNote = defineRule({
  code: "ms-postponed-without-note",
  since: "0.1.0",
  severity: "hint",
  group: "zeitplan",
  scope: "group",
  summary: {
    de: "Verschobene Meilensteine haben einen neuen Termin oder einen Grund.",
    en: "Moved milestones have a new date or a reason.",
  },
  rationale: {
    de: "„Verschoben“ allein klingt nach aufgegeben. Ein neuer Termin, der alte Termin daneben oder ein Halbsatz zum Grund genügt.",
    en: "“Moved” alone sounds like given up. A new date, the old date beside it or half a sentence on the reason is enough.",
  },
  sources: [generalKnowledge("Nachvollziehbarkeit von Terminänderungen")],
  messages: {
    open: ({ title }: { title: string }) => ({
      de: `„${title}“ ist verschoben. Auf wann und warum?`,
      en: `“${title}” is moved. To when, and why?`,
    }),
  },
  examples: [
    {
      title: "nur „verschoben“",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "| Nr. | Meilenstein | Termin | Stand |",
        "| --- | --- | --- | --- |",
        "| M1 | Bedarfe sind benannt | 06/2025 | verschoben |",
        "| M2 | Ziele sind vereinbart | 06/2026 | offen |",
      ),
      expect: ["7:open"],
    },
    {
      title: "mit altem und neuem Termin",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- M1: Elternkurse gestartet (02/2027, ursprünglich 03/2024) – verschoben",
        "- M2: Ziele sind vereinbart (06/2026)",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const milestone of planMilestones(context)) {
      const { state, originalDate, note, date, source, title } = milestone
      if (state !== "verschoben" || originalDate !== undefined || note !== undefined) continue
      // A date still to come is the new one.
      if (isDefinite(date) && !isWhollyBefore(date, context.stichtag)) continue
      if (/weil|wegen|da |aufgrund|Grund|auf \d|ursprünglich|statt|neu/iu.test(rowText(context, source)))
        continue
      report("open", { place: placeOf(milestone, "state"), data: { title: shorten(title) } })
    }
  },
})
