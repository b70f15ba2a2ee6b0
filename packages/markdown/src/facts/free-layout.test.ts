import { describe, expect, it } from "vitest"
import { readConcept, spellings } from "../../test/read-concept.js"

describe("lines that open with a date", () => {
  const plan = `## Wie es weitergeht

Juni 2027: Beratung im Jugendhilfeausschuss
08.07.2027: Beschluss im Kreistag
ab Oktober 2027: Lesetreff öffnet
1. Quartal 2029: Zwischenbericht
2031: Fortschreibung`

  it.each(spellings)("keep their own date: %s", (_, spell) => {
    const model = readConcept(spell(plan))
    expect(model.consultations.map(({ body, date }) => [body, date?.from])).toContainEqual([
      "jugendhilfeausschuss",
      "2027-06-01",
    ])
    expect(model.resolutions.map(({ body, date }) => [body, date?.from])).toEqual([
      ["kreistag", "2027-07-08"],
    ])
    expect(model.consultations.every(({ date }) => date?.from !== "2027-10-01")).toBe(true)
    expect(model.milestones.map(({ title, date }) => [title, date?.from])).toEqual([
      ["Beratung im Jugendhilfeausschuss", "2027-06-01"],
      ["Beschluss im Kreistag", "2027-07-08"],
      ["Lesetreff öffnet", "2027-10-01"],
      ["Zwischenbericht", "2029-01-01"],
      ["Fortschreibung", "2031-01-01"],
    ])
  })
})

describe("bodies with their members in brackets or behind a colon", () => {
  const seats = (markdown: string) => {
    const { bodies, memberships } = readConcept(markdown)
    return bodies.map(({ id, name, chair }) => [
      name,
      chair,
      memberships.filter(({ body }) => body === id).map((seat) => seat.name),
    ])
  }

  it("take labels in brackets for what they are", () => {
    expect(
      seats(
        "## Organisation\n\nDer **Lenkungskreis** (Vorsitz: Landrätin; Mitglieder: Sozialamt, Schulamt, Diakonie) tagt zweimal im Jahr.",
      ),
    ).toEqual([["Lenkungskreis", "Landrätin", ["Landrätin", "Sozialamt", "Schulamt", "Diakonie"]]])
  })

  it("stand as lines as well", () => {
    expect(
      seats(
        "## Wer?\n\nLenkung = Landrat (Vorsitz), Jugendamt, Caritas; trifft sich halbjährlich\nArbeitskreis Sprache: Grundschule, Kita Sonnenblume (Sprecherin: Rektorin); Treffen alle 6 Wochen",
      ),
    ).toEqual([
      ["Lenkung", "Landrat", ["Landrat", "Jugendamt", "Caritas"]],
      ["Arbeitskreis Sprache", "Rektorin", ["Grundschule", "Kita Sonnenblume"]],
    ])
  })
})

describe("a table of actors", () => {
  const table = `## Netzwerk

| Wer? | Bereich | kooperiert bereits mit |
|---|---|---|
| Sozialamt | Soziales | Jobcenter, Diakonie |
| Gesundheitsamt | Gesundheit | Klinikum Auental; Sozialamt |
| Familienzentrum Birke (Träger: Diakonie) | freier Träger | Sozialamt, Kita Amsel |`

  it.each(spellings)("names its actors in the column of single names: %s", (_, spell) => {
    const { actors, relations } = readConcept(spell(table))
    const named = actors.filter(({ mentionedOnly }) => mentionedOnly !== true).map(({ name }) => name)
    expect(named).toEqual(["Sozialamt", "Gesundheitsamt", "Familienzentrum Birke"])
    expect(relations.length).toBe(6)
    expect(actors.find(({ name }) => name === "Familienzentrum Birke")?.parentActor).toBe(
      actors.find(({ name }) => name === "Diakonie")?.id,
    )
  })
})

describe("an offer whose facts stand in one line below its heading", () => {
  it.each([
    ["bars", "Träger: Diakonie | Für: Familien mit Kleinkindern | Alter: 0–3 | kostenfrei"],
    ["semicolons", "Träger: Diakonie; Für: Familien mit Kleinkindern; 0–3 Jahre; kostenfrei"],
  ])("is read with %s", (_, line) => {
    const { offers, measures } = readConcept(`## Was wir tun\n\n### Krabbelstube (geplant)\n${line}`)
    expect(measures).toEqual([])
    expect(offers).toMatchObject([
      {
        name: "Krabbelstube",
        status: "geplant",
        cost: "kostenfrei",
        targetGroup: ["Familien mit Kleinkindern"],
        ageRange: { fromMonth: 0 },
      },
    ])
  })

  it("does not take its costs for a fee, and reads the programme that pays a part until its end", () => {
    const { offers, fundings } = readConcept(
      "## Was wir tun\n\n### Lernwerkstatt Süd\nDiakonie; 8–12 Jahre; Start: März 2027, Kosten 24.000 € im Jahr, davon 18.000 € aus dem Landesprogramm „Lernorte“ (bis 31.07.2029)",
    )
    expect(offers.map(({ name, cost, ageRange }) => [name, cost, ageRange?.fromMonth])).toEqual([
      ["Lernwerkstatt Süd", undefined, 96],
    ])
    expect(fundings.map(({ object, amount, date }) => [object, amount?.euro, date?.to])).toEqual([
      ["Lernwerkstatt Süd", 18000, "2029-07-31"],
    ])
  })
})

describe("goals", () => {
  it("below the only Leitziel belong to it, and end where their indicator begins", () => {
    const { goals, indicators } = readConcept(
      "## Was wir wollen\n\n**Leitziel:** Alle Kinder lernen schwimmen.\n\n- Mittlerziel A – Bis Ende 2028 hat jede Grundschule eine Schwimmzeit. *Daran merken wir es:* 80 % der Kinder haben das Seepferdchen (2026: 55 %).",
    )
    expect(goals.map(({ title, parent }) => [title, parent])).toEqual([
      ["Alle Kinder lernen schwimmen.", undefined],
      ["Bis Ende 2028 hat jede Grundschule eine Schwimmzeit.", goals[0]?.id],
    ])
    expect(indicators).toMatchObject([{ goal: goals[1]?.id, target: { value: 80 }, baseline: { value: 55 } }])
  })

  it("may be lines with a number of their own", () => {
    const { goals, indicators } = readConcept(
      "## Ziele\n\nZ1 Alle Eltern kennen die Beratung bis Ende 2027\n  Indikator: Beratungen im Jahr, Ist 2025: 40, Soll 2027: 90\nZ2 Jedes Kind bekommt ein Mittagessen (bis Sommer 2028)",
    )
    expect(goals.map(({ number, deadline }) => [number, deadline?.to?.slice(0, 4)])).toEqual([
      ["Z1", "2027"],
      ["Z2", "2028"],
    ])
    expect(indicators).toMatchObject([{ goal: "Z1", baseline: { value: 40 }, target: { value: 90 } }])
  })
})

describe("running text", () => {
  it("names who was asked for what follows", () => {
    const { participationFormats } = readConcept(
      "## Wo wir stehen\n\nAus der Familienbefragung (Frühjahr 2026, n = 204) und vier Gesprächen mit Jugendlichen ergeben sich drei Bedarfe.",
    )
    expect(participationFormats.map(({ name, n, participants }) => [name, n, participants])).toEqual([
      ["Familienbefragung", 204, ["familien"]],
      ["Gesprächen mit Jugendlichen", undefined, ["jugendliche"]],
    ])
  })

  it.each([
    "Koordiniert wird das Netzwerk von der Fachstelle Bildung.",
    "Die Kette wird vom Sozialamt koordiniert.",
  ])("says who coordinates: %s", (sentence) => {
    expect(readConcept(`## Organisation\n\n${sentence}`).roleAssignments.map(({ role }) => role)).toEqual([
      "koordination",
    ])
  })

  it("tells votes as a ratio", () => {
    const { resolutions } = readConcept(
      "## Auftrag\n\nAm 3. Juni 2025 hat der Kreistag die Verwaltung mit 31 zu 4 Stimmen beauftragt, ein Konzept zu erstellen.",
    )
    expect(resolutions.map(({ votes }) => [votes?.yes, votes?.no])).toEqual([[31, 4]])
  })
})
