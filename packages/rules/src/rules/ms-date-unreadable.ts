import { type Bilingual, type Fix, readDate } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { replaceText } from "../fixes.js"
import { lines } from "../lines.js"
import { type Place, placeOf } from "../place.js"
import type { RuleContext } from "../rule-context.js"
import { reference } from "../rule-source.js"

/** Reports dates that do not exist. */
export const msDateUnreadable = defineRule({
  code: "ms-date-unreadable",
  since: "0.1.0",
  severity: "warning",
  group: "zeitplan",
  scope: "group",
  summary: { de: "Alle Termine gibt es im Kalender.", en: "All dates exist in the calendar." },
  rationale: {
    de: "„31.02.2026“ ist ein Tippfehler, mit dem niemand planen kann. Geprüft werden Termine von Meilensteinen, Maßnahmen, Zielen, Vereinbarungen und Beschlüssen. Wörter wie „nach Absprache“ sind kein Fehler.",
    en: "“31.02.2026” is a typing error nobody can plan with. Dates of milestones, measures, goals, agreements and resolutions are checked. Words such as “by arrangement” are no mistake.",
  },
  sources: [reference("Gregorianischer Kalender, DIN 5008: Schreibweise von Datumsangaben")],
  messages: {
    impossible: ({ text }: { text: string }) => ({
      de: `„${text}“ gibt es nicht. Bitte prüfen Sie Tag und Monat.`,
      en: `“${text}” does not exist. Please check day and month.`,
    }),
    unclear: ({ detail }: { detail: Bilingual }) => detail,
  },
  examples: [
    {
      title: "der 31. Februar",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "| Nr. | Meilenstein | Termin |",
        "| --- | --- | --- |",
        "| M1 | Bedarfe sind benannt | 31.02.2026 |",
        "| M2 | Ziele sind vereinbart | 15.13.2026 |",
      ),
      expect: ["7:impossible", "8:impossible"],
    },
    {
      title: "ein Tag ohne Jahr",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "| Nr. | Meilenstein | Termin |",
        "| --- | --- | --- |",
        "| M1 | Bedarfe sind benannt | 15.03. |",
      ),
      expect: ["7:unclear"],
    },
    {
      title: "Schalttag und Wörter",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "| Nr. | Meilenstein | Termin |",
        "| --- | --- | --- |",
        "| M1 | Bedarfe sind benannt | 29.02.2028 |",
        "| M2 | Ziele sind vereinbart | nach Absprache |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { milestones, measures, goals, agreements, resolutions, consultations } = context.model
    const dated = [
      ...milestones.map((one) => ({ one, field: "date", date: one.date })),
      ...measures.map((one) => ({ one, field: "period", date: one.period })),
      ...goals.map((one) => ({ one, field: "deadline", date: one.deadline })),
      ...agreements.map((one) => ({ one, field: "until", date: one.until })),
      ...resolutions.map((one) => ({ one, field: "date", date: one.date })),
      ...consultations.map((one) => ({ one, field: "date", date: one.date })),
    ]
    for (const { one, field, date } of dated) {
      if (date?.precision !== "unknown") continue
      const reading = readDate(date.text)
      if (reading.ok || reading.reason === "not-a-date" || reading.reason === "placeholder") continue
      const place = placeOf(one, field)
      if (reading.reason !== "impossible-day") {
        report("unclear", { place, data: { detail: reading.detail } })
        continue
      }
      report("impossible", { place, data: { text: date.text }, fixes: fixesOf(context, place, date.text) })
    }
  },
})

/** „31.02.2026“ may mean the last of February, or only the month is certain. */
function fixesOf(context: RuleContext, place: Place, text: string): readonly Fix[] {
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim())
  const [, day, month, year] = parts ?? []
  if (day === undefined || month === undefined || year === undefined) return []
  if (Number(month) < 1 || Number(month) > 12 || Number(day) > 31) return []
  if (context.textOf(place).trim() !== text.trim()) return []
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  const two = month.padStart(2, "0")
  return [`${last}.${two}.${year}`, `${two}/${year}`].map((newText) =>
    replaceText({ de: `In „${newText}“ ändern`, en: `Change to “${newText}”` }, place, newText),
  )
}
