import { type ConceptDocument, formatDate, type Model, type Resolution, valueLists } from "@kettenwerk/core"
import {
  type Block,
  gap,
  heading,
  type Inline,
  type Inlines,
  type Paper,
  paragraph,
  table,
} from "../paper/paper.js"
import { germanDay } from "../paper/words.js"
import { attachments } from "./attachments.js"
import { bodyName, consultationBlocks } from "./consultations.js"
import { moneyBlocks } from "./money.js"
import { proposal } from "./proposal.js"
import { reasons } from "./reasons.js"

/** What the parts of the paper speak about. */
export interface PaperSubject {
  readonly model: Model
  /** The document to be decided on. */
  readonly concept: ConceptDocument | undefined
  /** The decision that is planned. */
  readonly resolution: Resolution | undefined
  readonly stichtag: string
}

/**
 * The building block of a council paper for one group, in German: what the concept says is filled in, everything
 * else is a visible gap. Nothing is invented; the proposal uses the usual wording.
 */
export function councilPaper(model: Model, stichtag: string): Paper {
  const subject = subjectOf(model, stichtag)
  const { concept, resolution } = subject
  return {
    title: "Vorlage (Entwurf)",
    blocks: [
      table([], headRows(subject)),
      heading(1, "Betreff"),
      paragraph(...matter(concept, resolution)),
      heading(1, "Beschlussvorschlag"),
      ...proposal(subject),
      heading(1, "Sachverhalt und Begründung"),
      ...reasons(subject),
      heading(1, "Finanzielle Auswirkungen"),
      ...moneyBlocks(model),
      heading(1, "Beratungsfolge"),
      ...consultationBlocks(model, resolution),
      heading(1, "Anlagen"),
      ...attachments(model),
      ...closing(stichtag),
    ],
  }
}

/** The next decision that is planned: the first on or after the day, else the first without one, else the last. */
function subjectOf(model: Model, stichtag: string): PaperSubject {
  const planned = model.resolutions
    .filter(({ status }) => status === "geplant")
    .map((resolution) => ({ resolution, day: resolution.date?.to ?? resolution.date?.from ?? undefined }))
  const coming = planned
    .filter(({ day }) => day !== undefined && day >= stichtag)
    // Of two on one day the better described one.
    .sort((a, b) => compare(a.day!, b.day!) || weight(b.resolution, model) - weight(a.resolution, model))
  const { resolution } = coming[0] ??
    planned.find(({ day }) => day === undefined) ??
    planned.at(-1) ?? { resolution: undefined }
  const [chain] = model.chains
  const isPart = ({ kind }: ConceptDocument) => kind === "anlage" || kind === "protokoll"
  const concept =
    model.documents.find(({ id }) => id === (resolution?.document ?? chain?.concept)) ??
    model.documents.find((document) => !isPart(document))
  return { model, concept, resolution, stichtag }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function weight({ id, consultations, paperNumber, kind }: Resolution, { documents }: Model): number {
  const isOwn = documents.some(({ resolution }) => resolution === id)
  return (
    (isOwn ? 100 : 0) +
    consultations.length +
    (paperNumber === undefined ? 0 : 1) +
    (kind === undefined ? 0 : 1)
  )
}

function headRows({ model, resolution, stichtag }: PaperSubject): readonly (readonly (Inline | Inlines)[])[] {
  const [municipality] = model.municipalities
  const paperType =
    resolution?.paperType ??
    (resolution?.kind === "kenntnisnahme" ? "informationsvorlage" : "beschlussvorlage")
  const coordination = model.actors.find((actor) => actor.coordination === true)
  const assigned = model.roleAssignments.find(({ role }) => role === "koordination")
  const office =
    coordination?.name ?? model.actors.find(({ id }) => id === assigned?.actor)?.name ?? assigned?.function
  return [
    ["Kommune", municipality?.name ?? model.chains[0]?.name ?? gap("Name der Kommune")],
    ["Vorlage-Nr.", resolution?.paperNumber ?? gap("Nummer der Vorlage")],
    ["Art", valueLists.paperType.labels[paperType]],
    ["Status", gap("öffentlich oder nichtöffentlich")],
    [
      "Federführend",
      office === undefined
        ? gap("federführendes Amt")
        : [`${office} – `, gap("federführendes Amt laut Gliederung bestätigen")],
    ],
    ["Beschließendes Organ", bodyName(resolution) ?? gap("beschließendes Organ")],
    ["Sitzung am", resolution?.date === undefined ? gap("Sitzungstermin") : formatDate(resolution.date)],
    ["Stand der Angaben", germanDay(stichtag)],
  ]
}

function matter(concept: ConceptDocument | undefined, resolution: Resolution | undefined): Inlines {
  const kind = resolution?.kind
  const what =
    kind === "kenntnisnahme"
      ? "Kenntnisnahme"
      : kind === "fortschreibung" || concept?.status === "fortschreibung"
        ? "Beschluss über die Fortschreibung"
        : kind === "auftrag"
          ? "Auftrag"
          : "Beschlussfassung"
  if (resolution?.subject !== undefined) return [{ strong: resolution.subject }]
  return concept === undefined
    ? [gap("Titel des Konzepts"), ` – hier: ${what}`]
    : [{ strong: `${concept.title} – hier: ${what}` }]
}

function closing(stichtag: string): readonly Block[] {
  return [
    paragraph(
      `Zusammengestellt aus den Konzeptdokumenten, Stand ${germanDay(stichtag)}. Stellen in eckigen Klammern stehen nicht im Konzept und sind zu ergänzen.`,
    ),
  ]
}
