import { findDates } from "@kettenwerk/core"
import { plain, rawText, rich } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { recordsOfList } from "../../records/read-item.js"
import { vocabulary } from "../../vocabulary/index.js"
import { agendaHeading } from "../minutes-section.js"
import { statedDate } from "../prose/find-date.js"
import type { ReaderContext } from "../reader.js"
import { statedDraft } from "../stated-draft.js"

const stepNumber = /^[\s*_#]*(?:step|schritt|prozessschritt|arbeitsschritt)\s*(\d{1,2})\s*[:.)–—-]?\s*/iu

/**
 * Reads events and steps that headings name: „Auftaktgespräch“, „Fachtag „Übergänge“ (14.05.2026)“, „Step 1:
 * Bestandsanalyse“, „Workshops“.
 */
export function readEventHeading(section: Section, context: ReaderContext): void {
  const { heading, title } = section
  if (heading === undefined || title.length > 140) return
  const whole = plain(heading.whole).replace(/:$/u, "")
  const at = { part: heading.whole, base: heading.base, text: whole, section }
  const step = stepNumber.exec(whole)
  if (step !== null) {
    context.emit(
      statedDraft("events", at, context, {
        fields: { kind: "process-step", order: Number(step[1]), description: contentOf(section) },
      }),
    )
    return
  }
  // What minutes say of their meeting is read with them.
  if (/\?$/u.test(title) || /^\p{L}{0,14}(?:protokoll|niederschrift)(?![\p{L}])/iu.test(title)) return
  const best = vocabulary.eventKind.best(title)
  if (agendaHeading.test(title)) return
  if (best === undefined || best.value === "process-step" || best.value === "reflection") return
  if (best.value === "meeting" && namesAttendance(section)) return
  const inTitle = statedDate(heading.title)
  const exact =
    inTitle !== undefined && (inTitle.value.precision === "day" || inTitle.value.precision === "month")
  const isKickoff = best.value === "kickoff" && best.coverage >= 0.2 && best.start <= 12
  const isWhole =
    vocabulary.eventKind.whole(title) !== undefined &&
    (best.value === "workshop" || best.value === "kickoff") &&
    !within(section, "beteiligung")
  const announced = inTitle === undefined && section.level <= 2 ? invitationDate(section) : undefined
  if (
    announced === undefined &&
    !isKickoff &&
    !isWhole &&
    !(
      exact &&
      best.value !== "event" &&
      vocabulary.participationKind.find(title).every(({ value }) => value === "workshop")
    )
  )
    return
  const date = inTitle ?? announced ?? firstLineDate(section)
  const scope = vocabulary.eventScope.find(title)[0]?.value
  context.emit(
    statedDraft("events", { ...at, part: heading.title, text: title }, context, {
      name: title,
      fields: {
        kind: best.value,
        date: date?.value,
        scope,
        description: isKickoff ? undefined : contentOf(section),
      },
    }),
  )
}

/** „Anwesend: …“ below it: the minutes of a meeting are read as a whole. */
function namesAttendance(section: Section): boolean {
  return section.blocks
    .slice(0, 3)
    .some(
      ({ block }) =>
        block.kind === "paragraph" &&
        /(?:^|\n)(?:Anwesend|Anwesende|Teilnehm\p{L}+|Entschuldigt)\s*:/u.test(rawText(rich(block.inline))),
    )
}

/** A date line directly below the heading of an event: „21. Oktober 2026, Kreishaus, Großer Saal“. */
export function firstLineDate(section: Section) {
  const first = section.blocks[0]?.block
  const part =
    first?.kind === "paragraph"
      ? rich(first.inline)
      : first?.kind === "list" && first.items.length === 1 && first.items[0]!.blocks[0]?.kind === "paragraph"
        ? rich(first.items[0]!.blocks[0].inline)
        : undefined
  if (part === undefined || plain(part).length > 140) return undefined
  const found = findDates(rawText(part))[0]
  if (
    found === undefined ||
    rawText(part)
      .slice(0, found.start)
      .replace(/^(?:\s|Am|am|\p{L}+tag,?|den|[*_:,]|Termin|Datum|Wann)*/u, "") !== ""
  )
    return undefined
  return statedDate(part)
}

const gatherings: ReadonlySet<string> = new Set([
  "workshop",
  "fachveranstaltung",
  "fachtag",
  "intermunicipal",
  "meeting",
  "dialogue",
])

/** „Landkreis Ilmtal · 12. Juni 2026 · Bürgerhaus“ below „Einladung zum Fachtag …“: a short line that is no sentence. */
function invitationDate(section: Section) {
  const kind = vocabulary.eventKind.find(section.title)[0]?.value
  const first = section.blocks[0]?.block
  if (kind === undefined || !gatherings.has(kind) || first?.kind !== "paragraph") return undefined
  const part = rich(first.inline)
  const text = plain(part)
  const isLine = text.length <= 140 && !/[.!?]$/u.test(text) && /[·|,:•–]/u.test(text)
  const date = isLine ? statedDate(part) : undefined
  return date?.value.precision === "day" && date.value.relation === undefined ? date : undefined
}

/** True if the section is a kick-off or the like whose first line is its date and place. */
export function isEventSection(section: Section): boolean {
  const best = vocabulary.eventKind.best(section.title)
  return best !== undefined && best.value !== "process-step" && best.coverage >= 0.2 && best.start <= 12
}

function contentOf(section: Section): string | undefined {
  const texts = section.blocks.flatMap(({ block }) =>
    block.kind === "paragraph"
      ? [plain(rich(block.inline))]
      : block.kind === "list"
        ? recordsOfList(block).map(({ whole }) => plain(whole))
        : [],
  )
  const text = texts.join("; ")
  return text === "" ? undefined : text.slice(0, 600)
}

function within(section: Section, id: string): boolean {
  return (
    (section.canonical as readonly string[]).includes(id) ||
    (section.inherited as readonly string[]).includes(id)
  )
}
