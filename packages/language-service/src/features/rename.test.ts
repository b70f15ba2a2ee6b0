import assert from "node:assert/strict"
import { applyEdits } from "@kettenwerk/core"
import { test } from "vitest"
import { at, inConcept, title } from "../service-for-tests.js"

/** The text after a rename; edits that are listed apart are applied too. */
function renamed(marked: string | readonly string[], newName: string): string {
  const { service, uri, offset, text } = at(marked)
  const answer = service.rename(uri, offset, newName)
  assert.ok(answer.ok)
  return applyEdits(text, answer.edits)
}

function notesOf(
  marked: string | readonly string[],
  newName: string,
  others?: Readonly<Record<string, string>>,
) {
  const { service, uri, offset } = at(marked, others)
  const answer = service.rename(uri, offset, newName)
  assert.ok(answer.ok)
  return answer.edits.map(({ uri, note }) => `${uri} ${note ?? "-"}`)
}

function refusal(marked: string | readonly string[], newName: string): string {
  const { service, uri, offset } = at(marked)
  const answer = service.rename(uri, offset, newName)
  return answer.ok ? "" : answer.reason
}

test("all mentions change, inflected ones with their ending", () => {
  const text = renamed(inConcept("Jugendamt"), "Familienamt")
  assert.doesNotMatch(text, /Jugendamt/)
  assert.match(text, /Die Leitung des Familienamtes lädt/)
})

test("inflected mentions and other files are listed apart", () => {
  const other = `${title}\n\n## Stand\n\n| Akteur | Bereich |\n| --- | --- |\n| Jugendamt | Jugendhilfe |`
  assert.deepEqual(notesOf(inConcept("Jugendamt"), "Familienamt", { "anlage.md": other }).sort(), [
    "anlage.md other-file",
    "konzept.md -",
    "konzept.md -",
    "konzept.md -",
    "konzept.md -",
    "konzept.md inflected",
  ])
})

test("a one-word name in running text is listed apart: it may be an ordinary word", () => {
  const notes = notesOf(
    [
      title,
      "",
      "| Angebot | Träger |",
      "| --- | --- |",
      "| Bera▮tung | Jugendamt |",
      "",
      "Familien wünschen sich mehr Beratung.",
    ],
    "Erstberatung",
  )
  assert.deepEqual(notes, ["konzept.md -", "konzept.md prose"])
})

test("every way of writing the name changes: bold, hyphen, soft hyphen, umlaut in two letters", () => {
  const text = renamed(
    [
      title,
      "",
      "| Angebot | Träger |",
      "| --- | --- |",
      "| Eltern▮-Café | Jugendamt |",
      "",
      "- **Eltern-Café** am Montag",
      "- Eltern-\u00ADCafé am Dienstag",
      `- ${"Eltern-Café".normalize("NFD")} am Mittwoch`,
    ],
    "Familiencafé",
  )
  assert.equal(text.match(/Familiencafé/gu)?.length, 4)
  assert.match(text, /\*\*Familiencafé\*\*/)
})

test("an id is renamed wherever it is referred to", () => {
  const text = renamed(inConcept("M1 |", 1).replace("M1▮ |", "M▮1 |"), "M7")
  assert.match(text, /\| M7 \| Erhebung/)
  assert.match(text, /\| Gesundheitsamt \| M7 \|/)
})

test("an abbreviation and its full name are two names", () => {
  const lines = [
    title,
    "",
    "Das Jugendamt (JA) lädt ein. Das J▮A plant für Kinder und Familien.",
    "",
    "| Angebot | Träger |",
    "| --- | --- |",
    "| Elterncafé | Jugendamt |",
  ]
  const text = renamed(lines, "JuA")
  assert.match(text, /Jugendamt \(JuA\) lädt ein\. Das JuA plant/)
})

test("a name with a pipe is escaped in tables", () => {
  assert.match(renamed(inConcept("Vorlesezeit"), "Lesen | Hören"), /\| Lesen \\\| Hören \| Kita/)
})

test("gender forms are forms of one name", () => {
  const text = renamed(
    [
      title,
      "",
      "| Gremium | Mitglieder |",
      "| --- | --- |",
      "| Elternver▮treter:innenrat | Jugendamt |",
      "",
      "Der Elternvertreter\\*innenrat tagt für Kinder und Familien.",
    ],
    "Elternrat",
  )
  assert.equal(text.match(/Elternrat/gu)?.length, 2)
})

test("a name that is taken is refused with a sentence that says where", () => {
  const reason = refusal(inConcept("Jugendamt"), "Gesundheitsamt")
  assert.match(reason, /^„Gesundheitsamt“ gibt es schon \(Akteur „Gesundheitsamt“, konzept\.md, Zeile 8\)\./)
  assert.match(refusal(inConcept("Jugendamt"), "gesundheitsamt"), /gibt es schon/)
  assert.match(refusal(inConcept("M1 |", 1).replace("M1▮ |", "M▮1 |"), "M 2"), /gibt es schon/)
})

test("empty names and line breaks are refused", () => {
  assert.match(refusal(inConcept("Jugendamt"), "  "), /leer/)
  assert.match(refusal(inConcept("Jugendamt"), "A\nB"), /Zeilenumbruch/)
  assert.match(refusal(inConcept("M1 |", 1).replace("M1▮ |", "M▮1 |"), "Bericht"), /keine Kennung/)
})

test("where no name stands there is nothing to rename", () => {
  const { service, uri, offset } = at([title, "", "Das Wet▮ter ist schön."])
  const start = service.prepareRename(uri, offset)
  assert.equal(start.ok, false)
  assert.match(start.ok ? "" : start.reason, /kein Name/)
})

test("an inflected form is renamed from the name itself", () => {
  const { service, uri, offset } = at(inConcept("Jugendamtes"))
  const start = service.prepareRename(uri, offset)
  assert.equal(start.ok && start.placeholder, "Jugendamt")
})
