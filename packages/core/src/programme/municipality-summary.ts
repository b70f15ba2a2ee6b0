import { chainMatrix, transitions } from "../chain/index.js"
import { formatDate } from "../dates/index.js"
import { schedule } from "../milestones/index.js"
import type { Resolution } from "../model/entity-types.js"
import type { Model } from "../model/model.js"
import { type BodyKind, decisionBody, type MunicipalityKind, type Stage } from "../model/values.js"
import { answeredNeeds } from "../needs/index.js"
import {
  actorGraph,
  chooseWave,
  mergeTies,
  networkBasis,
  openNetwork,
  relationsByWave,
} from "../network/index.js"
import { metricById } from "../network/registry.js"
import { type Mention, mentionsOf } from "./mentions.js"
import { type Term, termsOf } from "./terms.js"

/** A part of a whole; absent where the texts do not say. */
export interface Share {
  readonly part: number
  readonly of: number
}

/** Figures about the network of one municipality with what they rest on. */
export interface NetworkFigures {
  /** Actors. */
  readonly n: number
  /** Ties, each once, named by at least one side. */
  readonly m: number
  /** 0 to 1. */
  readonly density?: number
  /** Actors without any tie. */
  readonly isolates: number
  /** Parts that fall apart without the coordination; absent if no coordination is known. */
  readonly partsWithoutCoordination?: number
  readonly wave?: string
  readonly respondents?: number
  readonly invited?: number
}

/**
 * What a programme keeps of one municipality after its texts are read: figures, names and a few mentions, but neither
 * model nor text. Absent means the texts do not say; 0 means they say that there is none.
 */
export interface MunicipalitySummary {
  /** Id of the group. */
  readonly chain: string
  readonly name: string
  /** AGS, ARS or district key. */
  readonly key?: string
  readonly kind?: MunicipalityKind
  readonly documents: readonly string[]
  readonly stage: Stage
  /** Phases with a running offer for families, of the phases of the concept itself. */
  readonly phases?: Share
  readonly phasesWithoutOffer: readonly string[]
  /** Transitions that something carries families over. */
  readonly transitions?: Share
  readonly offers?: number
  readonly needs?: number
  /** Needs that something answers; absent where the texts link none. */
  readonly answeredNeeds?: number
  readonly goals?: number
  /** Names of bodies by what they are for, in the order of the text. */
  readonly bodies: Readonly<Partial<Record<BodyKind, readonly string[]>>>
  readonly participation?: number
  /** Families, parents, children or young people were asked themselves. */
  readonly familiesAsked?: true
  /** The resolution on the concept, else the one planned. */
  readonly resolution?: {
    readonly status: "gefasst" | "geplant"
    readonly day?: string
    readonly text: string
  }
  readonly milestones?: { readonly count: number; readonly overdue: number; readonly soon: number }
  readonly network?: NetworkFigures
  readonly terms: readonly Term[]
  readonly mentions: readonly Mention[]
}

/** Summarises one group (`ConceptGroup.model`) as of a day. Pure; the summary holds no part of the model. */
export function summariseMunicipality(model: Model, stichtag: string): MunicipalitySummary {
  const [chain] = model.chains
  const [municipality] = model.municipalities
  const concept = model.documents.find(({ id }) => id === chain?.concept) ?? model.documents[0]
  const matrix = chainMatrix(model)
  const changes = transitions(model).filter(({ from, to }) => from !== undefined && to !== undefined)
  const hasChain = matrix.basis === "text" && matrix.rows.length > 0 && model.offers.length > 0
  const empty = matrix.phases.filter(({ id }) => matrix.phasesWithoutOffer.includes(id))
  const linked = answeredNeeds(model)
  const answered = model.needs.filter(({ id }) => linked.has(id)).length
  const bodies = bodiesOf(model)
  const families = model.participationFormats.some(({ participants }) =>
    participants.some(
      (one) => one === "kinder" || one === "jugendliche" || one === "eltern" || one === "familien",
    ),
  )
  const resolution = resolutionOf(model, concept?.resolution)
  const network = networkOf(model)
  const plan = milestonesOf(model, stichtag)
  return {
    chain: chain?.id ?? "",
    name: chain?.name ?? concept?.title ?? "",
    ...(municipality?.key !== undefined && { key: municipality.key }),
    ...(municipality?.kind !== undefined && { kind: municipality.kind }),
    documents: model.documents.map(({ uri }) => uri),
    stage: concept?.status ?? "entwurf",
    ...(hasChain && { phases: share(matrix.rows, ({ running }) => running.length > 0) }),
    phasesWithoutOffer: hasChain ? empty.map(({ label }) => label) : [],
    ...(hasChain && changes.length > 0 && { transitions: share(changes, ({ covered }) => covered) }),
    ...(model.offers.length > 0 && { offers: model.offers.length }),
    ...(model.needs.length > 0 && { needs: model.needs.length }),
    ...(answered > 0 && { answeredNeeds: answered }),
    ...(model.goals.length > 0 && { goals: model.goals.length }),
    bodies,
    ...(model.participationFormats.length > 0 && {
      participation: model.participationFormats.length,
      ...(families && { familiesAsked: true as const }),
    }),
    ...(resolution && { resolution }),
    ...(plan && { milestones: plan }),
    ...(network && { network }),
    terms: termsOf(model),
    mentions: mentionsOf(model),
  }
}

function share<T>(all: readonly T[], counts: (one: T) => boolean): Share {
  return { part: all.filter(counts).length, of: all.length }
}

function bodiesOf({ bodies, actors }: Model): MunicipalitySummary["bodies"] {
  const byKind: Partial<Record<BodyKind, string[]>> = {}
  for (const { kind, roles, name, required } of bodies) {
    // What a text only calls necessary does not exist yet.
    if (required === true) continue
    for (const role of new Set([kind, ...roles])) {
      const names = byKind[role]
      if (names === undefined) byKind[role] = [name]
      else names.push(name)
    }
  }
  // A coordination office is often listed among the actors only.
  const offices = actors.filter(({ coordination }) => coordination === true).map(({ name }) => name)
  if (byKind.koordination === undefined && offices.length > 0) byKind.koordination = offices
  return byKind
}

/** A resolution taken on the concept counts more than an order to write it, and that more than a plan. */
function resolutionOf({ resolutions }: Model, own: string | undefined): MunicipalitySummary["resolution"] {
  const onConcept = resolutions.find(({ id }) => id === own)
  const taken = resolutions.filter(({ status, kind }) => status === "gefasst" && kind !== "auftrag")
  const found = onConcept ?? taken.at(-1) ?? resolutions.find(({ status }) => status === "geplant")
  if (found === undefined) return undefined
  const day = found.date?.to ?? found.date?.from ?? undefined
  return { status: found.status, ...(day !== undefined && { day }), text: dateText(found) }
}

function dateText({ date, body, bodyText, name }: Resolution): string {
  const organ = bodyText?.replace(/^(?:der|die|das)\s/iu, "") ?? (body && decisionBody.labels[body]) ?? name
  return date === undefined ? organ : `${organ}, ${formatDate(date)}`
}

function milestonesOf(model: Model, stichtag: string): MunicipalitySummary["milestones"] {
  const dated = schedule(model, stichtag).milestones.filter(({ date }) => date !== undefined)
  if (dated.length === 0) return undefined
  const count = (state: "ueberfaellig" | "bald-faellig") =>
    dated.filter(({ computed }) => computed.some((one) => one === state)).length
  return { count: dated.length, overdue: count("ueberfaellig"), soon: count("bald-faellig") }
}

/** Figures of the latest survey or of the ties in the text; without any tie the network is not stated. */
function networkOf(model: Model): NetworkFigures | undefined {
  const chosen = chooseWave(relationsByWave(model), undefined)
  if (chosen === undefined) return undefined
  const graph = mergeTies(actorGraph(model), "any")
  if (graph.size === 0) return undefined
  const basis = networkBasis(actorGraph(model), chosen.wave)
  const density = metricById("density")!.measure({ network: openNetwork(graph), options: undefined })
  const coordination = graph.filterNodes((_node, { coordination: is }) => is === true)
  return {
    n: graph.order,
    m: graph.size,
    ...(density.kind === "number" && { density: density.value }),
    isolates: graph.filterNodes((node) => graph.degree(node) === 0).length,
    ...(coordination.length > 0 && { partsWithoutCoordination: partsWithout(graph, new Set(coordination)) }),
    ...(chosen.wave && { wave: chosen.wave.name }),
    ...(basis.respondents !== undefined && { respondents: basis.respondents }),
    ...(chosen.wave?.invited !== undefined && { invited: chosen.wave.invited }),
  }
}

type Graph = ReturnType<typeof mergeTies>

/** Connected parts of more than one actor among those left. */
function partsWithout(graph: Graph, gone: ReadonlySet<string>): number {
  const seen = new Set<string>(gone)
  let parts = 0
  for (const start of graph.nodes()) {
    if (seen.has(start)) continue
    const open = [start]
    seen.add(start)
    let size = 0
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      size += 1
      graph.forEachNeighbor(node, (next) => {
        if (seen.has(next)) return
        seen.add(next)
        open.push(next)
      })
    }
    if (size > 1) parts += 1
  }
  return parts
}
