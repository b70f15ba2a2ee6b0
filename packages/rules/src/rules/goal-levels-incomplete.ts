import type { Goal } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { listDe, listEn } from "../list-words.js"
import { seedA } from "../rule-source.js"

type Level = NonNullable<Goal["level"]>

/** Reports a system of goals that does not use all three levels. */
export const goalLevelsIncomplete = defineRule({
  code: "goal-levels-incomplete",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "ziele",
  scope: "group",
  summary: {
    de: "Es gibt Ziele auf der strategischen, taktischen und operativen Ebene.",
    en: "There are goals on the strategic, tactical and operative level.",
  },
  rationale: {
    de: "Die mittlere Ebene zeigt, wie ein Leitziel zu den Handlungen führt. Maßnahmen zählen als operative Ebene. Geprüft wird, sobald mehrere Ziele eine Ebene nennen.",
    en: "The middle level shows how a guiding goal leads to action. Measures count as the operative level. Checked as soon as several goals name a level.",
  },
  sources: [seedA(95)],
  messages: {
    incomplete: ({ present, missing }: { present: readonly string[]; missing: readonly Level[] }) => ({
      de: `Es gibt ${listDe(present)}, aber keine ${listDe(missing.map((level) => names[level].de))}. So bleibt unklar, wie das eine zum anderen führt.`,
      en: `There are ${listEn(present.map((name) => english[name] ?? name))} but no ${listEn(missing.map((level) => names[level].en))}. It stays unclear how one leads to the other.`,
    }),
  },
  examples: [
    {
      title: "Leitziele und Maßnahmen ohne mittlere Ebene",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Leitziele",
        "",
        "- Alle Kinder wachsen gesund auf",
        "- Alle Eltern kennen einen Ort für ihre Fragen",
        "",
        "## Maßnahmen",
        "",
        "| Maßnahme | Federführung |",
        "| --- | --- |",
        "| Willkommensbesuche ausbauen | Jugendamt |",
      ),
      expect: ["3:incomplete"],
    },
    {
      title: "drei Ebenen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Leitziele",
        "",
        "- Alle Kinder wachsen gesund auf",
        "",
        "## Teilziele",
        "",
        "- Beratung ist in jeder Kita bekannt",
        "",
        "## Handlungsziele",
        "",
        "- Bis 12/2026 beraten drei Kitas Eltern vor Ort",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { goals, measures } = context.model
    const leveled = goals.filter(({ level }) => level !== undefined)
    if (leveled.length < 2 || leveled.length < goals.length / 2) return
    const used = new Set(leveled.map(({ level }) => level))
    const levels = Object.keys(names) as Level[]
    const missing = levels.filter(
      (level) => !used.has(level) && !(level === "operativ" && measures.length > 0),
    )
    if (missing.length === 0) return
    const present = levels.filter((level) => used.has(level)).map((level) => plural[level])
    if (!used.has("operativ") && measures.length > 0) present.push("Maßnahmen")
    report("incomplete", { place: context.placeFor("ziele", "massnahmen"), data: { present, missing } })
  },
})

const names: Readonly<Record<Level, { readonly de: string; readonly en: string }>> = {
  strategisch: { de: "Leitziele", en: "guiding goals" },
  taktisch: { de: "mittlere Ebene", en: "middle level" },
  operativ: { de: "Handlungsziele", en: "action goals" },
}
const plural: Readonly<Record<Level, string>> = {
  strategisch: "Leitziele",
  taktisch: "Teilziele",
  operativ: "Handlungsziele",
}
const english: Readonly<Record<string, string>> = {
  Leitziele: "guiding goals",
  Teilziele: "sub-goals",
  Handlungsziele: "action goals",
  Maßnahmen: "measures",
}
