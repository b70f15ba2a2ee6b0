import assert from "node:assert/strict"
import { test } from "vitest"
import { at, inConcept, title } from "../service-for-tests.js"

function hoverAt(
  text: string | readonly string[],
  others?: Readonly<Record<string, string>>,
): string | undefined {
  const { service, uri, offset } = at(text, others)
  return service.hover(uri, offset)?.markdown
}

test("an actor shows its role, its offers and its open milestones", () => {
  const card = hoverAt(inConcept("Jugendamt"))!
  assert.match(card, /^\*\*Jugendamt\*\* · Akteur\n/)
  assert.match(card, /Bereich: Jugendhilfe/)
  assert.match(card, /Träger von: Elterncafé/)
  assert.match(card, /Partner bei: Vorlesezeit/)
  assert.match(card, /Offene Meilensteine \(1\): Erhebung abgeschlossen/)
  assert.match(card, /5 Nennungen/)
})

test("an inflected form in prose shows the card of the actor", () => {
  assert.match(hoverAt(inConcept("Jugendamtes"))!, /^\*\*Jugendamt\*\*/)
})

test("an id shows its milestone and what waits for it", () => {
  const card = hoverAt(inConcept("M1 |", 1).replace("M1▮ |", "M▮1 |"))!
  assert.match(card, /Erhebung abgeschlossen/)
  assert.match(card, /Darauf warten: Bericht liegt vor/)
})

test("the place in the network is told in a sentence", () => {
  const card = hoverAt([
    title,
    "",
    "## Netzwerk",
    "",
    "| von | zu | Art der Zusammenarbeit |",
    "| --- | --- | --- |",
    "| Juge▮ndamt | Gesundheitsamt | Kooperation |",
    "| Gesundheitsamt | Kita Löwenzahn | Austausch |",
  ])!
  assert.match(card, /Im Netzwerk mit 1 von 2 anderen verbunden\./)
})

test("a date that needs thought shows how it was read", () => {
  assert.match(hoverAt(inConcept("Frühjahr 2027"))!, /^Gelesen als: /)
})

test("a term of the field is explained with its source", () => {
  const text = hoverAt([title, "", "Frühe Hil▮fen gehören dazu, Kinder und Familien auch."])!
  assert.match(text, /^\*\*Frühe Hilfen\*\*/)
  assert.match(text, /KKG/)
})

test("umlauts in two letters, NBSP and soft hyphens make no difference", () => {
  const text = inConcept("Kita Löwenzahn", 1)
  assert.match(hoverAt(text.normalize("NFD"))!, /Kita L(?:ö|o\u0308)wenzahn.*Akteur/)
  assert.match(hoverAt(text.replaceAll("Kita▮ Löwenzahn", "Kita▮\u00A0Löwen\u00ADzahn"))!, /Kita Löwenzahn/)
})

test("Windows line ends make no difference", () => {
  assert.match(hoverAt(inConcept("Gesundheitsamt", 1).replaceAll("\n", "\r\n"))!, /^\*\*Gesundheitsamt\*\*/)
})

test("names of the document cannot bring markup into a card", () => {
  const card = hoverAt([
    title,
    "",
    "## Angebote",
    "",
    "| Angebot | Träger |",
    "| --- | --- |",
    "| Eltern▮café \\[x](command:evil) \\<img> | Jugendamt |",
  ])!
  assert.doesNotMatch(card, /(?<!\\)\[x\]\(|(?<!\\)<img/)
})

test("ordinary words and documents that are no concept show nothing", () => {
  assert.equal(hoverAt([title, "", "Das Wet▮ter ist schön."]), undefined)
  assert.equal(hoverAt("# Readme\n\nNothing t▮o see."), undefined)
})
