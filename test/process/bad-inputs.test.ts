import assert from "node:assert/strict"
import { chmod } from "node:fs/promises"
import path from "node:path"
import { describe, test } from "vitest"
import { folderWith, kettenwerk } from "./run-cli.js"

const concept = "# Präventionskonzept Landkreis Musterland\n\nZiel ist ein gelingendes Aufwachsen.\n"

describe("what cannot be read is said on standard error, and the rest is still checked", () => {
  const cases: readonly {
    readonly title: string
    readonly content: string | Uint8Array
    readonly says: RegExp
  }[] = [
    {
      title: "UTF-16",
      content: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(concept, "utf16le")]),
      says: /nicht in UTF-8 .* UTF-16/,
    },
    { title: "Windows-1252", content: Buffer.from(concept, "latin1"), says: /Windows-1252/ },
    {
      title: "a Word file",
      content: Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]),
      says: /kein Text, sondern eine Word-/,
    },
  ]
  for (const { title, content, says } of cases) {
    test(title, async () => {
      const cwd = await folderWith({ "defekt.md": content, "gut.md": concept })
      const { code, stdout, stderr } = await kettenwerk(["check", "--format", "json"], { cwd })
      assert.equal(code, 2)
      assert.match(stderr, /^defekt\.md: /)
      assert.match(stderr, says)
      assert.equal(JSON.parse(stdout).summary.documents, 1)
    })
  }

  test("a file without permission", async () => {
    const cwd = await folderWith({ "geheim.md": concept, "gut.md": concept })
    await chmod(path.join(cwd, "geheim.md"), 0)
    const { code, stderr } = await kettenwerk(["check"], { cwd })
    // Who may read everything, as root may, reads this as well.
    if (process.getuid?.() === 0) return assert.equal(stderr, "")
    assert.equal(code, 2)
    assert.match(stderr, /geheim\.md: Keine Berechtigung/)
  })
})

test("a folder without Markdown names what it found instead", async () => {
  const cwd = await folderWith({ "Unterlagen/Konzept Entwurf.docx": "PK" })
  const { code, stdout, stderr } = await kettenwerk(["check", "Unterlagen"], { cwd })
  assert.deepEqual({ code, stdout }, { code: 2, stdout: "" })
  assert.match(stderr, /Unterlagen: In diesem Ordner steht keine Markdown-Datei.*„Konzept Entwurf\.docx“/)
})

test("a missing path suggests the name that is there", async () => {
  const cwd = await folderWith({ "konzept.md": concept })
  const { code, stderr } = await kettenwerk(["check", "konzpt.md"], { cwd })
  assert.equal(code, 2)
  assert.match(stderr, /konzpt\.md: Diese Datei .* gibt es nicht\. Meinten Sie „konzept\.md“\?/)
})

test("unknown options, commands, values and rules suggest the nearest one", async () => {
  const cwd = await folderWith({ "konzept.md": concept })
  const asked = async (...args: readonly string[]) => (await kettenwerk(args, { cwd })).stderr
  assert.match(
    await asked("check", "--stichtg", "2026-01-01"),
    /„--stichtg“ gibt es nicht\. Meinten Sie „--stichtag“\?/,
  )
  assert.match(await asked("chek"), /„chek“ gibt es nicht\. Meinten Sie „check“\?/)
  assert.match(await asked("überprüfen"), /Den Befehl „überprüfen“ gibt es nicht\./)
  assert.match(await asked("check", "--format", "jason"), /Meinten Sie „json“\?/)
  assert.match(await asked("check", "--profil", "minimall"), /Meinten Sie „minimal“\?/)
  assert.match(await asked("check", "--stichtag", "31.02.2026"), /„31\.02\.2026“ ist kein Tag/)
  assert.match(await asked("regel", "org-stering-missing"), /Meinten Sie „org-steering-missing“\?/)
})

describe("settings", () => {
  test("a broken file is named with its line, and the documents are checked without it", async () => {
    const cwd = await folderWith({
      "kettenwerk.yaml": "profil: minimal\nregeln:\n\t- x\n",
      "konzept.md": concept,
    })
    const { code, stdout, stderr } = await kettenwerk(["check"], { cwd })
    assert.equal(code, 2)
    assert.match(stderr, /kettenwerk\.yaml: Die Einstellungen sind ab Zeile 3 nicht lesbar/)
    assert.match(stdout, /konzept\.md|Dokument/)
  })

  test("an unknown key is a finding at its place with a suggestion", async () => {
    const cwd = await folderWith({
      "kettenwerk.yaml": "# Einstellungen\nprofiel: minimal\n",
      "konzept.md": concept,
    })
    const { stdout } = await kettenwerk(["check", "--format", "json"], { cwd })
    const found = JSON.parse(stdout).findings.find(
      ({ code }: { code: string }) => code === "config-unknown-key",
    )
    assert.equal(found.uri, "kettenwerk.yaml")
    assert.deepEqual(found.range.start, { line: 2, column: 1, offset: 16 })
    assert.match(found.message, /„profiel“ gibt es nicht\. Meinten Sie „profil“\?/)
  })

  test("a YAML file that multiplies itself is refused", async () => {
    const bomb = [
      "a: &a [x,x,x,x,x,x,x,x,x]",
      ...Array.from("bcdefghi", (key, at) => `${key}: &${key} [${`*${"abcdefgh"[at]},`.repeat(9)}]`),
    ]
    const cwd = await folderWith({ "kettenwerk.yaml": bomb.join("\n"), "konzept.md": concept })
    const { code, stderr } = await kettenwerk(["check"], { cwd })
    assert.equal(code, 2)
    assert.match(stderr, /kettenwerk\.yaml: Die Einstellungen sind .* nicht lesbar/)
  })

  test("a file named by --config must exist", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    const { code, stderr } = await kettenwerk(["check", "--config", "fehlt.yaml"], { cwd })
    assert.equal(code, 2)
    assert.match(stderr, /fehlt\.yaml: Die Datei gibt es nicht/)
  })

  test("the nearest file counts, but none above the current folder", async () => {
    const outer = await folderWith({
      "kettenwerk.yaml": "ausschluss: ['**']\n",
      "kreis/kettenwerk.yaml": "ausschluss: ['alt/**']\n",
      "kreis/konzept.md": concept,
      "kreis/alt/konzept.md": concept,
    })
    const documents = async (cwd: string, ...args: readonly string[]) => {
      const { stdout } = await kettenwerk(["check", "--format", "json", ...args], { cwd })
      return JSON.parse(stdout).summary.documents
    }
    assert.equal(await documents(outer), 1)
    assert.equal(await documents(path.join(outer, "kreis")), 1)
    assert.equal(
      await documents(path.join(outer, "kreis/alt")),
      1,
      "settings above the current folder do not apply",
    )
    assert.equal(await documents(outer, "kreis", "kreis/alt/konzept.md"), 2, "a named file is always checked")
  })
})
