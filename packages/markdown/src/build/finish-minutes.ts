import { type Agreement, type DateValue, type Model, readDate } from "@kettenwerk/core"

interface MeetingNotes {
  untilWords?: string
  ofMinutes?: boolean
  ofMeeting?: boolean
  bodyName?: string
}

/**
 * Decisions that minutes record were taken on the day of the meeting by the body that met; „bis Ende April“ is the
 * next April after it.
 */
export function finishMinutes(model: Model): void {
  const meetings = model.events.filter((event) => (event as MeetingNotes).ofMinutes === true)
  for (const resolution of model.resolutions) {
    if ((resolution as MeetingNotes).ofMeeting !== true) continue
    const meeting = meetings.findLast(
      ({ source }) =>
        source.uri === resolution.source.uri && source.start.offset <= resolution.source.start.offset,
    )
    const body = (meeting as MeetingNotes | undefined)?.bodyName
    if (body !== undefined && (resolution.bodyText === undefined || body.includes(resolution.bodyText)))
      resolution.bodyText = body
    if (meeting?.date !== undefined) resolution.date ??= meeting.date
  }
  for (const agreement of model.agreements) {
    const words = (agreement as MeetingNotes).untilWords
    const meeting = meetings.findLast(
      ({ source }) =>
        source.uri === agreement.source.uri && source.start.offset <= agreement.source.start.offset,
    )
    const until = words === undefined ? undefined : nextDay(words, meeting?.date?.from ?? undefined)
    if (until !== undefined) (agreement as { until?: Agreement["until"] }).until ??= until
  }
}

/** A day without a year, in the year of the meeting or the one behind it. */
function nextDay(words: string, met: string | undefined): DateValue | undefined {
  const year = met === undefined ? undefined : Number(met.slice(0, 4))
  for (const wanted of year === undefined ? [] : [year, year + 1]) {
    const reading = readDate(words, { year: wanted })
    if (reading.ok && (reading.value.to ?? reading.value.from ?? "") >= met!) return reading.value
  }
  return undefined
}
