import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Actor, Offer } from "../model/entity-types.js"
import { emptyModel, type Model } from "../model/model.js"
import { whatIf } from "./what-if.js"

const place = { line: 1, column: 1, offset: 0 }
const base = { chain: "c", source: { uri: "a.md", start: place, end: place } }
const actor = (id: string, name: string, more: Partial<Actor> = {}): Actor => ({
  ...base,
  id,
  name,
  aliases: [],
  ...more,
})
const offer = (id: string, name: string, from: number, to: number, more: Partial<Offer> = {}): Offer => ({
  ...base,
  id,
  name,
  ageRange: { text: "", fromMonth: from, toMonth: to },
  ...more,
})
const tie = (from: string, to: string) => ({
  ...base,
  id: `${from}-${to}`,
  name: `${from} – ${to}`,
  from,
  to,
  level: "kooperation" as const,
  direction: "gerichtet" as const,
  confirmed: false,
})
const phase = (id: string, fromMonth: number, toMonth: number) => ({
  ...base,
  id,
  name: id,
  label: id,
  kind: "phase" as const,
  fromMonth,
  toMonth,
})
const seat = (id: string, body: string, actorId: string, chair = false) => ({
  ...base,
  id,
  name: id,
  body,
  actor: actorId,
  chair,
})

const model: Model = {
  ...emptyModel(),
  actors: [
    actor("ks", "Koordinationsstelle", { coordination: true, sector: "soziales-teilhabe" }),
    actor("ja", "Jugendamt", { aliases: ["JA"], sector: "jugendhilfe" }),
    actor("ga", "Gesundheitsamt", { sector: "gesundheit" }),
    actor("fz", "Familienzentrum Mitte", { sector: "freie-traeger" }),
  ],
  relations: [tie("ks", "ja"), tie("ks", "ga"), tie("ja", "fz")],
  lifePhases: [phase("Kita", 36, 72), phase("Grundschule", 72, 120)],
  offers: [
    offer("lotsen", "Schulstart-Lotsen", 60, 84, { provider: "fz", basic: true, funding: ["f"] }),
    offer("sport", "Sportgruppe", 72, 120, { providers: ["ja", "fz"] }),
  ],
  fundings: [{ ...base, id: "f", name: "Landesprogramm Kette", coordination: true }],
  bodies: [
    { ...base, id: "st", name: "Steuerungsgruppe", kind: "steuerung", roles: [], aliases: [] },
    { ...base, id: "ag", name: "AG Übergänge", kind: "arbeitsgruppe", roles: [], aliases: [] },
  ],
  memberships: [
    seat("1", "st", "ja"),
    seat("2", "st", "ga"),
    seat("3", "ag", "ga", true),
    seat("4", "ag", "fz"),
  ],
  needs: [
    { ...base, id: "b", name: "Begleiteter Schulstart", kind: "bedarf", evidence: [], offers: ["lotsen"] },
  ],
  milestones: [
    { ...base, id: "m1", number: "M1", title: "Lotsen gefunden", dependsOn: [], ownerActor: "fz", goal: "z" },
    { ...base, id: "m2", number: "M2", title: "Start an allen Schulen", dependsOn: ["m1"] },
  ],
  goals: [{ ...base, id: "z", title: "Gut ankommen", text: "Gut ankommen", indicators: [], derivedFrom: [] }],
}
const kinds = (...names: string[]) => whatIf(model, names).effects.map(({ kind }) => kind)
const sentenceOf = (kind: string, ...names: string[]) =>
  whatIf(model, names).effects.find((one) => one.kind === kind)?.sentence.de

describe("taking something away", () => {
  test("finds it by id, alias, spelling or as „Koordination“", () => {
    const ids = (name: string) => whatIf(model, [name]).removed.map(({ id }) => id)
    expect(ids("ja")).toEqual(["ja"])
    expect(ids("JA")).toEqual(["ja"])
    expect(ids("gesundheitsamt")).toEqual(["ga"])
    expect(ids("Koordination")).toEqual(["ks"])
    expect(ids("M1")).toEqual(["m1"])
  })

  test("suggests names for what it does not know", () => {
    const { unknown, effects, summary } = whatIf(model, ["Familienzentrm Mite"])
    expect([unknown[0]!.suggestions[0], effects]).toEqual(["Familienzentrum Mitte", []])
    expect(summary.de).toBe("Unter diesen Namen ist nichts bekannt.")
  })

  test("an actor: network, offers, chain, bodies and responsibilities are told", () => {
    const result = whatIf(model, ["Familienzentrum Mitte"])
    expect(result.endedOffers).toEqual(["lotsen"])
    expect(result.effects.map(({ kind }) => kind)).toEqual([
      "offer-without-provider",
      "offer-loses-provider",
      "need-without-offer",
      "phase-without-offer",
      "phase-without-basic-offer",
      "transition-uncovered",
      "chain-shorter",
      "sector-leaves-body",
      "milestone-without-owner",
    ])
    expect(result.effects[0]!.sentence.de).toBe("Ohne Träger stünden: „Schulstart-Lotsen“.")
  })

  test("the coordination: parts, isolated actors", () => {
    expect(kinds("Koordination")).toEqual(["coordination-lost", "network-splits", "actor-isolated"])
    expect(sentenceOf("network-splits", "Koordination")).toBe(
      "Das Netz zerfiele in 2 Teile (vorher 1); der größte umfasste 2 statt 4 Stellen, und 2 Paare verlören jeden Weg zueinander.",
    )
    expect(sentenceOf("actor-isolated", "Koordination")).toBe(
      "Keine genannte Verbindung mehr hätte: „Gesundheitsamt“.",
    )
  })

  test("a funding: what only it pays for ends, the coordination is named", () => {
    expect(kinds("Landesprogramm Kette")).toEqual([
      "offer-without-funding",
      "need-without-offer",
      "phase-without-offer",
      "phase-without-basic-offer",
      "transition-uncovered",
      "chain-shorter",
      "coordination-unfunded",
    ])
  })

  test("a body: steering, and who then sits nowhere", () => {
    expect(kinds("Steuerungsgruppe")).toEqual(["no-steering", "actor-in-no-body"])
  })

  test("a milestone: what waits for it, and its goal", () => {
    expect(kinds("M1")).toEqual(["milestone-waits", "goal-without-milestone"])
  })

  test("the model itself stays as it is", () => {
    const before = JSON.stringify(model)
    whatIf(model, ["Jugendamt", "Landesprogramm Kette"])
    expect(JSON.stringify(model)).toBe(before)
  })
})

test("for any names nothing throws, and everything named is found or unknown", () => {
  const names = fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom("ks", "JA", "Steuerungsgruppe", "M2", "Sportgruppe", "koordination"),
    ),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(names, (asked) => {
      const { removed, unknown, remainder } = whatIf(model, asked)
      expect(unknown.length).toBeLessThanOrEqual(asked.length)
      const gone = new Set(removed.map(({ id }) => id))
      for (const { from, to } of remainder.relations) expect(gone.has(from) || gone.has(to)).toBe(false)
    }),
    { numRuns: 300 },
  )
})
