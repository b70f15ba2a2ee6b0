import {
  type Actor,
  actorGraph,
  type Body,
  type BodyKind,
  fold,
  type Model,
  type SectorId,
  type Source,
  sectorGraph,
  valueLists,
} from "@kettenwerk/core"
import type { LinkedText } from "../twin/twin.js"

/** One or several bodies in a column of the overview. */
export interface BodyColumn {
  readonly kind: BodyKind
  readonly bodies: readonly Body[]
}

/** A sector's seats in the bodies of a column. */
export interface Seats {
  /** Actors of the sector with a seat, each once. */
  readonly actors: number
  /** One of them leads. */
  readonly leads: boolean
}

/** A sector with what the concept says about it; `sector` is absent for actors without one. */
export interface OverviewRow {
  readonly sector?: SectorId
  readonly actors: readonly LinkedText[]
  /** Contacts by function. */
  readonly contacts: readonly LinkedText[]
  /** One per column. */
  readonly seats: readonly Seats[]
  /** Sectors it works together with, and the number of tied pairs. */
  readonly ties: readonly { readonly sector: SectorId; readonly pairs: number }[]
}

/** The coarse structure: sectors × bodies × contacts. */
export interface StructureOverview {
  readonly columns: readonly BodyColumn[]
  readonly rows: readonly OverviewRow[]
  /** Bodies share a column by kind. */
  readonly isGrouped: boolean
  readonly actorCount: number
  readonly bodyCount: number
  /** Contacts of bodies, by the body's id. */
  readonly bodyContacts: ReadonlyMap<string, readonly LinkedText[]>
  /** The text names ties between actors. */
  readonly hasTies: boolean
}

/** More bodies than this share columns by kind. */
const mostColumns = 8
const order: readonly BodyKind[] = [
  "steuerung",
  "planung",
  "koordination",
  "arbeitsgruppe",
  "netzwerk",
  "beteiligung",
  "politik",
  "interkommunal",
]

/** Reads the overview of one group. Bodies the text only calls necessary are left out. */
export function structureOverview(model: Model, { persons = false } = {}): StructureOverview {
  const graph = actorGraph(model)
  const named = new Set([...model.memberships, ...model.contacts].flatMap(({ actor }) => actor ?? []))
  const actors = model.actors.filter(({ id }) => graph.hasNode(id) || named.has(id))
  const bodies = model.bodies.filter(({ required }) => required !== true)
  const columns = columnsOf(bodies)
  const columnOf = new Map(columns.flatMap(({ bodies }, at) => bodies.map(({ id }) => [id, at])))
  const byId = new Map(model.actors.map((actor) => [actor.id, actor]))

  const rows = new Map<SectorId | undefined, RowDraft>()
  const rowOf = (sector: SectorId | undefined) => {
    const row = rows.get(sector) ?? {
      actors: [],
      contacts: [],
      seats: columns.map(() => ({ actors: new Set<string>(), leads: false })),
    }
    rows.set(sector, row)
    return row
  }
  for (const actor of actors) rowOf(actor.sector).actors.push({ text: actor.name, source: actor.source })
  for (const { body, actor, chair } of model.memberships) {
    const column = columnOf.get(body)
    const unit = actor === undefined ? undefined : byId.get(actor)
    if (column === undefined || unit === undefined) continue
    const seats = rowOf(unit.sector).seats[column]!
    seats.actors.add(unit.id)
    if (chair === true) seats.leads = true
  }
  const bodyContacts = new Map<string, LinkedText[]>()
  const bodyNamed = new Map(model.bodies.map(({ id, name }) => [fold(name), id]))
  for (const { line, sector, organisation } of contactsOf(model, byId, persons)) {
    const body = bodyNamed.get(fold(organisation ?? line.text))
    if (sector !== undefined || body === undefined) rowOf(sector).contacts.push(line)
    else if (fold(line.text) !== fold(organisation ?? ""))
      bodyContacts.set(body, [...(bodyContacts.get(body) ?? []), line])
  }

  const ties = sectorGraph(graph)
  const sectors = [...valueLists.sector.ids, undefined].filter((id) => rows.has(id))
  return {
    columns,
    rows: sectors.map((id): OverviewRow => {
      const { seats, ...row } = rows.get(id)!
      return {
        ...(id !== undefined && { sector: id }),
        ...row,
        seats: seats.map((one) => ({ actors: one.actors.size, leads: one.leads })),
        ties: id !== undefined && ties.hasNode(id) ? tiesOf(ties, id) : [],
      }
    }),
    isGrouped: columns.some((column) => column.bodies.length > 1),
    actorCount: actors.length,
    bodyCount: bodies.length,
    bodyContacts,
    hasTies: graph.size > 0,
  }
}

interface RowDraft {
  readonly actors: LinkedText[]
  readonly contacts: LinkedText[]
  readonly seats: { readonly actors: Set<string>; leads: boolean }[]
}

interface ContactLine {
  readonly sector: SectorId | undefined
  readonly organisation: string | undefined
  readonly line: LinkedText
  readonly rank: number
}

function columnsOf(bodies: readonly Body[]): readonly BodyColumn[] {
  const sorted = order.flatMap((kind) => bodies.filter((body) => body.kind === kind))
  if (sorted.length <= mostColumns) return sorted.map((body) => ({ kind: body.kind, bodies: [body] }))
  return order.flatMap((kind) => {
    const own = sorted.filter((body) => body.kind === kind)
    return own.length > 0 ? [{ kind, bodies: own }] : []
  })
}

/** Contacts by function, first those with one; the same function of the same actor only once. */
function contactsOf(
  model: Model,
  byId: ReadonlyMap<string, Actor>,
  persons: boolean,
): readonly ContactLine[] {
  const seen = new Set<string>()
  const found: ContactLine[] = []
  for (const contact of model.contacts) {
    const unit = contact.actor === undefined ? undefined : byId.get(contact.actor)
    const where = unit?.name ?? contact.organisation
    const what = contact.function
    const who = persons && contact.publish !== false ? contact.person : undefined
    const said =
      what === undefined || where === undefined || what.includes(where) ? what : `${what}, ${where}`
    const text = [said ?? where, who].filter((part) => part !== undefined).join(": ")
    const key = `${unit?.id} ${text}`
    if (text === "" || seen.has(key)) continue
    seen.add(key)
    const source: Source = contact.source
    found.push({
      sector: unit?.sector,
      organisation: contact.organisation,
      line: { text, source },
      rank: what === undefined ? 1 : 0,
    })
  }
  return found.sort((a, b) => a.rank - b.rank)
}

function tiesOf(graph: ReturnType<typeof sectorGraph>, id: SectorId): OverviewRow["ties"] {
  const found = graph.mapEdges(id, (edge, { weight }) => ({
    sector: graph.opposite(id, edge) as SectorId,
    pairs: Number(weight),
  }))
  const rank = (sector: SectorId) => valueLists.sector.ids.indexOf(sector)
  return found.sort((a, b) => b.pairs - a.pairs || rank(a.sector) - rank(b.sector))
}
