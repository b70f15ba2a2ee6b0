import {
  type Blocker,
  type ComputedState,
  daysBetween,
  formatDate,
  type RecurringDue,
  type ScheduledMilestone,
  valueLists,
} from "@kettenwerk/core"
import type { Language } from "../language.js"
import { germanDay } from "../text/german-day.js"
import { table } from "../text/table.js"
import { wrap } from "../text/wrap.js"
import { whatIfText } from "../what-if/what-if-text.js"
import type { GroupSchedule } from "./group-schedule.js"

/** How the readable plan is laid out. */
export interface MilestonesTextOptions {
  readonly language: Language
  readonly columns: number
}

/** Most lines of recurring dates that are shown. */
const mostDues = 12

/** The plans as tables with what contradicts itself below. */
export function milestonesText(plans: readonly GroupSchedule[], options: MilestonesTextOptions): string {
  return `${plans.map((plan) => planText(plan, options)).join("\n\n")}\n`
}

function planText(plan: GroupSchedule, { language, columns }: MilestonesTextOptions): string {
  const { title, schedule, sentences, change } = plan
  const german = language === "de"
  const blocks = [
    `${title}, ${german ? `Stichtag ${germanDay(schedule.stichtag)}` : `as of ${schedule.stichtag}`}`,
  ]
  if (change) blocks.push(whatIfText(change, language, columns).trimEnd())
  if (schedule.milestones.length === 0) {
    blocks.push(german ? "Der Text nennt keine Meilensteine." : "The text names no milestones.")
    return blocks.join("\n\n")
  }
  const titles = new Map(schedule.milestones.map((one) => [one.id, one.number ?? one.title]))
  const head = german
    ? ["Nr.", "Meilenstein", "Termin", "Stand", "Lage"]
    : ["No.", "milestone", "date", "state", "situation"]
  const rows = schedule.milestones.map((one) => [
    one.number ?? "",
    one.title,
    dateOf(one, language),
    one.state === undefined ? "" : valueLists.workState.labels[one.state],
    situationOf(one, titles, language),
  ])
  blocks.push(table([head, ...rows], columns, 44).trimEnd())
  const name = (id: string) => titles.get(id) ?? id
  if (schedule.criticalPath.length > 0)
    blocks.push(
      `${german ? "Ohne Spielraum hintereinander (kritischer Pfad)" : "Without slack in a row (critical path)"}: ${schedule.criticalPath.map(name).join(" → ")}`,
    )
  const facts = sentences.filter(({ kind }) => kind !== "process-order")
  const questions = sentences.filter(({ kind }) => kind === "process-order")
  blocks.push(...list(german ? "Was nicht zusammenpasst" : "What does not fit", facts, language, columns))
  blocks.push(...list(german ? "Fragen" : "Questions", questions, language, columns))
  const dues = schedule.recurring.dues.slice(0, mostDues).map((due) => `  ${dueText(due, name, language)}`)
  if (dues.length > 0) {
    const rest = schedule.recurring.dues.length - dues.length
    if (rest > 0) dues.push(german ? `  … und ${rest} weitere` : `  … and ${rest} more`)
    blocks.push([german ? "Wiederkehrend" : "Recurring", ...dues].join("\n"))
  }
  if (schedule.childDevelopment.length > 0)
    blocks.push(
      german
        ? `${schedule.childDevelopment.length} Entwicklungsmeilensteine von Kindern sind nicht als Termine gezählt.`
        : `${schedule.childDevelopment.length} milestones of child development are not counted as dates.`,
    )
  return blocks.join("\n\n")
}

function list(
  title: string,
  sentences: GroupSchedule["sentences"],
  language: Language,
  columns: number,
): readonly string[] {
  if (sentences.length === 0) return []
  const lines = sentences.flatMap(({ sentence }) =>
    wrap(sentence[language], Math.min(columns, 100) - 4).map(
      (line, at) => `${at === 0 ? "  – " : "    "}${line}`,
    ),
  )
  return [[title, ...lines].join("\n")]
}

function dateOf({ date, originalDate }: ScheduledMilestone, language: Language): string {
  const now = date === undefined ? "" : formatDate(date, language)
  if (originalDate === undefined) return now
  const before = formatDate(originalDate, language)
  return language === "de" ? `${now} (urspr. ${before})` : `${now} (orig. ${before})`
}

const stateWords: Readonly<Record<ComputedState, Readonly<Record<Language, string>>>> = {
  ueberfaellig: { de: "überfällig", en: "overdue" },
  blockiert: { de: "blockiert", en: "blocked" },
  "bald-faellig": { de: "bald fällig", en: "due soon" },
}

const reasonWords: Readonly<Record<Blocker["reason"], Readonly<Record<Language, string>>>> = {
  overdue: { de: "überfällig", en: "overdue" },
  dropped: { de: "entfallen", en: "dropped" },
  cycle: { de: "wartet selbst darauf", en: "waits for it in turn" },
  blocked: { de: "selbst blockiert", en: "blocked itself" },
  open: { de: "noch offen", en: "still open" },
}

function situationOf(
  { computed, blockedBy, slackDays, critical, dueInDays }: ScheduledMilestone,
  titles: ReadonlyMap<string, string>,
  language: Language,
): string {
  const german = language === "de"
  const parts = computed.map((state) => {
    const word = stateWords[state][language]
    if (state === "blockiert") {
      const by = blockedBy.map(
        ({ milestone, reason }) => `${titles.get(milestone) ?? milestone}: ${reasonWords[reason][language]}`,
      )
      return `${word} (${by.join("; ")})`
    }
    if (dueInDays === null) return word
    const days = Math.abs(dueInDays)
    if (state === "ueberfaellig")
      return german
        ? `${word} seit ${days} ${days === 1 ? "Tag" : "Tagen"}`
        : `${word} by ${days} ${days === 1 ? "day" : "days"}`
    return german
      ? `${word} (${days === 0 ? "heute" : `in ${days} ${days === 1 ? "Tag" : "Tagen"}`})`
      : `${word} (${days === 0 ? "today" : `in ${days} ${days === 1 ? "day" : "days"}`})`
  })
  if (critical) parts.push(german ? "kein Spielraum" : "no slack")
  else if (slackDays !== null && slackDays > 0)
    parts.push(
      german ? `${slackDays} ${slackDays === 1 ? "Tag" : "Tage"} Spielraum` : `${slackDays} days of slack`,
    )
  return parts.join(", ")
}

function dueText(
  { milestone, from, to, min, max }: RecurringDue,
  name: (id: string) => string,
  language: Language,
): string {
  const times = min === max ? `${min}` : `${min}–${max}`
  const often = min === 1 && max === 1 ? "" : language === "de" ? `, ${times}-mal` : `, ${times} times`
  const day = (text: string) => (language === "de" ? germanDay(text) : text)
  const span = daysBetween(from, to) === 0 ? day(from) : `${day(from)} – ${day(to)}`
  return `${span}: ${name(milestone)}${often}`
}
