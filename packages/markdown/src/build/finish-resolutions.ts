import type { Consultation, DateValue, Milestone, Model, Resolution } from "@kettenwerk/core"
import { councils, organsIn } from "../facts/readers/decision-wording.js"
import { entityId } from "./build-model.js"

/**
 * Joins what a text says of one resolution in several places (order, plan, table, sentence), adds those that only
 * the schedule names, and links debates, resolutions and documents.
 */
export function finishResolutions(model: Model, chain: string): void {
  // What a meeting decided of its own work is no step of a council.
  const ofMeetings = model.resolutions.filter((resolution) => note(resolution, "ofMeeting") === true)
  model.resolutions = model.resolutions.filter((resolution) => !ofMeetings.includes(resolution))
  const known = latestDay(model)
  for (const milestone of model.milestones) fromMilestone(model, chain, milestone)
  for (const resolution of model.resolutions) {
    resolution.consultations ??= []
    if (note(resolution, "statusByDate") === true && isPast(resolution.date, known))
      resolution.status = "gefasst"
  }
  model.resolutions = joinResolutions(model.resolutions)
  model.consultations = joinConsultations(model.consultations)
  linkConsultations(model)
  for (const document of model.documents) {
    // Minutes tell of resolutions on other papers; nobody adopts the minutes.
    if (document.kind === "protokoll") continue
    const own = model.resolutions.filter(
      (resolution) =>
        resolution.source.uri === document.uri &&
        resolution.kind !== "auftrag" &&
        dayOf(resolution.date) !== undefined,
    )
    const last = own.sort((a, b) => (dayOf(a.date)! < dayOf(b.date)! ? 1 : -1))[0]
    if (document.resolution === undefined && last !== undefined) {
      document.resolution = last.id
      last.document ??= document.id
    }
  }
  model.resolutions.push(...ofMeetings)
  inRuralCommunities(model)
}

/** The „Rat“ of a Gemeinde or Samtgemeinde is no Stadtrat. */
function inRuralCommunities(model: Model): void {
  if (!model.municipalities.some(({ name }) => /^(?:Gemeinde|Samtgemeinde|Verbandsgemeinde)\s/u.test(name)))
    return
  for (const step of [...model.resolutions, ...model.consultations])
    if (step.body === "stadtrat" && !/stadt/iu.test(step.name ?? "") && !/stadt/iu.test(step.bodyText ?? ""))
      step.body = "gemeinderat"
}

function note(entity: Resolution, name: string): unknown {
  return (entity as unknown as Record<string, unknown>)[name]
}

function dayOf(date: DateValue | undefined): string | undefined {
  return date?.to ?? date?.from ?? undefined
}

/** The latest day the documents say they describe. */
function latestDay(model: Model): string | undefined {
  return model.documents
    .flatMap(({ asOf }) => dayOf(asOf) ?? [])
    .sort()
    .at(-1)
}

function isPast(date: DateValue | undefined, day: string | undefined): boolean {
  const end = dayOf(date)
  return end !== undefined && day !== undefined && end <= day
}

const decision = /beschlu|beschlo|beschlie|verabschied|entscheid|(?<![\p{L}])auftrag/iu
const debate = /berat(?:ung|en)|vorberat|befass|kenntnis/iu

/** „Beschluss im Kreistag“ in a schedule is a resolution, „Beratung im Jugendhilfeausschuss“ a debate. */
function fromMilestone(model: Model, chain: string, milestone: Milestone): void {
  const { title, date, source } = milestone
  const organ = organsIn(title)[0]
  if (
    organ?.value === undefined ||
    date === undefined ||
    date.precision === "unknown" ||
    milestone.state === "entfallen"
  )
    return
  const base = { chain, source, name: title, body: organ.value as Resolution["body"], date }
  if (decision.test(title) && councils.has(organ.value)) {
    const resolution = {
      ...base,
      id: entityId("resolutions", title),
      status: milestone.state === "erreicht" ? "gefasst" : "geplant",
      consultations: [],
      ...(/auftrag/iu.test(title) ? { kind: "auftrag" } : {}),
    }
    model.resolutions.push({ ...resolution, fromPlan: true } as unknown as Resolution)
  } else if (debate.test(title)) {
    model.consultations.push({
      ...base,
      id: entityId("consultations", title),
      fromPlan: true,
    } as unknown as Consultation)
  }
}

function joinResolutions(all: readonly Resolution[]): Resolution[] {
  const joined: Resolution[] = []
  const whole = all.filter((resolution) => note(resolution, "partial") !== true)
  const ordered = [
    ...whole.filter((resolution) => isDay(resolution.date)),
    ...whole.filter((resolution) => !isDay(resolution.date)),
  ]
  for (const resolution of ordered) {
    const same = joined.find((other) => isSameResolution(other, resolution))
    if (same === undefined) joined.push(resolution)
    else absorb(same, resolution)
  }
  for (const part of all) {
    if (note(part, "partial") !== true) continue
    const same =
      joined.find(
        (other) => part.paperNumber !== undefined && sameNumber(other.paperNumber, part.paperNumber),
      ) ?? (part.votes !== undefined || part.paperNumber !== undefined ? nearest(joined, part) : undefined)
    if (same !== undefined) absorb(same, part)
  }
  const ids = new Set<string>()
  for (const resolution of joined) {
    while (ids.has(resolution.id)) resolution.id += "~"
    ids.add(resolution.id)
  }
  // Back to the order of the text.
  const order = new Map(all.map((resolution, index) => [resolution, index]))
  return joined.sort((a, b) => order.get(a)! - order.get(b)!)
}

/** The only resolution stated within a few lines that lacks what the part knows. */
function nearest(joined: readonly Resolution[], part: Resolution): Resolution | undefined {
  const near = joined.filter(
    (other) =>
      other.source.uri === part.source.uri &&
      Math.abs(other.source.start.line - part.source.start.line) <= 6 &&
      (part.paperNumber === undefined || other.paperNumber === undefined) &&
      (part.votes === undefined || other.votes === undefined),
  )
  return near.length === 1 ? near[0] : undefined
}

function isDay(date: DateValue | undefined): boolean {
  return date?.precision === "day"
}

function sameNumber(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && plainNumber(a) === plainNumber(b)
}

function plainNumber(text: string): string {
  return text.toLowerCase().replace(/[\s.]/gu, "")
}

function isSameResolution(a: Resolution, b: Resolution): boolean {
  if (a.body !== undefined && b.body !== undefined && a.body !== b.body) return false
  if (a.paperNumber !== undefined && b.paperNumber !== undefined)
    return sameNumber(a.paperNumber, b.paperNumber)
  if (
    (a.kind === "auftrag") !== (b.kind === "auftrag") &&
    a.kind !== undefined &&
    b.kind !== undefined &&
    !(isDay(a.date) && isDay(b.date))
  )
    return false
  if (a.date !== undefined && b.date !== undefined)
    return a.body === b.body
      ? meet(a.date, b.date)
      : isDay(a.date) &&
          isDay(b.date) &&
          meet(a.date, b.date) &&
          (a.body === undefined || b.body === undefined)
  return a.body === b.body && a.status === b.status
}

function meet(a: DateValue, b: DateValue): boolean {
  return (a.from ?? "") <= (b.to ?? "9999") && (b.from ?? "") <= (a.to ?? "9999")
}

function absorb(target: Resolution, other: Resolution): void {
  const fields = other as unknown as Record<string, unknown>
  const own = target as unknown as Record<string, unknown>
  for (const [name, value] of Object.entries(fields)) {
    if (
      name === "fieldSources" ||
      name === "source" ||
      name === "id" ||
      name === "name" ||
      name === "partial" ||
      name === "fromPlan"
    )
      continue
    if (own[name] === undefined) {
      own[name] = value
      const place = other.fieldSources?.[name]
      if (place !== undefined) {
        target.fieldSources ??= {}
        target.fieldSources[name] = place
      }
    }
  }
  if (other.status === "gefasst" && note(other, "partial") !== true) target.status = "gefasst"
}

function joinConsultations(all: readonly Consultation[]): Consultation[] {
  const joined: Consultation[] = []
  for (const consultation of all) {
    const same = joined.find(
      (other) =>
        other.body === consultation.body &&
        (other.body !== undefined || other.bodyText === consultation.bodyText) &&
        (other.date === undefined || consultation.date === undefined || meet(other.date, consultation.date)),
    )
    if (same === undefined) joined.push(consultation)
    else {
      if (same.date === undefined || (!isDay(same.date) && isDay(consultation.date)))
        Object.assign(same, consultation.date === undefined ? {} : { date: consultation.date })
      same.role ??= consultation.role
      same.result ??= consultation.result
      same.bodyText ??= consultation.bodyText
    }
  }
  const ids = new Set<string>()
  for (const consultation of joined) {
    while (ids.has(consultation.id)) consultation.id += "~"
    ids.add(consultation.id)
  }
  return joined
}

/** Debates belong to the resolution of the same document that comes after them within a year, or stands alone. */
function linkConsultations(model: Model): void {
  for (const consultation of model.consultations) {
    if (consultation.resolution !== undefined) continue
    const day = dayOf(consultation.date)
    const own = model.resolutions.filter(
      ({ source, kind }) => source.uri === consultation.source.uri && kind !== "auftrag",
    )
    const later = own.filter(
      ({ date }) =>
        day !== undefined &&
        dayOf(date) !== undefined &&
        Math.abs(Number(dayOf(date)!.slice(0, 4)) - Number(day.slice(0, 4))) <= 1,
    )
    const target =
      later.length > 0
        ? [...later].sort(
            (a, b) =>
              Math.abs(Date.parse(dayOf(a.date)!) - Date.parse(day!)) -
              Math.abs(Date.parse(dayOf(b.date)!) - Date.parse(day!)),
          )[0]
        : undefined
    if (target === undefined) continue
    consultation.resolution = target.id
    target.consultations = [...target.consultations, consultation.id]
  }
}
