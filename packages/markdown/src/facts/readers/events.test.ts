import { expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const read = (markdown: string) =>
  readConcept(markdown).events.map(({ title, kind, date, order, scope }) => ({
    title,
    kind,
    ...(date === undefined ? {} : { from: date.from }),
    ...(order === undefined ? {} : { order }),
    ...(scope === undefined ? {} : { scope }),
  }))

test.each(spellings)("a heading names the kick-off, the line below its date: %s", (_name, spell) => {
  expect(
    read(
      spell("## Auftaktveranstaltung für den Landkreis Auental\n\n21. Oktober 2026, Kreishaus, Großer Saal"),
    ),
  ).toEqual([
    { title: "Auftaktveranstaltung für den Landkreis Auental", kind: "kickoff", from: "2026-10-21" },
  ])
})

it("steps are events in their order", () => {
  expect(read("### Step 1: Bestandsanalyse\n\nText.\n\n### Schritt 2 – Bedarfe klären\n\nText.")).toEqual([
    { title: "Step 1: Bestandsanalyse", kind: "process-step", order: 1 },
    { title: "Schritt 2 – Bedarfe klären", kind: "process-step", order: 2 },
  ])
  expect(
    read(
      "## Erste Schritte zum Aufbau der Kette\n\n- Gemeinsames Verständnis entwickeln\n- Was gibt es schon?\n- ....\n- Gruppen bilden",
    ),
  ).toEqual([
    { title: "Gemeinsames Verständnis entwickeln", kind: "process-step", order: 1 },
    { title: "Gruppen bilden", kind: "process-step", order: 2 },
  ])
})

it("an invitation gives title and date", () => {
  expect(
    read(
      "# Einladung zum Fachtag „Gemeinsam wachsen“ der Präventionskette Auental\n\nLandkreis Auental · 12. Juni 2026 · Bürgerhaus\n\nKinder, Familien, Eltern und Träger sind eingeladen.",
    ),
  ).toEqual([
    {
      title: "Einladung zum Fachtag „Gemeinsam wachsen“ der Präventionskette Auental",
      kind: "fachtag",
      from: "2026-06-12",
    },
  ])
})

it("a sentence dates a gathering", () => {
  expect(
    read(
      "Am 3. Februar 2027 fand die Auftaktveranstaltung im Bürgersaal statt. Ein Fachtag „Übergänge“ findet am 12. Mai 2027 statt.",
    ),
  ).toEqual([
    { title: "Auftaktveranstaltung", kind: "kickoff", from: "2027-02-03" },
    { title: "Fachtag „Übergänge“", kind: "fachtag", from: "2027-05-12" },
  ])
})

it("a list of events is read, with its reach", () => {
  expect(
    read(
      "## Veranstaltungen\n\n- Interkommunaler Austausch (11/2026)\n- Fachtag Übergänge mit Kommunen anderer Bundesländer (2027)",
    ),
  ).toEqual([
    {
      title: "Interkommunaler Austausch",
      kind: "intermunicipal",
      from: "2026-11-01",
      scope: "interkommunal",
    },
    {
      title: "Fachtag Übergänge mit Kommunen anderer Bundesländer",
      kind: "fachtag",
      from: "2027-01-01",
      scope: "bundesweit",
    },
  ])
})

it("a timeline whose dates stand apart gives entries without dates, equal titles kept apart", () => {
  const model = readConcept(
    "## Begleitung 2027\n\n01.27\n\n02.27\n\n05.27\n\n09.27\n\nAuftakt-  \ngespräche\n\nFachver-  \nanstaltung\n\nInter-  \nkommunaler  \nAustausch\n\nFachver-  \nanstaltung",
  )
  expect(model.milestones.map(({ title, date }) => [title, date])).toEqual([
    ["Auftaktgespräche", undefined],
    ["Fachveranstaltung", undefined],
    ["Fachveranstaltung", undefined],
  ])
  expect(model.events.map(({ title, kind, date }) => [title, kind, date])).toEqual([
    ["Interkommunaler Austausch", "intermunicipal", undefined],
  ])
})

it.each([
  "Der Auftakt war gut besucht.",
  "## Wie gestalten wir den Auftakt?\n\nText.",
  "## Ergebnisse der Workshops und Befragungen\n\nText.",
])("a remark, question or chapter is no event: %s", (markdown) => {
  expect(read(markdown)).toEqual([])
})
