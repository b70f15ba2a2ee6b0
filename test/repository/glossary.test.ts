import assert from "node:assert/strict"
import { existsSync } from "node:fs"
import { describe, test } from "vitest"
import { codeOnly, sourceFiles, textOf } from "./project-files.js"

const rows = Array.from(
  textOf("docs/glossar.md").matchAll(
    /^\| (?<term>[^|]+) \| `(?<id>\w+)` \| [^|]+ \| `(?<place>[^`]+)` \| (?<german>ja|nein) \| (?<not>[^|]*) \|$/gm,
  ),
  ({ groups }) => ({
    term: groups!.term!,
    id: groups!.id!,
    place: groups!.place!,
    not: Array.from(groups!.not!.matchAll(/`(\w+)`/g), ([, word]) => word!),
  }),
)

const words = new Set(sourceFiles().flatMap((file) => codeOnly(textOf(file)).match(/\w+/g) ?? []))
/** Identifiers and the words they are made of, all in lower case. */
const parts = new Set(
  [...words].flatMap((word) => [word, ...word.split(/(?=[A-Z])|_/)]).map((word) => word.toLowerCase()),
)

describe("docs/glossar.md", () => {
  test("has a row for every term", () => assert.ok(rows.length >= 40, `only ${rows.length} rows were read`))

  for (const { term, id, place, not } of rows) {
    test(`${term}: the identifier exists, its place too, and the other words are not used`, () => {
      assert.ok(words.has(id), `${id} is not in the code`)
      const [name = "", ...rest] = place.split("/")
      assert.ok(
        existsSync(new URL(`../../packages/${name}/src/${rest.join("/")}`, import.meta.url)),
        `${place} does not exist`,
      )
      assert.deepEqual(
        not.filter((word) => words.has(word) || parts.has(word.toLowerCase())),
        [],
      )
    })
  }
})
