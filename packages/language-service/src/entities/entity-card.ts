import {
  collectionLabels,
  describeFields,
  type Entity,
  type Model,
  type Schedule,
  schedule,
} from "@kettenwerk/core"
import type { Language } from "../host.js"
import { counted } from "../text/counted.js"
import { markdownText } from "../text/markdown-text.js"
import { type EntityIndex, isOf } from "./entity-index.js"
import type { Fact } from "./fact.js"
import { networkPosition, offersOf } from "./links.js"

const mostFields = 6
const mostNames = 5

/** What is known about an entity: role, where it is used, open milestones, its place in the network. */
export function entityCard(
  fact: Fact,
  model: Model,
  index: EntityIndex,
  stichtag: string,
  language: Language,
): string {
  const { collection, entity, name } = fact
  const german = language === "de"
  const label = collectionLabels[collection][language]
  const head = `**${markdownText(name)}** · ${label}`
  const lines = [
    ...fields(fact, index),
    ...(isOf(fact, "actors") ? actorLines(fact.entity.id, model, index, language) : []),
    ...(isOf(fact, "bodies") ? bodyLines(fact.entity.id, model, index, language) : []),
    ...openMilestones(fact, model, index, stichtag, language),
  ]
  const uses = index.mentionsOf(fact)
  const files = new Set(uses.map(({ uri }) => uri)).size
  const used = german
    ? `${counted(uses.length, "Nennung", "Nennungen")}${files > 1 ? ` in ${files} Dokumenten` : ""}`
    : `${counted(uses.length, "mention", "mentions")}${files > 1 ? ` in ${files} documents` : ""}`
  const onlyNamed =
    "mentionedOnly" in entity && entity.mentionedOnly === true
      ? [german ? "Nur genannt, nirgends selbst aufgeführt." : "Only mentioned, listed nowhere."]
      : []
  return [head, "", ...[...lines, ...onlyNamed, used].map((line) => `- ${line}`)].join("\n")
}

function fields({ collection, entity }: Fact, index: EntityIndex): readonly string[] {
  const names = namesOf(index)
  return describeFields(collection, entity, names)
    .filter(({ value }) => value.length <= 160)
    .slice(0, mostFields)
    .map(({ label, value }) => `${label}: ${markdownText(value)}`)
}

const namesByIndex = new WeakMap<EntityIndex, ReadonlyMap<string, string>>()

function namesOf(index: EntityIndex): ReadonlyMap<string, string> {
  const known = namesByIndex.get(index) ?? new Map(index.facts.map(({ entity, name }) => [entity.id, name]))
  namesByIndex.set(index, known)
  return known
}

function actorLines(id: string, model: Model, index: EntityIndex, language: Language): readonly string[] {
  const german = language === "de"
  const { provided, joined } = offersOf(model, id)
  const seats = model.memberships.filter(({ actor }) => actor === id)
  const bodies = [...new Set(seats.flatMap(({ body }) => index.fact("bodies", body)?.name ?? []))]
  const lines: string[] = []
  if (provided.length > 0)
    lines.push(`${german ? "Träger von" : "Provides"}: ${listed(provided.map(({ name }) => name))}`)
  if (joined.length > 0)
    lines.push(`${german ? "Partner bei" : "Partner in"}: ${listed(joined.map(({ name }) => name))}`)
  if (bodies.length > 0) lines.push(`${german ? "Mitglied in" : "Member of"}: ${listed(bodies)}`)
  const position = networkPosition(model, id)
  if (position !== undefined) lines.push(positionSentence(position, german))
  return lines
}

function positionSentence(
  { partners, actors, isBridge }: NonNullable<ReturnType<typeof networkPosition>>,
  german: boolean,
): string {
  const others = actors - 1
  if (partners === 0)
    return german
      ? "Im Netzwerk mit keinem anderen Akteur verbunden."
      : "Not connected to any other actor of the network."
  const bridge = isBridge
    ? german
      ? " und hält Teile zusammen, die sonst getrennt wären"
      : " and holds parts together that would fall apart without it"
    : ""
  return german
    ? `Im Netzwerk mit ${partners} von ${others} anderen verbunden${bridge}.`
    : `Connected to ${partners} of ${others} others in the network${bridge}.`
}

function bodyLines(id: string, model: Model, index: EntityIndex, language: Language): readonly string[] {
  const seats = model.memberships.filter(({ body }) => body === id)
  if (seats.length === 0) return []
  const names = [...new Set(seats.map(({ actor, name }) => index.fact("actors", actor)?.name ?? name))]
  return [`${language === "de" ? "Sitze" : "Seats"} (${seats.length}): ${listed(names)}`]
}

const schedules = new WeakMap<Model, Schedule>()

function openMilestones(
  fact: Fact,
  model: Model,
  index: EntityIndex,
  stichtag: string,
  language: Language,
): readonly string[] {
  const known = schedules.get(model)
  const plan = known?.stichtag === stichtag ? known : schedule(model, stichtag)
  schedules.set(model, plan)
  const german = language === "de"
  const byId = new Map(plan.milestones.map((milestone) => [milestone.id, milestone]))
  if (isOf(fact, "milestones")) {
    const own = byId.get(fact.entity.id)
    if (own === undefined) return []
    const lines: string[] = []
    if (own.computed.includes("ueberfaellig")) lines.push(german ? "**überfällig**" : "**overdue**")
    if (own.waitsFor.length > 0)
      lines.push(`${german ? "Wartet auf" : "Waits for"}: ${listed(titles(own.waitsFor, index))}`)
    const waiting = plan.milestones.filter(({ dependsOn }) => dependsOn.includes(own.id)).map(({ id }) => id)
    if (waiting.length > 0)
      lines.push(`${german ? "Darauf warten" : "Needed by"}: ${listed(titles(waiting, index))}`)
    return lines
  }
  const own = model.milestones.filter((milestone) => concerns(milestone, fact))
  const open = own.filter(({ state }) => state !== "erreicht" && state !== "entfallen")
  if (open.length === 0) return []
  const late = open.filter(({ id }) => byId.get(id)?.computed.includes("ueberfaellig")).length
  const lateText = late === 0 ? "" : german ? `, davon ${late} überfällig` : `, ${late} of them overdue`
  return [
    `${german ? "Offene Meilensteine" : "Open milestones"} (${open.length}${lateText}): ${listed(open.map(({ title }) => title))}`,
  ]
}

function concerns(milestone: Entity<"milestones">, { collection, entity, name }: Fact): boolean {
  if (collection === "actors" || collection === "bodies")
    return milestone.ownerActor === entity.id || milestone.owner === name
  if (collection === "goals")
    return milestone.goal === entity.id || (milestone.goals ?? []).includes(entity.id)
  return false
}

function titles(ids: readonly string[], index: EntityIndex): readonly string[] {
  return ids.map((id) => index.fact("milestones", id)?.name ?? id)
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => markdownText(shorten(name)))
  const more = names.length - shown.length
  return more > 0 ? `${shown.join(", ")} … (+${more})` : shown.join(", ")
}

function shorten(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 59).trimEnd()}…`
}
