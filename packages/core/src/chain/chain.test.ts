import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readAge } from "../ages/index.js"
import type { Actor, LifePhase, Offer, Relation } from "../model/entity-types.js"
import { emptyModel, type Model } from "../model/model.js"
import { actorKind, offerStatus, relationLevel, sector } from "../model/values.js"
import { chainMatrix } from "./chain-matrix.js"
import { chainConnectivity } from "./connectivity.js"
import { chainPhases } from "./phases.js"
import { providerConcentration } from "./provider-concentration.js"
import { transitions } from "./transitions.js"

const place = { line: 1, column: 1, offset: 0 }
const base = { chain: "c", source: { uri: "a.md", start: place, end: place } }

function age(text: string) {
  const reading = readAge(text, { notation: "shared" })
  if (!reading.ok) throw new Error(`no age: ${text}`)
  return reading.value
}
function phase(id: string, text: string, more: Partial<LifePhase> = {}): LifePhase {
  const value = age(text)
  return { ...base, id, name: id, label: id, kind: "phase", age: value, ...monthsOf(value), ...more }
}
function monthsOf({ fromMonth, toMonth }: { fromMonth: number | null; toMonth: number | null }) {
  return { fromMonth, toMonth }
}
function offer(id: string, text: string | undefined, more: Partial<Offer> = {}): Offer {
  return { ...base, id, name: id, ...(text !== undefined && { ageRange: age(text) }), ...more }
}
function actor(id: string, more: Partial<Actor> = {}): Actor {
  return { ...base, id, name: id, aliases: [], ...more }
}
function tie(from: string, to: string, level: Relation["level"]): Relation {
  return {
    ...base,
    id: `${from}-${to}`,
    name: `${from} – ${to}`,
    from,
    to,
    direction: "gerichtet",
    confirmed: false,
    ...(level && { level }),
  }
}
const bands = [phase("klein", "0–3 Jahre"), phase("kita", "3–6 Jahre"), phase("schule", "6–10 Jahre")]
const actors = [
  actor("jugendamt", { sector: "jugendhilfe" }),
  actor("gesundheitsamt", { sector: "gesundheit" }),
  actor("verein", { sector: "freie-traeger" }),
]
const model = (more: Partial<Model>): Model => ({ ...emptyModel(), lifePhases: bands, actors, ...more })

describe("the phases of a chain", () => {
  test("are the bands of the text in the order of age, without those that others divide", () => {
    const { basis, phases, nested } = chainPhases(
      model({
        lifePhases: [phase("alle", "0–10 Jahre"), bands[2]!, bands[0]!, bands[1]!, phase("doppelt", "3–6")],
      }),
    )
    expect(basis).toBe("text")
    expect(phases.map(({ id }) => id)).toEqual(["klein", "kita", "schule"])
    expect([...nested].sort()).toEqual(["alle", "doppelt"])
  })

  test("come from a preset only where the text names none, and then it is said", () => {
    const chains = [{ ...base, id: "c", name: "Kette", phases: [], sectors: [], ageScope: age("0–10 Jahre") }]
    const result = chainPhases(model({ lifePhases: [], chains }))
    expect(result).toMatchObject({ basis: "preset", preset: "default" })
    expect(result.note!.de).toContain("nennt keine Lebensphasen")
    expect(result.phases.map(({ id }) => id)).toEqual(["fruehe-kindheit", "kita", "grundschule"])
  })

  test("in words without figures reach to the next band, and pregnancy belongs to „0–10 Jahre“", () => {
    const chains = [{ ...base, id: "c", name: "Kette", phases: [], sectors: [], ageScope: age("0–10 Jahre") }]
    const { age: _, ...wordsOnly } = phase("geburt", "Schwangerschaft")
    const { phases } = chainPhases(model({ chains, lifePhases: [wordsOnly, bands[1]!, bands[2]!] }))
    expect(phases[0]).toMatchObject({ id: "geburt", fromMonth: -9, toMonth: 36 })
  })

  test("outside of the declared scope are left out", () => {
    const chains = [{ ...base, id: "c", name: "Kette", phases: [], sectors: [], ageScope: age("0–6 Jahre") }]
    expect(chainPhases(model({ chains }))).toMatchObject({ outsideScope: ["schule"] })
  })
})

describe("the matrix", () => {
  const matrix = chainMatrix(
    model({
      offers: [
        offer("besuch", "0–1 Jahre", { providers: ["jugendamt"], basic: true }),
        offer("lotsen", "5–7 Jahre", { provider: "jugendamt", providers: ["jugendamt", "verein"] }),
        offer("alt", "6–10 Jahre", { status: "beendet" }),
        offer("neu", "6–10 Jahre", { status: "geplant", provider: "gesundheitsamt" }),
        offer("fortbildung", "3–6 Jahre", { professionalsOnly: true, provider: "gesundheitsamt" }),
        offer("namenlos", "3–6 Jahre"),
        offer("ohne alter", undefined),
        offer("senioren", "ab 63 Jahren"),
      ],
    }),
  )

  test("counts running offers by phase and sector of every provider", () => {
    expect(matrix.sectors).toEqual(["jugendhilfe", "gesundheit", "freie-traeger"])
    expect(matrix.rows.map(({ cells }) => cells.map(({ running }) => running))).toEqual([
      [["besuch"], [], []],
      [["lotsen"], [], ["lotsen"]],
      [["lotsen"], [], ["lotsen"]],
    ])
    expect(matrix.rows.map(({ running }) => running)).toEqual([
      ["besuch"],
      ["lotsen", "namenlos"],
      ["lotsen"],
    ])
  })

  test("marks basic offers, offers for professionals, planned and ended ones", () => {
    expect(matrix.rows[0]).toMatchObject({ basic: ["besuch"], actors: ["jugendamt"] })
    expect(matrix.rows[1]).toMatchObject({
      forProfessionals: ["fortbildung"],
      withoutSector: { running: ["namenlos"] },
    })
    expect(matrix.rows[2]).toMatchObject({ planned: ["neu"], ended: ["alt"] })
  })

  test("lists offers without a place", () => {
    expect(matrix).toMatchObject({ unplaced: ["ohne alter"], outsidePhases: ["senioren"] })
  })

  test("names phases that only have planned offers", () => {
    const { phasesWithoutOffer } = chainMatrix(
      model({ offers: [offer("neu", "0–6", { status: "geplant" })] }),
    )
    expect(phasesWithoutOffer).toEqual(["klein", "kita", "schule"])
  })
})

describe("gaps between bands", () => {
  test("are told with both readings of the notation", () => {
    const { gaps } = chainMatrix(model({ lifePhases: [phase("a", "0–3 Jahre"), phase("b", "5–6 Jahre")] }))
    expect(gaps).toEqual([
      {
        fromMonth: 36,
        toMonth: 60,
        after: "a",
        before: "b",
        readings: { shared: { fromMonth: 36, toMonth: 60 }, inclusive: { fromMonth: 48, toMonth: 60 } },
      },
    ])
  })

  test("vanish in the inclusive reading of 0–3 and 4–6", () => {
    const { gaps } = chainMatrix(model({ lifePhases: [phase("a", "0–3 Jahre"), phase("b", "4–6 Jahre")] }))
    expect(gaps[0]!.readings!.inclusive).toBeNull()
  })

  test("reach to the end of the declared scope", () => {
    const chains = [{ ...base, id: "c", name: "Kette", phases: [], sectors: [], ageScope: age("0–14 Jahre") }]
    expect(chainMatrix(model({ chains })).gaps).toEqual([{ fromMonth: 120, toMonth: 168, after: "schule" }])
  })
})

describe("transitions", () => {
  const covered = (more: Partial<Model>) =>
    transitions(model(more)).map((one) => [one.id, one.covers.map(({ kind }) => kind)])

  test("are covered by a running offer that spans them", () => {
    expect(
      covered({ offers: [offer("lotsen", "5–7 Jahre"), offer("geplant", "2–4", { status: "geplant" })] }),
    ).toEqual([
      ["klein--kita", []],
      ["kita--schule", ["offer"]],
    ])
  })

  test("are covered by a tie of at least „Abstimmung“ between actors of both sides", () => {
    const kita = actor("Kita Wiese", { kind: "kita" })
    const school = actor("Grundschule am Anger", { kind: "schule" })
    const more = { actors: [...actors, kita, school] }
    const of = (level: Relation["level"]) =>
      covered({ ...more, relations: [tie("Grundschule am Anger", "Kita Wiese", level)] })[1]
    expect(of("austausch")).toEqual(["kita--schule", []])
    expect(of(undefined)).toEqual(["kita--schule", []])
    expect(of("abstimmung")).toEqual(["kita--schule", ["tie"]])
  })

  test("are covered by an agreement that names them", () => {
    const agreements = [
      {
        ...base,
        id: "v",
        name: "Vereinbarung",
        what: "Übergang Kita – Grundschule mit Übergabebogen",
        kind: "cooperation" as const,
      },
    ]
    expect(covered({ agreements })[1]).toEqual(["kita--schule", ["agreement"]])
  })

  test("tell why", () => {
    const [first, second] = transitions(
      model({
        offers: [
          offer("Breites Angebot", "0–10 Jahre"),
          offer("Lotsen", "5–7 Jahre"),
          offer("Begleiter im Übergang Kita – Grundschule", "6–7 Jahre"),
        ],
      }),
    )
    expect(first!.reason.de).toBe("Das Angebot „Breites Angebot“ (0–10 Jahre) reicht über den Übergang.")
    expect(second!.reason.de).toContain("„Begleiter im Übergang Kita – Grundschule“ gilt dem Übergang")
    expect(transitions(model({}))[0]!.reason.de).toContain("Kein laufendes Angebot")
  })

  test("take the name the text gives them, and keep named ones that lie within a phase", () => {
    const change = (id: string, fromMonth: number, toMonth: number): LifePhase => ({
      ...base,
      id,
      name: id,
      label: id,
      kind: "transition",
      fromMonth,
      toMonth,
    })
    const found = transitions(
      model({
        lifePhases: [...bands, change("Schulstart", 60, 84), change("Familie – Kita", 6, 30)],
        offers: [offer("Eingewöhnung", "1–3 Jahre")],
      }),
    )
    expect(found.map(({ id, named, covered: is }) => [id, named, is])).toEqual([
      ["klein--kita", false, false],
      ["Schulstart", true, false],
      ["Familie – Kita", true, true],
    ])
  })

  test("make the chain as long as its longest run", () => {
    const connectivity = (offers: Offer[]) => chainConnectivity(transitions(model({ offers })))
    expect(connectivity([])).toMatchObject({ longest: 1, of: 3, covered: 0 })
    expect(connectivity([offer("a", "5–7")])).toMatchObject({ longest: 2, phases: ["kita", "schule"] })
    expect(connectivity([offer("a", "0–10")])).toMatchObject({ longest: 3, covered: 2 })
  })
})

test("providers are concentrated where few of them run the offers", () => {
  const { phases, singleHanded } = providerConcentration(
    model({
      offers: [
        offer("a", "0–3", { provider: "verein" }),
        offer("b", "0–3", { provider: "verein", partners: ["jugendamt"] }),
        offer("c", "3–6", { providers: ["verein", "jugendamt"] }),
      ],
    }),
  )
  expect(phases.map(({ herfindahl }) => herfindahl)).toEqual([1, 0.5, null])
  expect(singleHanded).toEqual([{ offer: "a", actor: "verein" }])
})

const months = fc
  .tuple(fc.option(fc.integer({ min: -9, max: 300 })), fc.option(fc.integer({ min: -9, max: 300 })))
  .map(([fromMonth, toMonth]) => ({ fromMonth, toMonth }))
const ids = fc.constantFrom("x0", "x1", "x2", "x3", "x4")
const anyModel = fc
  .record({
    lifePhases: fc.array(
      fc.record({ months, kind: fc.constantFrom("phase" as const, "transition" as const) }),
      {
        maxLength: 8,
      },
    ),
    offers: fc.array(
      fc.record({
        months: fc.option(months),
        status: fc.option(fc.constantFrom(...offerStatus.ids)),
        actor: ids,
      }),
      { maxLength: 8 },
    ),
    actors: fc.array(
      fc.record({
        kind: fc.option(fc.constantFrom(...actorKind.ids)),
        sector: fc.option(fc.constantFrom(...sector.ids)),
      }),
      { maxLength: 5 },
    ),
    relations: fc.array(fc.record({ from: ids, to: ids, level: fc.constantFrom(...relationLevel.ids) }), {
      maxLength: 8,
    }),
  })
  .map(
    (rows): Model => ({
      ...emptyModel(),
      lifePhases: rows.lifePhases.map(({ months: span, kind }, index) => ({
        ...base,
        id: `p${index}`,
        name: `Phase ${index}`,
        label: `Phase ${index}`,
        kind,
        ...span,
      })),
      offers: rows.offers.map(({ months: span, status, actor: provider }, index) => ({
        ...base,
        id: `o${index}`,
        name: `Angebot ${index}`,
        provider,
        ...(span && { ageRange: { text: "x", ...span } }),
        ...(status && { status }),
      })),
      actors: rows.actors.map(({ kind, sector: area }, index) =>
        actor(`x${index}`, { ...(kind && { kind }), ...(area && { sector: area }) }),
      ),
      relations: rows.relations.map(({ from, to, level }) => tie(from, to, level)),
    }),
  )

test("for any model every dated offer is in a phase or listed as outside, and cells are part of their row", () => {
  fc.assert(
    fc.property(anyModel, (any) => {
      const matrix = chainMatrix(any)
      const placed = new Set(
        matrix.rows.flatMap((row) => [...row.running, ...row.planned, ...row.paused, ...row.ended]),
      )
      for (const { id } of any.offers)
        expect(placed.has(id) || matrix.unplaced.includes(id) || matrix.outsidePhases.includes(id)).toBe(true)
      for (const row of matrix.rows)
        for (const cell of row.cells) for (const id of cell.running) expect(row.running).toContain(id)
      const all = transitions(any)
      const { longest, of } = chainConnectivity(all)
      expect(longest).toBeLessThanOrEqual(of)
      for (const { covered, covers } of all) expect(covered).toBe(covers.length > 0)
    }),
    { numRuns: 300 },
  )
})
