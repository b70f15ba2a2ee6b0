import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { reference, seedA } from "../rule-source.js"

/** Reports lower goals without a goal above them, and guiding goals with nothing below. */
export const goalOrphan = defineRule({
  code: "goal-orphan",
  since: "0.1.0",
  severity: "warning",
  group: "ziele",
  scope: "group",
  summary: { de: "Ziele der drei Ebenen hängen zusammen.", en: "Goals of the three levels are connected." },
  rationale: {
    de: "Jedes Handlungsziel dient einem Ziel darüber, und zu jedem Leitziel gehört etwas, das es erreichbar macht. Geprüft wird nur, wenn es höhere und niedrigere Ziele gibt; fehlen alle Verbindungen, wird das einmal gesagt.",
    en: "Every action goal serves a goal above it, and every guiding goal has something that makes it reachable. Only checked if there are higher and lower goals; if all links are missing this is said once.",
  },
  sources: [seedA(96), reference("Zielsystem: jedes Handlungsziel gehört zu mindestens einem Wirkungsziel")],
  messages: {
    noParent: ({ title, kind }: { title: string; kind: string }) => ({
      de: `Das ${kind} „${title}“ gehört zu keinem Leitziel. Nennen Sie das Ziel, dem es dient.`,
      en: `The ${english[kind] ?? kind} “${title}” belongs to no guiding goal. Name the goal it serves.`,
    }),
    noChild: ({ title }: { title: string }) => ({
      de: `Zum Leitziel „${title}“ gibt es weder Teilziele noch Maßnahmen. Wie soll es erreicht werden?`,
      en: `The guiding goal “${title}” has neither sub-goals nor measures. How is it to be reached?`,
    }),
    noLinks: ({ count }: { count: number }) => ({
      de: `Keines der ${count} untergeordneten Ziele nennt das Ziel, zu dem es gehört. Ergänzen Sie eine Spalte „gehört zu“, oder gliedern Sie sie unter die Leitziele.`,
      en: `None of the ${count} lower goals names the goal it belongs to. Add a column for it, or list them below the guiding goals.`,
    }),
  },
  examples: [
    {
      title: "ein Handlungsziel ohne Leitziel und ein Leitziel ohne Folgen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "| Nr. | Ebene | Ziel | gehört zu |",
        "| --- | --- | --- | --- |",
        "| Z1 | Leitziel | Alle Kinder wachsen gesund auf | |",
        "| Z2 | Leitziel | Alle Eltern finden Rat | |",
        "| Z3 | Teilziel | Beratung ist in jeder Kita bekannt | Z2 |",
        "| Z4 | Handlungsziel | Bis 12/2026 beraten drei Kitas vor Ort | |",
      ),
      expect: ["7:noChild", "10:noParent"],
    },
    {
      title: "gar keine Verbindungen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "| Nr. | Ebene | Ziel |",
        "| --- | --- | --- |",
        "| Z1 | Leitziel | Alle Kinder wachsen gesund auf |",
        "| Z2 | Teilziel | Beratung ist in jeder Kita bekannt |",
        "| Z3 | Handlungsziel | Bis 12/2026 beraten drei Kitas vor Ort |",
      ),
      expect: ["3:noLinks"],
    },
    {
      title: "nur Leitziele",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Leitziele",
        "",
        "- Alle Kinder wachsen gesund auf",
        "- Alle Eltern finden Rat",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { goals, measures } = context.model
    const top = goals.filter(({ level }) => level === "strategisch")
    const lower = goals.filter(({ level }) => level === "taktisch" || level === "operativ")
    if (top.length === 0 || lower.length === 0) return
    const orphans = lower.filter(({ parent }) => parent === undefined)
    if (orphans.length === lower.length && lower.length > 1) {
      report("noLinks", { place: context.placeFor("ziele"), data: { count: lower.length } })
      return
    }
    for (const goal of orphans) {
      const kind = goal.level === "taktisch" ? "Teilziel" : "Handlungsziel"
      report("noParent", { place: placeOf(goal), data: { title: shorten(goal.title), kind } })
    }
    const served = new Set(measures.flatMap(({ goal, goals: more = [] }) => [goal, ...more]))
    for (const goal of top) {
      if (context.childrenOf(goal.id).length > 0 || served.has(goal.id)) continue
      report("noChild", { place: placeOf(goal), data: { title: shorten(goal.title) } })
    }
  },
})

const english: Readonly<Record<string, string>> = { Teilziel: "sub-goal", Handlungsziel: "action goal" }
