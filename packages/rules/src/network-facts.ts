import {
  type Actor,
  actorGraph,
  coordinationActors,
  hasDirections,
  type Network,
  type NetworkBasis,
  networkBasis,
  openNetwork,
  type Relation,
  relationsByWave,
  type SurveyWave,
} from "@kettenwerk/core"
import { type Place, placeOf } from "./place.js"
import type { RuleContext } from "./rule-context.js"
import { mentions } from "./text-search.js"

/** The latest network of a group, as rules look at it. */
export interface NetworkFacts {
  readonly wave: SurveyWave | null
  readonly relations: readonly Relation[]
  /** All listed actors and all that have a tie; a tie is one that at least one side names. */
  readonly network: Network
  readonly basis: NetworkBasis
  /** Ids of the coordination. */
  readonly coordination: ReadonlySet<string>
  /** True if the ties say who named whom. */
  readonly directed: boolean
  /** True if the text calls its list a selection: then a missing tie says nothing. */
  readonly excerpt: boolean
  nameOf(actor: string): string
  placeOfActor(actor: string): Place
  /** Where the ties stand. */
  readonly place: Place
}

/** The latest survey, or the ties the text states; undefined without any tie. Computed once per group. */
export function networkFacts(context: RuleContext): NetworkFacts | undefined {
  return context.derive("network.facts", () => {
    const { model } = context
    const latest = relationsByWave(model).at(-1)
    const first = latest?.relations[0]
    if (latest === undefined || first === undefined) return undefined
    const { wave, relations } = latest
    const graph = actorGraph(model, { wave: wave?.id ?? null })
    return {
      wave,
      relations,
      network: openNetwork(actorGraph(model, { wave: wave?.id ?? null, ties: "any" })),
      basis: networkBasis(graph, wave),
      coordination: coordinationActors(model),
      directed: hasDirections(graph),
      excerpt: relations.some((relation) => isExcerpt(context, relation)),
      nameOf: (id) => context.entity("actors", id)?.name ?? id,
      placeOfActor: (id) => {
        const actor: Actor | undefined = context.entity("actors", id)
        return placeOf(actor ?? first)
      },
      place: wave === null ? placeOf(first) : placeOf(wave),
    }
  })
}

const selection = [
  "Auszug",
  "auszugsweise",
  "wichtigste Verbindung",
  "wichtigste Beziehung",
  "wichtigste Kontakt",
  "ausgewählt",
  "Auswahl",
  "beispielhaft",
  "zum Beispiel",
  "Beispiel",
  "unvollständig",
  "exemplarisch",
]

function isExcerpt(context: RuleContext, { source }: Relation): boolean {
  const section = context.sectionOf(source)?.section
  if (section === undefined) return false
  return context.derive(`network.excerpt ${source.uri} ${section.index}`, () =>
    section.blocks.some(({ kind, text }) => kind !== "table" && mentions(text, selection)),
  )
}
