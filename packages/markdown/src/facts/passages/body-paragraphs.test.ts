import { describe, expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const bodies = (markdown: string) => {
  const model = readConcept(markdown)
  return model.bodies.map((body) => ({
    name: body.name,
    kind: body.kind,
    per: body.meetingFrequency?.per,
    chair: body.chair,
    founded: body.foundedAt?.from,
    seats: model.memberships
      .filter((seat) => seat.body === body.id && seat.chair !== true)
      .map((seat) => model.actors.find(({ id }) => id === seat.actor)?.name ?? seat.name),
  }))
}

describe("bodies stated in paragraphs", () => {
  test.each(spellings)("are read with rhythm, chair and members: %s", (_name, spell) => {
    expect(
      bodies(
        spell(
          "## Wer macht mit?\n\nDie Steuerungsgruppe tagt vierteljährlich unter Leitung der Landrätin. Ihr gehören das Jugendamt, das Gesundheitsamt sowie die Grundschule Waldblick an.",
        ),
      ),
    ).toMatchObject([
      {
        name: "Steuerungsgruppe",
        kind: "steuerung",
        per: "quarter",
        chair: "Landrätin",
        seats: ["Jugendamt", "Gesundheitsamt", "Grundschule Waldblick"],
      },
    ])
  })

  it.each([
    [
      "In der AG Frühe Kindheit arbeiten Jugendamt, Gesundheitsamt und Familienzentrum Mühlgrund mit.",
      {
        name: "AG Frühe Kindheit",
        kind: "arbeitsgruppe",
        seats: ["Jugendamt", "Gesundheitsamt", "Familienzentrum Mühlgrund"],
      },
    ],
    [
      "Der Arbeitskreis Kinder und Familie, den es seit 2014 gibt, trifft sich alle zwei Monate.",
      { name: "Arbeitskreis Kinder und Familie", per: "month", founded: "2014-01-01" },
    ],
    [
      "Die Planungsgruppe wird von der Sozialplanung geleitet und tagt monatlich.",
      { name: "Planungsgruppe", kind: "planung", per: "month", chair: "Sozialplanung" },
    ],
    [
      "Neu ist die **AG Jugend am Nachmittag**. Leitung: Jugendamt. Mitglieder: Jobcenter Moorland, Schulamt.",
      { name: "AG Jugend am Nachmittag", chair: "Jugendamt", seats: ["Jobcenter Moorland", "Schulamt"] },
    ],
  ])("%s", (text, expected) => {
    expect(bodies(`## Wer macht mit?\n\n${text}`)).toMatchObject([expected])
  })

  it("are read from an enumeration with brackets", () => {
    expect(
      bodies(
        "## Wer macht mit?\n\nEs bestehen weiter: Steuerungsgruppe (Vorsitz: Landrätin, tagt halbjährlich), Planungsgruppe (Leitung: Sozialplanung, alle 6 Wochen) und Arbeitskreis Frühe Hilfen (Leitung: Gesundheitsamt, vierteljährlich).",
      ).map(({ name, per }) => [name, per]),
    ).toEqual([
      ["Steuerungsgruppe", "half"],
      ["Planungsgruppe", "week"],
      ["Arbeitskreis Frühe Hilfen", "quarter"],
    ])
  })

  it("take the list that follows „Mitglieder sind:“", () => {
    expect(
      bodies(
        "## Wer macht mit?\n\nDie Planungsgruppe tagt monatlich. Mitglieder sind:\n\n- Jugendamt (Federführung)\n- Gesundheitsamt\n",
      ),
    ).toMatchObject([{ name: "Planungsgruppe", seats: ["Gesundheitsamt"], chair: "Jugendamt" }])
  })

  it.each([
    "Die Steuerungsgruppe hat am 11.06.2026 drei Leitziele verabschiedet.",
    "Tagt die Steuerungsgruppe vierteljährlich?",
    "Eine Steuerungsgruppe soll gegründet werden.",
    "Die Schule berichtet der Planungsgruppe jährlich.",
    "Die Krabbelgruppe trifft sich wöchentlich.",
  ])("are not stated by „%s“", (text) => {
    expect(bodies(`## Ausgangslage\n\n${text}`)).toEqual([])
  })
})
