import { type CollectionName, collectionNames, collections, type Model } from "@kettenwerk/core"

/** An example of a document and the lines below it that say what is read. */
export interface Example {
  readonly line: number
  readonly markdown: string
  readonly lines: readonly string[]
}

const pair = /(?<fence>`{3,})markdown\n(?<markdown>[^]*?)\n\k<fence>\n+```gelesen\n(?<lines>[^]*?)\n```/gu

/** Pairs of a Markdown block and a block `gelesen` in a text. */
export function examplesIn(text: string): readonly Example[] {
  return [...text.matchAll(pair)].map((found) => ({
    line: text.slice(0, found.index).split("\n").length,
    markdown: found.groups!["markdown"]!,
    lines: found.groups!["lines"]!.split("\n"),
  }))
}

type Entity = Readonly<Record<string, unknown>>

/**
 * What a model holds of the collections a list of lines speaks of, in the form of these lines:
 * `offers: Elterncafé | provider=Verein Nest | ageRange=0–36 Monate`. Fields are those the lines name, in the order of the model; `nichts: offers` stands for an
 * empty collection.
 */
export function factLines(model: Model, lines: readonly string[]): readonly string[] {
  const wanted = new Map<string, Set<string>>()
  for (const line of lines) {
    const [head, ...fields] = line.split(" | ")
    const collection = /^(\w+):/u.exec(head!)?.[1] ?? ""
    const names = collection === "nichts" ? head!.slice(8).split(/,\s*/u) : [collection]
    for (const name of names) {
      const known = wanted.get(name) ?? new Set<string>()
      for (const field of fields) known.add(field.split("=")[0]!)
      wanted.set(name, known)
    }
  }
  return [...wanted].flatMap(([collection, fields]) => {
    const entities = (model[collection as CollectionName] ?? []) as unknown as readonly Entity[]
    if (entities.length === 0) return [`nichts: ${collection}`]
    const order = Object.keys(collections[collection as CollectionName].shape)
    const sorted = [...fields].sort((a, b) => order.indexOf(a) - order.indexOf(b))
    return entities.map((entity) => lineOf(entity, collection as CollectionName, sorted, model))
  })
}

/** One line for an entity; fields it lacks are left out. */
function lineOf(entity: Entity, collection: CollectionName, fields: readonly string[], model: Model): string {
  const parts = fields.flatMap((field) => {
    const value = entity[field]
    return value === undefined || (Array.isArray(value) && value.length === 0)
      ? []
      : [`${field}=${shown(value, collection, field, model)}`]
  })
  return [`${collection}: ${String(entity["name"] ?? entity["title"])}`, ...parts].join(" | ")
}

interface MetaSchema {
  readonly unwrap?: () => MetaSchema
  readonly element?: MetaSchema
  readonly meta?: () => { readonly references?: CollectionName } | undefined
}

function shown(value: unknown, collection: CollectionName, field: string, model: Model): string {
  if (Array.isArray(value)) return value.map((item) => shown(item, collection, field, model)).join(", ")
  if (value === true) return "ja"
  if (value === false) return "nein"
  if (typeof value === "string") return nameOf(value, collection, field, model)
  if (typeof value !== "object" || value === null) return String(value)
  const record = value as Readonly<Record<string, unknown>>
  if ("fromMonth" in record) return `${record["fromMonth"] ?? "…"}–${record["toMonth"] ?? "…"} Monate`
  if ("precision" in record)
    return record["from"] === record["to"]
      ? String(record["from"])
      : `${record["from"] ?? "…"} bis ${record["to"] ?? "…"}`
  if ("per" in record)
    return `${record["min"]}x je ${record["every"] === undefined ? "" : `${record["every"]} `}${record["per"]}`
  if ("euro" in record) return `${record["euro"]} Euro`
  return Object.entries(record)
    .filter(([key]) => key !== "text")
    .map(([key, inner]) => `${key} ${shown(inner, collection, "", model)}`)
    .join(" ")
}

/** Ids are shown as names. */
function nameOf(value: string, collection: CollectionName, field: string, model: Model): string {
  let schema = (collections[collection].shape as unknown as Readonly<Record<string, MetaSchema>>)[field]
  for (let depth = 0; schema !== undefined && depth < 5; depth += 1) {
    const target = schema.meta?.()?.references
    if (target !== undefined) return titleOf(model, target, value) ?? value
    schema = schema.element ?? schema.unwrap?.()
  }
  if (field !== "derivedFrom") return value
  return (
    collectionNames.map((name) => titleOf(model, name, value)).find((name) => name !== undefined) ?? value
  )
}

function titleOf(model: Model, collection: CollectionName, id: string): string | undefined {
  const found = (model[collection] as unknown as readonly Entity[]).find((entity) => entity["id"] === id)
  return found === undefined ? undefined : String(found["name"] ?? found["title"])
}
