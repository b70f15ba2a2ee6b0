import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { collectionNames, collections } from "@kettenwerk/core"
import { describe, expect, it } from "vitest"
import type { z } from "zod"

type Entry = Readonly<Record<string, unknown>>
interface Gold {
  readonly document: string
  readonly entities: Readonly<Record<string, readonly Entry[]>>
  readonly optional?: Readonly<Record<string, readonly Entry[]>>
}

const folder = fileURLToPath(new URL(".", import.meta.url))
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .sort()
const read = (file: string): Gold => JSON.parse(readFileSync(`${folder}${file}`, "utf8")) as Gold
const groupOf = (gold: Gold): string => gold.document.split("/").slice(0, -1).join("/")

const entries = (gold: Gold): readonly (readonly [string, Entry])[] =>
  [gold.entities, gold.optional ?? {}].flatMap((part) =>
    Object.entries(part).flatMap(([collection, list]) => list.map((entry) => [collection, entry] as const)),
  )

/** All words by which an entry of a group may be referred to. */
const keysOf = (entry: Entry): readonly unknown[] => [
  entry["id"],
  entry["name"],
  entry["title"],
  entry["number"],
  entry["functionalMailbox"],
  ...((entry["aliases"] as readonly unknown[] | undefined) ?? []),
]

const bare = (schema: z.ZodType): z.ZodType =>
  "unwrap" in schema && typeof schema.unwrap === "function" ? bare(schema.unwrap() as z.ZodType) : schema
const referenced = (schema: z.ZodType): string | undefined => {
  const inner = bare(schema)
  const element = "element" in inner ? (inner.element as z.ZodType) : inner
  return element.meta()?.["references"] as string | undefined
}

describe.each(files)("the hand-made list %s", (file) => {
  const gold = read(file)
  const group = files
    .map(read)
    .filter((other) => groupOf(other) === groupOf(gold))
    .flatMap(entries)

  it("belongs to a document that exists", () => {
    expect(readFileSync(`${folder}../../${gold.document}`, "utf8").length).toBeGreaterThan(0)
  })

  it("uses only collections, fields and values of the model", () => {
    const wrong: string[] = []
    for (const [collection, entry] of entries(gold)) {
      if (!(collectionNames as readonly string[]).includes(collection)) {
        wrong.push(collection)
        continue
      }
      const shape = collections[collection as keyof typeof collections].shape as Record<string, z.ZodType>
      for (const [field, value] of Object.entries(entry)) {
        const schema = shape[field]
        if (!schema) wrong.push(`${collection}.${field}`)
        else if (typeof value !== "object" && !schema.safeParse(value).success)
          wrong.push(`${collection}.${field} = ${String(value)}`)
        else if (Array.isArray(value) && !schema.safeParse(value).success)
          wrong.push(`${collection}.${field} = ${JSON.stringify(value)}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it("refers only to what a list of the same folder names", () => {
    const wrong: string[] = []
    for (const [collection, entry] of entries(gold)) {
      const shape = collections[collection as keyof typeof collections]?.shape as
        | Record<string, z.ZodType>
        | undefined
      for (const [field, value] of Object.entries(entry)) {
        const target = shape?.[field] && referenced(shape[field])
        if (!target) continue
        for (const name of [value].flat())
          if (!group.some(([other, candidate]) => other === target && keysOf(candidate).includes(name)))
            wrong.push(`${collection}.${field}: ${String(name)} is not among ${target}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
