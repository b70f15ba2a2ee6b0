import assert from "node:assert/strict"
import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { readWorkspace } from "@kettenwerk/markdown"
import { check, documentNotRecognised } from "@kettenwerk/rules"
import fc from "fast-check"
import { test } from "vitest"
import { createLanguageService, type LanguageService } from "./language-service.js"
import { mayBeConcept } from "./may-be-concept.js"
import { concept, testHost } from "./service-for-tests.js"

const folder = fileURLToPath(new URL("../../../docs/beispiele/", import.meta.url))
const texts = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".md") && file.includes("/"))
  .sort()
  .map((uri) => ({ uri, text: readFileSync(folder + uri, "utf8") }))

/** What a check of the same texts without any service says. */
function fresh(files: readonly { readonly uri: string; readonly text: string }[]) {
  return check(readWorkspace(files), { stichtag: testHost.stichtag() }).findings.filter(
    ({ code }) => code !== documentNotRecognised,
  )
}

function found(service: LanguageService, uris: readonly string[]) {
  return uris.flatMap((uri) => service.findings(uri))
}

test("the service says what the library says about all examples", () => {
  const service = createLanguageService(testHost)
  for (const { uri, text } of texts) service.set(uri, text)
  assert.deepEqual(
    found(
      service,
      texts.map(({ uri }) => uri),
    ),
    fresh(texts),
  )
})

const pieces = [
  "x",
  "\n",
  "\r\n\r\n",
  "ä",
  "|",
  "**",
  "# ",
  "\n## Ziele\n",
  "\n- M9: Bericht (05/2027, nach M1)\n",
  "```\n",
  "<!-- kettenwerk-aus lang-long-sentence: weil -->\n",
  "Jugendamt",
]

test("after any edits of two documents the findings equal a fresh check", () => {
  const edit = fc.record({
    which: fc.nat(1),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(300)),
    insert: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })),
  })
  const other = texts.find(({ uri }) => uri.startsWith("kleinwalde"))!
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      const service = createLanguageService(testHost)
      const uris = ["auental/konzept.md", other.uri]
      service.set(uris[0]!, concept)
      service.set(uris[1]!, other.text)
      found(service, uris)
      for (const { which, at, remove, insert } of edits) {
        const uri = uris[which]!
        const { length } = service.text(uri)!
        const start = Math.floor(at * length)
        service.edit(uri, { start, end: Math.min(length, start + remove), newText: insert })
        found(service, uris)
      }
      const files = uris.map((uri) => ({ uri, text: service.text(uri)! }))
      assert.deepEqual(found(service, uris), fresh(files))
    }),
    { numRuns: process.env["KETTENWERK_LONG"] === undefined ? 15 : 1500 },
  )
}, 600_000)

test("groups whose documents did not change keep their findings", () => {
  const service = createLanguageService(testHost)
  for (const { uri, text } of texts) service.set(uri, text)
  const groupOf = (uri: string) => service.document(uri)!.group
  const [here, there] = ["kleinwalde/konzept.md", "auental/konzept.md"]
  const before = service.check(groupOf(there))
  service.edit(here, { start: 0, end: 0, newText: " " })
  assert.equal(service.check(groupOf(there)), before)
})

test("every example passes the first test, ordinary notes do not", () => {
  for (const { text } of texts) assert.ok(mayBeConcept(text))
  for (const { text } of texts) assert.ok(mayBeConcept(text.normalize("NFD")))
  assert.equal(mayBeConcept("# Readme\n\nInstall with npm and run the tests.\n"), false)
})

test("a text becomes a concept while it is typed, and stops being one", () => {
  const service = createLanguageService(testHost)
  service.set("neu.md", "# Notiz\n")
  assert.equal(service.document("neu.md"), undefined)
  service.edit("neu.md", { start: 2, end: 7, newText: "Präventionskonzept Landkreis Auental" })
  assert.ok(service.document("neu.md"))
  service.edit("neu.md", { start: 2, end: 38, newText: "Notiz" })
  assert.equal(service.document("neu.md"), undefined)
  assert.equal(service.text("neu.md"), "# Notiz\n")
})
