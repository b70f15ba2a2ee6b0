import type { Bilingual } from "../../finding.js"
import type { NetworkBasis } from "../from-model/respondents.js"
import type { GroupOption } from "../partition.js"
import { metricById } from "../registry.js"
import type { MetricResult, Unit } from "../result.js"
import type { ReportContext } from "./report-context.js"
import type { ReportGraph } from "./report-graph.js"
import { decimal, percent, sentences, signed } from "./wording.js"

/** One figure of the report. */
export interface ReportEntry {
  /** Id of the metric; together with `graph` and `attribute` it names the figure. */
  readonly id: string
  /** Number of the planner's question it helps to answer. */
  readonly question: number
  readonly label: Bilingual
  /** Id of the graph it was measured on. */
  readonly graph: string
  /** What actors were grouped by. */
  readonly attribute?: string
  readonly withCoordination: MetricResult
  readonly withoutCoordination: MetricResult
  readonly basis: NetworkBasis
  /** Number, what it means, what to talk about, how sure it is; never good or bad. */
  readonly reading: Bilingual
  /** No tie is stated, and the figure would say nothing without any. */
  readonly withoutTies?: true
  /** The parts of the reading but the last, for reports that say the same thing about several figures once. */
  readonly statement: readonly Bilingual[]
  /** The last part: how sure it is. */
  readonly certainty: Bilingual
}

/** A question of planners and how the report answers it. */
export interface Question {
  readonly number: number
  readonly title: Bilingual
  /** Answered only on request. */
  readonly onRequest?: boolean
  readonly entries: (context: ReportContext) => readonly ReportEntry[]
}

/** What a figure says in words, its basis left to the report. */
export interface Meaning {
  /** The figure itself, where the usual sentence does not fit. */
  readonly figure?: Bilingual
  readonly meaning?: Bilingual | undefined
  readonly talk?: Bilingual | undefined
}

/** What to measure with a metric of the registry. */
export interface Measurement {
  readonly question: number
  readonly graph: ReportGraph
  readonly groups?: GroupOption | undefined
  readonly attribute?: string
  readonly options?: Readonly<Record<string, unknown>>
  /** How to write a single number. */
  readonly as?: "percent" | "signed" | "decimal"
  readonly label?: Bilingual
  /** The figure means something even where no tie is named. */
  readonly needsNoTies?: true
  readonly read: (result: MetricResult, without: MetricResult) => Meaning
}

const noCoordination: Bilingual = {
  de: "das Netz kennt keine Koordination",
  en: "the network knows no coordination",
}

/** Measures with a metric of the registry, with and without the coordination. */
export function measured(context: ReportContext, id: string, what: Measurement): ReportEntry {
  const metric = metricById(id)
  if (!metric) throw new Error(`unknown metric ${id}`)
  const { graph, groups, options } = what
  const reduced = graph.reducedNetwork(groups)
  return entry(context, {
    ...what,
    id,
    label: what.label ?? metric.label,
    unit: metric.unit,
    withCoordination: metric.measure({ network: graph.network(groups), options }),
    withoutCoordination: reduced && metric.measure({ network: reduced, options }),
  })
}

/** A figure computed outside of the registry. */
export interface OwnFigure extends Omit<Measurement, "groups" | "options" | "label"> {
  readonly id: string
  readonly label: Bilingual
  readonly unit: Unit
  readonly withCoordination: MetricResult
  /** Absent if the graph knows no coordination. */
  readonly withoutCoordination: MetricResult | undefined
}

/** Makes an entry of results: adds the sentence and the basis. */
export function entry(context: ReportContext, figure: OwnFigure): ReportEntry {
  const { id, question, label, graph, attribute, unit, withCoordination, read, as = "decimal" } = figure
  const withoutCoordination = figure.withoutCoordination ?? {
    kind: "undefined",
    reason: noCoordination,
    unit,
  }
  const isAboutTies = graph.info.kind === "actor-actor" || graph.info.kind === "sector-sector"
  const isMute = isAboutTies && context.main.info.m === 0 && !figure.needsNoTies
  const meaning = isMute
    ? { figure: noTies(label) }
    : withCoordination.kind === "undefined"
      ? {}
      : read(withCoordination, withoutCoordination)
  const basis: NetworkBasis = isAboutTies
    ? { ...context.basis, n: graph.info.kind === "actor-actor" ? graph.info.n : context.basis.n }
    : { n: graph.info.n, responseRate: null, missing: null }
  const statement = [
    meaning.figure ?? figureOf(label, withCoordination, withoutCoordination, as),
    meaning.meaning,
    meaning.talk,
  ].filter((part) => part !== undefined)
  const certainty = isAboutTies ? basisSentence(basis) : textBasis(graph)
  return {
    id,
    question,
    label,
    graph: graph.info.id,
    ...(attribute !== undefined && { attribute }),
    ...(isMute && { withoutTies: true as const }),
    withCoordination,
    withoutCoordination,
    basis,
    reading: sentences(...statement, certainty),
    statement,
    certainty,
  }
}

/** „Netzwerkdichte: 54 % (ohne Koordination 48 %).“ */
function figureOf(
  label: Bilingual,
  result: MetricResult,
  without: MetricResult,
  as: "percent" | "signed" | "decimal",
): Bilingual {
  if (result.kind === "undefined")
    return {
      de: `${label.de}: nicht berechenbar (${result.reason.de}).`,
      en: `${label.en}: cannot be computed (${result.reason.en}).`,
    }
  if (result.kind !== "number") return { de: `${label.de}:`, en: `${label.en}:` }
  const write = as === "percent" ? percent : as === "signed" ? signed : decimal
  const value = write(result.value)
  const other = without.kind === "number" ? write(without.value) : undefined
  return {
    de: `${label.de}: ${value.de}${other ? ` (ohne Koordination ${other.de})` : ""}.`,
    en: `${label.en}: ${value.en}${other ? ` (without the coordination ${other.en})` : ""}.`,
  }
}

/** Where no tie is named, figures about ties would read as if the network were known. */
function noTies(label: Bilingual): Bilingual {
  return {
    de: `${label.de}: Verbindungen zwischen Stellen sind nicht angegeben.`,
    en: `${label.en}: no ties between actors are stated.`,
  }
}

/** How sure the ties are. */
function basisSentence({ n, responseRate, missing, respondents }: NetworkBasis): Bilingual {
  if (respondents !== undefined && missing !== null)
    return {
      de: `Grundlage: ${respondents} von ${respondents + missing} Befragten haben geantwortet.`,
      en: `Basis: ${respondents} of ${respondents + missing} asked have answered.`,
    }
  if (responseRate !== null)
    return {
      de: `Grundlage: ${n} Stellen, Rücklauf ${percent(responseRate).de}.`,
      en: `Basis: ${n} actors, response rate ${percent(responseRate).en}.`,
    }
  return {
    de: `Grundlage: die Angaben zu ${n} ${n === 1 ? "Stelle" : "Stellen"}; ein Rücklauf ist nicht angegeben.`,
    en: `Basis: what is stated about ${n} ${n === 1 ? "actor" : "actors"}; no response rate is given.`,
  }
}

function textBasis({ info }: ReportGraph): Bilingual {
  const what = {
    "actor-body": { de: "Mitgliedschaften in Gremien", en: "memberships in bodies" },
    "actor-offer": { de: "Angebote und ihre Träger", en: "offers and their providers" },
    "phase-phase": { de: "Lebensphasen und Angebote", en: "life phases and offers" },
    "actor-actor": { de: "Beziehungen", en: "relations" },
    "sector-sector": { de: "Beziehungen", en: "relations" },
  }[info.kind]
  return {
    de: `Grundlage: ${what.de}, wie der Text sie nennt.`,
    en: `Basis: ${what.en} as the text states them.`,
  }
}

/** A list result. */
export function listResult(
  items: Extract<MetricResult, { kind: "list" }>["items"],
  unit: Unit,
): Extract<MetricResult, { kind: "list" }> {
  return { kind: "list", items, unit }
}

/** No value, and why. */
export function undefinedResult(reason: Bilingual, unit: Unit): MetricResult {
  return { kind: "undefined", reason, unit }
}

/** A number, or the reason why there is none. */
export function numberResult(value: number, unit: Unit, reason: Bilingual): MetricResult {
  return Number.isFinite(value) ? { kind: "number", value, unit } : undefinedResult(reason, unit)
}

/** Actors of a per-actor result with the highest values above 0, highest first; ties in the order of the network. */
export function highest(
  result: MetricResult,
  most = 3,
): readonly { readonly actor: string; readonly value: number }[] {
  if (result.kind !== "perActor") return []
  return result.values
    .flatMap(({ actor, value }) => (value !== null && value > 0 ? [{ actor, value }] : []))
    .sort((a, b) => b.value - a.value)
    .slice(0, most)
}

/** All actors of a list result, each once. */
export function actorsOf(result: MetricResult): readonly string[] {
  return result.kind === "list" ? [...new Set(result.items.flatMap(({ actors }) => actors))] : []
}
