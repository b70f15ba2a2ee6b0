import fc from "fast-check"
import { DirectedGraph, UndirectedGraph } from "graphology"
import { describe, expect, test } from "vitest"
import type { Actor, Relation, SurveyWave } from "../../model/entity-types.js"
import { emptyModel, type Model } from "../../model/model.js"
import { relationLevel } from "../../model/values.js"
import { actorGraph } from "./actor-graph.js"
import { bodyGraph } from "./body-graph.js"
import { phaseGraph, sectorGraph } from "./derived-graphs.js"
import { offerGraph } from "./offer-graph.js"
import { networkBasis } from "./respondents.js"
import { hasDirections, mergeTies } from "./tie-level.js"
import { relationsByWave } from "./waves.js"

const place = { line: 1, column: 1, offset: 0 }
const base = { chain: "c", source: { uri: "a.md", start: place, end: place } }
const actor = (id: string, more: Partial<Actor> = {}): Actor => ({
  ...base,
  id,
  name: id,
  aliases: [],
  ...more,
})
const tie = (
  from: string,
  to: string,
  level?: Relation["level"],
  more: Partial<Relation> = {},
): Relation => ({
  ...base,
  id: `${from}-${to}`,
  name: `${from} – ${to}`,
  from,
  to,
  direction: "gerichtet",
  confirmed: false,
  ...(level && { level }),
  ...more,
})
const wave = (id: string, more: Partial<SurveyWave> = {}): SurveyWave => ({ ...base, id, name: id, ...more })
const model = (more: Partial<Model>): Model => ({ ...emptyModel(), ...more })
const arcs = (graph: ReturnType<typeof actorGraph>) =>
  graph.mapEdges((_e, { level }, a, b) => `${a}>${b}${level ? `:${level}` : ""}`)

describe("the network of actors", () => {
  const abc = [actor("a"), actor("b"), actor("c"), actor("nur genannt", { mentionedOnly: true })]

  test("has every listed actor, also without a tie, but none that is merely mentioned", () => {
    expect(actorGraph(model({ actors: abc })).nodes()).toEqual(["a", "b", "c"])
  })

  test("runs both ways where both sides confirm, and „keine“ is no tie", () => {
    const relations = [
      tie("a", "b", "austausch", { confirmed: true }),
      tie("b", "c", "keine"),
      tie("a", "c", "kooperation"),
    ]
    expect(arcs(actorGraph(model({ actors: abc, relations })))).toEqual([
      "a>b:austausch",
      "b>a:austausch",
      "a>c:kooperation",
    ])
  })

  test("at a level holds ties of at least that level; an unknown level counts only as „bekannt“", () => {
    const relations = [tie("a", "b", "austausch"), tie("b", "c"), tie("a", "c", "kooperation")]
    const at = (level: Relation["level"] & string) =>
      actorGraph(model({ actors: abc, relations }), { level }).size
    expect([at("bekannt"), at("austausch"), at("abstimmung"), at("gemeinsames-angebot")]).toEqual([
      3, 2, 1, 0,
    ])
  })

  test("as union takes what one side names, as intersection what both name", () => {
    const relations = [tie("a", "b", "kooperation"), tie("b", "a", "austausch"), tie("b", "c", "bekannt")]
    const of = (ties: "any" | "both") => arcs(actorGraph(model({ actors: abc, relations }), { ties }))
    expect(of("any")).toEqual(["a>b:kooperation", "b>c:bekannt"])
    expect(of("both")).toEqual(["a>b:austausch"])
  })

  test("counts persons for their unit and leaves out ends that are no actor", () => {
    const contacts = [{ ...base, id: "k", name: "Leitung", actor: "b" }]
    const relations = [
      tie("a", "k", "austausch"),
      tie("a", "nirgends", "austausch"),
      tie("b", "k", "austausch"),
    ]
    expect(arcs(actorGraph(model({ actors: abc, contacts, relations })))).toEqual(["a>b:austausch"])
  })

  test("knows sector, department and coordination of its nodes", () => {
    const actors = [
      actor("dezernat"),
      actor("amt", { parentActor: "dezernat", sector: "jugendhilfe", affiliation: "verwaltung" }),
      actor("Koordinationsstelle"),
    ]
    const bodies = [
      {
        ...base,
        id: "k",
        name: "Koordinationsstelle",
        kind: "koordination" as const,
        roles: [],
        aliases: [],
      },
    ]
    const graph = actorGraph(model({ actors, bodies }))
    expect(graph.getNodeAttributes("amt")).toEqual({
      label: "amt",
      side: "actor",
      sector: "jugendhilfe",
      affiliation: "verwaltung",
      department: "dezernat",
    })
    expect(graph.getNodeAttribute("Koordinationsstelle", "coordination")).toBe(true)
  })
})

describe("surveys", () => {
  test("are ordered by date or the year in their name, loose relations stand first", () => {
    const found = relationsByWave(
      model({
        surveyWaves: [wave("Analyse 2026"), wave("leer"), wave("Analyse 2022")],
        relations: [
          tie("a", "b", "austausch", { wave: "Analyse 2026" }),
          tie("a", "b", "austausch", { wave: "Analyse 2022" }),
          tie("a", "c"),
        ],
      }),
    )
    expect(found.map((one) => one.wave?.id ?? null)).toEqual([null, "Analyse 2022", "Analyse 2026"])
  })

  test("take the relations of a text that knows a single one", () => {
    const found = relationsByWave(model({ surveyWaves: [wave("w")], relations: [tie("a", "b")] }))
    expect(found.map((one) => [one.wave?.id, one.relations.length])).toEqual([["w", 1]])
  })

  test("without all answers name those who named nobody", () => {
    const graph = new DirectedGraph()
    graph.mergeEdge("a", "b")
    graph.mergeEdge("b", "a")
    graph.mergeEdge("a", "c")
    expect(networkBasis(graph, wave("w", { invited: 3, respondents: 2 }))).toEqual({
      n: 3,
      responseRate: 2 / 3,
      missing: 1,
      respondents: 2,
      nonRespondents: ["c"],
    })
    expect(networkBasis(graph, null)).toEqual({ n: 3, responseRate: null, missing: null })
  })
})

describe("two-mode graphs", () => {
  const actors = [actor("a", { sector: "jugendhilfe" }), actor("b", { sector: "gesundheit" }), actor("c")]

  test("tie an actor once to a body, whatever number of seats it has", () => {
    const body = { ...base, id: "g", name: "Runde", kind: "steuerung" as const, roles: [], aliases: [] }
    const seat = (id: string, more: object) => ({ ...base, id, name: id, body: "g", ...more })
    const graph = bodyGraph(
      model({
        actors,
        bodies: [body, { ...body, id: "h", required: true }],
        memberships: [seat("1", { actor: "a", chair: true }), seat("2", { actor: "a" }), seat("3", {})],
      }),
    )
    expect(graph.filterNodes((_n, { side }) => side === "body")).toEqual(["g"])
    expect(graph.mapEdges((_e, attributes, x, y) => [x, y, attributes])).toEqual([
      ["a", "g", { seats: 2, chair: true }],
    ])
  })

  test("tie actors to offers by their strongest role and leave out ended offers", () => {
    const graph = offerGraph(
      model({
        actors,
        offers: [
          { ...base, id: "o", name: "Café", provider: "a", providers: ["a"], partners: ["a", "b"] },
          { ...base, id: "p", name: "Alt", provider: "a", status: "beendet" },
        ],
      }),
    )
    expect(graph.mapEdges((_e, { role }, x, y) => [x, y, role])).toEqual([
      ["a", "o", "provider"],
      ["b", "o", "partner"],
    ])
  })

  test("sectors are tied by pairs of actors, each counted once", () => {
    const relations = [tie("a", "b", "austausch"), tie("b", "a", "kooperation"), tie("a", "c", "austausch")]
    const graph = sectorGraph(actorGraph(model({ actors, relations })))
    expect(graph.mapEdges((_e, { weight }, x, y) => [x, y, weight])).toEqual([
      ["jugendhilfe", "gesundheit", 1],
    ])
  })

  test("phases are tied by the actors active in both", () => {
    const phase = (id: string, fromMonth: number, toMonth: number) => ({
      ...base,
      id,
      name: id,
      label: id,
      kind: "phase" as const,
      fromMonth,
      toMonth,
    })
    const graph = phaseGraph(
      model({
        actors,
        lifePhases: [phase("x", 0, 36), phase("y", 36, 72), phase("z", 72, 120)],
        offers: [
          { ...base, id: "o", name: "o", provider: "a", ageRange: { text: "", fromMonth: 0, toMonth: 60 } },
        ],
      }),
    )
    expect([graph.nodes(), graph.mapEdges((_e, { weight }, p, q) => [p, q, weight])]).toEqual([
      ["x", "y", "z"],
      [["x", "y", 1]],
    ])
  })
})

test("directions are known only if a pair is named from both sides", () => {
  const graph = new DirectedGraph()
  graph.mergeEdge("a", "b")
  expect(hasDirections(graph)).toBe(false)
  graph.mergeEdge("b", "a")
  expect(hasDirections(graph)).toBe(true)
  expect(hasDirections(new UndirectedGraph())).toBe(false)
})

const ids = fc.constantFrom("a", "b", "c", "d", "e")
test("for any ties the intersection is part of the union, and a higher level has no more ties", () => {
  const anyTies = fc.array(
    fc.record({
      from: ids,
      to: ids,
      level: fc.option(fc.constantFrom(...relationLevel.ids)),
      confirmed: fc.boolean(),
    }),
    { maxLength: 15 },
  )
  fc.assert(
    fc.property(anyTies, (rows) => {
      const any = model({
        actors: ["a", "b", "c"].map((id) => actor(id)),
        relations: rows.map(({ from, to, level, confirmed }) =>
          tie(from, to, level ?? undefined, { confirmed }),
        ),
      })
      const union = actorGraph(any, { ties: "any" })
      const both = actorGraph(any, { ties: "both" })
      both.forEachEdge((_e, _a, x, y) => void expect(union.hasEdge(x, y)).toBe(true))
      const sizes = relationLevel.ids.slice(1).map((level) => actorGraph(any, { level, ties: "any" }).size)
      expect([...sizes].sort((a, b) => b - a)).toEqual(sizes)
      expect(mergeTies(union, "both").size).toBe(union.size)
    }),
    { numRuns: 300 },
  )
})
