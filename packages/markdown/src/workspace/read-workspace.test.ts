import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { collectionNames, nameKey, parseModel } from "@kettenwerk/core"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { cleanText } from "../blocks/rich.js"
import { readWorkspace } from "./read-workspace.js"

const folder = fileURLToPath(new URL("../../../../docs/beispiele/", import.meta.url))
const examples = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".md") && file.includes("/"))
  .sort()
  .map((uri) => ({ uri, text: readFileSync(folder + uri, "utf8") }))

interface AnyEntity {
  readonly id: string
  readonly name?: string
  readonly title?: string
  readonly source: {
    readonly uri: string
    readonly start: { readonly offset: number }
    readonly end: { readonly offset: number }
  }
  readonly fieldSources?: Record<string, AnyEntity["source"]>
}

function entitiesOf(model: object): readonly (readonly [string, AnyEntity])[] {
  const all = model as Record<string, AnyEntity[]>
  return collectionNames.flatMap((name) => all[name]!.map((entity) => [name, entity] as const))
}

/** Letters of a name without markup, so that `**Träger:**` and „Träger“ compare. */
function letters(text: string): string {
  return nameKey(cleanText(text).replace(/[\\*_`~|<>[\]]/gu, ""))
}

const windows = (text: string) => text.replace(/\r?\n/gu, "\r\n")

for (const [variant, change] of [
  ["as written", (text: string) => text],
  ["with CRLF", windows],
  ["with a byte order mark", (text: string) => `\ufeff${text}`],
] as const) {
  test(`slicing the text by the place of a name gives back the name (${variant})`, () => {
    const files = examples.map(({ uri, text }) => ({ uri, text: change(text) }))
    const texts = new Map(files.map(({ uri, text }) => [uri, text.replace(/^\ufeff/u, "")]))
    const { model } = readWorkspace(files)
    for (const [collection, entity] of entitiesOf(model)) {
      const place = entity.fieldSources?.["name"] ?? entity.fieldSources?.["title"]
      if (place === undefined) continue
      const slice = letters(texts.get(place.uri)!.slice(place.start.offset, place.end.offset))
      expect(slice, `${collection} ${entity.id}`).not.toBe("")
      expect(place.start.offset, `${collection} ${entity.id}`).toBeLessThanOrEqual(place.end.offset)
    }
  })
}

test("offers, goals, milestones and bodies stand in the text under the very words of their names", () => {
  const texts = new Map(examples.map(({ uri, text }) => [uri, text]))
  const { model } = readWorkspace(examples)
  const named = entitiesOf(model).filter(([collection]) =>
    ["offers", "goals", "milestones", "measures"].includes(collection),
  )
  expect(named.length).toBeGreaterThan(100)
  for (const [collection, entity] of named) {
    const place = entity.fieldSources?.["name"] ?? entity.fieldSources?.["title"]
    const slice = texts.get(place!.uri)!.slice(place!.start.offset, place!.end.offset)
    expect(letters(slice), `${collection} ${entity.id}`).toContain(letters(entity.name ?? entity.title ?? ""))
  }
})

test("what is read is a valid model, and reading the same texts twice gives the same model", () => {
  const first = readWorkspace(examples)
  const reading = parseModel(JSON.parse(JSON.stringify(first.model)))
  expect(reading.ok ? [] : reading.problems.map(({ message }) => message.de)).toEqual([])
  expect(readWorkspace(examples).model).toEqual(first.model)
})

test("every reference points to an entity of its group", () => {
  const { groups } = readWorkspace(examples)
  for (const { model } of groups) {
    const ids = new Set(entitiesOf(model).map(([collection, { id }]) => `${collection} ${id}`))
    for (const offer of model.offers)
      if (offer.provider !== undefined) expect(ids).toContain(`actors ${offer.provider}`)
    for (const seat of model.memberships) expect(ids).toContain(`bodies ${seat.body}`)
    for (const tie of model.relations) {
      expect(ids).toContain(`actors ${tie.from}`)
      expect(ids).toContain(`actors ${tie.to}`)
    }
    for (const milestone of model.milestones)
      for (const id of milestone.dependsOn) expect(ids).toContain(`milestones ${id}`)
  }
})

test("no text makes the reader throw", () => {
  const noise = fc.oneof(
    fc.string({ maxLength: 400 }),
    fc.string({ maxLength: 400, unit: "binary" }),
    fc
      .tuple(fc.nat(examples.length - 1), fc.nat(10_000), fc.nat(10_000), fc.string({ maxLength: 30 }))
      .map(([which, from, length, middle]) => {
        const { text } = examples[which]!
        return text.slice(0, from) + middle + text.slice(from + length)
      }),
    fc
      .array(fc.array(fc.string({ maxLength: 6 }), { maxLength: 6 }), { maxLength: 6 })
      .map((rows) =>
        [
          `## Angebote`,
          "| Angebot | Träger |",
          "| --- | --- |",
          ...rows.map((cells) => `| ${cells.join(" | ")} |`),
        ].join("\n"),
      ),
  )
  fc.assert(
    fc.property(noise, (text) => {
      const { model } = readWorkspace([{ uri: "a.md", text }])
      expect(model.schema).toBeDefined()
    }),
    { numRuns: process.env["KETTENWERK_LONG"] === undefined ? 60 : 3000 },
  )
}, 300_000)

test("what stands in one municipality is not mixed with another", () => {
  const { groups } = readWorkspace([
    {
      uri: "a.md",
      text: "# Präventionskonzept Landkreis Auental\n\n## Angebote\n\n- **Elterntreff** (Träger: Jugendamt)\n",
    },
    {
      uri: "b.md",
      text: "# Präventionskonzept Landkreis Moorland\n\n## Angebote\n\n- **Elterntreff** (Träger: Jugendamt)\n",
    },
  ])
  expect(groups.map(({ id, model }) => [id, model.offers.length, model.actors.length])).toEqual([
    ["chain-auental", 1, 1],
    ["chain-moorland", 1, 1],
  ])
})

test("a document without a municipality joins the only group of its folder", () => {
  const { groups } = readWorkspace([
    { uri: "kreis/konzept.md", text: "# Präventionskonzept Landkreis Auental\n\nFür Kinder und Familien.\n" },
    {
      uri: "kreis/anlage.md",
      text: "# Anlage: Angebote für Kinder, Eltern und Familien\n\n| Angebot | Träger |\n| --- | --- |\n| Elterntreff | Jugendamt |\n| Lesestart | Kita Sonne |\n| Hebammen | Gesundheitsamt |\n",
    },
  ])
  expect(groups.map(({ id, documents }) => [id, documents.map(({ uri }) => uri)])).toEqual([
    ["chain-auental", ["kreis/anlage.md", "kreis/konzept.md"]],
  ])
})

test("„status: entwurf“ at the beginning makes a bare table a part of a concept, the status of another program does not", () => {
  const table = "# Liste\n\n## Angebote\n\n| Angebot | Träger |\n| --- | --- |\n| Elterncafé | Caritas |\n"
  const offersOf = (status: string) =>
    readWorkspace([{ uri: "liste.md", text: `---\nstatus: ${status}\n---\n\n${table}` }]).model.offers.length
  expect([offersOf("entwurf"), offersOf("published")]).toEqual([1, 0])
})

describe("the official key of a municipality", () => {
  for (const name of ["schluessel", "Schlüssel", "ags", "AGS", "Gemeindeschlüssel"]) {
    test(`is read from „${name}“, with its leading zero`, () => {
      const text = `---\nkommune: Landkreis Auental\n${name}: 09771000\n---\n\n# Präventionskonzept\n`
      const { model } = readWorkspace([{ uri: "k.md", text }])
      expect(model.municipalities[0]?.key).toBe("09771000")
    })
  }
})
