import type { Goal } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Reports a goal that stands below a goal of a lower level. */
export const goalLevelInverted = defineRule({
  code: "goal-level-inverted",
  since: "0.1.0",
  severity: "error",
  group: "ziele",
  scope: "group",
  summary: {
    de: "Ein Ziel gehört zu einem Ziel derselben oder einer höheren Ebene.",
    en: "A goal belongs to a goal of the same or a higher level.",
  },
  rationale: {
    de: "Leitziele sind die oberste Ebene, Teilziele die mittlere, Handlungsziele die unterste. Steht ein Leitziel unter einem Handlungsziel, ist die Ebene oder die Zuordnung falsch.",
    en: "Guiding goals are the top level, sub-goals the middle, action goals the lowest. A guiding goal below an action goal has the wrong level or the wrong parent.",
  },
  sources: [reference("Aufbau des Zielsystems: strategische, taktische und operative Ebene")],
  messages: {
    inverted: ({
      title,
      level,
      parent,
      parentLevel,
    }: Record<"title" | "level" | "parent" | "parentLevel", string>) => ({
      de: `„${title}“ ist ein Ziel der ${level} Ebene, gehört aber zu „${parent}“ auf der ${parentLevel} Ebene. Prüfen Sie Ebene oder Zuordnung.`,
      en: `“${title}” is a goal of the ${level} level but belongs to “${parent}” on the ${parentLevel} level. Check the level or the parent.`,
    }),
  },
  examples: [
    {
      title: "ein Leitziel unter einem Handlungsziel",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "| Nr. | Ebene | Ziel | gehört zu |",
        "| --- | --- | --- | --- |",
        "| Z1 | Handlungsziel | Bis 12/2026 beraten drei Kitas Eltern vor Ort | |",
        "| Z2 | Leitziel | Alle Kinder wachsen gesund auf | Z1 |",
      ].join("\n"),
      expect: ["8:inverted"],
    },
    {
      title: "Handlungsziel unter Leitziel",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "| Nr. | Ebene | Ziel | gehört zu |",
        "| --- | --- | --- | --- |",
        "| Z1 | Leitziel | Alle Kinder wachsen gesund auf | |",
        "| Z2 | Handlungsziel | Bis 12/2026 beraten drei Kitas Eltern vor Ort | Z1 |",
      ].join("\n"),
      expect: [],
    },
  ],
  check(context, report) {
    for (const goal of context.model.goals) {
      const parent = context.entity("goals", goal.parent)
      if (parent === undefined || parent.id === goal.id) continue
      if (goal.level === undefined || parent.level === undefined) continue
      if (rank[parent.level] <= rank[goal.level]) continue
      report("inverted", {
        place: placeOf(goal, "parent"),
        data: {
          title: goal.title,
          level: dative[goal.level],
          parent: parent.title,
          parentLevel: dative[parent.level],
        },
        related: [
          {
            place: placeOf(parent),
            message: { de: `übergeordnetes Ziel „${parent.title}“`, en: `parent goal “${parent.title}”` },
          },
        ],
      })
    }
  },
})

type Level = NonNullable<Goal["level"]>

const rank: Readonly<Record<Level, number>> = { strategisch: 0, taktisch: 1, operativ: 2 }
const dative: Readonly<Record<Level, string>> = {
  strategisch: "strategischen",
  taktisch: "taktischen",
  operativ: "operativen",
}
