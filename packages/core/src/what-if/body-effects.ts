import type { Model } from "../model/model.js"
import { sector } from "../model/values.js"
import { type Effect, quotedList } from "./effect.js"

/** Bodies that lose members, chairs or sectors, and actors that sit in no body any more. */
export function bodyEffects(before: Model, after: Model): readonly Effect[] {
  const effects: Effect[] = []
  const bodies = new Map(after.bodies.map((body) => [body.id, body]))
  const [was, is] = [seatsOf(before), seatsOf(after)]
  if (
    before.bodies.some(({ kind, required }) => kind === "steuerung" && !required) &&
    !after.bodies.some(({ kind, required }) => kind === "steuerung" && !required)
  )
    effects.push({
      kind: "no-steering",
      entities: before.bodies.filter(({ kind }) => kind === "steuerung").map(({ id }) => id),
      sentence: {
        de: "Die Kette hätte keine Steuerungsgruppe mehr.",
        en: "The chain would have no steering group any more.",
      },
    })
  for (const [id, seats] of was) {
    const body = bodies.get(id)
    if (!body) continue
    const left = is.get(id) ?? { actors: new Set(), sectors: new Set(), hasChair: false, seats: 0 }
    if (left.seats === 0)
      effects.push({
        kind: "body-without-members",
        entities: [id],
        sentence: {
          de: `„${body.name}“ hätte keine Mitglieder mehr.`,
          en: `“${body.name}” would have no members.`,
        },
      })
    else if (seats.hasChair && !left.hasChair)
      effects.push({
        kind: "body-without-chair",
        entities: [id],
        sentence: { de: `„${body.name}“ verlöre die Leitung.`, en: `“${body.name}” would lose its chair.` },
      })
    const missing = [...seats.sectors].filter((one) => !left.sectors.has(one))
    if (left.seats > 0 && missing.length > 0) {
      const list = quotedList(missing.map((one) => sector.labels[one]))
      effects.push({
        kind: "sector-leaves-body",
        entities: [id],
        sentence: {
          de: `In „${body.name}“ wäre nicht mehr vertreten: ${list.de}.`,
          en: `No longer present in “${body.name}” would be: ${list.en}.`,
        },
      })
    }
  }
  return [...effects, ...seatless(before, after)]
}

function seatless(before: Model, after: Model): readonly Effect[] {
  const seated = ({ memberships }: Model) => new Set(memberships.flatMap(({ actor }) => actor ?? []))
  const [was, is] = [seated(before), seated(after)]
  const lost = after.actors.filter(({ id }) => was.has(id) && !is.has(id))
  if (lost.length === 0) return []
  const list = quotedList(lost.map(({ name }) => name))
  return [
    {
      kind: "actor-in-no-body",
      entities: lost.map(({ id }) => id),
      sentence: {
        de: `In keinem Gremium mehr ${lost.length === 1 ? "säße" : "säßen"}: ${list.de}.`,
        en: `In no body any more would sit: ${list.en}.`,
      },
    },
  ]
}

function seatsOf({ memberships, actors }: Model) {
  const sectors = new Map(actors.map(({ id, sector: own }) => [id, own]))
  const seats = new Map<
    string,
    {
      actors: Set<string>
      sectors: Set<NonNullable<(typeof actors)[number]["sector"]>>
      hasChair: boolean
      seats: number
    }
  >()
  for (const { body, actor, chair } of memberships) {
    const entry = seats.get(body) ?? { actors: new Set(), sectors: new Set(), hasChair: false, seats: 0 }
    seats.set(body, entry)
    entry.seats++
    if (chair === true) entry.hasChair = true
    if (actor === undefined) continue
    entry.actors.add(actor)
    const own = sectors.get(actor)
    if (own !== undefined) entry.sectors.add(own)
  }
  return seats
}
