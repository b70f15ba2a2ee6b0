import { describe, expect, it } from "vitest"
import { readConcept } from "../../test/read-concept.js"

const document = (markdown: string) => readConcept(markdown).documents[0]!

describe("a document says of itself", () => {
  it.each([
    ["Das Konzept wird alle drei Jahre fortgeschrieben.", { min: 1, max: 1, per: "year", every: 3 }],
    ["Das Papier schreiben wir alle zwei Jahre fort.", { per: "year", every: 2 }],
    [
      "Das Konzept gilt bis 2030; die jährliche Fortschreibung des Konzepts übernimmt die Planungsgruppe.",
      { per: "year" },
    ],
    [
      "Das Konzept wird alle vier Jahre fortgeschrieben, die Netzwerkanalyse alle zwei Jahre.",
      { per: "year", every: 4 },
    ],
  ])("when it is updated: „%s“", (text, expected) => {
    expect(document(`## Fortschreibung\n\n${text}`).updateCycle).toMatchObject(expected)
  })

  it.each([
    "Die Kita-Bedarfsplanung wird jährlich fortgeschrieben.",
    "Wird das Konzept jährlich fortgeschrieben?",
    "Die Steuerungsgruppe tagt jährlich.",
  ])("nothing by „%s“", (text) => {
    expect(document(`## Evaluation\n\n${text}`).updateCycle).toBeUndefined()
  })

  it.each([
    ["Unsere Kette gilt für Kinder von 0 bis 10 Jahren.", 0, 120],
    ["Die Präventionskette reicht von der Schwangerschaft bis zum Alter von 10 Jahren.", -9, 120],
    ["Das Konzept begleitet Familien von der Schwangerschaft bis zum Berufseinstieg.", -9, 252],
    [
      "Die Präventionskette ist unser Rahmen. Sie beginnt mit der Schwangerschaft und endet in der Regel mit 21 Jahren.",
      -9,
      252,
    ],
    [
      "Eine Präventionskette verbindet alle, die Kinder von der Geburt bis zum Ende der Grundschule begleiten.",
      0,
      120,
    ],
  ])("for whom it is: „%s“", (text, from, to) => {
    const model = readConcept(`## Unser Verständnis\n\n${text}`)
    expect(model.documents[0]?.ageScope).toMatchObject({ fromMonth: from, toMonth: to })
    expect(model.chains[0]?.ageScope).toMatchObject({ fromMonth: from, toMonth: to })
  })

  it("in the notation of its bands", () => {
    expect(
      document(
        "## Verständnis\n\nDas Konzept richtet sich an Kinder von 0 bis 10 Jahren.\n\n## Lebensphasen\n\n- 0–3 Jahre: Krippe\n- 4–6 Jahre: Kita\n- 7–10 Jahre: Grundschule\n",
      ).ageScope,
    ).toMatchObject({ fromMonth: 0, toMonth: 132 })
  })

  it.each([
    ["Das Konzept gilt von 2027 bis 2030.", "2027-01-01", "2030-12-31"],
    ["Laufzeit: 2025–2028", "2025-01-01", "2028-12-31"],
  ])("how long it holds: „%s“", (text, from, to) => {
    expect(document(`## Beschluss\n\n${text}`).period).toMatchObject({ from, to })
  })

  it("how long it holds, in its title", () => {
    expect(document("# Präventionskonzept Landkreis Auental 2025–2028\n\nText.").period).toMatchObject({
      from: "2025-01-01",
      to: "2028-12-31",
    })
  })

  it.each([
    [
      "Diese Fassung schreibt das Präventionskonzept Landkreis Auental 2021–2024 fort.",
      "Präventionskonzept Landkreis Auental 2021–2024",
    ],
    ["Sie löst die Armutspräventionsstrategie 2018 ab.", "Armutspräventionsstrategie 2018"],
    ["Vorgänger: Handlungskonzept 2019", "Handlungskonzept 2019"],
  ])("what it replaces: „%s“", (text, name) => {
    expect(document(`## Anlass\n\n${text}`).supersedes).toBe(name)
  })

  it("what the frontmatter says, first of all", () => {
    expect(
      document(
        "---\nkommune: Landkreis Auental\naltersbereich: 0–18 Jahre\nzeitraum: 2026–2028\n---\n\n# Präventionskonzept 2020–2024\n\nDas Konzept gilt für Kinder von 0 bis 10 Jahren.",
      ),
    ).toMatchObject({ ageScope: { fromMonth: 0, toMonth: 216 }, period: { from: "2026-01-01" } })
  })
})
