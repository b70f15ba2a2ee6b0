import type { Section } from "../outline/section.js"
import type { TableReading } from "../records/read-table.js"
import { isInMinutes } from "./minutes-section.js"
import type { Subject } from "./subject.js"

/** „Aufgabe | Zuständig | Frist“ in minutes: errands, no measures of the concept. */
export function errandsOfMeeting({ columns }: TableReading, section: Section): Subject | undefined {
  const named = columns.find(
    ({ key, title }) =>
      (key === "measure" || key === "agreement" || key === "name") && errandHeader.test(title),
  )
  const has = (...keys: readonly string[]): boolean =>
    columns.some(({ key }) => key !== undefined && keys.includes(key))
  if (
    named === undefined ||
    !has("lead", "actor", "person") ||
    !has("date", "until") ||
    has("cost", "goal", "period")
  )
    return undefined
  if (!isInMinutes(section) && !errandTitle.test(section.title)) return undefined
  const number = columns.find(({ key }) => key === "id")
  return {
    collection: "agreements",
    topic: { collection: "agreements", defaults: { kind: "task" } },
    name: named,
    ...(number === undefined ? {} : { number }),
  }
}

const errandHeader =
  /^(?:(?:offene\s+)?aufgaben?|was|to-?dos?|arbeitsauftr(?:ag|äge)|auftrag|vereinbarung|festlegung|thema|maßnahme|nächste schritte|tätigkeit)\??$/iu
const errandTitle =
  /(?:aufgaben(?:liste|speicher)?|to-?dos?|arbeitsaufträge|vereinbarungen|verabredungen|wer macht was)/iu
