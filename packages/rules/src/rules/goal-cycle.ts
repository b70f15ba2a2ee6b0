import { findCycles } from "../cycles.js"
import { defineRule } from "../define-rule.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Reports goals that are their own superior by way of others. */
export const goalCycle = defineRule({
  code: "goal-cycle",
  since: "0.1.0",
  severity: "error",
  group: "ziele",
  scope: "group",
  summary: {
    de: "Ziele verweisen nicht im Kreis aufeinander.",
    en: "Goals do not refer to each other in a circle.",
  },
  rationale: {
    de: "Ein Ziel kann nicht über Umwege sein eigenes Oberziel sein. Meist ist eine Nummer in der Spalte „gehört zu“ verwechselt.",
    en: "A goal cannot be its own superior by way of others. Mostly a number in the column for the parent is mixed up.",
  },
  sources: [reference("Aufbau des Zielsystems: jedes Ziel hat höchstens ein Oberziel")],
  messages: {
    cycle: ({ names }: { names: readonly string[] }) => ({
      de: `Die Ziele ${names.join(" → ")} verweisen im Kreis aufeinander. Lösen Sie eine Zuordnung.`,
      en: `The goals ${names.join(" → ")} refer to each other in a circle. Remove one of the links.`,
    }),
  },
  examples: [
    {
      title: "zwei Ziele gehören zueinander",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "| Nr. | Ziel | gehört zu |",
        "| --- | --- | --- |",
        "| Z1 | Familien finden früh Unterstützung | Z2 |",
        "| Z2 | Beratung ist in jeder Kita bekannt | Z1 |",
      ].join("\n"),
      expect: ["7:cycle"],
    },
    {
      title: "ein Ziel unter dem anderen",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "| Nr. | Ziel | gehört zu |",
        "| --- | --- | --- |",
        "| Z1 | Familien finden früh Unterstützung | |",
        "| Z2 | Beratung ist in jeder Kita bekannt | Z1 |",
      ].join("\n"),
      expect: [],
    },
  ],
  check(context, report) {
    const { goals } = context.model
    const cycles = findCycles(
      goals.map(({ id }) => id),
      (id) => {
        const parent = context.entity("goals", id)?.parent
        return parent === undefined ? [] : [parent]
      },
    )
    for (const cycle of cycles) {
      const members = cycle.flatMap((id) => context.entity("goals", id) ?? [])
      const [first, ...others] = members
      if (first === undefined) continue
      const names = [...members, first].map(({ number, title }) => number ?? `„${title}“`)
      report("cycle", {
        place: placeOf(first, "parent"),
        data: { names },
        related: others.map((goal) => ({
          place: placeOf(goal),
          message: { de: `Ziel „${goal.title}“`, en: `goal “${goal.title}”` },
        })),
      })
    }
  },
})
