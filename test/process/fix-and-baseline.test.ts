import assert from "node:assert/strict"
import { chmod, lstat, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises"
import path from "node:path"
import { describe, test } from "vitest"
import { folderWith, kettenwerk } from "./run-cli.js"

const concept = [
  "---",
  "kommune: Landkreis Musterland",
  "ags: 09771000",
  "lang: de",
  "---",
  "",
  "# Präventionskonzept Landkreis Musterland",
  "",
  "## Beschluss",
  "",
  "Der Kreistag entscheidet am xx.03.2027.",
  "",
].join("\r\n")

const fixed = concept.replace("09771000", '"09771000"').replace("xx.03.2027", "03/2027")

const check = ["check", "--status", "vorlage", "--stichtag", "2026-01-15", "--fail-on", "never"]

describe("check --fix", () => {
  test("changes only what it names, keeps byte order mark, line breaks and permissions", async () => {
    const cwd = await folderWith({ "konzept.md": `\u{FEFF}${concept}` })
    await chmod(path.join(cwd, "konzept.md"), 0o640)
    const { code, stdout, stderr } = await kettenwerk([...check, "--fix"], { cwd })
    assert.equal(code, 0)
    assert.equal(stderr, "2 Korrekturen in 1 Datei.\n")
    assert.doesNotMatch(stdout, /struct-placeholder|struct-municipality-key-unquoted/)
    assert.equal(await readFile(path.join(cwd, "konzept.md"), "utf8"), `\u{FEFF}${fixed}`)
    assert.equal((await stat(path.join(cwd, "konzept.md"))).mode & 0o777, 0o640)
    assert.deepEqual(await readdir(cwd), ["konzept.md"])

    const again = await kettenwerk([...check, "--fix"], { cwd })
    assert.equal(again.stderr, "Es gibt nichts zu korrigieren.\n")
    assert.equal(await readFile(path.join(cwd, "konzept.md"), "utf8"), `\u{FEFF}${fixed}`)
  })

  test("writes through a link", async () => {
    const cwd = await folderWith({ "echt/konzept.md": concept })
    await symlink(path.join("echt", "konzept.md"), path.join(cwd, "link.md"))
    await kettenwerk([...check, "--fix", "link.md"], { cwd })
    assert.ok((await lstat(path.join(cwd, "link.md"))).isSymbolicLink())
    assert.equal(await readFile(path.join(cwd, "echt/konzept.md"), "utf8"), fixed)
  })

  test("shows the changes as a unified diff and changes nothing", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    const { stdout, stderr } = await kettenwerk([...check, "--fix-dry-run"], { cwd })
    assert.equal(stderr, "2 Korrekturen in 1 Datei (nichts gespeichert).\n")
    assert.match(stdout, /^--- a\/konzept\.md\n\+\+\+ b\/konzept\.md\n@@ /)
    assert.match(stdout, /^-ags: 09771000\r?\n\+ags: "09771000"\r?$/m)
    assert.equal(await readFile(path.join(cwd, "konzept.md"), "utf8"), concept)
  })

  test("does not pretend to save standard input", async () => {
    const { code, stderr } = await kettenwerk(["check", "-", "--fix"], { stdin: concept })
    assert.equal(code, 2)
    assert.match(stderr, /Standardeingabe/)
  })
})

describe("baseline", () => {
  test("hides known findings by their words, not by their line, and is tidied up", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    const created = await kettenwerk(["baseline", "create", "--status", "vorlage"], { cwd })
    assert.equal(created.code, 0)
    assert.match(created.stdout, /Befunde in kettenwerk-baseline\.json festgehalten/)

    const file = path.join(cwd, "konzept.md")
    await writeFile(file, concept.replace("## Beschluss", "## Anhang\r\n\r\nTODO\r\n\r\n## Beschluss"))
    const args = [...check, "--baseline", "kettenwerk-baseline.json", "--format", "json"]
    const { findings, summary } = JSON.parse((await kettenwerk(args, { cwd })).stdout)
    assert.ok(findings.some(({ code }: { code: string }) => code === "struct-placeholder"))
    assert.ok(!findings.some(({ code }: { code: string }) => code === "struct-municipality-key-unquoted"))
    assert.ok(summary.baseline.known > 0)

    await writeFile(file, fixed)
    const pruned = await kettenwerk(["baseline", "prune", "--status", "vorlage"], { cwd })
    assert.match(pruned.stdout, /behobene Befunde aus kettenwerk-baseline\.json entfernt/)
    assert.doesNotMatch(
      await readFile(path.join(cwd, "kettenwerk-baseline.json"), "utf8"),
      /struct-municipality-key-unquoted/,
    )
  })

  test("never replaces a baseline unasked, and says what is wrong with one", async () => {
    const cwd = await folderWith({ "konzept.md": concept, "kettenwerk-baseline.json": "{}" })
    const again = await kettenwerk(["baseline", "create"], { cwd })
    assert.equal(again.code, 2)
    assert.match(again.stderr, /gibt es schon/)
    const broken = await kettenwerk(["check", "--baseline", "kettenwerk-baseline.json"], { cwd })
    assert.equal(broken.code, 2)
    assert.match(broken.stderr, /ist keine Baseline/)
    const missing = await kettenwerk(["check", "--baseline", "fehlt.json"], { cwd })
    assert.equal(missing.code, 2)
    assert.match(missing.stderr, /baseline create/)
    const wrong = await kettenwerk(["baseline", "crate"], { cwd })
    assert.equal(wrong.code, 2)
  })
})
