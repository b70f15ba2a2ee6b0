import { describe, expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const cycle = (frequency: { readonly every?: number | undefined; readonly per: string } | undefined) =>
  frequency === undefined ? undefined : `${frequency.every ?? 1} ${frequency.per}`

const read = (markdown: string) =>
  readConcept(markdown).plans.map(
    ({ title, kind, period, updateCycle, previousCycle, supersedes, extensions }) => ({
      title,
      ...(kind === undefined ? {} : { kind }),
      ...(period === undefined ? {} : { period: `${period.from}/${period.to}` }),
      ...(updateCycle === undefined ? {} : { every: cycle(updateCycle) }),
      ...(previousCycle === undefined ? {} : { before: cycle(previousCycle) }),
      ...(supersedes === undefined ? {} : { supersedes }),
      ...(extensions === undefined ? {} : { extensions }),
    }),
  )

describe("plans in sentences", () => {
  test.each(spellings)("have years, rhythm and former rhythm: %s", (_name, spell) => {
    expect(
      read(
        spell(
          "**fortlaufend** Jugendhilfeplanung: Übergang von einem jährlichen Fortschreibungszyklus zu dreijähriger Planung für die Aufgabengebiete (2025-2027), Kita-Bedarfsplanung jährlich",
        ),
      ),
    ).toEqual([
      {
        title: "Jugendhilfeplanung",
        kind: "jugendhilfeplanung",
        period: "2025-01-01/2027-12-31",
        every: "3 year",
        before: "1 year",
      },
      { title: "Kita-Bedarfsplanung", kind: "kita-bedarfsplanung", every: "1 year" },
    ])
  })

  it("replace one another", () => {
    expect(
      read(
        "Kreistag erteilt Auftrag zur **Fortschreibung der Armutspräventionsstrategie als Integrierte Sozialstrategie mit Erweiterung** Gesundheit, Wohnen, Mobilität",
      ),
    ).toEqual([
      {
        title: "Integrierte Sozialstrategie",
        kind: "sozialstrategie",
        supersedes: "Armutspräventionsstrategie",
        extensions: ["Gesundheit", "Wohnen", "Mobilität"],
      },
    ])
  })

  it("may be bound to a programme", () => {
    const model = readConcept(
      "**seit 2020:** Stufe 3 im Landesprogramm LSZ inkl. fachspezifischer Plan, jährliche Fortschreibung",
    )
    expect(model.plans.map(({ title, programme }) => [title, programme])).toEqual([
      ["fachspezifischer Plan", model.programmes[0]?.id],
    ])
  })

  it.each([
    "Die Jugendhilfeplanung lädt einmal im Jahr zur Konferenz ein.",
    "Die Sozialplanung tagt vierteljährlich.",
    "Wie oft wird der Jugendförderplan fortgeschrieben?",
    "Das Konzept gilt von 2027 bis 2029.",
  ])("are not read from other words: %s", (sentence) => {
    expect(read(sentence)).toEqual([])
  })
})

it("a table of plans is read", () => {
  expect(
    read(
      "## Planungen\n\n| Fachplan | Laufzeit | Fortschreibung |\n|---|---|---|\n| Jugendförderplan | 2024–2028 | alle 4 Jahre |",
    ),
  ).toEqual([
    {
      title: "Jugendförderplan",
      kind: "jugendfoerderplan",
      period: "2024-01-01/2028-12-31",
      every: "4 year",
    },
  ])
})
