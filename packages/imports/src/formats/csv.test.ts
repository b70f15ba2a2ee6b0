import assert from "node:assert/strict"
import { test } from "vitest"
import { importDocument } from "../import-document.js"
import type { ImportOptions } from "../import-result.js"

function imported(content: string | Uint8Array, options: ImportOptions = {}) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content
  const result = importDocument(bytes, { name: "liste.csv", ...options })
  assert.ok(result.ok, result.ok ? "" : result.problem.de)
  return { ...result, sentences: result.notes.map(({ kind, message }) => `${kind}: ${message.de}`) }
}

const table =
  "| Akteur | Bereich | AGS |\n| --- | --- | --- |\n| Straßenbauamt Übersee | Soziales | 01234 |\n"

test("separator, mark of the encoding and line ends make no difference", () => {
  for (const separator of [";", ",", "\t"]) {
    for (const start of ["", "\uFEFF", `sep=${separator}\r\n`]) {
      const lines = [
        ["Akteur", "Bereich", "AGS"],
        ["Straßenbauamt Übersee", "Soziales", '"01234"'],
      ]
      const text = start + lines.map((cells) => cells.join(separator)).join("\r\n")
      const { markdown } = imported(text)
      assert.ok(markdown.endsWith(table), `${JSON.stringify(text)}: ${markdown}`)
    }
  }
})

test("commas in sentences, titles and empty rows do not hide the separator", () => {
  const { markdown } = imported(
    "Angebote, Stand 2026\n\nAngebot;Zielgruppe\nTreff, offen;Eltern, Kinder, Großeltern\nCafé;Eltern, Kinder\n\n",
  )
  assert.match(markdown, /\| Treff, offen \| Eltern, Kinder, Großeltern \|\n\| Café \| Eltern, Kinder \|/)
  assert.match(imported("Name;Bereich\nJugendamt;Jugendhilfe\n").markdown, /\| Jugendamt \| Jugendhilfe \|/)
})

test("the encoding of Windows is read and named", () => {
  const text = "Akteur;Bereich;AGS\nStraßenbauamt Übersee;Soziales;01234\n"
  const { markdown, sentences } = imported(Uint8Array.from(Buffer.from(text, "latin1")))
  assert.ok(markdown.endsWith(table))
  assert.match(sentences.join(), /als Windows-1252 gelesen/)
  const utf16 = imported(Uint8Array.from(Buffer.from(`\uFEFF${text}`, "utf16le")))
  assert.ok(utf16.markdown.endsWith(table))
})

test("signs that protect zeros and formulas in Excel are taken off, formulas stay text", () => {
  const { markdown } = imported('Akteur;Telefon;PLZ\nJugendamt;\'+49 555;"=""04177"""\n=1+1;;\n')
  assert.match(markdown, /\| Jugendamt \| \+49 555 \| 04177 \|\n\| =1\+1 \| \| \|/)
})

test("quoted cells keep separators, pipes and lines", () => {
  const { markdown } = imported('Angebot;Träger;Zielgruppe\n"Treff; offen";"AWO | DRK";"Eltern\nKinder"\n')
  assert.match(markdown, /\| Treff; offen \| AWO \\\| DRK \| Eltern<br>Kinder \|/)
})

test("text that is no table is refused with a sentence", () => {
  const result = importDocument(new TextEncoder().encode("nur ein Satz"), { name: "a.csv" })
  assert.deepEqual(result.ok, false)
  assert.match(result.ok ? "" : result.problem.de, /keine Tabelle mit Kopfzeile/)
})

const portal =
  "id;name;provider;shortDescription;longDescription;targetGroups;categories;noCosts;costs;allAges;accessibility;zip;city;street;startDate;endDate;contactName;contactPhone;contactEmail;reminderEmailSend;approved;lat\n" +
  "7;Elterncafé;Familienzentrum;Treff;<p>Für <b>alle</b></p>;Eltern,Familien;Begegnung;1;;0;2;04177;Auental;Weg 1;2026-01-05;2026-02-01;Erika Beispiel;0555 1;erika@auental.example;1;1;51.1\n" +
  "7;Elterncafé;Familienzentrum;;;;;;;;;;;;2026-03-05;2026-04-01;;;;;1;\n" +
  "8;Kletterkurs;Sportverein;;<ul><li>Klettern</li><li>Sichern</li></ul>;Kinder;Sport;0;5 Euro;1;3;;;;;;;;;;1;\n" +
  "9;Entwurf;Sportverein;;;;;;;;;;;;;;;;;;0;\n"

test("an export of the Chancenportal becomes a table of offers without persons", () => {
  const { format, markdown, sentences } = imported(portal)
  assert.equal(format, "chancenportal-csv")
  assert.ok(
    markdown.endsWith(
      [
        "## Angebote",
        "",
        "| Nr. | Angebot | Träger | Zielgruppe | Alter | Thema | Beschreibung | Kosten | Barrierefrei | Adresse | Beginn | Ende |",
        `| ${Array(12).fill("---").join(" | ")} |`,
        "| 7 | Elterncafé | Familienzentrum | Eltern, Familien | | Begegnung | Treff | kostenfrei | ja | Weg 1, 04177 Auental | 05.01.2026 | 01.04.2026 |",
        "| 8 | Kletterkurs | Sportverein | Kinder | alle Altersgruppen | Sport | • Klettern<br>• Sichern | 5 Euro | nein | | | |",
        "",
      ].join("\n"),
    ),
    markdown,
  )
  assert.ok(!/Erika|0555/.test(markdown + sentences.join()))
  assert.deepEqual(sentences, [
    "lost: Angaben zu Personen (Name, Telefon, E-Mail) weggelassen; mit --mit-personen kommen sie mit.",
    "lost: 1 nicht freigegebenes Angebot weggelassen.",
    "lost: Spalten ohne Platz in unserer Tabelle: reminderemailsend, lat.",
  ])
})

test("persons of the Chancenportal come along when asked for", () => {
  const { markdown } = imported(portal, { withPersons: true })
  assert.match(markdown, /\| Erika Beispiel \| 0555 1 \| erika@auental\.example \|/)
})
