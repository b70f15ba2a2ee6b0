import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import { describe, test } from "vitest"
import { cli, folderWith, kettenwerk } from "./run-cli.js"

const concept = `# Präventionskonzept Landkreis Musterland

## Organisationsstruktur

- **AG Frühe Kindheit** (Leitung: Jugendhilfeplanung)

## Ziele

- Z1: Alle Familien kennen eine Anlaufstelle.
`

describe("check", () => {
  test("prints findings by document, with the place quoted and a summary", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    const { code, stdout, stderr } = await kettenwerk(
      ["check", "--status", "vorlage", "--stichtag", "2026-01-15"],
      { cwd },
    )
    assert.equal(stderr, "")
    assert.equal(code, 1)
    assert.match(stdout, /^konzept\.md {2}\(Stand: Beschlussvorlage\)$/m)
    assert.match(stdout, /^ {2}\d+:\d+ {2}Fehler {2}org-steering-missing$/m)
    assert.match(stdout, /^ {4}│ \^+$/m)
    assert.match(stdout, /Fehler.* in 1 Dokument \(Stichtag 15\.01\.2026\)\./)
  })

  test("speaks English if asked to", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    const { stdout } = await kettenwerk(["check", "--status", "vorlage", "--sprache", "en"], { cwd })
    assert.match(stdout, /error {2}org-steering-missing/)
    assert.match(stdout, /\d+ errors?,? .*in 1 document /)
  })

  test("folds findings of a first draft into questions", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    const { stdout } = await kettenwerk(["check", "--status", "entwurf"], { cwd })
    assert.match(stdout, /^ {2}[^\n]+\? \(\d+ Punkte\)$/m)
  })

  test("says that nothing was recognised, and why", async () => {
    const cwd = await folderWith({ "rezept.md": "# Apfelkuchen\n\n- Äpfel\n- Mehl\n" })
    const { code, stdout } = await kettenwerk(["check"], { cwd })
    assert.equal(code, 0)
    assert.match(stdout, /document-not-recognised/)
    assert.match(stdout, /1 Hinweis in 1 Dokument/)
  })

  test("prints JSON of the published shape", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    const { stdout } = await kettenwerk(
      ["check", "--status", "vorlage", "--stichtag", "15.01.2026", "--format", "json"],
      { cwd },
    )
    const result = JSON.parse(stdout)
    assert.deepEqual(Object.keys(result), ["schema", "stichtag", "findings", "summary"])
    assert.equal(result.stichtag, "2026-01-15")
    for (const found of result.findings) {
      assert.deepEqual(Object.keys(found), [
        "code",
        "severity",
        "message",
        "uri",
        "range",
        "related",
        "fixes",
        "sources",
        "url",
      ])
      const { start, end } = found.range
      assert.deepEqual(Object.keys(start), ["line", "column", "offset"])
      assert.ok(0 <= start.offset && start.offset <= end.offset && end.offset <= concept.length)
    }
    const { summary } = result
    assert.equal(summary.error + summary.warning + summary.info + summary.hint, result.findings.length)
  })

  test("explains what was read from which line", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    const { stdout } = await kettenwerk(["check", "--explain-reading", "--fail-on", "never"], { cwd })
    assert.match(stdout, /^Zeile +Gelesen +Name/m)
    assert.match(stdout, /^5 +Gremium +AG Frühe Kindheit/m)
    assert.match(stdout, /^9 +Ziel +.*Alle Familien kennen/m)
  })

  test("keeps standard output readable for programs when it explains", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    const args = ["check", "--format", "json", "--explain-reading", "--explain-config", "--timing"]
    const { stdout, stderr } = await kettenwerk(args, { cwd })
    JSON.parse(stdout)
    assert.match(stderr, /Gelesen/)
    assert.match(stderr, /Einstellung/)
    assert.match(stderr, /Regeln prüfen +\d+\.\d ms/)
  })

  test("names who set a setting", async () => {
    const cwd = await folderWith({ "konzept.md": concept, "kettenwerk.yaml": "stichtag: 2026-02-01\n" })
    const { stdout } = await kettenwerk(
      ["check", "--explain-config", "--profil", "minimal", "--fail-on", "never"],
      { cwd },
    )
    assert.match(stdout, /^stichtag +2026-02-01 +kettenwerk\.yaml/m)
    assert.match(stdout, /^profil +minimal +--profil/m)
  })

  test("is quiet about everything that does not fail the run", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    const quiet = await kettenwerk(["check", "--quiet", "--status", "vorlage"], { cwd })
    assert.match(quiet.stdout, /org-steering-missing/)
    assert.doesNotMatch(quiet.stdout, /Stichtag|Warnung|Hinweis/)
    const silent = await kettenwerk(["check", "--quiet", "--status", "entwurf"], {
      cwd: await folderWith({ "a.md": "# Notiz\n" }),
    })
    assert.deepEqual(silent, { code: 0, stdout: "", stderr: "" })
  })

  test("reads standard input", async () => {
    const cwd = await folderWith({})
    const args = [
      "check",
      "-",
      "--stdin-name",
      "entwürfe/konzept.md",
      "--format",
      "json",
      "--status",
      "vorlage",
    ]
    const { code, stdout } = await kettenwerk(args, { cwd, stdin: concept })
    assert.equal(code, 1)
    assert.ok(JSON.parse(stdout).findings.every(({ uri }: { uri: string }) => uri === "entwürfe/konzept.md"))
  })

  test("finds files by folder, by pattern and by name, each once, in a fixed order", async () => {
    const cwd = await folderWith({
      "b/zwei.md": concept,
      "a/Übersicht.MD": concept,
      "a/node_modules/x/readme.md": concept,
      "eins.markdown": concept,
      "notiz.txt": concept,
    })
    const uris = async (...args: readonly string[]) => {
      const { stdout } = await kettenwerk(["check", "--format", "json", "--status", "vorlage", ...args], {
        cwd,
      })
      return [...new Set(JSON.parse(stdout).findings.map(({ uri }: { uri: string }) => uri))].sort()
    }
    const count = async (...args: readonly string[]) => {
      const { stdout } = await kettenwerk(["check", "--format", "json", ...args], { cwd })
      return JSON.parse(stdout).summary.documents
    }
    assert.equal(await count(), 3)
    assert.equal(await count(".", "b", "b/zwei.md", "**/*.md"), 3)
    assert.equal(await count("notiz.txt"), 1)
    assert.deepEqual(await uris("b/*.md"), ["b/zwei.md"])
    assert.equal(
      await count("a/Übersicht.MD".normalize("NFD")),
      1,
      "the other Unicode form of a name finds the file",
    )
  })

  test("gives the same output twice, whatever the order of the arguments", async () => {
    const cwd = await folderWith({
      "ä.md": concept,
      "b.md": concept.replace("Musterland", "Auental"),
      "kettenwerk.yaml": "{}",
    })
    const args = ["--stichtag", "2026-01-15", "--explain-reading", "--fail-on", "never"]
    const first = await kettenwerk(["check", "ä.md", "b.md", ...args], { cwd })
    const second = await kettenwerk(["check", "b.md", "ä.md", ...args], {
      cwd,
      env: { LANG: "en_US.UTF-8", TZ: "Asia/Tokyo" },
    })
    assert.deepEqual(first, second)
  })

  test("uses colour only where it is wanted", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    const coloured = async (env: Readonly<Record<string, string>>) =>
      (await kettenwerk(["check", "--status", "vorlage"], { cwd, env })).stdout.includes("\u001b[")
    assert.equal(await coloured({}), false)
    assert.equal(await coloured({ FORCE_COLOR: "1" }), true)
    assert.equal(await coloured({ FORCE_COLOR: "1", NO_COLOR: "1" }), false)
  })

  test("goes on to its verdict when the reader of its output closes the pipe", async () => {
    const cwd = await folderWith({ "konzept.md": concept + "\n- Z2: noch ein Ziel\n".repeat(2000) })
    const child = spawn(process.execPath, [cli, "check", "--status", "vorlage"], {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
    })
    child.stdout.destroy()
    let stderr = ""
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text
    })
    const code = await new Promise((resolve) => child.on("close", resolve))
    assert.deepEqual({ code, stderr }, { code: 1, stderr: "" })
  })
})
