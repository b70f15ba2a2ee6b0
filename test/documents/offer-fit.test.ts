import { type FitKind, type OfferFit, offerFit } from "@kettenwerk/core"
import { type OfferPaperReading, readOfferPaper } from "@kettenwerk/markdown"
import fc from "fast-check"
import { describe, expect, test } from "vitest"

const concept = `# Präventionskonzept Landkreis Musterland

Das Konzept gilt von 2027 bis 2029.

## Bedarfe

| Nr. | Bedarf | Beleg | Lebensphase |
| --- | --- | --- | --- |
| B1 | Frühe Sprachförderung | Schuleingangsuntersuchung 2025 | Kita |
| B2 | Kurze Wege zur Beratung | Familienbefragung 2025 | Kita |
| B3 | Verlässlicher Schulstart | Familienbefragung 2025 | Grundschule |

## Ziele

| Nr. | Ziel | Ebene | Bedarf |
| --- | --- | --- | --- |
| Z1 | Alle Kinder sprechen gut Deutsch. | strategisch | B1 |

## Lebensphasen

| Lebensphase | Alter |
| --- | --- |
| Frühe Kindheit | 0–3 Jahre |
| Kita | 3–6 Jahre |
| Grundschule | 6–10 Jahre |

## Akteure

| Akteur | Bereich |
| --- | --- |
| Jugendamt | Jugendhilfe |
| Familienzentrum Nord | Freie Träger |
| Stadtbücherei | Bildung |

## Zusammenarbeit

| von | zu | Art der Zusammenarbeit |
| --- | --- | --- |
| Jugendamt | Familienzentrum Nord | Kooperation |

## Angebote

| Angebot | Träger | Zielgruppe | Alter | Zugang | Basisangebot |
| --- | --- | --- | --- | --- | --- |
| Elterncafé Nord | Familienzentrum Nord | Eltern | 0–3 Jahre | Komm-Struktur | ja |
| Lesezeit in der Kita | Stadtbücherei | Kinder | 3–6 Jahre | aufsuchend | nein |

## Kriterien für neue Angebote

- Das Angebot antwortet auf einen Bedarf.
- Das Angebot nennt seine Finanzierung.
- Das Angebot achtet auf Barrierefreiheit.
`

function read(paper: string, text = concept): OfferPaperReading {
  return readOfferPaper({ uri: "neu.md", text: paper }, [{ uri: "konzept.md", text }])[0]!
}

function fits(paper: string, text = concept): readonly OfferFit[] {
  const reading = read(paper, text)
  return reading.offers.map((offer) =>
    offerFit({
      concept: reading.concept.model,
      joint: reading.joint.model,
      paper: reading.paper,
      offer,
      stichtag: "2026-11-21",
    }),
  )
}

/** Sentences of one aspect with what they are. */
function said(paper: string, aspect: string, text = concept): readonly (readonly [FitKind, string])[] {
  const [fit] = fits(paper, text)
  const found = fit!.aspects.find(({ id }) => id === aspect)
  return (found?.statements ?? []).map(({ kind, text: sentence }) => [kind, sentence.de])
}

const paper = `# Neues Angebot: Elterncafé Süd

**Träger:** Jugendamt
**Zielgruppe:** Eltern mit kleinen Kindern
**Alter:** 2–4 Jahre
**Bedarf:** B2
**Finanzierung:** ESF Plus, befristet bis 12/2027
`

describe("the paper about a new offer", () => {
  const shapes: readonly (readonly [string, string])[] = [
    ["fields below a title", paper],
    [
      "a table",
      "# Antrag\n\n| Angebot | Träger | Alter | Bedarf |\n| --- | --- | --- | --- |\n| Elterncafé Süd | Jugendamt | 2–4 Jahre | B2 |\n",
    ],
    ["a list of fields", "# Elterncafé Süd\n\n- Träger: Jugendamt\n- Alter: 2–4 Jahre\n- Bedarf: B2\n"],
    [
      "a list item",
      "# Neue Angebote\n\n- **Elterncafé Süd** (Träger: Jugendamt; Alter: 2–4 Jahre; Bedarf: B2)\n",
    ],
    [
      "headings as fields",
      "# Projektskizze „Elterncafé Süd“\n\n## Träger\n\nJugendamt\n\n## Alter\n\n2–4 Jahre\n\n## Bedarf\n\nB2\n",
    ],
    [
      "questions as fields",
      "# Neue Angebote\n\n## Elterncafé Süd\n\nTräger: Jugendamt  \nFür wen? Kinder von 2 bis 4 Jahren  \nBedarf: B2\n",
    ],
  ]
  for (const [shape, text] of shapes)
    test(`is read as ${shape}`, () => {
      const [offer, ...others] = read(text).offers
      expect(others).toEqual([])
      expect(offer).toMatchObject({ name: "Elterncafé Süd", provider: "actor-jugendamt", needs: ["B2"] })
    })

  test("stays apart from an offer of the same name in the concept", () => {
    const {
      concept: before,
      joint,
      offers,
    } = read("# Elterncafé Nord\n\n- Träger: Familienzentrum Nord\n- Alter: 3–6 Jahre\n")
    expect(offers.map(({ name, ageRange }) => [name, ageRange?.text])).toEqual([
      ["Elterncafé Nord", "3–6 Jahre"],
    ])
    expect(joint.model.offers).toHaveLength(before.model.offers.length + 1)
    expect(joint.model.offers.slice(0, 2).map(({ id }) => id)).toEqual(
      before.model.offers.map(({ id }) => id),
    )
  })

  test("in plain prose names no offer, and nothing is guessed", () => {
    expect(read("Wir wollen in Süd ein Elterncafé eröffnen.\n").offers).toEqual([])
  })

  test("may describe several offers, each with its own lines", () => {
    const both =
      "# Neue Angebote\n\n## Väterzeit\n\nTräger: Jugendamt\nAlter: 0–3\n\n## Leseclub\n\nTräger: Stadtbücherei\nAlter: 6–10\n\nDer Leseclub ist barrierefrei; auf Barrierefreiheit achtet die Stadtbücherei.\n"
    const [first, second] = fits(both)
    const answers = (fit: OfferFit | undefined) =>
      fit!.aspects.find(({ id }) => id === "criteria")!.statements.at(-1)!
    expect(answers(first)).toMatchObject({ kind: "silent" })
    expect(answers(second)).toMatchObject({ kind: "question" })
  })
})

describe("held against the concept", () => {
  test("each criterion is quoted with what the paper states, or that it states nothing", () => {
    expect(said(paper, "criteria")).toEqual([
      ["fact", "Das Konzept verlangt: „Das Angebot antwortet auf einen Bedarf“."],
      ["fact", "Zu einem Bedarf steht im Papier: „B2“."],
      ["fact", "Das Konzept verlangt: „Das Angebot nennt seine Finanzierung“."],
      ["fact", "Zur Finanzierung steht im Papier: „ESF Plus, befristet bis 12/2027“."],
      ["fact", "Das Konzept verlangt: „Das Angebot achtet auf Barrierefreiheit“."],
      ["silent", "Dazu steht nichts im Papier."],
    ])
  })

  test("needs are named with what answers them already and what stays open", () => {
    expect(said(paper, "needs")).toEqual([
      ["fact", "Das Papier bezieht sich auf den Bedarf „B2 Kurze Wege zur Beratung“."],
      ["fact", "Bisher antwortet im Konzept kein Ziel, keine Maßnahme und kein Angebot darauf."],
      ["fact", "Ohne Antwort bleibt „B3 Verlässlicher Schulstart“."],
    ])
  })

  test("a need the concept does not know is quoted and asked about, never assigned", () => {
    const own = paper.replace("B2", "Mehr Ruhe für Eltern")
    const [first, second] = said(own, "needs")
    expect(first).toEqual([
      "fact",
      "Das Papier nennt als Bedarf „Mehr Ruhe für Eltern“; ein Bedarf mit diesem Namen steht nicht im Konzept.",
    ])
    expect(second![0]).toBe("question")
    expect(second![1]).toMatch(/Ist etwas davon gemeint\?$/)
  })

  test("phases say what runs there and which phase stays empty", () => {
    expect(said(paper, "phases").map(([, text]) => text)).toEqual([
      "Für „Frühe Kindheit (0–3 Jahre)“ nennt das Konzept ein laufendes Angebot: „Elterncafé Nord“.",
      "Für „Kita (3–6 Jahre)“ nennt das Konzept ein laufendes Angebot: „Lesezeit in der Kita“.",
      "Ohne laufendes Angebot bleibt im Konzept „Grundschule (6–10 Jahre)“.",
    ])
    expect(said(paper.replace("2–4 Jahre", "7–9 Jahre"), "phases")[0]![1]).toMatch(
      /das neue wäre das erste\.$/,
    )
  })

  test("an age outside of the chain is a question, a missing age is silence", () => {
    expect(said(paper.replace("2–4 Jahre", "ab 63 Jahren"), "phases")[0]![0]).toBe("question")
    const without = paper.replace("**Alter:** 2–4 Jahre\n", "")
    expect(said(without, "phases")[0]).toEqual([
      "silent",
      "Für welches Alter das Angebot gedacht ist, dazu steht nichts im Papier.",
    ])
  })

  test("a transition nothing carries over is named with the offer that would", () => {
    expect(
      said(paper, "transitions")
        .slice(0, 2)
        .map(([, text]) => text),
    ).toEqual([
      "Das Angebot reicht über den Übergang „Frühe Kindheit – Kita“.",
      "Im Konzept reicht bisher kein laufendes Angebot darüber.",
    ])
  })

  test("similar offers come with reasons and with what joins the providers", () => {
    expect(said(paper, "similar-offers").map(([, text]) => text)).toEqual([
      "Mit dem Angebot „Elterncafé Nord“ hat es das Wort „Elterncafé“, die Lebensphase „Frühe Kindheit (0–3 Jahre)“ und die Zielgruppe „Eltern“ gemeinsam.",
      "Zwischen Jugendamt und Familienzentrum Nord nennt das Konzept eine Verbindung („Kooperation“).",
    ])
  })

  test("providers without a tie in the concept are asked whether they know each other", () => {
    const other = paper.replace("Träger:** Jugendamt", "Träger:** Stadtbücherei")
    expect(said(other, "similar-offers").at(-1)).toEqual([
      "question",
      "Kennen sich die Träger Stadtbücherei und Familienzentrum Nord? Eine Verbindung nennt das Konzept nicht.",
    ])
  })

  test("a limited funding is set beside the period of the concept, with a question", () => {
    const sentences = said(paper, "funding").map(([, text]) => text)
    expect(sentences).toContain("Das Angebot ist befristet bis 31.12.2027.")
    expect(sentences).toContain("Was kommt danach, und wer zahlt es?")
    expect(said("# X-Treff\n\n- Träger: Jugendamt\n- Alter: 0–3\n", "funding")[0]).toEqual([
      "silent",
      "Zur Finanzierung steht nichts im Papier.",
    ])
  })

  test("a concept without criteria, needs and offers is asked for them", () => {
    const bare = "# Präventionskonzept Landkreis Musterland\n\n## Steuerung\n\nDie Steuerungsgruppe tagt.\n"
    expect(said(paper, "criteria", bare)[0]![0]).toBe("question")
    expect(said(paper, "needs", bare)[0]![0]).toBe("question")
    expect(said(paper, "similar-offers", bare)).toEqual([["fact", "Das Konzept nennt keine Angebote."]])
  })

  test("every sentence but those about the whole concept names its lines", () => {
    const [fit] = fits(paper)
    const criteria = fit!.aspects.find(({ id }) => id === "criteria")!.statements
    expect(
      criteria.map(({ paper: own, concept: theirs }) => [own[0]?.start.line, theirs[0]?.start.line]),
    ).toEqual([
      [undefined, 50],
      [6, 50],
      [undefined, 51],
      [7, 51],
      [undefined, 52],
      [undefined, 52],
    ])
  })

  test("never judges: no sentence says good, bad, fitting or too many", () => {
    const all = fits(paper).flatMap(({ aspects }) => aspects.flatMap(({ statements }) => statements))
    expect(all.length).toBeGreaterThan(15)
    for (const { text } of all) {
      expect(text.de).not.toMatch(/\b(?:gut|schlecht|passt|ungeeignet|zu viele?|erfüllt|Punkte|Note|Rang)\b/i)
      expect(text.de).toMatch(/[.?]$/)
      expect(text.en).not.toMatch(/„|steht|Papier|Konzept /)
    }
  })

  test("reads any text without breaking", () => {
    const part = fc.constantFrom(
      "# ",
      "## ",
      "Träger: ",
      "Alter: ",
      "0–3",
      "B2",
      "Jugendamt",
      "\n",
      "| ",
      " |",
      "---",
      "„",
      "“",
      "e. V.",
      "\u00ad",
      "\u00a0",
      "ä",
      "a\u0308",
      "Für wen? ",
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        for (const { aspects } of fits(parts.join("")))
          for (const { statements } of aspects) expect(statements.length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })
})
