import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays, readDate } from "../dates/index.js"
import type { Milestone } from "../model/entity-types.js"
import { emptyModel, type Model } from "../model/model.js"
import { workState } from "../model/values.js"
import { schedule } from "./schedule.js"

const place = { line: 1, column: 1, offset: 0 }
const base = { chain: "c", source: { uri: "a.md", start: place, end: place } }

function milestone(id: string, date: string | undefined, more: Partial<Milestone> = {}): Milestone {
  const reading = date === undefined ? undefined : readDate(date)
  return {
    ...base,
    id,
    title: `Schritt ${id}`,
    dependsOn: [],
    ...(reading?.ok && { date: reading.value }),
    ...more,
  }
}

function plan(milestones: readonly Milestone[], more: Partial<Model> = {}): Model {
  return { ...emptyModel(), milestones: [...milestones], ...more }
}

const today = "2026-06-15"
const of = (model: Model, stichtag = today) => schedule(model, stichtag)
const row = (model: Model, id: string, stichtag = today) =>
  of(model, stichtag).milestones.find((one) => one.id === id)!

describe("computed states", () => {
  test.each([
    ["31.05.2026", "geplant", ["ueberfaellig"]],
    ["05/2026", "geplant", ["ueberfaellig"]],
    ["06/2026", "geplant", ["bald-faellig"]],
    ["2026", "geplant", []],
    ["2025", "in-arbeit", ["ueberfaellig"]],
    ["2025", "teilweise-erreicht", ["ueberfaellig"]],
    ["2025", "erreicht", []],
    ["2025", "entfallen", []],
    ["15.06.2026", "geplant", ["bald-faellig"]],
    ["14.07.2026", "geplant", ["bald-faellig"]],
    ["08/2026", "geplant", []],
    ["seit 09/2015", "in-arbeit", []],
    ["fortlaufend", "in-arbeit", []],
    ["anschließend", "geplant", []],
  ] as const)("of %s (%s) are %j", (date, state, expected) => {
    expect(row(plan([milestone("a", date, { state })]), "a").computed).toEqual(expected)
  })

  test("a moved milestone is judged by its new date and keeps the original one", () => {
    const moved = milestone("a", "09/2026", {
      state: "verschoben",
      originalDate: milestone("x", "03/2026").date!,
    })
    expect(row(plan([moved]), "a")).toMatchObject({ computed: [], originalDate: { text: "03/2026" } })
    const late = { ...moved, date: milestone("x", "05/2026").date! }
    expect(row(plan([late]), "a").computed).toEqual(["ueberfaellig"])
  })

  test("a milestone moved without a new date is not overdue", () => {
    expect(row(plan([milestone("a", "03/2026", { state: "verschoben" })]), "a").computed).toEqual([])
  })

  test("a line of a chronicle is not overdue, a numbered step without a state is", () => {
    const model = plan([milestone("a", "07/2023"), milestone("b", "07/2023", { number: "M1" })])
    expect(of(model).milestones.map(({ computed }) => computed)).toEqual([[], ["ueberfaellig"]])
  })

  test("a past line of a chronicle lacks no days", () => {
    expect(row(plan([milestone("a", "07/2023")]), "a")).not.toHaveProperty("shortfallDays")
  })

  test("what requires something overdue or dropped is blocked, and so is what is soon due behind it", () => {
    const model = plan([
      milestone("a", "03/2026", { state: "geplant" }),
      milestone("b", "09/2026", { dependsOn: ["a"] }),
      milestone("c", "12/2026", { dependsOn: ["b"] }),
      milestone("h", "07.07.2026", { dependsOn: ["b"] }),
      milestone("d", "12/2026", { dependsOn: ["e"] }),
      milestone("e", "12/2025", { state: "entfallen" }),
      milestone("f", "12/2026", { dependsOn: ["g"] }),
      milestone("g", "12/2025", { state: "erreicht" }),
    ])
    const blocked = of(model).milestones.map(({ id, blockedBy }) => [id, blockedBy])
    expect(Object.fromEntries(blocked)).toEqual({
      a: [],
      b: [{ milestone: "a", reason: "overdue" }],
      c: [],
      h: [{ milestone: "b", reason: "blocked" }],
      d: [{ milestone: "e", reason: "dropped" }],
      e: [],
      f: [],
      g: [],
    })
  })

  test("an open requirement blocks only what is due by now", () => {
    const model = plan([
      milestone("a", "2026"),
      milestone("b", "15.06.2026", { dependsOn: ["a"] }),
      milestone("c", "20.06.2026", { dependsOn: ["a"] }),
    ])
    expect(row(model, "b").blockedBy).toEqual([{ milestone: "a", reason: "open" }])
    expect(row(model, "c")).toMatchObject({ blockedBy: [], waitsFor: ["a"] })
  })
})

describe("dependencies", () => {
  test("every cycle is named with all its members and one way round", () => {
    const { cycles } = of(
      plan([
        milestone("a", undefined, { dependsOn: ["c"] }),
        milestone("b", undefined, { dependsOn: ["a"] }),
        milestone("c", undefined, { dependsOn: ["b"] }),
        milestone("d", undefined, { dependsOn: ["a", "b"] }),
        milestone("e", undefined, { dependsOn: ["e"] }),
        milestone("f", undefined, { dependsOn: ["g"] }),
        milestone("g", undefined, { dependsOn: ["f", "unknown"] }),
      ]),
    )
    expect(cycles).toEqual([
      { members: ["a", "b", "c"], path: ["a", "b", "c"] },
      { members: ["e"], path: ["e"] },
      { members: ["f", "g"], path: ["f", "g"] },
    ])
  })

  test("only a date surely before its requirement is a conflict", () => {
    const model = plan([
      milestone("a", "06/2026"),
      milestone("b", "03/2026", { dependsOn: ["a"] }),
      milestone("c", "2026", { dependsOn: ["a"] }),
      milestone("d", "06/2026", { dependsOn: ["a"] }),
      milestone("e", "2025", { dependsOn: ["a"], state: "entfallen" }),
    ])
    expect(of(model).orderConflicts).toEqual([{ milestone: "b", requires: "a" }])
  })

  test("durations give earliest day, latest day, slack and the critical path", () => {
    // a 10 days → c 5 days → e; b 3 days → d 2 days → e on 31.07.2026
    const model = plan([
      milestone("a", "01.07.2026", { durationDays: 10 }),
      milestone("b", "01.07.2026", { durationDays: 3 }),
      milestone("c", undefined, { durationDays: 25, dependsOn: ["a"] }),
      milestone("d", undefined, { durationDays: 2, dependsOn: ["b"] }),
      milestone("e", undefined, { durationDays: 5, dependsOn: ["c", "d"] }),
    ])
    const result = of(model)
    const by = Object.fromEntries(result.milestones.map((one) => [one.id, one]))
    expect(by.c).toMatchObject({ earliest: "2026-07-26", latest: "2026-07-26", slackDays: 0, critical: true })
    expect(by.d).toMatchObject({
      earliest: "2026-07-03",
      latest: "2026-07-26",
      slackDays: 23,
      critical: false,
    })
    expect(by.e).toMatchObject({ earliest: "2026-07-31", slackDays: 0, critical: true })
    expect(result.criticalPath).toEqual(["a", "c", "e"])
  })

  test("slack between dates counts from the last day of the interval", () => {
    const model = plan([milestone("a", "07/2026"), milestone("b", "09/2026", { dependsOn: ["a"] })])
    expect(row(model, "a")).toMatchObject({
      earliest: "2026-07-01",
      latest: "2026-07-31",
      slackDays: 61,
      critical: false,
    })
    expect(of(model).criticalPath).toEqual([])
  })

  test("an open step in the past pushes what requires it, and missing days are told", () => {
    const model = plan([
      milestone("a", "05/2026", { state: "in-arbeit" }),
      milestone("b", "20.06.2026", { dependsOn: ["a"], durationDays: 14 }),
    ])
    expect(row(model, "b")).toMatchObject({ earliest: "2026-06-29", shortfallDays: 9, slackDays: 0 })
  })

  test("a milestone without neighbours has no slack, one in a cycle no earliest day", () => {
    const model = plan([
      milestone("a", "07/2026"),
      milestone("b", "07/2026", { dependsOn: ["c"] }),
      milestone("c", "07/2026", { dependsOn: ["b"] }),
    ])
    expect(row(model, "a").slackDays).toBeNull()
    expect(row(model, "b")).toMatchObject({ earliest: null, slackDays: null, computed: ["blockiert"] })
  })
})

describe("the plan around the milestones", () => {
  test("child development stays out of the schedule", () => {
    const { milestones, childDevelopment } = of(
      plan([milestone("a", "2026"), milestone("b", undefined, { childDevelopment: true })]),
    )
    expect([milestones.map(({ id }) => id), childDevelopment]).toEqual([["a"], ["b"]])
  })

  test("goal deadlines, concept period and funding are compared by interval", () => {
    const model = plan(
      [
        milestone("a", "2026", { goal: "Z1" }),
        milestone("b", "01/2027", { goals: ["Z1"] }),
        milestone("c", "2030", { kind: "evaluation" }),
        milestone("d", "2030"),
      ],
      {
        goals: [
          {
            ...base,
            id: "Z1",
            title: "Ziel",
            text: "Ziel",
            derivedFrom: [],
            indicators: [],
            level: "operativ",
            deadline: milestone("x", "12/2026").date!,
          },
        ],
        documents: [
          {
            ...base,
            id: "doc",
            title: "Konzept",
            uri: "a.md",
            kind: "praeventionskonzept",
            status: "vorlage",
            statusBasis: "written",
            period: milestone("x", "2026-2028").date!,
          },
        ],
        fundings: [
          { ...base, id: "f", name: "Koordinierungsstelle", date: milestone("x", "bis 12/2029").date! },
        ],
      },
    )
    const result = of(model)
    expect(result.goalDeadlineConflicts).toEqual([{ milestone: "b", goal: "Z1" }])
    expect(result.periodConflicts.map((one) => [one.milestone, one.period.id, one.side])).toEqual([
      ["c", "f", "after"],
      ["d", "doc", "after"],
      ["d", "f", "after"],
    ])
    const other = plan([...model.milestones], { fundings: [{ ...model.fundings[0]!, name: "Spielplatz" }] })
    expect(of(other).periodConflicts).toEqual([])
    expect(result.goalLinks[0]).toMatchObject({ path: ["Z1"], milestonesBelow: 2, breaks: ["no-parent"] })
  })

  test("goals are linked upwards, and parents in a circle end the line", () => {
    const goal = (id: string, level: "strategisch" | "taktisch" | "operativ", parent?: string) => ({
      ...base,
      id,
      title: id,
      text: id,
      level,
      derivedFrom: [],
      indicators: [],
      ...(parent !== undefined && { parent }),
    })
    const goals = [
      goal("Z1", "strategisch"),
      goal("Z1.1", "taktisch", "Z1"),
      goal("Z1.1.1", "operativ", "Z1.1"),
      goal("Z2", "strategisch", "Z2.1"),
      goal("Z2.1", "taktisch", "Z2"),
    ]
    const links = of(plan([milestone("a", "2026", { goal: "Z1.1.1" })], { goals })).goalLinks
    expect(
      links.map(({ goal: id, path, breaks, milestonesBelow }) => [id, path, breaks, milestonesBelow]),
    ).toEqual([
      ["Z1", ["Z1"], [], 1],
      ["Z1.1", ["Z1.1", "Z1"], [], 1],
      ["Z1.1.1", ["Z1.1.1", "Z1.1", "Z1"], [], 1],
      ["Z2", ["Z2", "Z2.1"], ["cycle"], 0],
      ["Z2.1", ["Z2.1", "Z2"], ["cycle"], 0],
    ])
  })

  test("a committee after the council is a conflict, taking note is not", () => {
    const step = (id: string, date: string, more: object) => ({
      ...base,
      id,
      name: id,
      date: milestone("x", date).date!,
      ...more,
    })
    const consultations = [
      step("jha", "20.03.2026", { body: "jugendhilfeausschuss" }),
      step("sozial", "01.03.2026", { body: "sozialausschuss" }),
      step("note", "20.04.2026", { body: "sozialausschuss", role: "kenntnisnahme" }),
      step("tag", "12.03.2026", { body: "kreistag" }),
    ] as Model["consultations"]
    expect(of(plan([], { consultations })).consultationConflicts).toEqual([
      { consultation: "jha", decision: "tag" },
    ])
  })

  test("an unusual order of the process is one question for each misplaced stage", () => {
    const model = plan([
      milestone("Ziele", "01/2026", { kind: "goals-agreed" }),
      milestone("Bedarf", "03/2026", { kind: "needs-analysis" }),
      milestone("Entwurf", "05/2026", { kind: "draft" }),
      milestone("Beschluss", "06/2026", { kind: "resolution" }),
      milestone("Bestand", "2027", { kind: "inventory" }),
    ])
    expect(of(model).processOrderQuestions).toEqual([
      { usuallyFirst: "analysis", usuallyLater: "goals", late: "Bedarf", early: "Ziele" },
    ])
  })

  test("recurring dates are expanded up to the horizon", () => {
    const model = plan([milestone("a", "jährlich"), milestone("b", "jährlich", { state: "entfallen" })])
    const { dues } = schedule(model, today, { horizon: "2027-12-31" }).recurring
    expect(dues.map(({ milestone: id, to }) => [id, to])).toEqual([
      ["a", "2026-12-31"],
      ["a", "2027-12-31"],
    ])
  })
})

const anyDay = fc.integer({ min: -2000, max: 2000 }).map((days) => addDays(today, days))
const anyDate = fc.tuple(fc.option(anyDay), fc.option(anyDay)).map(([from, to]) => ({
  text: "x",
  from: from !== null && to !== null && from > to ? to : from,
  to: from !== null && to !== null && from > to ? from : to,
  precision: "range" as const,
  edtf: null,
}))
const anyPlan = fc
  .array(
    fc.record({
      date: fc.option(anyDate),
      state: fc.option(fc.constantFrom(...workState.ids)),
      durationDays: fc.option(fc.integer({ min: 1, max: 90 })),
      dependsOn: fc.array(fc.integer({ min: 0, max: 14 }), { maxLength: 4 }),
    }),
    { maxLength: 14 },
  )
  .map((rows) =>
    plan(
      rows.map(({ date, state, durationDays, dependsOn }, index) => ({
        ...base,
        id: `m${index}`,
        title: `M${index}`,
        dependsOn: dependsOn.map((other) => `m${other}`),
        ...(date && { date }),
        ...(state && { state }),
        ...(durationDays && { durationDays }),
      })),
    ),
  )

describe("for any plan", () => {
  test("slack is never negative, windows are ordered or the missing days are told", () => {
    fc.assert(
      fc.property(anyPlan, (model) => {
        for (const { slackDays, earliest, latest, shortfallDays, state } of of(model).milestones) {
          expect(slackDays ?? 0).toBeGreaterThanOrEqual(0)
          if (earliest === null || latest === null || state === "erreicht" || state === "entfallen") continue
          expect(earliest > latest).toBe(shortfallDays !== undefined)
        }
      }),
      { numRuns: 500 },
    )
  })

  test("the critical path is a path of critical milestones", () => {
    fc.assert(
      fc.property(anyPlan, (model) => {
        const { criticalPath, milestones } = of(model)
        const byId = new Map(milestones.map((one) => [one.id, one]))
        expect(criticalPath.length).not.toBe(1)
        criticalPath.forEach((id, place) => {
          expect(byId.get(id)!.critical).toBe(true)
          if (place > 0) expect(byId.get(id)!.dependsOn).toContain(criticalPath[place - 1])
        })
      }),
      { numRuns: 500 },
    )
  })

  test("cycles are exactly the milestones that reach themselves", () => {
    fc.assert(
      fc.property(anyPlan, (model) => {
        const inCycle = new Set(of(model).cycles.flatMap(({ members }) => members))
        const requires = new Map(model.milestones.map(({ id, dependsOn }) => [id, dependsOn]))
        for (const { id } of model.milestones) {
          const seen = new Set<string>()
          const open = [...requires.get(id)!]
          while (open.length > 0) {
            const next = open.pop()!
            if (seen.has(next) || !requires.has(next)) continue
            seen.add(next)
            open.push(...requires.get(next)!)
          }
          expect(inCycle.has(id)).toBe(seen.has(id))
        }
      }),
      { numRuns: 500 },
    )
  })

  test("settled milestones have no computed state, and nothing is overdue before its last day", () => {
    fc.assert(
      fc.property(anyPlan, (model) => {
        for (const { state, computed, date } of of(model).milestones) {
          if (state === "erreicht" || state === "entfallen") expect(computed).toEqual([])
          if (computed.includes("ueberfaellig")) expect(date!.to! < today).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})

test("a chain of 20,000 milestones does not overflow the stack", () => {
  const chain = Array.from({ length: 20_000 }, (_, index) =>
    milestone(`m${index}`, undefined, { dependsOn: index > 0 ? [`m${index - 1}`] : [], durationDays: 1 }),
  )
  expect(of(plan(chain)).criticalPath).toHaveLength(20_000)
})
