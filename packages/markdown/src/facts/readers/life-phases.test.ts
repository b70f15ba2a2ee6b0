import { describe, expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const phases = (markdown: string) =>
  readConcept(markdown).lifePhases.map(({ name, fromMonth, toMonth, kind }) => [
    name,
    fromMonth,
    toMonth,
    kind,
  ])

describe("the phases of a chain", () => {
  test.each(spellings)("are read from a list in any spelling: %s", (_name, spell) => {
    expect(
      phases(
        spell("## Lebensphasen\n\n- 0–3 Jahre: Ankommen\n- 4–6 Jahre: Kita\n- 7–10 Jahre: Grundschule\n"),
      ),
    ).toEqual([
      ["Ankommen", 0, 48, "phase"],
      ["Kita", 48, 84, "phase"],
      ["Grundschule", 84, 132, "phase"],
    ])
  })

  it("end before the next one begins where bands share their ends", () => {
    expect(
      phases(
        "## Lebensphasen\n\n| Alter | Phase |\n|---|---|\n| 0–3 | Frühe Kindheit |\n| 3–6 | Kita |\n| 6–10 | Grundschule |\n",
      ),
    ).toEqual([
      ["Frühe Kindheit", 0, 36, "phase"],
      ["Kita", 36, 72, "phase"],
      ["Grundschule", 72, 120, "phase"],
    ])
  })

  it("keep their own names in front of an age", () => {
    expect(
      phases(
        "## Lebensphasen\n\n- **Rund um die Geburt** (Schwangerschaft bis 1 Jahr)\n- **Kita-Zeit** (1–6 Jahre)\n",
      ).map(([name, from]) => [name, from]),
    ).toEqual([
      ["Rund um die Geburt", -9],
      ["Kita-Zeit", 12],
    ])
  })

  it("are read from headings beside each other that order the offers", () => {
    expect(
      phases(
        "## Angebote\n\n### 0–3 Jahre: Ankommen\n\n- **Krabbelgruppe** (Träger: Verein Nest)\n\n### 3–6 Jahre: Kita\n\n- **Turnen** (Träger: SV Auental)\n",
      ).map(([name]) => name),
    ).toEqual(["Ankommen", "Kita"])
    expect(
      phases(
        "## Handlungsfelder und Angebote\n\n### Handlungsfeld 1: Rund um Schwangerschaft und Geburt\n\nText.\n\n### Handlungsfeld 2: Rund um die Kita\n\nText.\n",
      ).map(([name]) => name),
    ).toEqual(["Rund um Schwangerschaft und Geburt", "Rund um die Kita"])
  })

  it("are taken from a column filled once per block if nothing else names them", () => {
    const table =
      "## Angebote\n\n| Lebensphase | Angebot | Träger |\n|---|---|---|\n| 0–3 Jahre | Krabbelgruppe | Verein Nest |\n| | Babytreff | Verein Nest |\n| 4–6 Jahre | Turnen | SV Auental |\n"
    expect(phases(table).map(([name]) => name)).toEqual(["0–3 Jahre", "4–6 Jahre"])
    expect(
      phases(`## Lebensphasen\n\n- 0–3 Jahre: Ankommen\n- 4–6 Jahre: Kita\n\n${table}`).map(([name]) => name),
    ).toEqual(["Ankommen", "Kita"])
  })

  it("are handed to the chain in the order of life", () => {
    const model = readConcept(
      "## Lebensphasen\n\n- 6–10 Jahre: Grundschule\n- 0–3 Jahre: Krippe\n- 3–6 Jahre: Kita\n",
    )
    expect(
      model.chains[0]?.phases.map((id) => model.lifePhases.find((phase) => phase.id === id)?.name),
    ).toEqual(["Krippe", "Kita", "Grundschule"])
  })

  it.each([
    "## Angebote\n\n### Kita-Sozialarbeit\n\nText.\n\n### Schulsozialarbeit\n\nText.",
    "## Angebote\n\n### Rund um die Kita\n\nText.\n\n### Weitere Angebote\n\nText.\n\n### Ansprechpartner\n\nText.",
    "## Ausgangslage\n\nKinder von 0 bis 3 Jahren besuchen die Krippe, danach folgt die Kita.",
  ])("are not guessed from %s", (text) => {
    expect(phases(text)).toEqual([])
  })
})

describe("transitions", () => {
  it("are read with both of their ends", () => {
    const model = readConcept(
      "## Lebensphasen\n\n- 3–6 Jahre: Kita\n- 6–10 Jahre: Grundschule\n\n### Übergänge\n\n- **Kita – Grundschule:** Die Lotsen begleiten Kinder.\n- Übergang von der Grundschule in die weiterführende Schule: Übergabegespräche\n",
    )
    const transitions = model.lifePhases.filter(({ kind }) => kind === "transition")
    expect(
      transitions.map(({ name, between }) => [
        name,
        between?.map((id) => model.lifePhases.find((phase) => phase.id === id)?.name),
      ]),
    ).toEqual([
      ["Kita – Grundschule", ["Kita", "Grundschule"]],
      ["Übergang von der Grundschule in die weiterführende Schule", ["Grundschule"]],
    ])
  })

  it("are not the sentences of a chapter about them", () => {
    expect(
      phases(
        "## Übergänge\n\nDer Übergang von der Kita in die Grundschule gelingt nicht immer.\n\n- Viele Kinder sprechen wenig Deutsch.\n",
      ),
    ).toEqual([])
  })
})
