import { describe, expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

describe("challenges", () => {
  test.each(spellings)("are read with kind, priority and sources: %s", (_name, spell) => {
    const model = readConcept(
      spell(
        "## Herausforderungen\n\n- **Kinderarmut** (Problemlage, Priorität 1): Armut trifft viele. Belege: Sozialbericht 2024\n- **Ungleiche Wege.** Beratung gibt es nur in der Mitte (Jugendhilfestatistik 2023, Familienbefragung 2025).\n",
      ),
    )
    expect(
      model.challenges.map(({ name, kind, priority, evidence }) => [
        name,
        kind,
        priority,
        evidence.map((id) => model.evidence.find((source) => source.id === id)?.title),
      ]),
    ).toEqual([
      ["Kinderarmut", "problemlage", "1", ["Sozialbericht 2024"]],
      ["Ungleiche Wege", undefined, undefined, ["Jugendhilfestatistik 2023", "Familienbefragung 2025"]],
    ])
  })

  it("are no questions", () => {
    expect(readConcept("## Herausforderungen\n\n- Welche Problemlagen bestehen?\n").challenges).toEqual([])
  })
})

describe("areas", () => {
  it.each([
    [
      "Der Landkreis gliedert sich in drei Planungsräume: Auental-Nord, Bergstadt im Norden und die Talgemeinden im Süden.",
      ["Auental-Nord", "Bergstadt", "Talgemeinden"],
      "planungsraum",
    ],
    [
      "Die Stadt hat fünf Sozialräume: Innenstadt, Hafen, Gartenvorstadt, Nordfeld und Lindenaue.",
      ["Innenstadt", "Hafen", "Gartenvorstadt", "Nordfeld", "Lindenaue"],
      "sozialraum",
    ],
    ["Es gibt zwei Quartiere (Altstadt und Neustadt).", ["Altstadt", "Neustadt"], "quartier"],
  ])("%s", (text, names, kind) => {
    const { areas } = readConcept(`## Ausgangslage\n\n${text}`)
    expect(areas.map(({ name }) => name)).toEqual(names)
    expect(areas.every((area) => area.kind === kind)).toBe(true)
  })

  it("are read from a table about them, without its sum", () => {
    expect(
      readConcept(
        "## Ausgangslage\n\n| Planungsraum | Einwohner |\n|---|---:|\n| Auental-Nord | 61.300 |\n| Bergstadt | 24.900 |\n| **Landkreis** | **86.200** |\n",
      ).areas.map(({ name }) => name),
    ).toEqual(["Auental-Nord", "Bergstadt"])
  })

  it("that mean everything stand for all of them", () => {
    const model = readConcept(
      "## Ausgangslage\n\nDer Kreis hat zwei Sozialräume: Nord und Süd.\n\n## Angebote\n\n| Angebot | Ort |\n|---|---|\n| Elterncafé | alle Sozialräume |\n| Babytreff | Nord |\n",
    )
    expect(model.areas.map(({ name }) => name)).toEqual(["Nord", "Süd"])
    expect(model.offers.map(({ area }) => area?.length)).toEqual([2, 1])
  })

  it.each([
    "In vielen Sozialräumen: Beratung fehlt, Busse fahren selten und Ärzte gehen.",
    "Was brauchen die Sozialräume: Geld, Zeit und Menschen?",
  ])("are not guessed from „%s“", (text) => {
    expect(readConcept(`## Ausgangslage\n\n${text}`).areas).toEqual([])
  })
})

describe("sectors", () => {
  it("are read as the author lists them", () => {
    const model = readConcept(
      "## Ausgangslage\n\nWir führen die Angebote der Fachdienste Jugendhilfe, Gesundheit, Soziales und Teilhabe, Soziale Dienste sowie der freien Träger zusammen.",
    )
    expect(model.sectors.map(({ name, value }) => [name, value])).toEqual([
      ["Jugendhilfe", "jugendhilfe"],
      ["Gesundheit", "gesundheit"],
      ["Soziales und Teilhabe", "soziales-teilhabe"],
      ["Soziale Dienste", "soziale-dienste"],
      ["freien Träger", "freie-traeger"],
    ])
    expect(model.chains[0]?.sectors).toEqual(model.sectors.map(({ id }) => id))
  })

  it("are not every word behind „Bereiche“", () => {
    expect(
      readConcept("## Ausgangslage\n\nAlle Bereiche Deutschlands kennen Armut, Sorgen und Nöte.").sectors,
    ).toEqual([])
  })
})

describe("criteria for new offers", () => {
  it("are items, questions included", () => {
    expect(
      readConcept(
        "## Kriterien für neue Angebote\n\nEin neues Angebot\n\n- dient einem Ziel,\n- beschreibt, wie es Familien erreicht, und\n- Wie wird geprüft, ob es hilft?\n",
      ).offerCriteria.map(({ text }) => text),
    ).toEqual(["dient einem Ziel", "beschreibt, wie es Familien erreicht", "Wie wird geprüft, ob es hilft?"])
  })

  it("are not the criteria of success of a goal", () => {
    expect(readConcept("## Ziele\n\n### Erfolgskriterien\n\n- Zahl der Treffpunkte\n").offerCriteria).toEqual(
      [],
    )
  })
})

describe("reviews of offers", () => {
  it("are read from a table and point to the offer", () => {
    const model = readConcept(
      "## Angebote\n\n| Angebot | Träger |\n|---|---|\n| Elterncafé | Verein Nest |\n\n## Prüfung der Angebote\n\n| Ergebnis | Angebot | Sicht | Geprüft am |\n|---|---|---|---|\n| anpassen | Elterncafé | Familien | 08/2026 |\n",
    )
    expect(model.offerReviews).toMatchObject([
      {
        offer: model.offers[0]!.id,
        outcome: "veraendern",
        perspective: "familie",
        date: { from: "2026-08-01" },
      },
    ])
    expect(model.offers).toHaveLength(1)
  })
})

describe("impact estimates", () => {
  it("name their goal and the steps they expect", () => {
    const model = readConcept(
      "## Ziele\n\n| Nr. | Ziel | Ebene |\n|---|---|---|\n| Z1 | Kinder starten gut | strategisch |\n\n### Wirkungsabschätzung\n\n- **Z1:** Lotsen sind tätig (Stufe 1). Sie erreichen Familien (Stufen 2 bis 4).\n",
    )
    expect(model.impactEstimates).toMatchObject([{ goal: "Z1", steps: ["1", "2", "3", "4"] }])
  })
})

describe("survey waves", () => {
  it.each([
    [
      "Im Mai 2022 hat die Sozialplanung zehn Stellen schriftlich befragt, acht haben geantwortet.",
      { name: "Netzwerkanalyse 2022", respondents: 8, invited: 10, method: "befragung" },
    ],
    [
      "Die Erhebung fand im April 2026 statt. Von 14 angeschriebenen Stellen haben 13 geantwortet.",
      { name: "Netzwerkanalyse 2026", respondents: 13, invited: 14 },
    ],
    [
      "Die Netzwerkanalyse wurde im März 2024 durchgeführt. Der Rücklauf lag bei 82 %.",
      { name: "Netzwerkanalyse 2024", responseRate: 0.82 },
    ],
    [
      "Im Februar 2026 wurde eine Netzwerkanalyse durchgeführt. 15 von 18 Stellen haben den Fragebogen ausgefüllt.",
      { respondents: 15, invited: 18 },
    ],
  ])("%s", (text, expected) => {
    expect(readConcept(`## Netzwerkanalyse\n\n${text}`).surveyWaves).toMatchObject([expected])
  })

  it("are not planned ones", () => {
    expect(
      readConcept("## Netzwerkanalyse\n\nDie Netzwerkanalyse wird 2028 wiederholt.").surveyWaves,
    ).toEqual([])
  })
})
