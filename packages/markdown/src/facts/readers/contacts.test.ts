import { expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const read = (markdown: string) =>
  readConcept(markdown).contacts.map(
    ({ function: task, person, organisation, functionalMailbox, phone }) => ({
      ...(task === undefined ? {} : { function: task }),
      ...(person === undefined ? {} : { person }),
      ...(organisation === undefined ? {} : { organisation }),
      ...(functionalMailbox === undefined ? {} : { mail: functionalMailbox }),
      ...(phone === undefined ? {} : { phone }),
    }),
  )

test.each(spellings)("a table is read, function first: %s", (_name, spell) => {
  expect(
    read(
      spell(`## Ansprechpersonen

| Thema | Funktion | Stelle | Erreichbar unter |
|---|---|---|---|
| Kette | Koordination | Stabsstelle Sozialplanung | kette@auental.example |
| Gesundheit | Gesundheitsplanung | Gesundheitsamt | 03999/12345 |
`),
    ),
  ).toEqual([
    { function: "Koordination", organisation: "Stabsstelle Sozialplanung", mail: "kette@auental.example" },
    { function: "Gesundheitsplanung", organisation: "Gesundheitsamt", phone: "03999/12345" },
  ])
})

it("lines below a heading are read", () => {
  expect(
    read(
      "## Ansprechpartner\n\n- Koordination der Präventionskette: Sozialplanung, sozialplanung@auental.example\n- Frühe Hilfen: Gesundheitsamt, hilfen@auental.example",
    ),
  ).toEqual([
    {
      function: "Koordination der Präventionskette",
      organisation: "Sozialplanung",
      mail: "sozialplanung@auental.example",
    },
    { function: "Frühe Hilfen", organisation: "Gesundheitsamt", mail: "hilfen@auental.example" },
  ])
})

it("an address block is read as one contact, an address written out as well", () => {
  expect(
    read(
      "## Kontakt\n\nLandratsamt Auental  \nKoordinierungsstelle Präventionskette  \nFrau A. Beispiel  \nTelefon: 03999 123-456  \nE-Mail: kette(at)auental.example",
    ),
  ).toEqual([
    {
      function: "Koordinierungsstelle Präventionskette",
      person: "Frau A. Beispiel",
      organisation: "Landratsamt Auental",
      mail: "kette@auental.example",
      phone: "03999 123-456",
    },
  ])
})

it("columns of other tables carry contacts, each mailbox once", () => {
  expect(
    read(`## Akteure

| Akteur | Bereich | Ansprechpartner | E-Mail |
|---|---|---|---|
| Jugendamt | Jugendhilfe | Jugendhilfeplanung | jugendamt@auental.example |

## Angebote

| Angebot | Träger | Alter | Kontakt |
|---|---|---|---|
| Willkommensbesuch | Jugendamt | 0–1 Jahre | jugendamt@auental.example |
`),
  ).toEqual([
    { function: "Jugendhilfeplanung", organisation: "Jugendamt", mail: "jugendamt@auental.example" },
  ])
})

it("a sentence gives an address, with who coordinates if it says so just before", () => {
  expect(
    read(
      "Die Koordination übernimmt die Jugendhilfeplanerin im Jugendamt. Erreichbar ist sie über kette@auental.example.",
    ),
  ).toEqual([{ function: "Koordination", organisation: "Jugendamt", mail: "kette@auental.example" }])
})

it.each(["Die Kontakte zwischen Jugendamt und Schulen sind gut.", "Die Nummer der Vorlage ist 0815/2026."])(
  "text without an address gives none: %s",
  (sentence) => {
    expect(read(sentence)).toEqual([])
  },
)
