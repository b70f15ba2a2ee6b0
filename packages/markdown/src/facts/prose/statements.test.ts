import { describe, expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const read = (markdown: string) =>
  readConcept(markdown).statements.map(({ kind, text, question }) =>
    question === true ? [kind, text, "?"] : [kind, text],
  )
const kinds = (markdown: string) => readConcept(markdown).statements.map(({ kind }) => kind)

describe("what a concept understands", () => {
  test.each(spellings)("is read from defining sentences: %s", (_name, spell) => {
    expect(
      read(
        spell(
          "Unter Prävention verstehen wir, Kinder früh zu stärken. Eine Präventionskette ist ein Netz von Ämtern und Trägern.\n\nPräventionsketten sind Netzwerke für Familien",
        ),
      ),
    ).toEqual([
      ["understanding-prevention", "Unter Prävention verstehen wir, Kinder früh zu stärken."],
      ["understanding-chain", "Eine Präventionskette ist ein Netz von Ämtern und Trägern."],
    ])
  })

  it("is read from a heading that announces it, questions included", () => {
    expect(read("## Was verstehen wir unter einer Präventionskette?\n\nAlle arbeiten Hand in Hand.")).toEqual(
      [["understanding-chain", "Alle arbeiten Hand in Hand."]],
    )
  })

  it("is spelled out by sub-items", () => {
    expect(
      read(
        "## Unser Ansatz\n\n- sozialpädagogisches Verständnis von Prävention\n  - junge Menschen fördern;\n  - Benachteiligungen abbauen",
      ),
    ).toEqual([
      [
        "understanding-prevention",
        "sozialpädagogisches Verständnis von Prävention; junge Menschen fördern; Benachteiligungen abbauen",
      ],
      ["aim", "junge Menschen fördern"],
      ["aim", "Benachteiligungen abbauen"],
    ])
  })

  it.each([
    "Die Präventionskette ist gut angelaufen.",
    "Ist die Präventionskette ein Netz?",
    "Was verstehen Sie unter Prävention und Präventionskette?",
    "Prävention lohnt sich.",
  ])("is not read from remarks and questions: %s", (sentence) => {
    expect(kinds(sentence)).toEqual([])
  })
})

describe("questions that guide", () => {
  it.each([
    ["**Leitfrage:** Wie begleiten wir jedes Kind?", "guiding-question"],
    ["- Leitfrage: Wie begleiten wir jedes Kind?", "guiding-question"],
    ["Unsere Leitfrage lautet: Wie begleiten wir jedes Kind?", "guiding-question"],
    ["#### Unsere Leitfrage\n\nWie begleiten wir jedes Kind?", "guiding-question"],
    ["Wie begleiten wir jedes Kind? Das sind die zentralen Fragen der Kette.", "central-question"],
  ])("are read: %s", (markdown, kind) => {
    expect(read(markdown)).toEqual([[kind, "Wie begleiten wir jedes Kind?", "?"]])
  })

  it("are not read where one is only announced", () => {
    expect(kinds("Eine Leitfrage wird in der Klausur entwickelt.")).toEqual([])
  })
})

describe("reasons from three sides", () => {
  const three = ["rationale-families", "rationale-professional", "rationale-strategic"]

  it.each([
    "- **Aus Sicht der Kinder und Familien:** Nähe.\n- **Aus fachlicher Sicht:** Wirkung.\n- **Aus strategischer Sicht:** Vorsorge.",
    "Aus Sicht der Kinder, weil Nähe zählt. Aus fachlicher Perspektive, weil es wirkt. Aus strategischer Sicht, weil es vorsorgt.",
    "- drei Blickwinkel\n  - Kinder und Familien: ernst genommen\n  - Fachlichkeit: früh\n  - Strategie: verzahnt",
  ])("are read: %s", (markdown) => {
    expect(kinds(markdown)).toEqual(three)
  })

  it("stay questions where they are asked", () => {
    const text =
      "Warum ist das Thema wichtig? (aus Sicht der Kinder und Familien, aus fachlicher Perspektive und strategischer Sicht)"
    expect(read(`- ${text}`)).toEqual(three.map((kind) => [kind, text, "?"]))
  })
})

describe("commitments and frames", () => {
  it.each([
    [
      "Der Landkreis bekennt sich zu einem Basisangebot als Teil der Daseinsvorsorge.",
      "commitment-basic-offer",
    ],
    [
      "**kommunales Bekenntnis zu einem Grundangebot der Prävention**\n\nText dazu.",
      "commitment-basic-offer",
    ],
    [
      "Zum Basisangebot, das der Landkreis unabhängig von Förderprogrammen sichern will, gehören die Besuche.",
      "commitment-basic-offer",
    ],
    ["Das Konzept ist der Rahmen für neue Angebote.", "normative-frame"],
    [
      "Künftig gibt es eine grobe Übersicht zu Präventionsstrukturen aus der Netzwerkanalyse.",
      "structure-overview",
    ],
    ["Das Konzept wird alle vier Jahre fortgeschrieben.", "update-cycle"],
    ["Das Papier schreiben wir alle zwei Jahre fort.", "update-cycle"],
    ["So sind die Pläne aufeinander abgestimmt.", "plan-alignment"],
    ["Der Bus wird kofinanziert von der Europäischen Union.", "eu-notice"],
    ["**Inklusion:** Alle nutzen die Angebote gemeinsam.", "inclusion"],
    ["**Unvorhergesehener Bedarf:** Der Kreis hält Mittel zurück.", "unforeseen-provision"],
    ["**Motto:** Von Anfang an.", "motto"],
    ["### Vision\n\nJede Familie weiß, wer hilft.", "vision"],
    ["## Was ist neu?\n\n- Ein zweiter Standort.", "change-log"],
    ["## Zusammenfassung\n\nAlle arbeiten zusammen.", "summary"],
    ["Jeden Herbst zieht die Steuerungsgruppe Bilanz.", "reflection"],
    [
      "In vielen Orten bestehen integrierte Planungsstrukturen, die genutzt werden können.",
      "existing-structures",
    ],
    ["Dafür bedarf es eines Steuerungsgremiums und einer Planungsgruppe.", "mandatory-bodies"],
    ["## Präventionskette als strukturgebender Ansatz?\n\nText.", "hypothesis"],
    ["- Wie kann etwas verändert werden?", "change-approach"],
  ])("are read: %s", (markdown, kind) => {
    expect(kinds(markdown)).toEqual([kind])
  })

  it("inventories are told apart by what they list", () => {
    expect(
      kinds(
        "### Schritt 1: Bestandsanalyse\n\n- Bestand an Angeboten, Übersicht der Akteure, Überblick zu den Strukturen",
      ),
    ).toEqual(["inventory-offers", "inventory-actors", "inventory-structures"])
  })

  it("conditions are read item by item", () => {
    expect(
      kinds(
        "## Fazit: Was ist erforderlich?\n\n- jede Kommune muss ihren Weg finden\n- die Bereitschaft zur Selbstreflexion und zum Austausch",
      ),
    ).toEqual(["requirement", "reflection"])
  })

  it.each([
    "Soll der Landkreis sich zu einem Basisangebot bekennen?",
    "Die Netzwerkanalyse wird alle zwei Jahre wiederholt.",
    "Die Förderung stammt aus Mitteln des ESF.",
    "Ein Motto haben wir noch nicht.",
    "Die Arbeitsgruppe pflegt die Strukturübersicht.",
  ])("questions and other matters state nothing: %s", (sentence) => {
    expect(kinds(sentence)).toEqual([])
  })
})

describe("pillars", () => {
  it.each([
    "## Aufbau\n\nSteuerung\n\nPlanung\n\nBeteiligung",
    "## Aufbau\n\nSteuerung  \nPlanung  \nBeteiligung",
    "## Aufbau\n\n- **Steuerung:** legt Ziele fest\n- **Planung:** bereitet vor\n- **Beteiligung:** hört zu",
    "## Aufbau\n\nDie Kette ruht auf drei Säulen: Steuerung, Planung und Beteiligung.",
    "## Aufbau\n\n### Steuerung\n\nA.\n\n### Planung\n\nB.\n\n### Beteiligung\n\nC.",
  ])("are read: %s", (markdown) => {
    expect(read(markdown)).toEqual([
      ["pillar", "Steuerung"],
      ["pillar", "Planung"],
      ["pillar", "Beteiligung"],
    ])
  })

  it("one word alone is none", () => {
    expect(kinds("## Aufbau\n\nPlanung\n\nText dazu.")).toEqual([])
  })
})

it("a document that states its cycle has it", () => {
  expect(
    readConcept("Das Konzept wird alle vier Jahre fortgeschrieben.").documents[0]?.updateCycle,
  ).toMatchObject({ per: "year", every: 4 })
})
