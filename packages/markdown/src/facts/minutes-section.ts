import type { Section } from "../outline/section.js"

/** „TOP 3 – Neues Angebot“, „Zu TOP 2: …“, „Tagesordnungspunkt 4“ with what it is about. */
export const agendaHeading =
  /^(?:[Zz]u\s+)?(?:T(?:OP|op)|Tagesordnungspunkt|Punkt)\s*(\d{1,2}(?:\.\d{1,2}|\s?[a-z](?![\p{L}]))?)\s*[:.)–—|-]*\s*/u

const minutesTitle =
  /(?<![\p{L}])\p{L}{0,14}(?:protokoll|niederschrift)(?![\p{L}])|(?<![\p{L}])\p{L}{0,20}sitzung(?![\p{L}])|^\d{1,3}\.\s+(?:Treffen|Besprechung)(?![\p{L}])|(?<![\p{L}])Gesprächsnotiz(?![\p{L}])/iu

/** True in the minutes of a meeting: below a point of its agenda, or below their title. */
export function isInMinutes(section: Section): boolean {
  for (let above: Section | undefined = section; above !== undefined; above = above.parent)
    if (agendaHeading.test(above.title) || minutesTitle.test(above.title)) return true
  return false
}
