import { expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const read = (markdown: string) => {
  const model = readConcept(markdown)
  return model.fundings.map(({ object, programme, funder, fund, date, share, amount, coordination }) => ({
    object,
    ...(programme === undefined
      ? {}
      : { programme: model.programmes.find(({ id }) => id === programme)?.name }),
    ...(funder === undefined ? {} : { funder }),
    ...(fund === undefined ? {} : { fund }),
    ...(date === undefined ? {} : { date: `${date.from ?? ""}/${date.to ?? ""}` }),
    ...(share === undefined ? {} : { share }),
    ...(amount === undefined ? {} : { euro: amount.euro }),
    ...(coordination === undefined ? {} : { coordination }),
  }))
}

test.each(spellings)("a table gives object, source, period and amount: %s", (_name, spell) => {
  expect(
    read(
      spell(`## Finanzierung

| Gegenstand | Förderung | Geldgeber | Zeitraum | Betrag |
| --- | --- | --- | --- | --- |
| Koordinationsstelle | Landesprogramm „Starke Ketten“ | Land Musterland | 01/2025–12/2029 | 68.000 Euro jährlich |
| Spielmobil | Europäischer Sozialfonds Plus (ESF Plus) | Europäische Union | 01/2026–12/2028 | 45.000 € |
`),
    ),
  ).toEqual([
    {
      object: "Koordinationsstelle",
      programme: "Starke Ketten",
      funder: "Land Musterland",
      date: "2025-01-01/2029-12-31",
      euro: 68000,
      coordination: true,
    },
    {
      object: "Spielmobil",
      fund: "ESF Plus",
      funder: "Europäische Union",
      date: "2026-01-01/2028-12-31",
      euro: 45000,
    },
  ])
})

it("a table of projects below „Finanzierung“ is one of money, however its columns are called", () => {
  expect(
    read(
      "## Finanzierung\n\n| Vorhaben | Mittel | Laufzeit | Betrag |\n|---|---|---|---|\n| Lernorte | Haushalt der Stadt | 2027 | wird geprüft |",
    ),
  ).toEqual([{ object: "Lernorte", funder: "Haushalt der Stadt", date: "2027-01-01/2027-12-31" }])
})

it("a list names the source first and what it pays for behind", () => {
  expect(
    read(
      "## Förderprogramme\n\n- Landesprogramm „Orte stärken“ (seit 2023): Personal für eine Koordinationsstelle, 60.000 Euro jährlich\n- ESF Plus (Fördersatz 40 %): Projekt „Brücken“, 2024 bis 2026, 120.000 €",
    ),
  ).toEqual([
    {
      object: "Personal für eine Koordinationsstelle",
      programme: "Orte stärken",
      date: "2023-01-01/",
      euro: 60000,
      coordination: true,
    },
    {
      object: "Projekt „Brücken“",
      fund: "ESF Plus",
      date: "2024-01-01/2026-12-31",
      share: 0.4,
      euro: 120000,
    },
  ])
})

it("sentences give money to one thing", () => {
  expect(
    read(
      "Für die Treffpunkte hat das Land Musterland 40.000 € aus dem Programm „Dorf macht Zukunft“ bewilligt (01.01.2028–31.12.2028).",
    ),
  ).toEqual([
    {
      object: "Treffpunkte",
      programme: "Dorf macht Zukunft",
      funder: "Land Musterland",
      date: "2028-01-01/2028-12-31",
      euro: 40000,
    },
  ])
})

it("a giver may be the subject", () => {
  expect(read("Die Sparkassenstiftung Obertal fördert das Spielmobil mit 8.000 Euro im Jahr 2027.")).toEqual([
    { object: "Spielmobil", funder: "Sparkassenstiftung Obertal", date: "2027-01-01/2027-12-31", euro: 8000 },
  ])
})

it("the share of the coordination completes its row", () => {
  expect(
    read(`## Umsetzung

Die Koordination der Präventionskette liegt bei der Stabsstelle Sozialplanung. Dafür steht seit dem 01.07.2024 eine volle Stelle zur Verfügung, die bis zum 31.12.2027 zu 60 Prozent aus Mitteln des Europäischen Sozialfonds Plus gefördert wird.

## Finanzierung

| Gegenstand | Mittelgeber | Betrag |
|---|---|---|
| Koordination Präventionskette | Europäischer Sozialfonds Plus | 46.800 € jährlich |
`),
  ).toEqual([
    {
      object: "Koordination Präventionskette",
      fund: "ESF Plus",
      share: 0.6,
      euro: 46800,
      coordination: true,
    },
  ])
})

it.each([
  "Für die Umsetzung der Maßnahmen sind im Haushalt 214.000 € vorgesehen.",
  "Für die Maßnahmen sind 214.000 € eingeplant.",
  "Die Kosten liegen bei rund 30.000 Euro.",
  "Wer fördert die Treffpunkte mit 10.000 €?",
])("sums without an object, costs and questions are no funding: %s", (sentence) => {
  expect(read(sentence)).toEqual([])
})
