import { type DateValue, type Model, valueLists } from "@kettenwerk/core"
import { type ModelPart, splitModel } from "../split-model.js"
import { stableId } from "../stable-id.js"
import { plainText } from "../text/well-formed.js"
import { type CalendarSpan, calendarSpan } from "./calendar-span.js"

/** An all-day entry of a calendar. */
export interface CalendarEntry extends CalendarSpan {
  readonly uid: string
  readonly title: string
  readonly description: string
  readonly status: "CONFIRMED" | "TENTATIVE" | "CANCELLED"
  readonly categories: readonly string[]
}

/** Something dated that a calendar cannot hold. */
export interface OutsideCalendar {
  readonly title: string
  /** The date as written; `undefined` if none is named. */
  readonly date: string | undefined
}

/** Milestones, meetings of the Beratungsfolge and events of all groups, by day; and what has no day or month. */
export function calendarEntries(model: Model): {
  readonly entries: readonly CalendarEntry[]
  readonly outside: readonly OutsideCalendar[]
} {
  const entries: CalendarEntry[] = []
  const outside: OutsideCalendar[] = []
  const parts = splitModel(model)
  for (const part of parts) {
    for (const appointment of appointments(part)) {
      const { date, title, lines, ...entry } = appointment
      const span = date && calendarSpan(date)
      if (span === undefined) {
        outside.push({ title: plainText(title), date: date?.text })
        continue
      }
      const description = [`Termin im Konzept: ${date!.text}`, ...lines, part.name]
      entries.push({
        ...entry,
        ...span,
        // A month stands for a day that is not fixed yet.
        status: entry.status === "CONFIRMED" && !span.isDay ? "TENTATIVE" : entry.status,
        title: plainText(parts.length > 1 ? `${title} (${part.name})` : title),
        description: plainText(description.join("\n")),
        categories: entry.categories.map(plainText),
      })
    }
  }
  return { entries: entries.sort(byDay), outside }
}

interface Appointment {
  readonly uid: string
  readonly title: string
  readonly date: DateValue | undefined
  readonly lines: readonly string[]
  readonly status: CalendarEntry["status"]
  readonly categories: readonly string[]
}

function appointments({ chain, model }: ModelPart): readonly Appointment[] {
  return [...milestones(chain, model), ...meetings(chain, model), ...events(chain, model)]
}

function milestones(chain: string, { milestones }: Model): readonly Appointment[] {
  return milestones
    .filter(({ childDevelopment }) => childDevelopment !== true)
    .map(({ id, title, kind, date, owner, state, evidence, note }) => ({
      uid: stableId(chain, "milestones", id),
      title,
      date,
      lines: [
        ...labelled("Zuständig", owner),
        ...labelled("Stand", state && valueLists.workState.labels[state]),
        ...labelled("Nachweis", evidence),
        ...labelled("Bemerkung", note),
      ],
      status: state === "entfallen" ? "CANCELLED" : state === "verschoben" ? "TENTATIVE" : "CONFIRMED",
      categories: ["Meilenstein", ...(kind === undefined ? [] : [valueLists.milestoneKind.labels[kind]])],
    }))
}

/** The steps of the Beratungsfolge, and decisions that name none. */
function meetings(chain: string, { consultations, resolutions }: Model): readonly Appointment[] {
  const subjects = new Map(
    resolutions.map(({ id, subject, paperNumber }) => [id, { subject, paperNumber }] as const),
  )
  const organ = (body: keyof typeof valueLists.decisionBody.labels | undefined, text: string | undefined) =>
    body === undefined ? text : valueLists.decisionBody.labels[body]
  return [
    ...consultations.map(({ id, name, body, bodyText, date, role, result, resolution }): Appointment => {
      const about = resolution === undefined ? undefined : subjects.get(resolution)
      const purpose = role === undefined ? "Beratung" : valueLists.consultationRole.labels[role]
      return {
        uid: stableId(chain, "consultations", id),
        title: `${organ(body, bodyText) ?? name}: ${purpose}`,
        date,
        lines: [
          ...labelled("Gegenstand", about?.subject),
          ...labelled("Vorlage", about?.paperNumber),
          ...labelled("Ergebnis", result && valueLists.resolutionResult.labels[result]),
        ],
        status: "CONFIRMED",
        categories: ["Beratung"],
      }
    }),
    ...resolutions
      .filter(({ consultations: steps }) => steps.length === 0)
      .map(({ id, name, body, bodyText, date, status, paperNumber, subject, result }): Appointment => {
        return {
          uid: stableId(chain, "resolutions", id),
          title: `${organ(body, bodyText) ?? name}: Beschluss`,
          date,
          lines: [
            ...labelled("Gegenstand", subject),
            ...labelled("Vorlage", paperNumber),
            ...labelled("Ergebnis", result && valueLists.resolutionResult.labels[result]),
          ],
          status: status === "gefasst" ? "CONFIRMED" : "TENTATIVE",
          categories: ["Beschluss"],
        }
      }),
  ]
}

function events(chain: string, { events }: Model): readonly Appointment[] {
  return events
    .filter(({ kind, date }) => kind !== "process-step" || date !== undefined)
    .map(({ id, title, kind, date, description }) => ({
      uid: stableId(chain, "events", id),
      title,
      date,
      lines: description === undefined ? [] : [description],
      status: "CONFIRMED",
      categories: ["Veranstaltung", valueLists.eventKind.labels[kind]],
    }))
}

function labelled(label: string, value: string | undefined): readonly string[] {
  return value === undefined || value.trim() === "" ? [] : [`${label}: ${value}`]
}

function byDay(a: CalendarEntry, b: CalendarEntry): number {
  const [first, second] = [`${a.start} ${a.end} ${a.uid}`, `${b.start} ${b.end} ${b.uid}`]
  return first < second ? -1 : first > second ? 1 : 0
}
