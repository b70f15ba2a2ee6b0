import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import path from "node:path"
import { collectionNames, parseModel } from "@kettenwerk/core"
import { describe, test } from "vitest"
import { folderWith, kettenwerk } from "./run-cli.js"

test("help and version speak German and go to standard output", async () => {
  for (const args of [["--help"], ["help", "check"], ["pruefen", "--help"], ["init", "-h"]]) {
    const { code, stdout, stderr } = await kettenwerk(args)
    assert.deepEqual({ code, stderr }, { code: 0, stderr: "" })
    assert.match(stdout, /^Aufruf: kettenwerk/)
    assert.match(stdout, /Beispiele:/)
    assert.doesNotMatch(stdout, /Usage|Options:|Commands:|display help|\[options\]/)
  }
  assert.match((await kettenwerk(["--version"])).stdout, /^\d+\.\d+\.\d+\n$/)
})

test("German command names do the same", async () => {
  const cwd = await folderWith({ "konzept.md": "# Präventionskonzept Landkreis Musterland\n" })
  for (const [english, german] of [
    ["check", "prüfen"],
    ["check", "pruefen"],
    ["model", "modell"],
  ] as const) {
    assert.deepEqual(
      await kettenwerk([german, "konzept.md"], { cwd }),
      await kettenwerk([english, "konzept.md"], { cwd }),
    )
  }
})

describe("model", () => {
  test("prints one valid model of all documents and nothing else", async () => {
    const cwd = await folderWith({
      "auental.md":
        "# Präventionskonzept Landkreis Auental\n\n## Ziele\n\n- Z1: Alle Familien kennen eine Anlaufstelle.\n",
      "moorland.md":
        "# Präventionskonzept Landkreis Moorland\n\n## Ziele\n\n- Z1: Kein Kind geht verloren.\n",
    })
    const { code, stdout, stderr } = await kettenwerk(["model", "--stichtag", "2026-03-01"], { cwd })
    assert.deepEqual({ code, stderr }, { code: 0, stderr: "" })
    const json = JSON.parse(stdout)
    assert.deepEqual(Object.keys(json), ["schema", "stichtag", ...collectionNames])
    assert.equal(json.stichtag, "2026-03-01")
    assert.equal(json.chains.length, 2)
    assert.equal(json.goals.length, 2)
    const parsed = parseModel(json)
    assert.ok(parsed.ok, parsed.ok ? "" : JSON.stringify(parsed.problems))
    assert.deepEqual(JSON.parse(JSON.stringify(parsed.model)), json)
  })
})

describe("rule", () => {
  test("explains a rule with example and source", async () => {
    const { code, stdout } = await kettenwerk(["regel", "org-steering-missing"])
    assert.equal(code, 0)
    assert.match(stdout, /^org-steering-missing {2}\(Fehler\)/)
    assert.match(stdout, /Warum/)
    assert.match(stdout, /Wird gemeldet/)
    assert.match((await kettenwerk(["rule", "org-steering-missing", "--sprache", "en"])).stdout, /Why/)
  })

  test("lists all rules without a code", async () => {
    const { stdout } = await kettenwerk(["regel"])
    assert.match(stdout, /^org-steering-missing +Fehler +/m)
  })
})

describe("init", () => {
  for (const art of ["konzept", "fortschreibung", "auftakt", "protokoll"]) {
    for (const variante of ["A", "B"]) {
      test(`${art}, variant ${variante}: reads back without errors and without anything unread`, async () => {
        const cwd = await folderWith({})
        const made = await kettenwerk(
          ["init", "neu.md", "--art", art, "--variante", variante, "--kommune", "Landkreis Auental"],
          { cwd },
        )
        assert.equal(made.code, 0, made.stderr)
        const { code, stdout } = await kettenwerk(["check", "neu.md", "--format", "json"], { cwd })
        const unclean = JSON.parse(stdout).findings.filter(
          ({ code, severity }: { code: string; severity: string }) =>
            severity === "error" || /^(parse|config|document)-/.test(code),
        )
        assert.deepEqual(unclean, [])
        assert.equal(code, 0)
        const model = JSON.parse((await kettenwerk(["model", "neu.md"], { cwd })).stdout)
        assert.deepEqual(
          model.municipalities.map(({ name }: { name: string }) => name),
          ["Landkreis Auental"],
        )
      })
    }
  }

  test("the concept skeleton brings bodies and life phases that are read", async () => {
    const cwd = await folderWith({})
    await kettenwerk(["init"], { cwd })
    const model = JSON.parse((await kettenwerk(["model"], { cwd })).stdout)
    const kinds = new Set(model.bodies.map(({ kind }: { kind: string }) => kind))
    assert.ok(
      ["steuerung", "planung", "arbeitsgruppe"].every((kind) => kinds.has(kind)),
      [...kinds].join(),
    )
    assert.equal(model.lifePhases.length, 4)
    assert.deepEqual(
      [model.offers, model.needs, model.goals, model.measures, model.milestones],
      [[], [], [], [], []],
    )
  })

  test("never overwrites a file", async () => {
    const cwd = await folderWith({ "praeventionskonzept.md": "mein Text" })
    const { code, stderr } = await kettenwerk(["init"], { cwd })
    assert.equal(code, 2)
    assert.match(stderr, /gibt es schon und wird nicht überschrieben/)
    assert.equal(await readFile(path.join(cwd, "praeventionskonzept.md"), "utf8"), "mein Text")
  })

  test("prints the skeleton for „-“ and makes missing folders", async () => {
    const cwd = await folderWith({})
    const { stdout } = await kettenwerk(["init", "-", "--kommune", 'Stadt "Neu: Hohenfels"'], { cwd })
    assert.match(stdout, /^---\nkommune: "Stadt \\"Neu: Hohenfels\\""\n/)
    assert.equal((await kettenwerk(["init", "konzepte/2027.md"], { cwd })).code, 0)
  })
})
