import assert from "node:assert/strict"
import { fileURLToPath } from "node:url"
import { describe, test } from "vitest"
import { programmeCorpus } from "../bench/programme-corpus.js"
import { folderWith, kettenwerk } from "./run-cli.js"

const cwd = fileURLToPath(new URL("../../docs/beispiele/", import.meta.url))
const day = ["--stichtag", "2026-11-21"]

describe("programme", () => {
  test("puts the examples side by side, in the order of their names", async () => {
    const { code, stdout, stderr } = await kettenwerk(["programm", ".", ...day], { cwd })
    assert.equal(code, 0, stderr)
    assert.match(stderr, /Nicht als Präventionskonzept zu erkennen und nicht verglichen: .*neues-angebot\.md/)
    const text = stdout.replace(/\s+/g, " ")
    assert.match(text, /^6 Kommunen, geordnet nach AGS und Name; die Reihenfolge ist keine Wertung\./)
    assert.match(text, /Landkreis Auental Kette: .*Landkreis Moorland Kette: .*Stadt Lindenhain Kette: /)
    assert.match(text, /Netzwerk: Stellen \(n\): 14; Verbindungen: 49; Dichte: 54 %;.* Rücklauf: 13 von 14/)
    assert.match(text, /Programme: „Starke Ketten Musterland“ \(Landkreis Auental und Landkreis Kleinwalde\)/)
  })

  test("writes CSV that a spreadsheet can open without running anything", async () => {
    const folder = await folderWith({
      "a.md":
        '---\nkommune: "=HYPERLINK(1)"\nschluessel: "01002"\n---\n\n# Präventionskonzept\n\n## Steuerung\n\nSteuerungsgruppe Prävention\n',
      "b.md": '---\nkommune: Landkreis Moorland\nschluessel: "01001"\n---\n\n# Präventionskonzept\n',
    })
    const { stdout } = await kettenwerk(["programme", ".", "--format", "csv"], { cwd: folder })
    const [header, first, second] = stdout.split("\r\n")
    assert.match(header!, /^\uFEFFname;ags;art;stand;lebensphasen;/)
    assert.match(first!, /^Landkreis Moorland;01001;Landkreis;/)
    assert.match(second!, /^'=HYPERLINK\(1\);01002;/)
    assert.match(first!, /;nicht angegeben;/)
    assert.doesNotMatch(first!, /;0(?=;|$)/)
  })

  test("reads a municipality from several folders as one, also where the beginning does not name it", async () => {
    const folder = await folderWith({
      "konzepte/auental.md":
        "# Präventionskonzept Landkreis Auental\n\n## Ziele\n\n- Z1: Alle Kinder sind gesund.\n",
      "anlagen/auental.md": `# Anlage\n\n${"Einleitung ohne Ort. ".repeat(400)}\n\n## Angebote im Landkreis Auental\n\n| Angebot | Träger | Alter |\n| --- | --- | --- |\n| Elterncafé | Jugendamt | 0–3 |\n| Babytreff | Gesundheitsamt | 0–1 |\n| Lesezeit | Kita Sonne | 3–6 |\n`,
    })
    const { stdout } = await kettenwerk(["programme", ".", "--format", "json"], { cwd: folder })
    const { municipalities } = JSON.parse(stdout)
    assert.equal(municipalities.length, 1)
    assert.deepEqual(
      [municipalities[0].documents.length, municipalities[0].offers, municipalities[0].goals],
      [2, 3, 1],
    )
  })

  test("a broken file does not stop the others", async () => {
    const folder = await folderWith({
      "gut.md": "# Präventionskonzept Landkreis Auental\n",
      "alt.md": Buffer.from("# Präventionskonzept für Schönau\n", "latin1"),
    })
    const { code, stdout, stderr } = await kettenwerk(["programme", "."], { cwd: folder })
    assert.equal(code, 2)
    assert.match(stderr, /^alt\.md: /m)
    assert.match(stdout, /^1 Kommune, /)
  })

  test("keeps invented municipalities of every shape apart and in the order of their keys", async () => {
    const files = programmeCorpus(15)
    const folder = await folderWith(Object.fromEntries(files.map(({ path, text }) => [path, text])))
    const { code, stdout, stderr } = await kettenwerk(["programme", ".", "--format", "json", ...day], {
      cwd: folder,
    })
    assert.equal(code, 0, stderr)
    const { municipalities, shared, across } = JSON.parse(stdout)
    assert.equal(municipalities.length, 15)
    assert.ok(
      municipalities.every(
        ({ offers, goals }: { offers?: number; goals?: number }) => offers! > 0 && goals === 2,
      ),
    )
    const keys = municipalities.flatMap(({ key }: { key?: string }) => key ?? [])
    assert.deepEqual(keys, [...keys].sort())
    assert.ok(shared.some(({ label }: { label: string }) => label === "Elterncafé"))
    assert.ok(across.length > 0)
  })
})
