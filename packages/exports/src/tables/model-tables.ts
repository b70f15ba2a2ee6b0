import {
  type CollectionName,
  collectionNames,
  type Entity,
  entityName,
  fieldFacts,
  type Model,
} from "@kettenwerk/core"
import { cellsOf, type FieldCells } from "./cells.js"
import { columnHeader } from "./column-headers.js"
import type { Table, TableCell } from "./table.js"

const empty: TableCell = { text: "" }

/**
 * One table for each collection that holds something: names first, then what is said about them, then ids and
 * where it stands. References are names, with a column of ids at the end. Left out are columns without any value
 * and those that say the same as one before, as „Alle Träger“ where every offer has one.
 */
export function modelTables(model: Model, only?: readonly string[]): readonly Table[] {
  const names = nameLookup(model)
  return collectionNames
    .filter((collection) => model[collection].length > 0 && (only?.includes(collection) ?? true))
    .map((collection) => tableOf(collection, model, names))
}

type NameOf = (chain: string, collection: string | undefined, id: string) => string

/** Ids name one thing within their group; without a collection any that has the id. */
function nameLookup(model: Model): NameOf {
  const names = new Map<string, string>()
  for (const collection of collectionNames) {
    for (const entity of model[collection] as readonly Entity[]) {
      names.set(`${entity.chain}\n${collection}\n${entity.id}`, entityName(entity))
      names.set(`${entity.chain}\n\n${entity.id}`, entityName(entity))
    }
  }
  return (chain, collection, id) => names.get(`${chain}\n${collection ?? ""}\n${id}`) ?? id
}

interface Column {
  readonly header: string
  readonly cells: Map<number, TableCell>
}

function tableOf(collection: CollectionName, model: Model, nameOf: NameOf): Table {
  const entities = model[collection] as readonly Entity[]
  const facts = fieldFacts(collection)
  const columns = new Map<string, Column>()
  const put = (key: string, header: string, row: number, cell: TableCell) => {
    const column = columns.get(key) ?? { header, cells: new Map<number, TableCell>() }
    columns.set(key, column)
    if (cell.text !== "") column.cells.set(row, cell)
  }
  const nameKey = facts.has("title") ? "title" : "name"
  const fields = [nameKey, ...[...facts.keys()].filter((key) => key !== nameKey && !apart.has(key))]
  if (model.chains.length > 1 && collection !== "chains") {
    entities.forEach(({ chain }, row) => {
      put("chain", "Kommune", row, { text: nameOf(chain, "chains", chain) })
    })
  }
  for (const key of fields.filter((one) => !one.endsWith("Basis"))) {
    const field = facts.get(key)
    const header = columnHeader(collection, key)
    for (const part of Object.keys(parts))
      columns.set(`${key} ${part}`, { header: header + parts[part]!, cells: new Map() })
    entities.forEach((entity, row) => {
      const references = field?.references ?? (key === "derivedFrom" ? "" : undefined)
      const shown: FieldCells = cellsOf((entity as Readonly<Record<string, unknown>>)[key], {
        ...(field?.labels === undefined ? {} : { labels: field.labels }),
        ...(references === undefined
          ? {}
          : { nameOf: (id: string) => nameOf(entity.chain, references === "" ? undefined : references, id) }),
      })
      for (const [part, cell] of Object.entries(shown))
        put(`${key} ${part}`, header + parts[part]!, row, cell)
    })
  }
  entities.forEach(({ id, source }, row) => {
    put("~id", "Kennung", row, { text: id })
    put("~source", "Fundstelle", row, { text: `${source.uri}, Zeile ${source.start.line}` })
  })
  const kept = ordered(columns)
  return {
    collection,
    headers: distinct(kept.map(({ header }) => header)),
    rows: entities.map((_, row) => kept.map(({ cells }) => cells.get(row) ?? empty)),
  }
}

/** Shown at the end, in columns of their own, or not at all. */
const apart: ReadonlySet<string> = new Set(["id", "chain", "source", "fieldSources"])

/** What the header of a further column of a field ends with. */
const parts: Readonly<Record<string, string>> = {
  text: "",
  from: " (von)",
  to: " (bis)",
  fromMonth: " (ab Monat)",
  toMonth: " (bis vor Monat)",
  euro: " (in Euro)",
  ids: " (Kennung)",
}

/** Filled columns, ids behind the words, nothing twice. */
function ordered(columns: ReadonlyMap<string, Column>): readonly Column[] {
  const seen = new Set<string>()
  const filled = [...columns].filter(([key, { cells }]) => {
    const said = JSON.stringify([key.endsWith(" ids"), ...[...cells].map(([row, { text }]) => [row, text])])
    if (cells.size === 0 || (seen.has(said) && !key.startsWith("~"))) return false
    seen.add(said)
    return true
  })
  const rank = (key: string) => (key === "~source" ? 3 : key.endsWith(" ids") ? 2 : key === "~id" ? 1 : 0)
  return [0, 1, 2, 3].flatMap((at) => filled.filter(([key]) => rank(key) === at).map(([, column]) => column))
}

/** A spreadsheet wants each header once. */
function distinct(headers: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return headers.map((header) => {
    const count = (seen.get(header) ?? 0) + 1
    seen.set(header, count)
    return count === 1 ? header : `${header} ${count}`
  })
}
