import type { AbstractGraph } from "graphology-types"
import type { SurveyWave } from "../../model/entity-types.js"
import { hasDirections } from "./tie-level.js"

/** What a figure rests on. */
export interface NetworkBasis {
  /** Actors in the graph. */
  readonly n: number
  /** Share of those asked who answered, 0 to 1; `null` if the text does not say. */
  readonly responseRate: number | null
  /** Number of those asked who did not answer; `null` if unknown. */
  readonly missing: number | null
  /** Number of those who answered. */
  readonly respondents?: number
  /**
   * Actors that gave no answer of their own („keine Angabe“), which is not the same as „kein Kontakt“: those the data
   * mark so, or, where the survey lacks answers and ties have directions, those named by others who name nobody.
   */
  readonly nonRespondents?: readonly string[]
}

/** The basis of the figures of a graph of actors. Actors marked `noAnswer` in the graph gave none. */
export function networkBasis(graph: AbstractGraph, wave: SurveyWave | null | undefined): NetworkBasis {
  const marked = graph.filterNodes((_node, { noAnswer }) => noAnswer === true)
  const rate = responseRateOf(wave)
  const isIncomplete = rate !== null && rate < 1
  const silent =
    marked.length > 0
      ? marked
      : isIncomplete && hasDirections(graph)
        ? graph.filterNodes((node) => graph.outDegree(node) === 0 && graph.inDegree(node) > 0)
        : []
  const missing =
    wave?.invited !== undefined && wave.respondents !== undefined
      ? Math.max(0, wave.invited - wave.respondents)
      : marked.length > 0
        ? marked.length
        : null
  const respondents = wave?.respondents ?? (marked.length > 0 ? graph.order - marked.length : undefined)
  return {
    n: graph.order,
    responseRate: rate ?? (marked.length > 0 ? (graph.order - marked.length) / graph.order : null),
    missing,
    ...(respondents !== undefined && { respondents }),
    ...(silent.length > 0 && { nonRespondents: silent }),
  }
}

function responseRateOf(wave: SurveyWave | null | undefined): number | null {
  if (wave?.responseRate !== undefined) return wave.responseRate
  if (wave?.respondents === undefined || !wave.invited) return null
  return Math.min(1, wave.respondents / wave.invited)
}
