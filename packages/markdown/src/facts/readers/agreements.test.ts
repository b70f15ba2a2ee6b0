import { describe, expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const agreements = (markdown: string) =>
  readConcept(markdown).agreements.map(({ what, owner, until, state, kind }) => ({
    what,
    kind,
    ...(owner === undefined ? {} : { owner }),
    ...(until === undefined ? {} : { until: until.to }),
    ...(state === undefined ? {} : { state }),
  }))

describe("tasks agreed in a meeting", () => {
  test.each(spellings)("are read from a list with dashes and colons: %s", (_name, spell) => {
    expect(
      agreements(
        spell(`## Erste Vereinbarungen

- Liste der Ansprechpartner\\*innen zusammentragen – FD Sozialplanung – bis 30.11.2026
- Einladung verschicken: Jugendamt, KW 49
- [x] Fragebogen entwerfen
- Wer lädt die Schulen ein?
`),
      ),
    ).toEqual([
      {
        what: "Liste der Ansprechpartner*innen zusammentragen",
        kind: "task",
        owner: "FD Sozialplanung",
        until: "2026-11-30",
      },
      { what: "Einladung verschicken", kind: "task", owner: "Jugendamt", until: "2026-12-06" },
      { what: "Fragebogen entwerfen", kind: "task", state: "erreicht" },
    ])
  })

  it("are read from a table", () => {
    expect(
      agreements(`## Verabredungen

| Was? | Wer? | Bis wann? | Status |
|---|---|---|---|
| Räume anfragen | Herr Muster | 05/2027 | offen |
| Daten sammeln | Sozialplanung | KW 20 | erledigt |
`),
    ).toEqual([
      { what: "Räume anfragen", kind: "task", owner: "Herr Muster", until: "2027-05-31", state: "geplant" },
      { what: "Daten sammeln", kind: "task", owner: "Sozialplanung", until: "2027-05-23", state: "erreicht" },
    ])
  })

  it("are not read from running text below the heading", () => {
    expect(agreements("## Vereinbarungen\n\nAlle waren sich einig, dass das Treffen gut war.")).toEqual([])
  })
})

describe("tasks agreed in a sentence", () => {
  it("name somebody or a deadline", () => {
    expect(
      agreements("Wir haben vereinbart, dass das Familienzentrum bis 30.06.2027 eine Liste erstellt."),
    ).toEqual([
      {
        what: "das Familienzentrum bis 30.06.2027 eine Liste erstellt",
        kind: "task",
        owner: "Familienzentrum",
        until: "2027-06-30",
      },
    ])
  })

  it.each([
    "Wir haben vereinbart, dass alle freundlich miteinander umgehen.",
    "Haben wir vereinbart, dass das Jugendamt eine Liste erstellt?",
  ])("are none without either, and none in a question: %s", (sentence) => {
    expect(agreements(sentence)).toEqual([])
  })
})

describe("agreements on cooperation", () => {
  it("are read where a sentence says that they exist", () => {
    expect(agreements("Mit den freien Trägern besteht seit 2024 eine Kooperationsvereinbarung.")).toEqual([
      { what: "Kooperationsvereinbarung mit den freien Trägern", kind: "cooperation" },
    ])
  })

  it.each([
    "Mit der Hochschule ist eine Kooperationsvereinbarung geplant.",
    "Gibt es mit den Schulen eine Kooperationsvereinbarung?",
    "Mit den Kitas besteht noch keine Kooperationsvereinbarung.",
  ])("are not read from a plan, a question or a gap: %s", (sentence) => {
    expect(agreements(sentence)).toEqual([])
  })
})
