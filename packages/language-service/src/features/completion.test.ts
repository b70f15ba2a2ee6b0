import assert from "node:assert/strict"
import { test } from "vitest"
import { at, concept, title } from "../service-for-tests.js"

function labelsAt(text: string | readonly string[]): readonly string[] {
  const { service, uri, offset } = at(text)
  return service.completion(uri, offset).map(({ label }) => label)
}

/** The text after the proposal with this label was accepted. */
function accepted(marked: string | readonly string[], label: string): string {
  const { service, uri, offset, text } = at(marked)
  const found = service.completion(uri, offset).find((one) => one.label === label)!
  return text.slice(0, found.start) + found.newText + text.slice(found.end)
}

const withRow = (row: string): string => concept.replace("| Vorlesezeit |", `${row}\n| Vorlesezeit |`)

test("a column of carriers proposes the actors of the document", () => {
  const labels = labelsAt(withRow("| Babybesuch | ▮ | 0–1 Jahre |  |"))
  assert.deepEqual(labels.slice(0, 3), ["Jugendamt", "Gesundheitsamt", "Kita Löwenzahn"])
})

test("the whole cell is replaced, wherever the cursor stands in it", () => {
  const text = accepted(withRow("| Babybesuch | Gesund▮heitsdienst | 0–1 Jahre |  |"), "Gesundheitsamt")
  assert.match(text, /\| Babybesuch \| Gesundheitsamt \| 0–1 Jahre \|/)
})

test("in a cell of several names only the one under the cursor is replaced", () => {
  const text = accepted(
    withRow("| Babybesuch | Jugendamt | 0–1 Jahre | Kita Löwenzahn, Gesu▮x |"),
    "Gesundheitsamt",
  )
  assert.match(text, /\| Kita Löwenzahn, Gesundheitsamt \|/)
})

test("a pipe in a name is escaped, and an escaped pipe does not end a cell", () => {
  const lines = [
    title,
    "",
    "| Angebot | Träger |",
    "| --- | --- |",
    "| Elterncafé \\| Treff | Haus A\\|B |",
    "| Frühstück \\| Runde | ▮ |",
  ]
  assert.match(accepted(lines, "Haus A|B"), /\| Frühstück \\\| Runde \| Haus A\\\|B \|/)
})

test("a column of dependencies proposes the ids with their titles", () => {
  const { service, uri, offset } = at(`${concept}\n| M3 | Beschluss | 06/2027 | Jugendamt | ▮ |`)
  const found = service.completion(uri, offset)
  assert.deepEqual(
    found.slice(0, 2).map(({ label, detail }) => [label, detail]),
    [
      ["M1", "Meilenstein · Erhebung abgeschlossen"],
      ["M2", "Meilenstein · Bericht liegt vor"],
    ],
  )
})

test("dates come from the Stichtag", () => {
  const labels = labelsAt(`${concept}\n| M3 | Beschluss | ▮ | Jugendamt |  |`)
  assert.equal(labels[0], "04/2026")
  assert.ok(labels.includes("2. Quartal 2026"))
})

test("known values are proposed by the meaning of the column", () => {
  const table = (header: string): readonly string[] => [
    title,
    "",
    `| Angebot | ${header} |`,
    "| --- | --- |",
    "| Elterncafé | ▮ |",
  ]
  assert.ok(labelsAt(table("Präventionsart")).includes("selektiv"))
  assert.ok(labelsAt(table("Status")).includes("laufend"))
  assert.ok(labelsAt(table("Kosten")).includes("kostenfrei"))
  assert.ok(labelsAt(table("Lebensphase")).length > 0)
  assert.ok(
    labelsAt([title, "", "| Akteur | Bereich |", "| --- | --- |", "| Jugendamt | ▮ |"]).includes(
      "Jugendhilfe",
    ),
  )
  assert.ok(
    labelsAt([title, "", "| Maßnahme | Stand |", "| --- | --- |", "| Bericht | ▮ |"]).includes("in Arbeit"),
  )
  assert.deepEqual(labelsAt(table("Barrierefrei")), ["ja", "nein"])
})

test("a header proposes columns that are usual in the section and not there yet", () => {
  const labels = labelsAt([
    title,
    "",
    "## Maßnahmen",
    "",
    "| Maßnahme | ▮ |",
    "| --- | --- |",
    "| Bericht | x |",
  ])
  assert.ok(labels.indexOf("Verantwortlich") < 8)
  assert.ok(!labels.includes("Maßnahme"))
})

test("the first line of a table to be proposes columns too", () => {
  assert.ok(labelsAt([title, "", "## Meilensteine", "", "| ▮"]).includes("Termin"))
})

test("a half-typed last row without closing pipe is a cell", () => {
  const labels = labelsAt([
    title,
    "",
    "| Angebot | Träger |",
    "| --- | --- |",
    "| Elterncafé | Jugendamt |",
    "| Babybesuch | Ju▮",
  ])
  assert.deepEqual(labels, ["Jugendamt"])
})

test("a field in a list item proposes by its label", () => {
  const labels = labelsAt(
    `${concept}\n\n## Weitere Angebote\n\n- **Babybesuch** (Träger: Ge▮; Alter: 0–1 Jahre)`,
  )
  assert.ok(labels.includes("Gesundheitsamt"))
  const text = accepted(
    `${concept}\n\n## Weitere\n\n- **Babybesuch** (Träger: Ge▮sund; Alter: 0–1 Jahre)`,
    "Gesundheitsamt",
  )
  assert.match(text, /\(Träger: Gesundheitsamt; Alter/)
})

test("Windows line ends and umlauts in two letters make no difference", () => {
  const text = withRow("| Babybesuch | Kita▮ | 0–1 Jahre |  |").replaceAll("\n", "\r\n").normalize("NFD")
  assert.ok(labelsAt(text).some((label) => label.normalize("NFC") === "Kita Löwenzahn"))
})

test("running text and unknown columns get no proposals", () => {
  assert.deepEqual(labelsAt([title, "", "Im Land▮kreis leben Familien."]), [])
  assert.deepEqual(
    labelsAt([title, "", "| Angebot | Wetterlage |", "| --- | --- |", "| Elterncafé | ▮ |"]),
    [],
  )
})
