import type { Model } from "@kettenwerk/core"

interface MeetingNotes {
  ofMinutes?: boolean
  ofMeeting?: boolean
  bodyName?: string
}

/** Decisions that minutes record were taken on the day of the meeting by the body that met. */
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
}
