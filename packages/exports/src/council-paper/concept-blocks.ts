import {
  type DateValue,
  type Entity,
  entityName,
  formatDate,
  type Goal,
  type Model,
  valueLists,
} from "@kettenwerk/core"
import { type Block, type ListItem, list, paragraph } from "../paper/paper.js"
import { asSentence, counted, grouped, listed } from "../paper/words.js"

/** Challenges and needs with what backs them. */
export function needBlocks(model: Model): readonly Block[] {
  const backed = (ids: readonly string[]) => namesOf(model.evidence, ids)
  const items = [
    ...model.challenges.map(({ name, evidence }) => [name, backed(evidence)] as const),
    ...model.needs.map(({ name, evidence }) => [name, backed(evidence)] as const),
  ]
  return items.length === 0
    ? []
    : [
        list(
          items.map(([name, evidence]) =>
            evidence.length === 0 ? name : `${name} (belegt durch: ${listed(evidence)})`,
          ),
        ),
      ]
}

/** Who took part when, and what came of it. */
export function participationBlocks(model: Model): readonly Block[] {
  const items = model.participationFormats.map(({ name, date, n, participants, result }) => {
    const who = participants.map((one) => valueLists.participant.labels[one]).join(", ")
    const facts = [
      date && formatDate(date),
      n === undefined ? who : `${grouped(n)} Beteiligte${who === "" ? "" : ` (${who})`}`,
    ]
      .filter((one) => one !== undefined && one !== "")
      .join(", ")
    return `${name}${facts === "" ? "" : `, ${facts}`}${result === undefined ? "" : `: ${asSentence(result)}`}`
  })
  return items.length === 0 ? [] : [list(items)]
}

/** The two upper levels as a tree; the lowest is counted. */
export function goalBlocks({ goals: all }: Model): readonly Block[] {
  if (all.length === 0) return []
  const items: ListItem[] = []
  const shown = new Set<string>()
  const add = (goal: Goal, level: 0 | 1 | 2) => {
    if (shown.has(goal.id)) return
    shown.add(goal.id)
    const due = goal.deadline === undefined ? "" : ` (${until(goal.deadline)})`
    const lead = goal.number === undefined ? "" : `${goal.number}: `
    items.push({ level, text: [`${lead}${due === "" ? goal.text : goal.text.replace(/\.$/, "")}${due}`] })
    for (const below of all.filter(({ parent, level: of }) => parent === goal.id && of !== "operativ"))
      add(below, level === 0 ? 1 : 2)
  }
  for (const goal of all.filter(
    ({ level, parent }) => level !== "operativ" && !all.some(({ id }) => id === parent),
  ))
    add(goal, 0)
  const operative = all.filter(({ level }) => level === "operativ").length
  if (items.length === 0) for (const goal of all) add(goal, 0)
  return [
    { kind: "list", ordered: false, items },
    ...(operative > 0 && operative < all.length
      ? [
          paragraph(
            `Dazu ${operative === 1 ? "kommt" : "kommen"} ${counted(operative, "Handlungsziel", "Handlungsziele")}, siehe Konzept.`,
          ),
        ]
      : []),
  ]
}

/** Bodies with their task, rhythm and chair. */
export function bodyBlocks(model: Model): readonly Block[] {
  const items = model.bodies
    .filter(({ kind }) => kind !== "politik" && kind !== "interkommunal")
    .map(({ name, mandate, rhythmText, chair, required }) => {
      const facts = [
        mandate,
        rhythmText === undefined ? undefined : `tagt ${rhythmText}`,
        chair === undefined ? undefined : `Leitung: ${chair}`,
        required === true ? "noch nicht eingerichtet" : undefined,
      ].filter((one) => one !== undefined)
      return facts.length === 0 ? name : `${name}: ${facts.join("; ")}`
    })
  return items.length === 0 ? [] : [list(items)]
}

function until(date: DateValue): string {
  const text = formatDate(date)
  return /^(?:bis|seit|ab|vor|nach|fortlaufend|jährlich|dauerhaft)/u.test(text) || date.from === null
    ? text
    : `bis ${text}`
}

/** Names of the entities that have these ids. */
export function namesOf(entities: readonly Entity[], ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const found = entities.find((entity) => entity.id === id)
    return found === undefined ? [] : [entityName(found)]
  })
}
