import { defineRule } from "../define-rule.js"
import { listDe, listEn } from "../list-words.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Reports milestones that wait for each other. */
export const msDependencyCycle = defineRule({
  code: "ms-dependency-cycle",
  since: "0.1.0",
  severity: "error",
  group: "zeitplan",
  scope: "group",
  summary: { de: "Meilensteine warten nicht aufeinander.", en: "Milestones do not wait for each other." },
  rationale: {
    de: "Warten Meilensteine im Kreis aufeinander, kann keiner beginnen. Streichen Sie die Voraussetzung, die am wenigsten trägt.",
    en: "If milestones wait for each other in a circle, none can begin. Remove the requirement that matters least.",
  },
  sources: [reference("Netzplantechnik: Abhängigkeiten sind kreisfrei")],
  messages: {
    cycle: ({ names }: { names: readonly string[] }) => ({
      de: `${listDe(names)} warten aufeinander. Lösen Sie eine Abhängigkeit.`,
      en: `${listEn(names)} wait for each other. Remove one of the dependencies.`,
    }),
    itself: ({ name }: { name: string }) => ({
      de: `${name} wartet auf sich selbst. Nennen Sie eine andere Voraussetzung oder streichen Sie sie.`,
      en: `${name} waits for itself. Name another requirement or remove it.`,
    }),
  },
  examples: [
    {
      title: "drei Meilensteine im Kreis",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- M1: Bestandsanalyse liegt vor (03/2026, nach M3)",
        "- M2: Bedarfe sind benannt (05/2026, nach M1)",
        "- M3: Ziele sind vereinbart (07/2026, nach M2)",
      ].join("\n"),
      expect: ["5:cycle"],
    },
    {
      title: "ein Meilenstein wartet auf sich selbst",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- M1: Bestandsanalyse liegt vor (03/2026, nach M1)",
      ].join("\n"),
      expect: ["5:itself"],
    },
    {
      title: "eins nach dem anderen",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- M1: Bestandsanalyse liegt vor (03/2026)",
        "- M2: Bedarfe sind benannt (05/2026, nach M1)",
      ].join("\n"),
      expect: [],
    },
  ],
  check(context, report) {
    for (const cycle of context.schedule().cycles) {
      const members = cycle.members.flatMap((id) => context.entity("milestones", id) ?? [])
      const [first, ...others] = members
      if (first === undefined) continue
      const names = members.map(({ number, title }) => number ?? `„${title}“`)
      const place = placeOf(first, "dependsOn")
      const related = others.map((milestone) => ({
        place: placeOf(milestone),
        message: { de: `Meilenstein „${milestone.title}“`, en: `milestone “${milestone.title}”` },
      }))
      if (others.length === 0) report("itself", { place, data: { name: names[0]! } })
      else report("cycle", { place, data: { names }, related })
    }
  },
})
