import assert from "node:assert/strict"
import { readdir, readFile, writeFile } from "node:fs/promises"
import path from "node:path"
import { Document, HeadingLevel, Packer, Paragraph } from "docx"
import { describe, test } from "vitest"
import { folderWith, kettenwerk } from "./run-cli.js"

const word = async () =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        sections: [
          {
            children: [
              new Paragraph({ text: "Präventionskonzept Landkreis Auental", heading: HeadingLevel.TITLE }),
              new Paragraph({ text: "Ziele", heading: HeadingLevel.HEADING_1 }),
              new Paragraph("• Z1: Alle Familien kennen eine Anlaufstelle."),
            ],
          },
        ],
      }),
    ),
  )

const text =
  "# Präventionskonzept Landkreis Auental\n\n## Ziele\n\n- Z1: Alle Familien kennen eine Anlaufstelle.\n"

test("the commands of docs/einlesen.md run one after the other and leave nothing unread", async () => {
  const page = await readFile(new URL("../../docs/einlesen.md", import.meta.url), "utf8")
  const calls = [...page.matchAll(/^kettenwerk (.+)$/gm)].map(([, call]) => call!)
  assert.ok(calls.length >= 5)
  const cwd = await folderWith({
    "konzept.docx": await word(),
    "angebote.xlsx": await readFile(new URL("../fixtures/angebote.xlsx", import.meta.url)),
    "stellen.csv": "Name;Bereich\nJugendamt;Jugendhilfe\n",
    "ausfuhr.csv": "id;name;provider;shortDescription\n1;Treff;Caritas;Offen für alle\n",
  })
  for (const call of calls) {
    const args = [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word!)
    const { code, stderr } = await kettenwerk(args, { cwd })
    assert.equal(code, 0, `${call}: ${stderr}`)
  }
  const { stdout } = await kettenwerk(["model", "."], { cwd })
  const model = JSON.parse(stdout) as Readonly<Record<string, readonly { readonly name: string }[]>>
  assert.deepEqual(model["offers"]!.map(({ name }) => name).sort(), ["Familienbus", "Treff"])
  assert.equal(model["goals"]!.length, 1)
  assert.equal(model["chains"]!.length, 1)
})

describe("import", () => {
  test("writes Markdown to standard output, also under its German name and from standard input", async () => {
    const bytes = await word()
    const cwd = await folderWith({ "konzept.docx": bytes })
    const answer = { code: 0, stdout: text, stderr: "" }
    assert.deepEqual(await kettenwerk(["import", "konzept.docx"], { cwd }), answer)
    assert.deepEqual(await kettenwerk(["einlesen", "konzept.docx"], { cwd }), answer)
    assert.deepEqual(await kettenwerk(["import", "-"], { cwd, stdin: bytes }), answer)
  })

  test("--out writes one file, keeps an existing one and replaces it only when told to", async () => {
    const cwd = await folderWith({ "konzept.docx": await word() })
    const args = ["import", "konzept.docx", "--out", "konzept.md"]
    const first = await kettenwerk(args, { cwd })
    assert.equal(first.code, 0)
    assert.match(first.stderr, /konzept\.md ist geschrieben.*kettenwerk check konzept\.md/)
    assert.equal(first.stdout, "")
    assert.deepEqual((await readdir(cwd)).sort(), ["konzept.docx", "konzept.md"])

    await writeFile(path.join(cwd, "konzept.md"), "von Hand geändert")
    const second = await kettenwerk(args, { cwd })
    assert.equal(second.code, 2)
    assert.match(second.stderr, /gibt es schon und wird nicht überschrieben/)
    assert.equal(await readFile(path.join(cwd, "konzept.md"), "utf8"), "von Hand geändert")

    assert.equal((await kettenwerk([...args, "--ueberschreiben", "-q"], { cwd })).stderr, "")
    assert.equal(await readFile(path.join(cwd, "konzept.md"), "utf8"), text)
    assert.deepEqual((await readdir(cwd)).sort(), ["konzept.docx", "konzept.md"])
  })

  test("a table can be checked as it comes out", async () => {
    const cwd = await folderWith({ "liste.csv": "Angebot;Träger;Zielgruppe\nElterncafé;Caritas;Eltern\n" })
    const written = await kettenwerk(
      ["import", "liste.csv", "--out", "liste.md", "--kommune", "Landkreis Auental"],
      { cwd },
    )
    assert.equal(written.code, 0)
    const read = await kettenwerk(["check", "liste.md", "--explain-reading"], { cwd })
    assert.match(read.stdout, /Angebot\s+Elterncafé\s+alle Träger: Caritas/)
  })

  test("what cannot be read is one German sentence and exit code 2", async () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])
    const cwd = await folderWith({ "alt.doc": old, "kaputt.docx": "PK\u0003\u0004kaputt", "leer.csv": "" })
    const cases = [
      [["alt.doc"], /^alt\.doc: Das ist eine ältere Word-Datei/],
      [["kaputt.docx"], /^kaputt\.docx: Die Datei ist beschädigt/],
      [["leer.csv"], /^leer\.csv: Die Datei ist leer\./],
      [["fehlt.docx"], /^fehlt\.docx: Die Datei gibt es nicht\./],
      [["."], /^\.: Das ist ein Ordner, keine Datei\./],
      [["alt.doc", "--from", "dokx"], /„dokx“ gibt es nicht für --from\. Meinten Sie „docx“\?/],
      [["alt.doc", "--art", "angebot"], /„angebot“ gibt es nicht für --art/],
      [["alt.doc", "--sprache", "en"], /^alt\.doc: This is an older Word file/],
    ] as const
    for (const [args, message] of cases) {
      const { code, stdout, stderr } = await kettenwerk(["import", ...args], { cwd })
      assert.deepEqual({ code, stdout }, { code: 2, stdout: "" })
      assert.match(stderr, message)
      assert.equal(stderr.trim().split("\n").length, 1)
    }
  })
})
