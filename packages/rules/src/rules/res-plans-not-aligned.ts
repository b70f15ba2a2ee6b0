import type { Plan } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { monthsOfCycle } from "../frequency.js"
import { lines } from "../lines.js"
import { listDe, listEn, shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { law, seedB } from "../rule-source.js"

/** Asks how plans with other periods are aligned. */
export const resPlansNotAligned = defineRule({
  code: "res-plans-not-aligned",
  since: "0.1.0",
  severity: "info",
  group: "beschluss",
  scope: "group",
  summary: {
    de: "Pläne mit anderen Laufzeiten sind mit dem Konzept abgestimmt.",
    en: "Plans with other periods are aligned with the concept.",
  },
  rationale: {
    de: "Jugendhilfeplanung, Kita-Bedarfsplanung und Konzept sollen aufeinander und auf andere Planungen abgestimmt sein. Gefragt wird nur, wenn mindestens zwei Pläne mit verschiedenen Laufzeiten genannt sind und nichts zur Abstimmung dasteht.",
    en: "Youth welfare planning, day-care planning and concept are to be aligned with each other and with other plans. Only asked if at least two plans with different periods are named and nothing is said about alignment.",
  },
  sources: [law("§ 80 Abs. 5 SGB VIII"), seedB(13, 17)],
  messages: {
    differ: ({ plans }: { plans: readonly { title: string; rhythm: string }[] }) => ({
      de: `Die Pläne haben verschiedene Laufzeiten: ${listDe(plans.map(({ title, rhythm }) => `„${title}“ (${rhythm})`))}. Wie werden sie aufeinander abgestimmt?`,
      en: `The plans have different periods: ${listEn(plans.map(({ title, rhythm }) => `“${title}” (${rhythm})`))}. How are they aligned?`,
    }),
  },
  examples: [
    {
      title: "dreijährig und jährlich",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Grundlagen",
        "",
        "Die Jugendhilfeplanung (2022–2024) wird alle drei Jahre fortgeschrieben. Die Kita-Bedarfsplanung wird jährlich fortgeschrieben.",
      ),
      expect: ["5:differ"],
    },
    {
      title: "abgestimmt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Grundlagen",
        "",
        "Die Jugendhilfeplanung (2022–2024) wird alle drei Jahre fortgeschrieben. Die Kita-Bedarfsplanung wird jährlich fortgeschrieben. Beide Pläne werden mit dem Konzept abgestimmt.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { plans, statements } = context.model
    if (statements.some(({ kind }) => kind === "plan-alignment")) return
    const known = plans.flatMap((plan) => {
      const months = monthsOf(plan)
      return months === undefined || months === 0 ? [] : [{ plan, months }]
    })
    const [first] = known
    if (first === undefined || known.every(({ months }) => months === first.months)) return
    if (
      context
        .search([
          "abgestimmt",
          "Abstimmung der Planungen",
          "aufeinander",
          "verzahnt",
          "Verzahnung",
          "integrierte Planung",
          "verknüpft",
          "einheitlich",
        ])
        .some(({ section }) => known.some(({ plan }) => context.sectionOf(plan.source)?.section === section))
    )
      return
    report("differ", {
      place: placeOf(first.plan),
      data: {
        plans: known.slice(0, 3).map(({ plan }) => ({
          title: shorten(plan.title, 50),
          rhythm: plan.updateCycle?.text ?? plan.period!.text,
        })),
      },
    })
  },
})

function monthsOf({ updateCycle, period }: Plan): number | undefined {
  if (updateCycle !== undefined) return monthsOfCycle(updateCycle)
  if (period?.from == null || period.to === null) return undefined
  return (Number(period.to.slice(0, 4)) - Number(period.from.slice(0, 4)) + 1) * 12
}
