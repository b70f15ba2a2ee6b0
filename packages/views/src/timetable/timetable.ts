import {
  type DateValue,
  formatDate,
  type Model,
  type Schedule,
  type ScheduledMilestone,
  type Source,
  schedule,
  valueLists,
} from "@kettenwerk/core"
import { counted, type Language, type Say } from "../text/speaker.js"

/** A line of the timetable: one milestone, several of one time, or a step of the Beratungsfolge. */
export interface TimetableRow {
  readonly kind: "milestone" | "group" | "consultation"
  /** Empty for groups. */
  readonly id: string
  readonly label: string
  readonly state: string
  /** Something to talk about: overdue, blocked, out of order. */
  readonly isNotable: boolean
  readonly isDone: boolean
  readonly isCritical: boolean
  readonly when: string
  /** ISO days; `null` is open. Both `null`: no date. */
  readonly from: string | null
  readonly to: string | null
  /** The day is meant, not a span around it. */
  readonly isDay: boolean
  readonly isVague: boolean
  readonly dependsOn: readonly string[]
  readonly source: Source | undefined
}

/** A span the plan lives in: the concept's period or that of a funding. */
export interface TimetablePeriod {
  readonly label: string
  readonly from: string | null
  readonly to: string | null
}

/** Everything the timetable shows, rows in the order of time, those without a date last. */
export interface Timetable {
  readonly plan: Schedule
  /** One per milestone, for the text twin. */
  readonly milestones: readonly TimetableRow[]
  readonly consultations: readonly TimetableRow[]
  /** What the picture shows of the milestones: some may be grouped. */
  readonly shown: readonly TimetableRow[]
  readonly periods: readonly TimetablePeriod[]
}

/** More rows than this are put together by year or quarter. */
const mostRows = 60
const mostCritical = 20

/** Reads milestones, consultations and periods of one group. */
export function timetable(model: Model, stichtag: string, say: Say, language: Language): Timetable {
  const plan = schedule(model, stichtag)
  const milestones = new Map(model.milestones.map((milestone) => [milestone.id, milestone]))
  const onPath = new Set(plan.criticalPath)
  const rows = plan.milestones
    .map((one): TimetableRow => {
      const { date } = one
      const state = stateOf(one, say, language)
      const text =
        one.number === undefined || one.title.startsWith(one.number)
          ? one.title
          : `${one.number} ${one.title}`
      return {
        kind: "milestone",
        id: one.id,
        label: text,
        state,
        isNotable: one.computed.includes("ueberfaellig") || one.computed.includes("blockiert"),
        isDone: one.state === "erreicht" || one.state === "entfallen",
        isCritical: onPath.has(one.id),
        ...datesOf(date, say, language),
        dependsOn: one.dependsOn,
        source: milestones.get(one.id)?.source,
      }
    })
    .sort(byTime)
  const documents = new Map<string, string>([
    ...model.documents.map(({ id, title }) => [id, title] as const),
    ...model.fundings.map(({ id, name }) => [id, name] as const),
  ])
  return {
    plan,
    milestones: rows,
    consultations: consultationRows(model, plan, say, language),
    shown: rows.length > mostRows ? grouped(rows, say) : rows,
    periods: plan.periods.map(({ kind, id, date }) => ({
      label:
        kind === "concept"
          ? say("Laufzeit des Konzepts", "period of the concept")
          : say(`Förderung: ${documents.get(id) ?? id}`, `Funding: ${documents.get(id) ?? id}`),
      from: date.from,
      to: date.to,
    })),
  }
}

function datesOf(date: DateValue | undefined, say: Say, language: Language) {
  return {
    when: date === undefined ? say("ohne Termin", "no date") : formatDate(date, language),
    from: date?.from ?? null,
    to: date?.to ?? null,
    isDay:
      date?.precision === "day" || (date?.from !== undefined && date.from !== null && date.from === date.to),
    isVague: date?.precision === "approximate" || date?.precision === "relative",
  }
}

const englishStates: Readonly<Record<string, string>> = {
  geplant: "planned",
  "in-arbeit": "in progress",
  erreicht: "reached",
  "teilweise-erreicht": "partly reached",
  verschoben: "postponed",
  entfallen: "dropped",
}

function stateOf({ state, computed, dueInDays }: ScheduledMilestone, say: Say, language: Language): string {
  const own =
    state === undefined
      ? undefined
      : language === "de"
        ? valueLists.workState.labels[state]
        : (englishStates[state] ?? state)
  const parts = [
    ...(computed.includes("ueberfaellig")
      ? [
          dueInDays === null
            ? say("überfällig", "overdue")
            : say(`überfällig seit ${days(-dueInDays, say)}`, `overdue for ${days(-dueInDays, say)}`),
        ]
      : []),
    ...(computed.includes("blockiert") ? [say("wartet auf anderes", "held up")] : []),
    ...(computed.includes("bald-faellig") ? [say("bald fällig", "due soon")] : []),
  ]
  if (parts.length > 0) return parts.join(", ")
  return own ?? say("ohne Angabe", "not stated")
}

function days(count: number, say: Say): string {
  return say(counted(count, "Tag", "Tagen"), counted(count, "day", "days"))
}

function consultationRows(
  model: Model,
  plan: Schedule,
  say: Say,
  language: Language,
): readonly TimetableRow[] {
  const late = new Set(plan.consultationConflicts.map(({ consultation }) => consultation))
  const base = { kind: "consultation", isDone: false, isCritical: false, dependsOn: [] } as const
  const steps = model.consultations.map((step): TimetableRow => {
    const role = step.role === undefined ? "" : valueLists.consultationRole.labels[step.role]
    return {
      ...base,
      id: step.id,
      label: [step.bodyText ?? step.name, role].filter((part) => part !== "").join(", "),
      state: late.has(step.id)
        ? say("nach dem Beschluss, den sie vorbereitet", "after the decision it prepares")
        : step.result === undefined
          ? ""
          : valueLists.resolutionResult.labels[step.result],
      isNotable: late.has(step.id),
      isDone: step.result !== undefined,
      ...datesOf(step.date, say, language),
      source: step.source,
    }
  })
  const decided = new Set(
    model.consultations.flatMap(({ resolution, role }) =>
      role === "entscheidung" && resolution ? [resolution] : [],
    ),
  )
  const resolutions = model.resolutions
    .filter(({ id, date }) => !decided.has(id) && date !== undefined)
    .map(
      (one): TimetableRow => ({
        ...base,
        id: one.id,
        label: say(`Beschluss: ${one.name}`, `Resolution: ${one.name}`),
        state: one.status === "gefasst" ? say("gefasst", "taken") : say("geplant", "planned"),
        isNotable: false,
        isDone: one.status === "gefasst",
        ...datesOf(one.date, say, language),
        source: one.source,
      }),
    )
  return [...steps, ...resolutions].sort(byTime)
}

/** Rows for a long plan: what is done by year, the rest by quarter; critical and overdue steps stay single. */
function grouped(rows: readonly TimetableRow[], say: Say): readonly TimetableRow[] {
  let critical = 0
  const single: TimetableRow[] = []
  const groups = new Map<string, TimetableRow[]>()
  for (const row of rows) {
    const isKept = !row.isDone && (row.isCritical || row.isNotable) && critical < mostCritical
    if (isKept) {
      critical++
      single.push(row)
      continue
    }
    const day = row.to ?? row.from
    const key = day === null ? "" : row.isDone ? day.slice(0, 4) : quarterOf(day, say)
    const list = groups.get(`${row.isDone} ${key}`)
    if (list) list.push(row)
    else groups.set(`${row.isDone} ${key}`, [row])
  }
  const packed = Array.from(groups.values(), (list): TimetableRow => {
    const [first] = list
    if (list.length === 1) return first!
    const from = list.map((row) => row.from ?? row.to).filter((day) => day !== null)
    const to = list.map((row) => row.to ?? row.from).filter((day) => day !== null)
    const day = first!.to ?? first!.from
    const when =
      day === null ? say("ohne Termin", "no date") : first!.isDone ? day.slice(0, 4) : quarterOf(day, say)
    return {
      kind: "group",
      id: "",
      label: `${when}: ${counted(list.length, say("Meilenstein", "milestone"), say("Meilensteine", "milestones"))}`,
      state: tally(list.map(({ state }) => state)),
      isNotable: list.some(({ isNotable }) => isNotable),
      isDone: first!.isDone,
      isCritical: false,
      when,
      from: from.length > 0 ? from.toSorted()[0]! : null,
      to: to.length > 0 ? to.toSorted().at(-1)! : null,
      isDay: false,
      isVague: false,
      dependsOn: [],
      source: first!.source,
    }
  })
  return [...single, ...packed].sort(byTime)
}

function tally(states: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const state of states) {
    const key = state.replace(/ (?:seit|for) .*/, "")
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].map(([state, count]) => `${count} ${state}`).join(", ")
}

function quarterOf(day: string, say: Say): string {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3)
  return say(`${quarter}. Quartal ${day.slice(0, 4)}`, `Q${quarter} ${day.slice(0, 4)}`)
}

function byTime(a: TimetableRow, b: TimetableRow): number {
  const [first, second] = [a.from ?? a.to ?? "~", b.from ?? b.to ?? "~"]
  if (first !== second) return first < second ? -1 : 1
  const [end, other] = [a.to ?? "~", b.to ?? "~"]
  return end < other ? -1 : end > other ? 1 : 0
}
