import { plain, type Rich, rawText, slice } from "../blocks/rich.js"
import { vocabulary } from "../vocabulary/index.js"
import type { Entry } from "./entry.js"
import { firstLineDate, isEventSection } from "./passages/event-headings.js"
import type { Readers } from "./read-sections.js"
import { type ReaderContext, set, startDraft } from "./reader.js"
import { readMembers } from "./readers/memberships.js"
import { milestoneKindOf } from "./readers/milestones.js"

/**
 * Reads a date-led line outside of a schedule: „**07/2023** Gründung AK …“, „seit 2020: Stufe 3 im Landesprogramm
 * …“, „2025: Politischer Beschluss …“. What it is, its own words decide; a line that names nothing known becomes
 * an event. False if the entry is no date-led line.
 */
export function readTimelineEntry(entry: Entry, context: ReaderContext, readers: Readers): boolean {
  if (entry.date === undefined) return false
  // „21. Oktober 2026, Kreishaus, Großer Saal“ below the heading of an event is its date and place.
  if (isEventSection(entry.section) && firstLineDate(entry.section)?.part.inline === entry.whole.inline)
    return true
  const text = plain(behindDate(entry))
  const date = entry.date.found.reading.ok ? entry.date.found.reading.value : undefined
  const placed = { value: entry.date.place, base: entry.base }

  const founded =
    /\b(?:gründung|gegründet|konstituierung|konstituierende sitzung|einrichtung|bildung)\b\s*(?:des|der|einer|eines|von)?\s*/iu.exec(
      text,
    )
  const body = vocabulary.bodyKind.find(text)[0]
  if (founded !== null && body !== undefined && body.value !== "politik") {
    readFounding(entry, context, date, placed)
    return true
  }
  const programme = vocabulary.programme.find(text)
  const hasProgramme =
    programme.length > 0 ||
    /\b(?:landes|bundes|förder)?programm\b|\b(?:förderung|richtlinie|esf)\b/iu.test(text)
  if (
    hasProgramme &&
    (/^(?:seit|ab|von|bis)/iu.test(plain(entry.date.place)) ||
      /^(?:aufnahme|teilnahme|beitritt|einstieg|start)\s+(?:in|am|an|zum|im|ins)(?![\p{L}])/iu.test(text))
  ) {
    readers.get("programmeParticipations")?.read(entry, context, { collection: "programmeParticipations" })
    return true
  }
  if (
    /\b(?:beschluss|beschließt|beschlossen|beschlussfassung|verabschiedung|verabschiedet)\b/iu.test(text) &&
    /\b(?:politisch|kreistag|stadtrat|gemeinderat|rat|jugendhilfeausschuss|jha|ausschuss|konzept|strategie|plan)/iu.test(
      text,
    )
  ) {
    readers.get("resolutions")?.read(entry, context, { collection: "resolutions" })
  }
  const isPlan = /\p{L}*planung\b/iu.test(text) && date?.precision === "ongoing"
  if (isPlan) {
    readers.get("plans")?.read(entry, context, { collection: "plans" })
    return true
  }
  // „bis Ende 2027: beide Häuser sind eröffnet“ is a deadline, never an event.
  if (date?.relation === "until" && entry.shape === "item" && /^bis\s/iu.test(plain(entry.date.place))) {
    readers.get("milestones")?.read(entry, context, { collection: "milestones" })
    return true
  }
  const gathering = vocabulary.eventKind.find(text)[0]
  // „09.06.2026: 8. Sitzung der Lenkungsgruppe“ is a date to come to, no result of the process.
  const meets = gathering?.value === "meeting" && gathering.start <= mostBefore && date?.precision === "day"
  const kind = meets ? undefined : milestoneKindOf(text)
  const asEvent = startDraft(entry, context, kind === undefined ? "events" : "milestones", {
    name: { part: behindDate(entry), base: entry.base },
    defaults:
      kind === undefined
        ? { kind: vocabulary.eventKind.find(text)[0]?.value ?? "event" }
        : { kind, dependsOn: [] },
  })
  if (date !== undefined) set(asEvent, "date", date, placed)
  context.emit(asEvent)
  return true
}

const mostBefore = 24

/** The line without its date. */
function behindDate(entry: Entry): Rich {
  if (entry.date === undefined) return entry.whole
  const raw = rawText(entry.whole)
  const at = entry.date.place.end - entry.whole.start
  const gap = /^(?:[\s)*_:|–—-]|,\s*(?:um\s+)?[\d:.–\s-]{1,12}\s*Uhr)*/u.exec(raw.slice(at))![0].length
  return slice(entry.whole, at + gap)
}

function readFounding(
  entry: Entry,
  context: ReaderContext,
  date: unknown,
  placed: { readonly value: Rich; readonly base: number },
): void {
  const rest = behindDate(entry)
  const raw = rawText(rest)
  const open = raw.search(/[(:]/u)
  const head = open < 0 ? rest : slice(rest, 0, open)
  const rawHead = rawText(head)
  const lead =
    /\b(?:gr(?:ü|u\u0308)ndung|konstituierung|konstituierende sitzung|einrichtung|bildung)\b\s*(?:(?:des|der|einer|eines|von)\s+)?/iu.exec(
      rawHead,
    )
  const name =
    lead === null
      ? slice(
          head,
          0,
          rawHead.search(/\s(?:wird|wurde|gegründet|konstituiert)/u) >= 0
            ? rawHead.search(/\s(?:wird|wurde|gegründet|konstituiert)/u)
            : rawHead.length,
        )
      : slice(head, lead.index + lead[0].length)
  const kind = vocabulary.bodyKind.find(plain(name))[0]?.value ?? "arbeitsgruppe"
  const body = startDraft(entry, context, "bodies", {
    name: { part: name, base: entry.base },
    mergeKey: "name",
    defaults: { kind, roles: [kind] },
  })
  if (date !== undefined) set(body, "foundedAt", date, placed)
  context.emit(body)
  const milestone = startDraft(entry, context, "milestones", {
    name: { part: head, base: entry.base },
    defaults: { kind: "body-founded", dependsOn: [] },
  })
  if (date !== undefined) set(milestone, "date", date, placed)
  context.emit(milestone)
  if (open >= 0) {
    const inside = slice(
      rest,
      open + 1,
      raw[open] === "(" && raw.lastIndexOf(")") > open ? raw.lastIndexOf(")") : raw.length,
    )
    const label = /^\s*(?:akteure|mitglieder|beteiligte|teilnehmende|mit)\s*:?\s*/iu.exec(rawText(inside))
    const members = label === null ? inside : slice(inside, label[0].length)
    readMembers(
      { value: members, base: entry.base, text: plain(members), inherited: false },
      body,
      entry,
      context,
    )
  }
}
