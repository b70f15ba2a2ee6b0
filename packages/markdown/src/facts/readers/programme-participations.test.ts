import { describe, expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const read = (markdown: string) => {
  const model = readConcept(markdown)
  return model.programmeParticipations.map(
    ({ programme, municipality, date, variant, stage, coordinationFunded }) => ({
      programme: model.programmes.find(({ id }) => id === programme)?.name,
      municipality: model.municipalities.find(({ id }) => id === municipality)?.name,
      ...(date === undefined ? {} : { from: date.from }),
      ...(variant === undefined ? {} : { variant }),
      ...(stage === undefined ? {} : { stage }),
      ...(coordinationFunded === undefined ? {} : { coordinationFunded }),
    }),
  )
}

const own = "Landkreis Auental"

describe("date-led lines", () => {
  const text = `## Ausgangslage

**seit 09/2015:** Förderung aus der Armutspräventionsrichtlinie des Freistaats Musterland aus Mitteln des ESF

- **Planungskoordination**
- anschließend: Aufbau einer **Integrierten Sozialplanung** mit Jugendhilfeplanung, Bildungsmanagement

**seit 2020:** Stufe 3 im Landesprogramm Solidarisches Zusammenleben der Generationen (LSZ)

**seit 09/2022:** Landesprogramm AGATHE
`

  test.each(spellings)("say since when, and at which stage: %s", (_name, spell) => {
    expect(read(spell(text))).toEqual([
      { programme: "Armutspräventionsrichtlinie", municipality: own, from: "2015-09-01" },
      {
        programme: "Solidarisches Zusammenleben der Generationen",
        municipality: own,
        from: "2020-01-01",
        stage: 3,
      },
      { programme: "AGATHE – Älter werden in der Gemeinschaft", municipality: own, from: "2022-09-01" },
    ])
  })

  it("state money where they name it, and the post it pays for", () => {
    const { fundings, roleAssignments, plans } = readConcept(text)
    expect(fundings).toHaveLength(1)
    expect(fundings[0]).toMatchObject({
      guideline: "Armutspräventionsrichtlinie",
      funder: "Freistaat Musterland",
      fund: "ESF",
    })
    expect(roleAssignments).toHaveLength(1)
    expect(roleAssignments[0]).toMatchObject({
      role: "planungskoordination",
      funded: true,
      funding: fundings[0]?.id,
    })
    expect(plans.map(({ title, fields }) => [title, fields])).toEqual([
      ["Integrierte Sozialplanung", ["Jugendhilfeplanung", "Bildungsmanagement"]],
    ])
  })
})

describe("municipalities below a variant", () => {
  const text = `# Programm Thüringer Präventionsketten

Präventionskette im Landkreis Auental

## Das Programm und teilnehmende Kommunen

Var. A

- **Nord-Muster-Kreis**

- **Lindenhain**

- **Au-  
  en-  
  tal-  
  Mitte**  
  Zusammen  
  stark im LK. Von  
  Anfang an.

Kreisfreie  
Stadt

Var. B

Teilnahme ohne Förderung einer  
Koordinationsstelle

Bergkreis

Landkreis
`

  test.each(spellings)("take part with it, broken names restored: %s", (_name, spell) => {
    const programme = "Thüringer Präventionsketten"
    expect(read(spell(text))).toEqual([
      { programme, municipality: "Nord-Muster-Kreis", variant: "A", coordinationFunded: true },
      { programme, municipality: "Lindenhain", variant: "A", coordinationFunded: true },
      { programme, municipality: "Auental-Mitte", variant: "A", coordinationFunded: true },
      { programme, municipality: "Bergkreis", variant: "B", coordinationFunded: false },
    ])
  })

  it("may have a motto", () => {
    expect(
      readConcept(text)
        .statements.filter(({ kind }) => kind === "motto")
        .map((one) => one.text),
    ).toEqual(["Zusammen stark im LK. Von Anfang an."])
  })
})

describe("sentences", () => {
  it("join a programme; the variant may stand in the next one", () => {
    expect(
      read(
        "Der Landkreis nimmt seit 01/2025 am Landesprogramm „Starke Ketten“ teil. Er gehört zur Variante B, also ohne Förderung einer Koordinationsstelle.",
      ),
    ).toEqual([
      {
        programme: "Starke Ketten",
        municipality: own,
        from: "2025-01-01",
        variant: "B",
        coordinationFunded: false,
      },
    ])
  })

  it.each([
    "Der Landkreis möchte am Landesprogramm „Starke Ketten“ teilnehmen.",
    "Nehmen wir am Landesprogramm „Starke Ketten“ teil?",
    "Ob wir am Programm „Starke Ketten“ teilnehmen, ist noch nicht entschieden.",
  ])("do not join by a wish or question: %s", (sentence) => {
    expect(read(sentence)).toEqual([])
  })

  it("keep a name in quotes apart from a registered programme with like words", () => {
    expect(
      readConcept("## Programme\n\n- Landesprogramm „Familie vor Ort“").programmes.map(
        ({ name, registryId }) => [name, registryId],
      ),
    ).toEqual([["Familie vor Ort", undefined]])
  })
})

it("the frontmatter names programme and variant", () => {
  expect(
    read(
      "---\nkommune: Landkreis Auental\nprogramm: Starke Ketten\nvariante: A\n---\n\n# Präventionskonzept\n\nText.",
    ),
  ).toEqual([{ programme: "Starke Ketten", municipality: own, variant: "A", coordinationFunded: true }])
})

it("a table gives programme, begin and stage", () => {
  expect(
    read(
      "## Landesprogramme\n\n| Programm | seit | Stufe |\n|---|---|---|\n| LSZ | 2019 | 2 |\n| Orte stärken | 03/2024 | |",
    ),
  ).toEqual([
    {
      programme: "Solidarisches Zusammenleben der Generationen",
      municipality: own,
      from: "2019-01-01",
      stage: 2,
    },
    { programme: "Orte stärken", municipality: own, from: "2024-03-01" },
  ])
})
