import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator"
import type { CalendarEntry } from "./calendar-entries.js"

/** Writes entries as iCalendar (RFC 5545). `stichtag` is the time stamp of all of them, so that no clock is read. */
export function icsText(entries: readonly CalendarEntry[], name: string, stichtag: string): string {
  const calendar = ical({
    name,
    prodId: { company: "Kettenwerk", product: "Kettenwerk", language: "DE" },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { uid, start, end, title, description, status, categories } of entries) {
    calendar.createEvent({
      id: uid,
      stamp: midnight(stichtag),
      start: midnight(start),
      end: midnight(end),
      allDay: true,
      summary: title,
      description,
      status: ICalEventStatus[status],
      categories: categories.map((category) => ({ name: category })),
      // A deadline makes nobody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    })
  }
  return `${calendar.toString().trimEnd()}\r\n`
}

/** The library writes the day in UTC. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
