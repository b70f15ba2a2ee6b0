import { describe, expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const formats = (markdown: string) =>
  readConcept(markdown).participationFormats.map(
    ({ name, kind, participants, date, n, level, duration, feedback, status }) => ({
      name,
      kind,
      participants,
      from: date?.from,
      to: date?.to,
      n,
      level,
      duration,
      feedback,
      status,
    }),
  )

describe("participation stated in sentences", () => {
  test.each(spellings)("is read in any spelling: %s", (_name, spell) => {
    expect(
      formats(
        spell(
          "## Beteiligung\n\nIm März 2025 haben wir 212 Familien befragt. Die Ergebnisse wurden im Juni auf dem Kinderfest vorgestellt.",
        ),
      ),
    ).toMatchObject([
      {
        name: "Familienbefragung",
        kind: "familienbefragung",
        participants: ["familien"],
        from: "2025-03-01",
        to: "2025-03-31",
        n: 212,
        feedback: expect.stringContaining("Kinderfest"),
      },
    ])
  })

  it.each([
    [
      "An der Elternbefragung 2024 haben sich 1.104 Eltern beteiligt.",
      { name: "Elternbefragung 2024", participants: ["eltern"], n: 1104 },
    ],
    [
      "Die Kinderkonferenz fand am 14.06.2025 mit 85 Kindern aus allen Grundschulen statt.",
      {
        name: "Kinderkonferenz",
        kind: "kinderbefragung",
        participants: ["kinder"],
        n: 85,
        from: "2025-06-14",
      },
    ],
    [
      "Im Herbst 2025 nahmen 48 Jugendliche an einer Zukunftswerkstatt teil.",
      { name: "Zukunftswerkstatt", kind: "zukunftswerkstatt", participants: ["jugendliche"], n: 48 },
    ],
    [
      "Der Entwurf lag vom 13. bis 27. Januar 2025 öffentlich aus.",
      {
        name: "Öffentliche Auslegung",
        kind: "oeffentliche-auslegung",
        duration: 15,
        from: "2025-01-13",
        to: "2025-01-27",
      },
    ],
    [
      "Zum Workshop am 12.02.2025 kamen 30 Erzieher*innen, sie haben über die Maßnahmen mitentschieden.",
      { name: "Workshop", kind: "workshop", participants: ["fachkraefte"], n: 30, level: "mitbestimmung" },
    ],
    [
      "Wir haben im Mai 2025 zwölf Interviews mit Alleinerziehenden geführt, die Fokusgruppe traf sich am 20.05.2025.",
      { name: "Fokusgruppe" },
    ],
  ])("%s", (text, expected) => {
    const found = formats(`## Beteiligung\n\n${text}`)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject(expected)
  })

  it.each([
    [
      "In drei Elternwerkstätten (März bis Mai 2026) haben 96 Mütter und Väter ihre Wünsche formuliert.",
      { name: "Elternwerkstätten", participants: ["eltern"], n: 96, from: "2026-03-01", to: "2026-05-31" },
    ],
    [
      "Rund 1.800 Schülerinnen und Schüler der Klassen 5 bis 7 beantworteten im April 2026 einen Fragebogen.",
      { name: "Kinderbefragung", participants: ["kinder"], n: 1800, from: "2026-04-01" },
    ],
  ])("is read under any heading where a sentence has people and a date: %s", (text, expected) => {
    expect(formats(`## Wie wir gearbeitet haben\n\n${text}`)).toMatchObject([expected])
  })

  it("is read outside of its own section only with people and a date", () => {
    expect(
      formats(
        "## Ausgangslage\n\nIm Mai 2026 haben wir beim Familienfest 74 Eltern gefragt, was ihnen fehlt.",
      ),
    ).toMatchObject([{ name: "Elternbefragung", participants: ["eltern"], n: 74 }])
  })

  it.each([
    ["## Angebote\n\nIm Februar 2026 fanden drei Elterncafés statt."],
    ["## Beteiligung\n\nWie wollen wir 200 Familien befragen?"],
    [
      "## Netzwerkanalyse\n\nIm Mai 2022 hat die Sozialplanung zehn Stellen schriftlich befragt, acht haben geantwortet.",
    ],
    ["## Ausgangslage\n\nIm Landkreis leben 7.900 Kinder unter zehn Jahren."],
    ["## Ausgangslage\n\nJede fünfte Familie hat laut Statistik 2024 wenig Geld."],
    ["## Beteiligung\n\nBeteiligung ist uns wichtig. Familien sollen gefragt werden."],
  ])("%s states none", (text) => {
    expect(formats(text)).toEqual([])
  })
})

describe("participation in other shapes", () => {
  it("is read from a table with any column order", () => {
    expect(
      formats(`## Beteiligung

| Wann? | Format | Wer wurde beteiligt? | Wie viele? | Stufe der Beteiligung | Was wurde daraus? |
| --- | --- | --- | --- | --- | --- |
| 02/2026–03/2026 | Familienbefragung 2026 | Eltern, Familien | 612 | Anhörung | Ergebnisbrief |
| 06.05.2026 | Fachkräftewerkstatt | Fachkräfte und freie Träger | 48 | Mitbestimmung | |
`),
    ).toMatchObject([
      {
        name: "Familienbefragung 2026",
        kind: "familienbefragung",
        participants: ["eltern", "familien"],
        n: 612,
        level: "anhoerung",
        feedback: "Ergebnisbrief",
      },
      {
        name: "Fachkräftewerkstatt",
        kind: "workshop",
        participants: ["fachkraefte", "freie-traeger"],
        n: 48,
        level: "mitbestimmung",
      },
    ])
  })

  it("is read from items with details and from lines with a date in brackets", () => {
    expect(
      formats(`## Wer war beteiligt?

- **Kinderkonferenz** (Juni 2025; 85 Kinder)
- [ ] Elternbefragung (04/2027)

Familienbefragung (01.02.–15.03.2026): 428 Eltern haben geantwortet.
`),
    ).toMatchObject([
      { name: "Kinderkonferenz", n: 85, from: "2025-06-01", participants: ["kinder"] },
      { name: "Elternbefragung", from: "2027-04-01", status: "geplant", participants: ["eltern"] },
      { name: "Familienbefragung", n: 428, from: "2026-02-01", to: "2026-03-15", participants: ["eltern"] },
    ])
  })

  it("is read from a heading named after it with field lines or prose below", () => {
    expect(
      formats(`## Beteiligung

### Jugendkonferenz 2025

**Datum:** 20.09.2025
**Beteiligte:** Jugendliche
**Anzahl:** 140

### Familienbefragung 2025

Von Mai bis Juli 2025 konnten alle Familien mit Kindern bis 12 Jahre teilnehmen. 1.246 Fragebögen kamen zurück.
`),
    ).toMatchObject([
      { name: "Jugendkonferenz 2025", n: 140, participants: ["jugendliche"], from: "2025-09-20" },
      {
        name: "Familienbefragung 2025",
        n: 1246,
        participants: ["familien"],
        from: "2025-05-01",
        to: "2025-07-31",
      },
    ])
  })
})
