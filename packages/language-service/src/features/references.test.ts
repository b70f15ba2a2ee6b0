import assert from "node:assert/strict"
import { test } from "vitest"
import { at, inConcept, title } from "../service-for-tests.js"

/** Words of all references, by file. */
function referencesAt(
  text: string | readonly string[],
  others: Readonly<Record<string, string>> = {},
): readonly string[] {
  const { service, uri, offset } = at(text, others)
  return service
    .references(uri, offset)
    .map((mention) => `${mention.uri}: ${service.text(mention.uri)!.slice(mention.start, mention.end)}`)
}

test("references are found in tables, prose and inflected", () => {
  assert.deepEqual(referencesAt(inConcept("Jugendamt")), [
    "konzept.md: Jugendamt",
    "konzept.md: Jugendamtes",
    "konzept.md: Jugendamt",
    "konzept.md: Jugendamt",
    "konzept.md: Jugendamt",
  ])
})

test("references are found in other files of the same municipality only", () => {
  const found = referencesAt(inConcept("Elterncafé"), {
    "anlage.md": `${title}\n\n## Angebote\n\nDas Elterncafé hat neue Zeiten, Familien sind willkommen.`,
    "fremd.md":
      "# Präventionskonzept Landkreis Lindenhain\n\n## Angebote\n\nDas Elterncafé, Kinder und Familien.",
  })
  assert.deepEqual(found, ["anlage.md: Elterncafé", "konzept.md: Elterncafé"])
})

test("ids and titles name the same milestone", () => {
  assert.deepEqual(referencesAt(inConcept("M1 |", 1).replace("M1▮ |", "M▮1 |")), [
    "konzept.md: M1",
    "konzept.md: Erhebung abgeschlossen",
    "konzept.md: M1",
  ])
})

test("an abbreviation of the document is the office, the word „ja“ is not", () => {
  const found = referencesAt([
    title,
    "",
    "Das Jugend▮amt (JA) lädt ein, ja, wirklich. Das JA und das Gesundheitsamt planen für Kinder und Familien.",
    "",
    "| Angebot | Träger |",
    "| --- | --- |",
    "| Elterncafé | Jugendamt |",
  ])
  assert.deepEqual(found, [
    "konzept.md: Jugendamt",
    "konzept.md: JA",
    "konzept.md: JA",
    "konzept.md: Jugendamt",
  ])
})

test("addresses, code and longer names are no references", () => {
  const found = referencesAt([
    title,
    "",
    "| Angebot | Träger |",
    "| --- | --- |",
    "| Elterncafé | Jugen▮damt |",
    "",
    "| Akteur | Bereich |",
    "| --- | --- |",
    "| Jugendamt | Jugendhilfe |",
    "| Jugendamt Nord | Jugendhilfe |",
    "",
    "Mehr unter [Seite](https://Jugendamt.example/Jugendamt) und `Jugendamt`.",
  ])
  assert.deepEqual(found, ["konzept.md: Jugendamt", "konzept.md: Jugendamt"])
})

test("a name between pipes that are escaped belongs to its cell", () => {
  const found = referencesAt([
    title,
    "",
    "| Angebot | Träger |",
    "| --- | --- |",
    "| Elterncafé \\| Treff | Juge▮ndamt |",
    "| Babybesuch | Jugendamt |",
  ])
  assert.equal(found.length, 2)
})

test("highlights stay within the document", () => {
  const { service, uri, offset } = at(inConcept("Elterncafé"), {
    "anlage.md": `${title}\n\n## Angebote\n\nDas Elterncafé hat neue Zeiten, Familien sind willkommen.`,
  })
  assert.deepEqual(
    service.highlights(uri, offset).map((mention) => mention.uri),
    ["konzept.md"],
  )
})

test("the definition is where the entity is listed, also from another file", () => {
  const { service, uri, offset } = at(
    `${title}\n\n## Stand\n\nDas Eltern▮café läuft, Kinder und Familien kommen.`,
    {
      "liste.md": inConcept("Elterncafé").replace("▮", ""),
    },
  )
  const found = service.definition(uri, offset)!
  assert.equal(found.targetName.uri, "liste.md")
  assert.equal(found.targetName.start.line, 17)
})
