import assert from "node:assert/strict"
import { parseSettings } from "@kettenwerk/language-service"
import { readWorkspace } from "@kettenwerk/markdown"
import { check, type SettingsSource } from "@kettenwerk/rules"
import fc from "fast-check"
import { describe, test } from "vitest"
import { type Corpus, type CorpusOptions, type CorpusVerdict, checkCorpus } from "./check-corpus.js"
import { cutParts } from "./cut-parts.js"
import type { PlainSettings } from "./part.js"
import { runHere } from "./run-here.js"
import { createVerdictStore, type Shelf } from "./verdict-store.js"

const stichtag = "2026-01-15"
const yaml = {
  uri: "b/kettenwerk.yaml",
  text: 'profil: minimal\nunbekannt: 1\nregeln:\n  goal-orphan: "aus: geprüft"\n',
}
const flags = [{ layer: "flag", name: "--sprache", value: { sprache: "en" } }] as const
const usual: PlainSettings = { flags, namesDay: false }
const ofB: PlainSettings = { flags, file: yaml, namesDay: false }
const settingsOf = (uri: string) => (uri.startsWith("b/") ? ofB : usual)

function corpusOf(texts: ReadonlyMap<string, string>, day = stichtag): Corpus {
  return { files: [...texts].map(([uri, text]) => ({ uri, text })), settingsOf, stichtag: day }
}

/** What the library says when it is given everything at once. */
function atOnce({ files, stichtag }: Corpus) {
  const parsed = parseSettings(yaml.text, yaml.uri)
  assert.ok(parsed.ok)
  const inB: readonly SettingsSource[] = [...flags, parsed.source]
  const reading = readWorkspace(files)
  const result = check(reading, { stichtag, settings: (uri) => (uri.startsWith("b/") ? inB : flags) })
  return {
    findings: result.findings,
    days: [...new Set(result.groups.map((group) => group.stichtag))],
    stages: [...result.stages].sort(),
  }
}

function comparable({ findings, days, documents }: CorpusVerdict) {
  return { findings, days, stages: documents.map(({ uri, stage }) => [uri, stage] as const).sort() }
}

const bodies = [
  "# Präventionskonzept Landkreis Größenau\n\n## Ziele\n\n- Z1: Alle Familien kennen eine „Anlaufstelle“.\n",
  "# Präventionskonzept Landkreis Größenau\n\n## Organisationsstruktur\n\n- **Steuerungsgruppe** (Leitung: N. N.)\n",
  "---\nkommune: Stadt Auental\nschluessel: '16061'\nstichtag: 2027-03-01\n---\n\n# Konzept\n\n## Meilensteine\n\n- M1: Beschluss (05/2026)\n",
  "---\nkommune: Auental\n---\n\n# Anlage: Angebote\n\n| Angebot | Träger |\n|---|---|\n| Elterncafé | Jugendamt |\n",
  "# Angebote für Familien\n\n| Angebot | Träger | Alter |\n|---|---|---|\n| Elterncafé | Jugendamt | 0–3 |\n| Hebammensprechstunde | Gesundheitsamt | U3 |\n\nDie Präventionskette hilft Kindern, Eltern, Familien und der Kita.\n",
  "# Einkaufszettel\n\n- Milch\n",
  "",
] as const
const uris = [
  "a/konzept.md",
  "a/anlage.md",
  "b/konzept.md",
  "b/anlage.md",
  "c.md",
  "a/b/angebote.md",
] as const

const anyText = fc.constantFrom(...bodies)
const anyTexts = fc
  .uniqueArray(fc.record({ uri: fc.constantFrom(...uris), text: anyText }), {
    selector: ({ uri }) => uri,
    minLength: 1,
  })
  .map((files) => new Map(files.map(({ uri, text }) => [uri as string, text as string])))

/** Cuts after every `size` documents, wherever that is. */
const cutEvery =
  (size: number): NonNullable<CorpusOptions["cut"]> =>
  (files) =>
    Array.from({ length: Math.ceil(files.length / size) }, (_, at) => files.slice(at * size, (at + 1) * size))

function memoryShelf(entries = new Map<string, string>()): Shelf {
  return {
    get: async (name) => entries.get(name),
    put: async (name, text) => void entries.set(name, text),
  }
}

describe("checking in parts", () => {
  test("says what checking everything at once says, wherever the parts are cut", async () => {
    await fc.assert(
      fc.asyncProperty(anyTexts, fc.integer({ min: 1, max: 4 }), async (texts, size) => {
        const corpus = corpusOf(texts)
        const verdict = await checkCorpus(corpus, { run: runHere, cut: cutEvery(size) })
        assert.deepEqual(comparable(verdict), atOnce(corpus))
      }),
      { numRuns: 40 },
    )
  })

  test("keeps documents with the same address apart", async () => {
    const files = [
      { uri: "a.md", text: bodies[0] },
      { uri: "a.md", text: bodies[2] },
    ]
    const verdict = await checkCorpus({ ...corpusOf(new Map()), files }, { run: runHere, cut: cutEvery(1) })
    assert.equal(verdict.documents.length, 2)
  })

  test("names the documents of a part that broke, and goes on with the others", async () => {
    const corpus = corpusOf(
      new Map([
        ["a/konzept.md", bodies[0]],
        ["c.md", bodies[2]],
      ]),
    )
    const { problems, documents } = await checkCorpus(corpus, {
      cut: cutEvery(1),
      run: async (parts, done) => {
        const answers = await runHere(parts, done)
        return answers.map((answer, at) =>
          parts[at]!.files.some(({ uri }) => uri === "c.md") ? new Error("x") : answer,
        )
      },
    })
    assert.deepEqual(
      documents.map(({ uri }) => uri),
      ["a/konzept.md"],
    )
    assert.match(problems[0]!.de, /^c\.md: .*\(x\)/)
  })

  test("tells how far it is", async () => {
    const corpus = corpusOf(new Map(uris.map((uri) => [uri, bodies[0]])))
    const told: number[] = []
    await checkCorpus(corpus, { run: runHere, cut: cutEvery(2), progress: (count) => void told.push(count) })
    assert.deepEqual(told.slice(0, 3), [2, 4, 6])
  })
})

describe("remembering verdicts", () => {
  const edit = fc.record({
    uri: fc.constantFrom(...uris),
    text: fc.option(anyText),
    day: fc.constantFrom(stichtag, "2028-01-01"),
  })

  test("changes nothing, whatever the edits", async () => {
    await fc.assert(
      fc.asyncProperty(anyTexts, fc.array(edit, { maxLength: 5 }), async (start, edits) => {
        const texts = new Map(start)
        const shelf = memoryShelf()
        for (const { uri, text, day } of [{ uri: "c.md", text: bodies[5], day: stichtag }, ...edits]) {
          if (text === null) texts.delete(uri)
          else texts.set(uri, text)
          const corpus = corpusOf(texts, day)
          const store = createVerdictStore(corpus, "build", shelf)
          const verdict = await checkCorpus(corpus, { run: runHere, cut: cutEvery(2), store })
          assert.deepEqual(comparable(verdict), atOnce(corpus))
        }
      }),
      { numRuns: 25 },
    )
  })

  const corpus = corpusOf(new Map(uris.map((uri, at) => [uri, bodies[at]!])))
  const never: CorpusOptions["run"] = async (parts) => {
    assert.equal(parts.length, 0, "nothing is left to check")
    return []
  }

  test("checks nothing again that has not changed", async () => {
    const shelf = memoryShelf()
    const first = await checkCorpus(corpus, {
      run: runHere,
      store: createVerdictStore(corpus, "build", shelf),
    })
    const second = await checkCorpus(corpus, {
      run: never,
      store: createVerdictStore(corpus, "build", shelf),
    })
    assert.deepEqual(comparable(second), comparable(first))
  })

  test.each([
    ["another build", corpus, "other"],
    ["another day", { ...corpus, stichtag: "2026-01-16" }, "build"],
    ["another stage", { ...corpus, status: "entwurf" as const }, "build"],
    ["other settings", { ...corpus, settingsOf: () => ofB }, "build"],
  ])("forgets everything with %s", async (_name, other: Corpus, build) => {
    const shelf = memoryShelf()
    await checkCorpus(corpus, { run: runHere, store: createVerdictStore(corpus, "build", shelf) })
    let parts = 0
    await checkCorpus(other, {
      run: (given, done) => {
        parts += given.length
        return runHere(given, done)
      },
      store: createVerdictStore(other, build, shelf),
    })
    assert.ok(parts > 0)
  })

  test("does not care for today where the settings name the day", async () => {
    const shelf = memoryShelf()
    const dated = { ...corpus, settingsOf: () => fixedDay }
    await checkCorpus(dated, { run: runHere, store: createVerdictStore(dated, "build", shelf) })
    const tomorrow = { ...dated, stichtag: "2026-01-16" }
    await checkCorpus(tomorrow, { run: never, store: createVerdictStore(tomorrow, "build", shelf) })
  })
  const fixedDay: PlainSettings = {
    flags: [{ layer: "flag", name: "--stichtag", value: { stichtag: "2026-01-01" } }],
    namesDay: true,
  }
})

test("parts are all documents in their order, cut between folders where they are large enough", () => {
  const anyFile = fc.record({
    uri: fc.constantFrom(...uris),
    text: fc.nat(400_000).map((size) => " ".repeat(size)),
  })
  fc.assert(
    fc.property(fc.array(anyFile, { maxLength: 60 }), (files) => {
      const parts = cutParts(files)
      assert.deepEqual(parts.flat(), files)
      for (const part of parts) assert.ok(part.length > 0 && part.length <= 40)
    }),
    { numRuns: 50 },
  )
})
