import type { Bilingual } from "@kettenwerk/core"
import { calendarEntries, type OutsideCalendar } from "../calendar/calendar-entries.js"
import type { ExportFormat } from "../export-format.js"

/** iCalendar for Outlook, Thunderbird and phones. */
export const ics: ExportFormat = {
  id: "ics",
  title: { de: "iCalendar", en: "iCalendar" },
  summary: {
    de: "Meilensteine, Beratungen und Veranstaltungen als ganztägige Termine; ohne Termine, von denen nur das Jahr oder ein ungefährer Zeitraum bekannt ist.",
    en: "Milestones, consultations and events as all-day entries; without those of which only the year or an approximate time is known.",
  },
  extension: "ics",
  mediaType: "text/calendar",
  binary: false,
  async write(model, { stichtag }) {
    const { icsText } = await import("../calendar/ics-text.js")
    const { entries, outside } = calendarEntries(model)
    const [chain, ...more] = model.chains
    const name = chain === undefined || more.length > 0 ? "Präventionsketten" : `Zeitplan ${chain.name}`
    return {
      files:
        entries.length === 0 ? [] : [{ name: "zeitplan.ics", content: icsText(entries, name, stichtag) }],
      notes: [...(entries.length === 0 ? [nothingDated] : []), ...notesOf(outside)],
    }
  },
}

const nothingDated: Bilingual = {
  de: "Kein Termin ist auf den Tag oder Monat genau, darum gibt es keinen Kalender.",
  en: "No date is exact to the day or month, so there is no calendar.",
}

function notesOf(outside: readonly OutsideCalendar[]): readonly Bilingual[] {
  const vague = outside.filter(({ date }) => date !== undefined)
  const undated = outside.filter(({ date }) => date === undefined)
  return [
    ...(vague.length === 0
      ? []
      : [
          {
            de: `Nicht im Kalender, weil der Termin nicht auf Tag oder Monat genau ist (${vague.length}): ${list(vague, "und")}.`,
            en: `Not in the calendar, as the date is not exact to the day or month (${vague.length}): ${list(vague, "and")}.`,
          },
        ]),
    ...(undated.length === 0
      ? []
      : [
          {
            de: `Nicht im Kalender, weil kein Termin genannt ist (${undated.length}): ${list(undated, "und")}.`,
            en: `Not in the calendar, as no date is named (${undated.length}): ${list(undated, "and")}.`,
          },
        ]),
  ]
}

/** The first ones by name, the rest as a number. */
function list(outside: readonly OutsideCalendar[], and: "und" | "and"): string {
  const shown = outside
    .slice(0, 5)
    .map(({ title, date }) => `„${title}“${date === undefined ? "" : ` (${date})`}`)
  const rest = outside.length - shown.length
  const more = and === "und" ? (rest === 1 ? "und ein weiterer" : `und ${rest} weitere`) : `and ${rest} more`
  return rest > 0 ? `${shown.join(", ")} ${more}` : shown.join(", ")
}
