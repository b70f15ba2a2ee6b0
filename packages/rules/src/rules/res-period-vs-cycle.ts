import { defineRule } from "../define-rule.js"
import { monthsOfCycle } from "../frequency.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { seedB } from "../rule-source.js"
import { updateCycleOf } from "../update-cycle.js"

/** Asks which holds where period and update cycle differ in length. */
export const resPeriodVsCycle = defineRule({
  code: "res-period-vs-cycle",
  since: "0.1.0",
  severity: "info",
  group: "beschluss",
  scope: "group",
  summary: {
    de: "Geltungszeitraum und Fortschreibung passen zusammen.",
    en: "Period and update cycle fit together.",
  },
  rationale: {
    de: "Ein Konzept für drei Jahre, das jedes Jahr fortgeschrieben wird, wirft Fragen auf. Ein jährlicher Bericht ist keine Fortschreibung. Verglichen werden ganze Jahre; ein Zeitraum, in dem die Fortschreibung mehrmals aufgeht, wird nur beim jährlichen Zyklus gemeldet.",
    en: "A concept for three years that is updated every year raises questions. A yearly report is no update. Whole years are compared; a period that the cycle divides evenly is only reported for yearly cycles.",
  },
  sources: [seedB(13)],
  messages: {
    differ: ({ period, years, cycle }: { period: string; years: number; cycle: string }) => ({
      de: `Das Konzept gilt ${period} (${years === 1 ? "ein Jahr" : `${years} Jahre`}), die Fortschreibung ist „${cycle}“. Was gilt?`,
      en: `The concept holds ${period} (${years === 1 ? "one year" : `${years} years`}), the update cycle is “${cycle}”. Which one holds?`,
    }),
  },
  examples: [
    {
      title: "drei Jahre, jährlich fortgeschrieben",
      markdown: lines(
        "---",
        "kommune: Landkreis Musterland",
        "zeitraum: 2026–2028",
        "---",
        "",
        "# Präventionskonzept Landkreis Musterland 2026–2028",
        "",
        "## Fortschreibung",
        "",
        "Das Konzept wird jährlich fortgeschrieben.",
      ),
      expect: ["6:differ"],
    },
    {
      title: "drei Jahre, alle drei Jahre",
      markdown: lines(
        "---",
        "kommune: Landkreis Musterland",
        "zeitraum: 2026–2028",
        "---",
        "",
        "# Präventionskonzept Landkreis Musterland 2026–2028",
        "",
        "## Fortschreibung",
        "",
        "Das Konzept wird alle drei Jahre fortgeschrieben.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const document = context.model.documents.find(({ id }) => id === context.main.id)
    const cycle = updateCycleOf(context)
    if (document?.period?.from == null || document.period.to === null || cycle === undefined) return
    const years = Number(document.period.to.slice(0, 4)) - Number(document.period.from.slice(0, 4)) + 1
    const months = monthsOfCycle(cycle)
    if (months === 0 || months % 12 !== 0 || years < 1 || months / 12 === years) return
    if (months > 12 && years % (months / 12) === 0) return
    report("differ", {
      place: placeOf(document, "period"),
      data: { period: document.period.text, years, cycle: cycle.text },
    })
  },
})
