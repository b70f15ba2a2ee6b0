import { readWorkspace } from "@kettenwerk/markdown"

type Entity = Readonly<Record<string, unknown>>

/** Fields that say where something stands and not what it is. */
const places = new Set(["source", "sources", "fieldSources", "uri", "range"])

/** What a text says as sorted lines „offers · Elterncafé · cost = kostenfrei“, without places and ids. */
export function factsOf(text: string, uri = "konzept.md"): readonly string[] {
  const { groups } = readWorkspace([{ uri, text }])
  return groups
    .flatMap(({ model }) => {
      const collections = Object.entries(model).filter((entry): entry is [string, readonly Entity[]] =>
        Array.isArray(entry[1]),
      )
      return collections.flatMap(([collection, entities]) =>
        entities.flatMap((entity) => {
          const name = String(entity["name"] ?? entity["text"] ?? entity["id"])
          const fields = Object.entries(entity).filter(([field]) => !places.has(field) && field !== "id")
          return fields.map(
            ([field, value]) => `${collection} · ${name} · ${field} = ${JSON.stringify(value, bare)}`,
          )
        }),
      )
    })
    .map((line) =>
      line
        .normalize("NFC")
        .replace(/\u00AD/g, "")
        .replace(/[\u00A0\u202F]/g, " "),
    )
    .sort()
}

function bare(key: string, value: unknown): unknown {
  return places.has(key) ? undefined : value
}

/** Lines of the first that the second lacks, as often as they are missing. */
export function missingFrom(lines: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1)
  return lines.filter((line) => {
    const count = counts.get(line) ?? 0
    counts.set(line, count - 1)
    return count <= 0
  })
}
