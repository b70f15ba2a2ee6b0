import { expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const read = (markdown: string) =>
  readConcept(markdown).qualifications.map(({ topic, date, group, audience }) => ({
    topic,
    ...(date === undefined ? {} : { month: date.from?.slice(0, 7) }),
    ...(group === undefined ? {} : { group }),
    ...(audience.length === 0 ? {} : { audience }),
  }))

const list = `## Unterstützungsmöglichkeiten durch das Institut 2027

- Qualifizierung und Stärkung zu den Themen
  - Die eigene Rolle als Koordinator\\*in (3/2027)
  - Prozesse gestalten/steuern (4/2027)
  - Qualität sichern:
    - Netzwerke gründen und –pflegen (4/2027)
    - Moderieren (6/2027)
- Jahresgespräch
`

test.each(spellings)("topics are read with their month, nested ones with their group: %s", (_name, spell) => {
  expect(read(spell(list))).toEqual([
    { topic: "Die eigene Rolle als Koordinator*in", month: "2027-03" },
    { topic: "Prozesse gestalten/steuern", month: "2027-04" },
    { topic: "Netzwerke gründen und –pflegen", month: "2027-04", group: "Qualität sichern" },
    { topic: "Moderieren", month: "2027-06", group: "Qualität sichern" },
  ])
})

it("a line that only names an audience belongs to the topics beside it", () => {
  expect(
    read(
      "## Fortbildungen\n\n- Moderation (2/2027)\n- Beteiligung (3/2027)\n- für Koordinator\\*innenn + Planer\\*innen + Beteiligte der Steuerungsgruppe",
    ),
  ).toEqual([
    { topic: "Moderation", month: "2027-02", audience: ["koordination", "planung", "steuerung"] },
    { topic: "Beteiligung", month: "2027-03", audience: ["koordination", "planung", "steuerung"] },
  ])
})

it("a table gives topic, month and audience", () => {
  expect(
    read(
      "## Qualifizierung\n\n| Thema | Termin | Zielgruppe |\n|---|---|---|\n| Moderation | 02/2027 | Amts- und Dezernatsleitungen |",
    ),
  ).toEqual([{ topic: "Moderation", month: "2027-02", audience: ["fuehrung"] }])
})

it("a sentence or question below the heading is no topic", () => {
  expect(
    read("## Qualifizierung\n\n- Welche Themen brauchen wir?\n\nDie Fortbildungen haben sich sehr bewährt."),
  ).toEqual([])
})
