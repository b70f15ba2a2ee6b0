import { describe, expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const items = (markdown: string) =>
  readConcept(markdown).agendaItems.map(({ title, start, end, minutes, speaker, questions, number }) => ({
    title,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(questions.length === 0 ? {} : { questions }),
    ...(number === undefined ? {} : { number }),
  }))

describe("an agenda as a list", () => {
  const agenda = `## Auftakttreffen

# Ablauf

- 09:00 Uhr | **Ankommen**, A. Beispiel, Landratsamt Auental
- 09:15 Uhr | **Warum eine Kette?** , Dr. B. Muster, IKPE
- 09:45 Uhr | **Gespräch im Plenum**  
Was läuft schon gut?  
Wo hakt es?
- 10:30 Uhr | **Absprachen**
`

  test.each(spellings)("gives times, titles, speakers and questions: %s", (_name, spell) => {
    expect(items(spell(agenda))).toEqual([
      {
        title: "Ankommen",
        start: "09:00",
        minutes: 15,
        speaker: { name: "A. Beispiel", organisation: "Landratsamt Auental" },
      },
      {
        title: "Warum eine Kette?",
        start: "09:15",
        minutes: 30,
        speaker: { name: "Dr. B. Muster", organisation: "IKPE" },
      },
      {
        title: "Gespräch im Plenum",
        start: "09:45",
        minutes: 45,
        questions: ["Was läuft schon gut?", "Wo hakt es?"],
      },
      { title: "Absprachen", start: "10:30" },
    ])
  })

  it("belongs to the event named before it", () => {
    const model = readConcept(agenda)
    expect(model.events.map(({ title, kind }) => [title, kind])).toEqual([["Auftakttreffen", "kickoff"]])
    expect(new Set(model.agendaItems.map(({ event }) => event))).toEqual(new Set([model.events[0]?.id]))
  })
})

describe("an agenda in other shapes", () => {
  it("is read from a table, whatever the header of its titles", () => {
    expect(
      items(`## Tagesordnung

| Uhrzeit | Inhalt | Wer |
|---|---|---|
| 13.00 Uhr | Begrüßung | Landrätin |
| 13.15–14 Uhr | Arbeit an Tischen | Team der Koordinierungsstelle |
`),
    ).toEqual([
      { title: "Begrüßung", start: "13:00", minutes: 15, speaker: { name: "Landrätin" } },
      {
        title: "Arbeit an Tischen",
        start: "13:15",
        end: "14:00",
        minutes: 45,
        speaker: { organisation: "Team der Koordinierungsstelle" },
      },
    ])
  })

  it("is read from lines of a paragraph", () => {
    expect(
      items("## Programmablauf\n\n9:00 Uhr Ankommen\n9:30 Uhr Impuls, Frau Muster, Jugendamt\n11 Uhr Ende"),
    ).toEqual([
      { title: "Ankommen", start: "09:00", minutes: 30 },
      {
        title: "Impuls",
        start: "09:30",
        minutes: 90,
        speaker: { name: "Frau Muster", organisation: "Jugendamt" },
      },
      { title: "Ende", start: "11:00" },
    ])
  })

  it("needs no times where points are numbered", () => {
    expect(items("## Tagesordnung\n\n1. Begrüßung\n2. Bericht (Jugendamt)\n3. Verschiedenes")).toEqual([
      { title: "Begrüßung", number: "1" },
      { title: "Bericht", number: "2", speaker: { organisation: "Jugendamt" } },
      { title: "Verschiedenes", number: "3" },
    ])
  })
})

describe("what is no agenda", () => {
  it.each([
    [
      "opening hours",
      "## Öffnungszeiten\n\n- 08:00–12:00 Uhr Montag bis Freitag\n- 14:00–18:00 Uhr Donnerstag",
    ],
    [
      "times of offers",
      "## Angebote\n\n- 15:00 Uhr Krabbelgruppe im Familienzentrum\n- 16:30 Uhr Elterncafé",
    ],
    ["a time in a sentence", "Um 10:30 Uhr begann die Sitzung."],
  ])("holds no items: %s", (_name, markdown) => {
    expect(items(markdown)).toEqual([])
  })
})
