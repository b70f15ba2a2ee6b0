import { formatDate, type Model, type Resolution, type Statement, valueLists } from "@kettenwerk/core"
import { type Block, gap, heading, type Inlines, list, paragraph, table } from "../paper/paper.js"
import { asSentence } from "../paper/words.js"
import { bodyBlocks, goalBlocks, namesOf, needBlocks, participationBlocks } from "./concept-blocks.js"
import { bodyName } from "./consultations.js"
import type { PaperSubject } from "./council-paper.js"
import { measureLabel } from "./measure-label.js"

/** What the paper is about and why: the concept in short, chapter by chapter. */
export function reasons(subject: PaperSubject): readonly Block[] {
  const { model, stichtag } = subject
  return [
    ...chapter("Anlass", occasion(subject)),
    ...chapter("Bedarf", needBlocks(model)),
    ...chapter("Beteiligung", participationBlocks(model)),
    ...chapter("Ziele", goalBlocks(model)),
    ...chapter("Maßnahmen", measures(model)),
    ...chapter("Zeitplan", schedule(model, stichtag)),
    ...chapter("Umsetzung", bodyBlocks(model)),
  ]
}

/** A chapter the concept says nothing about is a gap, not an omission. */
function chapter(title: string, blocks: readonly Block[]): readonly Block[] {
  return [heading(2, title), ...(blocks.length === 0 ? [paragraph(gap(title))] : blocks)]
}

const rationale: readonly Statement["kind"][] = [
  "rationale-families",
  "rationale-professional",
  "rationale-strategic",
  "rationale",
  "shared-purpose",
]

function occasion({ model, resolution, stichtag }: PaperSubject): readonly Block[] {
  const said = model.resolutions
    .filter((one) => one !== resolution && one.status === "gefasst")
    .map((one) => ({ one, day: one.date?.from ?? "" }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ one }) => taken(one))
  const why = rationale.flatMap((kind) => model.statements.filter((one) => one.kind === kind).slice(0, 1))
  const programmes = model.programmeParticipations.map(({ name, date, coordinationFunded }) => {
    const since = date === undefined ? "" : ` (${formatDate(date)})`
    return `Die Kommune nimmt am Programm „${name}“ teil${since}${coordinationFunded === true ? "; die Koordination wird gefördert" : ""}.`
  })
  const overdue =
    resolution?.date?.to !== undefined && resolution.date.to !== null && resolution.date.to < stichtag
  return [
    ...[...said, ...programmes].map((text) => paragraph(text)),
    ...(overdue ? [paragraph("Der genannte Sitzungstermin ist verstrichen. ", gap("neuer Termin"))] : []),
    ...(why.length === 0 ? [] : [list(why.map(({ kind, text }) => reasoned(kind, text)))]),
  ]
}

/** A decision in the words of the text, unless they lean on the sentence before („hat es beschlossen“). */
function taken(resolution: Resolution): string {
  const { text, date, paperNumber, result, votes } = resolution
  if (text !== undefined && !/\b(?:es|ihn|sie|dies\p{L}*)\b/u.test(text)) return asSentence(text)
  const body = bodyName(resolution)
  const how = [result === undefined ? "" : valueLists.resolutionResult.labels[result], votes?.text ?? ""]
    .filter((one) => one !== "")
    .join(", ")
  return [
    "Beschluss",
    ...(body === undefined ? [] : [`(${body})`]),
    ...(date === undefined ? [] : [`vom ${formatDate(date)}`]),
    ...(paperNumber === undefined ? [] : [`Nr. ${paperNumber.replace(/^Nr\.\s*/u, "")}`]),
  ]
    .join(" ")
    .concat(how === "" ? "." : `: ${how}.`)
}

/** „Aus fachlicher Sicht, weil …“ says itself whose reason it is. */
function reasoned(kind: Statement["kind"], text: string): Inlines {
  const said = asSentence(text)
  return /^(?:Aus|Fachlich|Strategisch)\b/u.test(said)
    ? [said]
    : [{ strong: `${whose[kind] ?? "Begründung"}: ` }, said]
}

const whose: Partial<Readonly<Record<Statement["kind"], string>>> = {
  "rationale-families": "Kinder und Familien",
  "rationale-professional": "Fachlich",
  "rationale-strategic": "Strategisch",
}

function measures(model: Model): readonly Block[] {
  const open = model.measures.filter(({ status }) => status !== "entfallen")
  if (open.length === 0) return []
  return [
    table(
      ["Maßnahme", "Verantwortlich", "Zeitraum"],
      open.map(({ number, title, lead, leadActor, period }) => [
        measureLabel(number, title),
        lead ??
          namesOf(model.actors, leadActor === undefined ? [] : [leadActor])[0] ??
          gap("verantwortliche Stelle"),
        period === undefined ? gap("Zeitraum") : formatDate(period),
      ]),
    ),
  ]
}

/** Milestones that still lie ahead. */
function schedule(model: Model, stichtag: string): readonly Block[] {
  const ahead = model.milestones.filter(
    ({ state, childDevelopment, date }) =>
      childDevelopment !== true &&
      state !== "erreicht" &&
      state !== "entfallen" &&
      (date?.to === undefined || date.to === null || date.to >= stichtag),
  )
  if (ahead.length === 0) return []
  return [
    table(
      ["Termin", "Meilenstein", "Verantwortlich"],
      ahead.map(({ title, date, owner, ownerActor }) => [
        date === undefined ? gap("Termin") : formatDate(date),
        title,
        owner ??
          namesOf(model.actors, ownerActor === undefined ? [] : [ownerActor])[0] ??
          gap("verantwortliche Stelle"),
      ]),
    ),
  ]
}
