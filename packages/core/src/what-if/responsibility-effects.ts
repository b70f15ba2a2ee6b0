import { fold } from "../german/index.js"
import { goalsOf } from "../milestones/goal-deadlines.js"
import { isSettled } from "../milestones/milestone-state.js"
import type { Model } from "../model/model.js"
import { type Effect, quotedList } from "./effect.js"
import type { NamedEntity } from "./find-entities.js"

/** Milestones, measures, agreements and posts that lose who is in charge, their money or what they wait for. */
export function responsibilityEffects(
  before: Model,
  after: Model,
  removed: readonly NamedEntity[],
): readonly Effect[] {
  const gone = new Set(removed.map(({ id }) => id))
  const names = new Set(removed.map(({ name }) => fold(name)))
  const isGone = (id: string | undefined, text: string | undefined) =>
    id !== undefined ? gone.has(id) : text !== undefined && names.has(fold(text.trim()))
  const owned = before.milestones.filter(
    (one) => !gone.has(one.id) && !isSettled(one) && isGone(one.ownerActor, one.owner),
  )
  const led = before.measures.filter(
    (one) => one.status !== "erreicht" && one.status !== "entfallen" && isGone(one.leadActor, one.lead),
  )
  const agreed = before.agreements.filter(({ actors = [] }) => actors.some((id) => gone.has(id)))
  return [
    ...listed("milestone-without-owner", owned, ({ title }) => title, [
      "Niemand wäre mehr zuständig für",
      "Nobody would be in charge any more of",
    ]),
    ...listed("measure-without-lead", led, ({ title }) => title, [
      "Ohne Federführung stünden die Maßnahmen",
      "Without a lead would be the measures",
    ]),
    ...listed("agreement-loses-party", agreed, ({ name }) => name, [
      "Beteiligte verlören die Vereinbarungen",
      "Parties would lose the agreements",
    ]),
    ...coordinationMoney(before, removed),
    ...waiting(before, after, gone),
  ]
}

function listed<Entity extends { readonly id: string }>(
  kind: Effect["kind"],
  entities: readonly Entity[],
  nameOf: (entity: Entity) => string,
  [de, en]: readonly [string, string],
): readonly Effect[] {
  if (entities.length === 0) return []
  const list = quotedList(entities.map(nameOf))
  return [
    {
      kind,
      entities: entities.map(({ id }) => id),
      sentence: { de: `${de}: ${list.de}.`, en: `${en}: ${list.en}.` },
    },
  ]
}

function coordinationMoney(before: Model, removed: readonly NamedEntity[]): readonly Effect[] {
  const gone = new Set(removed.filter(({ kind }) => kind === "funding").map(({ id }) => id))
  const paid = before.fundings.filter(
    ({ id, coordination, name, object = "" }) =>
      gone.has(id) && (coordination === true || /koordin/.test(fold(`${name} ${object}`))),
  )
  const posts = before.roleAssignments.filter(({ funding }) => funding !== undefined && gone.has(funding))
  if (paid.length === 0 && posts.length === 0) return []
  const list = quotedList(posts.map(({ name, function: task }) => task ?? name))
  return [
    {
      kind: "coordination-unfunded",
      entities: [...paid, ...posts].map(({ id }) => id),
      sentence:
        posts.length > 0
          ? {
              de: `Nicht mehr gefördert wären die Stellen: ${list.de}.`,
              en: `No longer funded would be: ${list.en}.`,
            }
          : {
              de: "Die Koordination verlöre ihre Förderung.",
              en: "The coordination would lose its funding.",
            },
    },
  ]
}

function waiting(before: Model, after: Model, gone: ReadonlySet<string>): readonly Effect[] {
  const late = after.milestones.filter((one) => !isSettled(one) && one.dependsOn.some((id) => gone.has(id)))
  const served = new Set(after.milestones.flatMap(goalsOf))
  const lost = new Set(before.milestones.filter(({ id }) => gone.has(id)).flatMap(goalsOf))
  const goals = before.goals.filter(({ id }) => lost.has(id) && !served.has(id))
  return [
    ...listed("milestone-waits", late, ({ title }) => title, [
      "Auf einen weggefallenen Meilenstein warteten",
      "A dropped milestone would be waited for by",
    ]),
    ...listed("goal-without-milestone", goals, ({ title }) => title, [
      "Ohne Meilenstein stünden die Ziele",
      "Without a milestone would be the goals",
    ]),
  ]
}
