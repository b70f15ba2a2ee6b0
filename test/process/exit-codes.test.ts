import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { beforeAll, describe, test } from "vitest"
import { folderWith, kettenwerk } from "./run-cli.js"

/** The table below „## Exit-Code“ in docs/cli.md. */
const page = await readFile(new URL("../../docs/cli.md", import.meta.url), "utf8")
const rows = Array.from(
  page.matchAll(/^\| `kettenwerk ?(?<call>[^`]*)` \| (?<situation>[^|]+) \| (?<code>\d) \|$/gm),
  ({ groups }) => ({
    call: groups!.call!,
    situation: groups!.situation!.trim(),
    code: Number(groups!.code),
  }),
)

const windows1252 = Buffer.from("# Präventionskonzept für Schönau\n", "latin1")

describe("the exit codes of docs/cli.md", () => {
  let cwd = ""
  beforeAll(async () => {
    cwd = await folderWith({
      "vollstaendig.md":
        "# Präventionskonzept Landkreis Musterland\n\n## Ziele\n\n- Z1: Alle Familien kennen eine Anlaufstelle.\n",
      "luecken.md":
        "# Präventionskonzept Landkreis Musterland\n\n## Ziele\n\n- Z1: Alle Familien kennen eine Anlaufstelle.\n",
      "geaendert.md":
        "# Präventionskonzept Landkreis Musterland\n\n## Ziele\n\n- Z1: Alle Familien finden eine Anlaufstelle.\n",
      "neu.md": "# Neues Angebot: Elterncafé Süd\n\n- Träger: Jugendamt\n- Alter: 0–3 Jahre\n",
      "einkaufszettel.md": "# Einkaufszettel\n\n- Milch\n- Brot\n",
      "leer/notiz.txt": "kein Markdown",
      "bild.md": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 3]),
      "alt.md": windows1252,
      "kaputt/kettenwerk.yaml": "regeln:\n  a: [1, 2\nprofil: 'offen\n",
      "kaputt/konzept.md": "# Präventionskonzept Landkreis Musterland\n",
    })
  })

  test("are documented", () => assert.ok(rows.length > 15, `only ${rows.length} rows were found`))

  for (const { call, situation, code } of rows) {
    test(`${call || "kettenwerk"}: ${situation}`, async () => {
      const answer = await kettenwerk(
        call.split(" ").filter((arg) => arg !== ""),
        { cwd },
      )
      assert.equal(answer.code, code, answer.stdout + answer.stderr)
      if (code === 2) assert.notEqual(answer.stderr, "", "a failure says why")
    })
  }
})
