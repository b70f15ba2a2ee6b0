import type { AgendaItem, Model } from "@kettenwerk/core"

const gatherings: ReadonlySet<string> = new Set([
  "kickoff",
  "workshop",
  "fachveranstaltung",
  "fachtag",
  "intermunicipal",
  "meeting",
  "dialogue",
])

/**
 * Gives agenda items their event, the gathering named last before them in the document, and their duration: to the
 * written end, else to the start of the next item of the same agenda.
 */
export function finishAgenda(model: Model): void {
  const items = model.agendaItems as (AgendaItem & { sectionIndex?: number })[]
  for (const item of items) {
    const before = model.events.filter(
      ({ kind, source }) =>
        gatherings.has(kind) &&
        source.uri === item.source.uri &&
        source.start.offset < item.source.start.offset,
    )
    const event = before.find(({ kind }) => kind === "kickoff") ?? before.at(-1)
    if (item.event === undefined && event !== undefined) item.event = event.id
  }
  items.forEach((item, index) => {
    const start = minutesOf(item.start)
    if (start === undefined) return
    const next = items[index + 1]
    const follows =
      next !== undefined && next.source.uri === item.source.uri && next.sectionIndex === item.sectionIndex
    const end = minutesOf(item.end) ?? (follows ? minutesOf(next.start) : undefined)
    if (end !== undefined && end > start) item.minutes = end - start
  })
}

function minutesOf(clock: string | undefined): number | undefined {
  if (clock === undefined) return undefined
  const [hours, minutes] = clock.split(":").map(Number)
  return hours! * 60 + minutes!
}
