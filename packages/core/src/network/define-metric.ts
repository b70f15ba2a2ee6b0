import type { AbstractGraph } from "graphology-types"
import { z } from "zod"
import type { Bilingual } from "../finding.js"
import type { ExampleGraph } from "./example-graphs.js"
import { type Network, type NetworkOptions, openNetwork } from "./network.js"
import { reasons } from "./reasons.js"
import type { MetricResult, ResultItem, Unit } from "./result.js"

/** What a metric computes: a result whose unit may be left to the metric. */
export type Answer =
  | { readonly kind: "number"; readonly value: number; readonly unit?: Unit }
  | {
      readonly kind: "perActor"
      readonly values: readonly { readonly actor: string; readonly value: number | null }[]
      readonly unit?: Unit
    }
  | {
      readonly kind: "matrix"
      readonly rows: readonly string[]
      readonly columns: readonly string[]
      readonly cells: readonly (readonly (number | null)[])[]
      readonly unit?: Unit
    }
  | { readonly kind: "list"; readonly items: readonly ResultItem[]; readonly unit?: Unit }
  | { readonly kind: "undefined"; readonly reason: Bilingual }

/** What an example must yield; per-actor values by name, so that the order of actors does not matter. */
export type Expected =
  | number
  | { readonly perActor: Readonly<Record<string, number | null>> }
  | {
      readonly rows: readonly string[]
      readonly columns: readonly string[]
      readonly cells: readonly (readonly (number | null)[])[]
    }
  | { readonly items: readonly Partial<ResultItem>[] }
  | { readonly reason: Bilingual }

/** A small network and the result that a reader can check with a pencil. */
export interface MetricExample {
  readonly graph: ExampleGraph
  readonly expected: Expected
  readonly groups?: string
  readonly weights?: NetworkOptions["weights"]
  readonly options?: Readonly<Record<string, unknown>>
  readonly before?: ExampleGraph
}

/** What the author of a metric writes. */
export interface MetricDefinition<Schema extends z.ZodObject> {
  readonly id: string
  readonly label: Bilingual
  /** The question of a planner that the metric answers. */
  readonly question: Bilingual
  readonly formula: string
  readonly unit: Unit
  readonly references: readonly string[]
  /** What to keep in mind when reading the number. */
  readonly caution?: Bilingual
  readonly options: Schema
  readonly examples: readonly MetricExample[]
  readonly compute: (network: Network, options: z.output<Schema>) => Answer
}

/** What to measure: a graph and how to read it, or a network opened before. */
export type MetricInput = (
  | (NetworkOptions & { readonly graph: AbstractGraph; readonly network?: never })
  | { readonly network: Network; readonly graph?: never }
) & { readonly options?: Readonly<Record<string, unknown>> | undefined }

/** A metric ready for use. */
export interface Metric {
  readonly id: string
  readonly label: Bilingual
  readonly question: Bilingual
  readonly formula: string
  readonly unit: Unit
  readonly references: readonly string[]
  readonly caution?: Bilingual
  readonly options: z.ZodObject
  readonly examples: readonly MetricExample[]
  /**
   * Never throws for any graph, and the result holds no NaN and no Infinity. Options that the metric does not
   * know are a mistake of the caller and throw a `ZodError`.
   */
  readonly measure: (input: MetricInput) => MetricResult
}

/** For metrics without options. */
export const noOptions = z.strictObject({})

/** Makes a metric of its definition: checks options, adds the unit, and keeps numbers finite. */
export function defineMetric<Schema extends z.ZodObject>(definition: MetricDefinition<Schema>): Metric {
  const { compute, ...description } = definition
  return {
    ...description,
    measure(input) {
      const options = definition.options.parse(input.options ?? {})
      const network = input.network ?? openNetwork(input.graph, input)
      return finished(compute(network, options), definition.unit)
    },
  }
}

/** A single number; not finite means undefined. */
export function numberAnswer(value: number, unit?: Unit): Answer {
  return { kind: "number", value, ...(unit && { unit }) }
}

/** One value per actor, in the order of `ids`; values that are not finite become null. */
export function perActor(ids: readonly string[], values: ArrayLike<number | null>, unit?: Unit): Answer {
  return {
    kind: "perActor",
    values: ids.map((actor, index) => ({ actor, value: values[index] ?? null })),
    ...(unit && { unit }),
  }
}

/** A list of entries. */
export function listAnswer(items: readonly ResultItem[], unit?: Unit): Answer {
  return { kind: "list", items, ...(unit && { unit }) }
}

/** A table. */
export function matrixAnswer(
  rows: readonly string[],
  columns: readonly string[],
  cells: readonly (readonly (number | null)[])[],
): Answer {
  return { kind: "matrix", rows, columns, cells }
}

/** No value, and why. */
export function notDefined(reason: Bilingual): Answer {
  return { kind: "undefined", reason }
}

function finished(answer: Answer, unit: Unit): MetricResult {
  switch (answer.kind) {
    case "number":
      if (!Number.isFinite(answer.value)) return { kind: "undefined", reason: reasons.notFinite, unit }
      return { kind: "number", value: plain(answer.value)!, unit: answer.unit ?? unit }
    case "perActor":
      return {
        kind: "perActor",
        values: answer.values.map(({ actor, value }) => ({ actor, value: plain(value) })),
        unit: answer.unit ?? unit,
      }
    case "matrix":
      return {
        kind: "matrix",
        rows: [...answer.rows],
        columns: [...answer.columns],
        cells: answer.cells.map((row) => row.map(plain)),
        unit: answer.unit ?? unit,
      }
    case "list":
      return {
        kind: "list",
        items: answer.items.map((item) =>
          item.value === undefined ? item : { ...item, value: plain(item.value) },
        ),
        unit: answer.unit ?? unit,
      }
    case "undefined":
      return { kind: "undefined", reason: answer.reason, unit }
  }
}

/** Finite numbers as they are (−0 as 0), everything else null. */
function plain(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value + 0 : null
}
