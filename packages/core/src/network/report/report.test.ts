import fc from "fast-check"
import { DirectedGraph } from "graphology"
import { describe, expect, test } from "vitest"
import type { Actor, Relation } from "../../model/entity-types.js"
import { emptyModel, type Model } from "../../model/model.js"
import { affiliation, bodyKind, relationLevel, sector } from "../../model/values.js"
import { metricResult } from "../result.js"
import { networkReport } from "./network-report.js"
import { questions } from "./questions/index.js"

const place = { line: 1, column: 1, offset: 0 }
const base = { chain: "c", source: { uri: "a.md", start: place, end: place } }
const actor = (id: string, more: Partial<Actor> = {}): Actor => ({
  ...base,
  id,
  name: id,
  aliases: [],
  ...more,
})
const tie = (from: string, to: string, more: Partial<Relation> = {}): Relation => ({
  ...base,
  id: `${from}-${to}`,
  name: `${from} – ${to}`,
  from,
  to,
  direction: "gerichtet",
  confirmed: false,
  level: "abstimmung",
  ...more,
})
const model = (more: Partial<Model>): Model => ({ ...emptyModel(), ...more })
const report = (of: Model, more = {}) =>
  networkReport(of, { stichtag: "2026-06-15", permutations: 20, ...more })

/** Koordination in the middle of Jugendamt, Gesundheitsamt and Verein; Kita stands aside. */
const star = model({
  actors: [
    actor("Koordination", { coordination: true, sector: "soziales-teilhabe", affiliation: "verwaltung" }),
    actor("Jugendamt", { sector: "jugendhilfe", affiliation: "verwaltung" }),
    actor("Gesundheitsamt", { sector: "gesundheit", affiliation: "verwaltung" }),
    actor("Verein", { sector: "freie-traeger", affiliation: "extern" }),
    actor("Kita", { sector: "jugendhilfe", affiliation: "extern" }),
  ],
  relations: [
    tie("Koordination", "Jugendamt", { confirmed: true }),
    tie("Koordination", "Gesundheitsamt", { level: "austausch" }),
    tie("Koordination", "Verein"),
  ],
  surveyWaves: [{ ...base, id: "w", name: "Analyse 2026", invited: 5, respondents: 4 }],
})
const entryOf = (of: Model, id: string, more = {}) => report(of, more).metrics.find((one) => one.id === id)!

describe("the report", () => {
  test("answers every question, two of them only on request", () => {
    const numbers = (include: readonly number[]) =>
      new Set(report(star, { include }).metrics.map((e) => e.question))
    expect(questions.map(({ number }) => number)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1))
    expect(numbers([24, 26]).size).toBe(26)
    expect(numbers([]).size).toBe(24)
  })

  test("names every graph a figure is measured on", () => {
    const { graphs, metrics } = report(star)
    const ids = new Set(graphs.map(({ id }) => id))
    for (const { graph } of metrics) expect(ids).toContain(graph)
    expect(graphs[0]).toEqual({
      id: "akteure",
      kind: "actor-actor",
      wave: { id: "w", name: "Analyse 2026" },
      level: "bekannt",
      ties: "any",
      directed: false,
      n: 5,
      m: 3,
    })
  })

  test("measures with and without the coordination", () => {
    const density = entryOf(star, "density")
    expect(density.withCoordination).toEqual({ kind: "number", value: 0.3, unit: "ratio" })
    expect(density.withoutCoordination).toEqual({ kind: "number", value: 0, unit: "ratio" })
    expect(density.reading.de).toContain("30 % (ohne Koordination 0 %)")
  })

  test("says what the loss of the coordination means", () => {
    expect(entryOf(star, "coordination-removal").reading.de).toBe(
      "Ohne Koordination: 4 Teilnetze (vorher 2), im größten 1 Stelle (vorher 4). 3 Paare von Stellen verlören jeden Weg zueinander. Besprechen Sie, was vereinbart sein muss, damit die Zusammenarbeit ohne diese Stelle weiterläuft. Grundlage: 4 von 5 Befragten haben geantwortet.",
    )
  })

  test("tells non-respondents from actors without a tie", () => {
    const { isolates, nonRespondents } = report(star)
    expect(isolates).toEqual(["Kita"])
    expect(nonRespondents).toEqual(["Gesundheitsamt", "Verein"])
    expect(entryOf(star, "isolates").reading.de).toContain("Ohne genannte Verbindung: Kita.")
  })

  test("takes a level as „at least this level“", () => {
    const { graphs } = report(star, { level: "abstimmung" })
    expect(graphs[0]).toMatchObject({ level: "abstimmung", m: 2 })
  })

  test("does not talk about mutuality where every tie is named once", () => {
    const oneSided = { ...star, relations: [tie("Jugendamt", "Verein")] }
    expect(entryOf(oneSided, "confirmed-share").withCoordination).toMatchObject({ kind: "undefined" })
    expect(entryOf(star, "confirmed-share").withCoordination).toMatchObject({ value: 1 / 3 })
  })

  test("compares surveys for the actors of both", () => {
    const two = {
      ...star,
      surveyWaves: [
        { ...base, id: "alt", name: "Analyse 2022" },
        { ...base, id: "neu", name: "Analyse 2026" },
      ],
      relations: [
        tie("Jugendamt", "Verein", { wave: "alt" }),
        tie("Jugendamt", "Verein", { wave: "neu" }),
        tie("Jugendamt", "Kita", { wave: "neu" }),
      ],
    }
    expect(entryOf(two, "wave-comparison").reading.de).toContain(
      "1 Verbindung geblieben, 1 neu, 0 nicht mehr",
    )
    expect(report(two, { wave: "alt" }).graphs[0]!.wave!.id).toBe("alt")
  })

  test("reads any graphology graph in place of the model", () => {
    const graph = new DirectedGraph()
    graph.addNode("x", { label: "Amt X", sector: "Bau" })
    graph.addNode("y", { label: "Amt Y", sector: "Kultur", noAnswer: true })
    graph.addEdge("x", "y", { level: "kooperation" })
    const result = report(emptyModel(), { graph })
    expect(result.graphs[0]).toMatchObject({ n: 2, m: 1, wave: null })
    expect(result.nonRespondents).toEqual(["y"])
    expect(result.labels).toMatchObject({ x: "Amt X" })
  })

  test("says that ties are not stated in place of reading an empty network", () => {
    const without = { ...star, relations: [] }
    expect(entryOf(without, "bridges").reading.de).toContain(
      "Verbindungen zwischen Stellen sind nicht angegeben",
    )
  })
})

describe("the readings", () => {
  const verdicts = /\b(?:gut|guter?|gute[sn]?|schlecht\w*|mangelhaft\w*|optimal\w*|besser|ideal)\b/i
  const allowed = /dicht heißt nicht besser|guter Gesprächsanlass|Dicht heißt nicht besser|gut vernetzten/gi

  test("never judge, never show NaN or „undefined“, and end with their basis", () => {
    const withAll = report(star, { include: [24, 26] })
    for (const { reading } of [...withAll.metrics, ...report(emptyModel()).metrics]) {
      expect(reading.de.replace(allowed, "")).not.toMatch(verdicts)
      for (const words of [reading.de, reading.en]) {
        expect(words).not.toMatch(/NaN|Infinity|undefined|null|\[object|\.\.|: \.|: Grundlage|: Basis/)
        expect(words).toMatch(/[.)]$/)
      }
      expect(reading.de).toMatch(/Grundlage: [^.]+\.$/)
    }
  })
})

const ids = fc.constantFrom("a", "b", "c", "d", "e", "f")
const anyModel = fc
  .record({
    actors: fc.uniqueArray(
      fc.record({
        id: ids,
        sector: fc.option(fc.constantFrom(...sector.ids.slice(0, 3))),
        affiliation: fc.option(fc.constantFrom(...affiliation.ids)),
        coordination: fc.boolean(),
      }),
      { selector: ({ id }) => id },
    ),
    relations: fc.array(
      fc.record({
        from: ids,
        to: ids,
        level: fc.option(fc.constantFrom(...relationLevel.ids)),
        confirmed: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
    seats: fc.array(fc.record({ actor: ids, body: fc.constantFrom(...bodyKind.ids.slice(0, 3)) }), {
      maxLength: 6,
    }),
  })
  .map((rows) =>
    model({
      actors: rows.actors.map(({ id, sector: area, affiliation: side, coordination }) =>
        actor(id, { coordination, ...(area && { sector: area }), ...(side && { affiliation: side }) }),
      ),
      relations: rows.relations.map(({ from, to, level, confirmed }) => {
        const { level: _, ...plain } = tie(from, to, { confirmed })
        return level ? { ...plain, level } : plain
      }),
      bodies: bodyKind.ids
        .slice(0, 3)
        .map((kind) => ({ ...base, id: kind, name: kind, kind, roles: [], aliases: [] })),
      memberships: rows.seats.map(({ actor: id, body }, index) => ({
        ...base,
        id: `m${index}`,
        name: id,
        actor: id,
        body,
      })),
    }),
  )

test("for any model every result has the common shape, and the report is the same twice", () => {
  fc.assert(
    fc.property(anyModel, (any) => {
      const first = report(any, { include: [24, 26] })
      for (const { withCoordination, withoutCoordination, reading } of first.metrics) {
        metricResult.parse(withCoordination)
        metricResult.parse(withoutCoordination)
        expect(reading.de).not.toMatch(/NaN|undefined|Infinity/)
      }
      expect(JSON.stringify(report(any, { include: [24, 26] }))).toBe(JSON.stringify(first))
    }),
    { numRuns: 60 },
  )
})
