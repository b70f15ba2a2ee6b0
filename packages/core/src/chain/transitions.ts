import { lifePhasePresets, readLifePhase } from "../ages/index.js"
import type { Bilingual } from "../finding.js"
import type { LifePhase, Relation } from "../model/entity-types.js"
import type { Model } from "../model/model.js"
import { type RelationLevel, relationLevel } from "../model/values.js"
import { actorPhases } from "./actor-phases.js"
import { type Span, spanOf, spansOverlap } from "./month-span.js"
import { type OfferPlace, placeOffers, reachesFamilies } from "./offer-place.js"
import { type ChainOptions, type ChainPhase, chainPhases } from "./phases.js"

/** What carries families over a transition. */
export type TransitionCover =
  /** A running offer; `names`: its text speaks of the transition, otherwise its age reaches over it. */
  | { readonly kind: "offer"; readonly offer: string; readonly names: boolean; readonly reason: Bilingual }
  /** Actors of both sides with at least „Abstimmung“. */
  | {
      readonly kind: "tie"
      readonly relation: string
      readonly actors: readonly [string, string]
      readonly level: RelationLevel
      readonly reason: Bilingual
    }
  | { readonly kind: "agreement"; readonly agreement: string; readonly reason: Bilingual }

/** A change from one phase of life to the next. */
export interface ChainTransition {
  /** Id of the transition in the text, else `from--to`. */
  readonly id: string
  readonly label: Bilingual
  /** The text names it. */
  readonly named: boolean
  /** The phases it connects; both absent for a named transition that lies within a phase. */
  readonly from?: string
  readonly to?: string
  /** Month at which the earlier phase ends, or the middle of a transition within a phase; `null` if unknown. */
  readonly atMonth: number | null
  /** The transition leads out of the declared scope. */
  readonly beyondScope: boolean
  readonly covered: boolean
  /** Most telling first: what names the transition, then offers by how closely they fit, then ties by level. */
  readonly covers: readonly TransitionCover[]
  /** Planned offers and measures that would cover it. */
  readonly planned: readonly string[]
  /** Why it counts as covered or not. */
  readonly reason: Bilingual
}

const enough = relationLevel.ids.indexOf("abstimmung")
/** Most ties listed for one transition; further ones add nothing to the answer. */
const mostTies = 20

/**
 * The transitions between neighbouring phases and those the text names. A transition counts as covered if a running
 * offer for families spans it or names it, if actors active on both sides are tied at least at „Abstimmung“, or if an
 * agreement names it or joins both sides.
 */
export function transitions(model: Model, options: ChainOptions = {}): readonly ChainTransition[] {
  const chain = chainPhases(model, options)
  const dated = chain.phases.filter(({ fromMonth, toMonth }) => fromMonth !== null || toMonth !== null)
  const places = placeOffers(model, dated)
  const named = model.lifePhases
    .filter(({ kind }) => kind === "transition")
    .map(namedTransition)
    .filter(({ span }) => !chain.scope || spansOverlap(span, chain.scope))
  const pairs = dated.slice(1).map((to, index) => pairOf(dated[index]!, to, index, named))
  const taken = new Set(pairs.flatMap(({ written }) => written?.id ?? []))
  const extra = named.filter(({ phase }) => !taken.has(phase.id))

  const evidence = readEvidence(model)
  const active = actorPhases(model, dated, places)
  const ties = tiesAcross(model, active, pairs.length)
  const agreed = agreementsAcross(model, active, pairs.length)
  return [
    ...pairs.map((pair) => {
      const spanning = places.filter(
        ({ phases }) => phases.includes(pair.index) && phases.includes(pair.index + 1),
      )
      return describe(model, places, evidence, {
        ...pair,
        spanning,
        ties: ties[pair.index]!,
        agreements: agreed[pair.index]!,
      })
    }),
    ...extra.map(({ phase: written, span }) => {
      const middle = (span.from + span.to) / 2
      return describe(model, places, evidence, {
        id: written.id,
        label: { de: written.label, en: written.label },
        written,
        window: span,
        atMonth: Number.isFinite(middle) ? Math.floor(middle) : null,
        beyondScope: chain.scope !== undefined && span.to > chain.scope.to,
        spanning: places.filter(({ span: own }) => own && own.from < middle && middle < own.to),
        ties: [],
        agreements: [],
      })
    }),
  ]
}

interface Change {
  readonly id: string
  readonly label: Bilingual
  readonly written?: LifePhase
  readonly from?: string
  readonly to?: string
  readonly atMonth: number | null
  readonly beyondScope: boolean
  /** Months in which a text that names a transition means this one. */
  readonly window: Span
}

function pairOf(from: ChainPhase, to: ChainPhase, index: number, named: readonly NamedTransition[]) {
  const at = from.toMonth ?? to.fromMonth
  const ends = [from.toMonth ?? Number.NEGATIVE_INFINITY, to.fromMonth ?? Number.POSITIVE_INFINITY]
  const joins = ({ phase }: NamedTransition) => phase.between?.[0] === from.id && phase.between[1] === to.id
  const isAt = ({ span, phase }: NamedTransition) =>
    (phase.between?.length ?? 0) < 2 && at !== null && span.from <= at && at <= span.to
  const written = (named.find(joins) ?? named.find(isAt))?.phase
  return {
    id: written?.id ?? `${from.id}--${to.id}`,
    label: {
      de: written?.label ?? `Übergang ${from.label} – ${to.label}`,
      en: written?.label ?? `transition ${from.label} – ${to.label}`,
    },
    ...(written && { written }),
    from: from.id,
    to: to.id,
    atMonth: at,
    beyondScope: false,
    // Bands may overlap or leave a hole; the change lies somewhere between their ends.
    window: { from: Math.min(...ends), to: Math.max(...ends) },
    index,
  }
}

/** A transition of the text with the months it is about. */
interface NamedTransition {
  readonly phase: LifePhase
  readonly span: Span
}

/** Well-known transitions have their own months; in the text they carry those of both phases around them. */
function namedTransition(phase: LifePhase): NamedTransition {
  const known = lifePhasePresets.default.phases.find(
    ({ id, kind }) => kind === "transition" && id === phase.preset,
  )
  return { phase, span: spanOf(known ?? phase) }
}

/** Texts that speak of a transition, with the months they mean. */
interface NamedIn {
  readonly offers: ReadonlyMap<string, Span>
  readonly measures: ReadonlyMap<string, Span>
  readonly agreements: ReadonlyMap<string, Span>
}

function readEvidence({ offers, measures, agreements }: Model): NamedIn {
  return {
    offers: new Map(offers.flatMap(({ id, name, description }) => spanNamed(id, name, description))),
    measures: new Map(measures.flatMap(({ id, title, description }) => spanNamed(id, title, description))),
    agreements: new Map(agreements.flatMap(({ id, name, what }) => spanNamed(id, what, name))),
  }
}

function spanNamed(id: string, ...texts: readonly (string | undefined)[]): [string, Span][] {
  for (const text of texts) {
    if (text === undefined || !/(?:ü|u\u0308|ue)berg/i.test(text)) continue
    const reading = readLifePhase(text.slice(0, 200))
    if (reading?.kind === "transition") return [[id, spanOf(reading.age)]]
  }
  return []
}

function describe(
  model: Model,
  places: readonly OfferPlace[],
  named: NamedIn,
  change: Change & {
    readonly spanning: readonly OfferPlace[]
    readonly ties: readonly TransitionCover[]
    readonly agreements: readonly string[]
  },
): ChainTransition {
  const { id, label, written, from, to, atMonth, beyondScope, window } = change
  const isMeant = (span: Span | undefined) =>
    span !== undefined && span.from <= window.to && window.from <= span.to
  const names = ({ offer }: OfferPlace) =>
    isMeant(named.offers.get(offer.id)) ||
    (written !== undefined && (offer.phases ?? []).includes(written.id))
  const naming = places.filter(names)
  const others = change.spanning.filter((place) => !names(place)).sort((a, b) => width(a) - width(b))
  const agreements = model.agreements.filter(
    (one) => isMeant(named.agreements.get(one.id)) || change.agreements.includes(one.id),
  )
  const covers: TransitionCover[] = [
    ...naming.filter(reachesFamilies).map((place) => offerCover(place, true)),
    ...agreements.map(({ id: agreement, name }) => ({
      kind: "agreement" as const,
      agreement,
      reason: {
        de: `Die Vereinbarung „${name}“ regelt den Übergang.`,
        en: `The agreement “${name}” settles the transition.`,
      },
    })),
    ...others.filter(reachesFamilies).map((place) => offerCover(place, false)),
    ...change.ties,
  ]
  const planned = [
    ...[...naming, ...others].filter(({ standing }) => standing === "planned").map(({ offer }) => offer.id),
    ...model.measures
      .filter(({ id: measure, status }) => status !== "entfallen" && isMeant(named.measures.get(measure)))
      .map(({ id: measure }) => measure),
  ]
  return {
    id,
    label,
    named: written !== undefined,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    atMonth,
    beyondScope,
    covered: covers.length > 0,
    covers,
    planned,
    reason: covers[0]?.reason ?? uncovered(planned.length > 0),
  }
}

function offerCover({ offer }: OfferPlace, names: boolean): TransitionCover {
  const age = offer.ageRange ? ` (${offer.ageRange.text})` : ""
  return {
    kind: "offer",
    offer: offer.id,
    names,
    reason: names
      ? {
          de: `Das Angebot „${offer.name}“ gilt dem Übergang.`,
          en: `The offer “${offer.name}” is meant for the transition.`,
        }
      : {
          de: `Das Angebot „${offer.name}“${age} reicht über den Übergang.`,
          en: `The offer “${offer.name}”${age} spans the transition.`,
        },
  }
}

function uncovered(isPlanned: boolean): Bilingual {
  return isPlanned
    ? {
        de: "Bisher ist nur etwas geplant: Kein laufendes Angebot, keine Abstimmung und keine Vereinbarung verbindet beide Seiten.",
        en: "So far something is only planned: no running offer, no coordination and no agreement joins both sides.",
      }
    : {
        de: "Kein laufendes Angebot, keine Abstimmung zwischen Stellen beider Seiten und keine Vereinbarung verbindet beide Seiten.",
        en: "No running offer, no coordination between actors of both sides and no agreement joins both sides.",
      }
}

/** Ties at least at „Abstimmung“ between an actor of the earlier and one of the later phase, per pair of phases. */
function tiesAcross(model: Model, active: Activity, pairs: number): readonly (readonly TransitionCover[])[] {
  const names = new Map(model.actors.map(({ id, name }) => [id, name]))
  const strong = model.relations
    .filter(({ level, from, to }) => from !== to && rank(level) >= enough)
    .sort((a, b) => rank(b.level) - rank(a.level))
  const found: TransitionCover[][] = Array.from({ length: pairs }, () => [])
  const seen = new Set<string>()
  for (const relation of strong) {
    forEachSide(active, relation.from, relation.to, (pair) => {
      const key = `${pair} ${[relation.from, relation.to].sort().join(" ")}`
      const list = found[pair]
      if (!list || list.length >= mostTies || seen.has(key)) return
      seen.add(key)
      list.push(tieCover(relation, names))
    })
  }
  return found
}

function tieCover({ id, from, to, level }: Relation, names: ReadonlyMap<string, string>): TransitionCover {
  const [a, b] = [names.get(from) ?? from, names.get(to) ?? to]
  return {
    kind: "tie",
    relation: id,
    actors: [from, to],
    level: level!,
    reason: {
      de: `${a} und ${b} sind auf beiden Seiten tätig und arbeiten zusammen (${relationLevel.labels[level!]}).`,
      en: `${a} and ${b} work on both sides and cooperate (${relationLevel.labels[level!]}).`,
    },
  }
}

/** Cooperation agreements whose partners are active on both sides, per pair of phases. */
function agreementsAcross(model: Model, active: Activity, pairs: number): readonly (readonly string[])[] {
  const found: string[][] = Array.from({ length: pairs }, () => [])
  for (const { id, kind, actors = [] } of model.agreements) {
    if (kind !== "cooperation") continue
    const known = actors.slice(0, 50)
    const joined = new Set<number>()
    for (const a of known)
      for (const b of known) if (a !== b) forEachSide(active, a, b, (pair) => joined.add(pair))
    for (const pair of joined) found[pair]?.push(id)
  }
  return found
}

type Activity = ReadonlyMap<string, ReadonlySet<number>>

/** Calls `visit` for each pair of neighbouring phases with one of the two on either side. */
function forEachSide(active: Activity, a: string, b: string, visit: (pair: number) => void): void {
  const [left, right] = [active.get(a), active.get(b)]
  if (!left || !right) return
  for (const phase of left) {
    if (right.has(phase + 1)) visit(phase)
    if (right.has(phase - 1)) visit(phase - 1)
  }
}

function rank(level: RelationLevel | undefined): number {
  return level === undefined ? -1 : relationLevel.ids.indexOf(level)
}

function width({ span }: OfferPlace): number {
  return span ? span.to - span.from : Number.POSITIVE_INFINITY
}
