import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import fc from "fast-check"
import { expect, test } from "vitest"
import { readWorkspace } from "./read-workspace.js"
import { createWorkspace } from "./workspace.js"

const folder = fileURLToPath(new URL("../../../../docs/beispiele/", import.meta.url))
const texts = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".md") && file.includes("/"))
  .sort()
  .map((file) => ({ uri: file, text: readFileSync(folder + file, "utf8") }))

/** Everything a reading says, as data that can be compared. */
function said(reading: ReturnType<typeof readWorkspace>) {
  return reading.groups.map(({ id, model, documents }) => ({
    id,
    model,
    documents: documents.map(
      ({ uri, title, stage, recognised, problems, notes, abbreviations, comments, sections }) => ({
        uri,
        title,
        stage,
        recognised,
        problems,
        notes,
        abbreviations,
        comments,
        sections: sections.map(({ title: heading, canonical, range }) => ({ heading, canonical, range })),
      }),
    ),
  }))
}

const snippets = [
  "x",
  " ",
  "\n",
  "\r\n",
  "\n\n",
  "ä",
  "*",
  "**",
  "|",
  "# ",
  "\n## Ziele\n",
  "\n- M9: Bericht (05/2027, nach M1)\n",
  "\n| Angebot | Träger |\n| --- | --- |\n| Elterncafé | Verein Sonne e. V. |\n",
  "```\n",
  "<!-- ",
  "[a]: b\n",
  "(JA)",
  "---\n",
]

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
    insert: fc.oneof(fc.constantFrom(...snippets), fc.string({ maxLength: 8 })),
  }),
  { minLength: 1, maxLength: 6 },
)

test("after any edits the reading equals a fresh reading of the same texts", () => {
  fc.assert(
    fc.property(fc.nat(texts.length - 1), edits, (which, changes) => {
      const { uri, text } = texts[which]!
      const workspace = createWorkspace()
      workspace.set(uri, text)
      workspace.reading()
      for (const { at, remove, insert } of changes) {
        const length = workspace.text(uri)!.length
        const start = Math.floor(at * length)
        workspace.edit(uri, { start, end: Math.min(length, start + remove), newText: insert })
        workspace.reading()
      }
      const fresh = readWorkspace([{ uri, text: workspace.text(uri)! }])
      expect(said(workspace.reading())).toEqual(said(fresh))
    }),
    { numRuns: process.env["KETTENWERK_LONG"] === undefined ? 25 : 2000 },
  )
}, 600_000)

test("an edit in one municipality leaves the group of another as it is", () => {
  const workspace = createWorkspace()
  for (const { uri, text } of texts) workspace.set(uri, text)
  const before = workspace.reading()
  workspace.edit(texts[0]!.uri, { start: 0, end: 0, newText: "" })
  const edited = texts.find(({ uri }) => uri.startsWith("kleinwalde"))!
  workspace.edit(edited.uri, {
    start: edited.text.length,
    end: edited.text.length,
    newText: "\n\nNoch ein Satz.\n",
  })
  const after = workspace.reading()
  const kept = after.groups.filter((group) => before.groups.includes(group)).map(({ id }) => id)
  expect(kept).not.toContain("chain-kleinwalde")
  expect(kept).toContain("chain-lindenhain")
})
