import assert from "node:assert/strict"
import { describe, test } from "vitest"
import { folderWith, kettenwerk } from "./run-cli.js"

const concept = `# Präventionskonzept Landkreis Musterland

## Meilensteine

| Nr. | Meilenstein | Termin | Stand | nach |
| --- | --- | --- | --- | --- |
| M1 | Ziele vereinbart | 03/2026 | erreicht | |
| M2 | Entwurf liegt vor | 05/2026 | offen | M1 |
| M3 | Beratung im Jugendhilfeausschuss | 07/2026 | offen | M2 |
| M4 | Beschluss im Kreistag | 04/2026 | offen | M3 |
`
const args = ["--stichtag", "2026-06-15"]

describe("milestones", () => {
  test("shows a table with the situation on the day and what does not fit", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    const { code, stdout, stderr } = await kettenwerk(["milestones", "konzept.md", ...args], { cwd })
    assert.deepEqual({ code, stderr }, { code: 0, stderr: "" })
    assert.match(stdout, /^Landkreis Musterland, Stichtag 15\.06\.2026\n/)
    assert.match(stdout, /M2 +Entwurf liegt vor +Mai 2026 +geplant +überfällig seit 15 Tagen/)
    assert.match(stdout, /M3 .*blockiert \(M2: überfällig\)/)
    assert.match(stdout, /„M4 Beschluss im Kreistag“ \(April 2026\) liegt vor seiner Voraussetzung/)
    assert.deepEqual(await kettenwerk(["meilensteine", "konzept.md", ...args], { cwd }), {
      code,
      stdout,
      stderr,
    })
  })

  test("prints the same as JSON", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    const { code, stdout } = await kettenwerk(["milestones", "konzept.md", "--format", "json", ...args], {
      cwd,
    })
    assert.equal(code, 0)
    const { schema, stichtag, milestones, conflicts, cycles } = JSON.parse(stdout)
    assert.deepEqual({ schema, stichtag, cycles }, { schema: "1.0", stichtag: "2026-06-15", cycles: [] })
    assert.deepEqual(
      milestones.map(({ id, computed }: { id: string; computed: string[] }) => [id, computed]),
      [
        ["M1", []],
        ["M2", ["ueberfaellig"]],
        ["M3", ["blockiert"]],
        ["M4", ["ueberfaellig", "blockiert"]],
      ],
    )
    assert.ok(conflicts.some(({ kind }: { kind: string }) => kind === "order"))
  })

  test("names every member of a cycle", async () => {
    const cwd = await folderWith({
      "konzept.md": concept.replace("erreicht | |", "offen | M3 |"),
    })
    const { stdout } = await kettenwerk(["milestones", "konzept.md", "--format", "json", ...args], { cwd })
    assert.deepEqual(JSON.parse(stdout).cycles[0].members, ["M1", "M2", "M3"])
  })

  test("tells what waits for a milestone that is dropped", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    const { code, stdout } = await kettenwerk(["milestones", "konzept.md", "--ohne", "M2", ...args], { cwd })
    assert.equal(code, 0)
    assert.match(stdout, /Auf einen weggefallenen Meilenstein warteten: „Beratung im Jugendhilfeausschuss“\./)
  })

  test("says so where a text names no milestones", async () => {
    const cwd = await folderWith({ "konzept.md": "# Präventionskonzept Landkreis Musterland\n" })
    const { code, stdout } = await kettenwerk(["milestones", "konzept.md", ...args], { cwd })
    assert.equal(code, 0)
    assert.match(stdout, /Der Text nennt keine Meilensteine\./)
  })
})
