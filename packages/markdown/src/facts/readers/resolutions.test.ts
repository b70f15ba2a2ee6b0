import { describe, expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const resolutions = (markdown: string) =>
  readConcept(markdown).resolutions.map(({ body, status, date, paperNumber, kind, result, votes }) => ({
    body,
    status,
    date: date === undefined ? undefined : `${date.from ?? ""}/${date.to ?? ""}`,
    paperNumber,
    kind,
    result,
    votes: votes && { unanimous: votes.unanimous, yes: votes.yes, no: votes.no, abstain: votes.abstain },
  }))

describe("resolutions stated in sentences", () => {
  const sentence = "Der Kreistag hat am 05.09.2018 die Armutspräventionsstrategie beschlossen (Nr. 123/18)."

  test.each(spellings)("are read in any spelling: %s", (_name, spell) => {
    expect(resolutions(spell(sentence))).toEqual([
      {
        body: "kreistag",
        status: "gefasst",
        date: "2018-09-05/2018-09-05",
        paperNumber: "123/18",
        kind: "zustimmung",
        result: "unveraendert-beschlossen",
        votes: undefined,
      },
    ])
  })

  it.each([
    [
      "Mit Beschluss KT 17/2021 vom 24.03.2021 hat der Kreistag die Verwaltung beauftragt, ein Konzept zu erarbeiten.",
      { body: "kreistag", status: "gefasst", paperNumber: "KT 17/2021", kind: "auftrag" },
    ],
    [
      "Am 12. März 2025 stimmte der Stadtrat dem Handlungskonzept zu (Drucksache 18/2048-BV, 23 Ja, 3 Nein, 2 Enthaltungen).",
      {
        body: "stadtrat",
        status: "gefasst",
        paperNumber: "18/2048-BV",
        votes: { unanimous: undefined, yes: 23, no: 3, abstain: 2 },
      },
    ],
    [
      "Das Konzept wurde vom Gemeinderat am 03.02.2024 einstimmig verabschiedet.",
      {
        body: "gemeinderat",
        status: "gefasst",
        votes: { unanimous: true, yes: undefined, no: undefined, abstain: undefined },
      },
    ],
    [
      "Der Kreistag nahm das Konzept am 4. Juni 2025 zur Kenntnis.",
      { body: "kreistag", status: "gefasst", kind: "kenntnisnahme", result: "zur-kenntnis" },
    ],
    [
      "Der Kreistag bekannte sich am 04.06.2025 zu einem Basisangebot Prävention.",
      { body: "kreistag", status: "gefasst", kind: "bekenntnis" },
    ],
    [
      "Das Konzept soll im Dezember 2026 vom Kreistag beschlossen werden.",
      { body: "kreistag", status: "geplant", date: "2026-12-01/2026-12-31" },
    ],
    [
      "Der Stadtrat entscheidet am 16.12.2026 (Vorlage 26/0431).",
      { body: "stadtrat", status: "geplant", paperNumber: "26/0431" },
    ],
    [
      "Der Beschluss des Kreistags vom 05.09.2018 (Beschluss-Nr. 747/18) gilt fort.",
      { body: "kreistag", status: "gefasst", paperNumber: "747/18" },
    ],
    [
      "Der Kreistag beschloss am 18. Dezember 2018 die Strategie mit 34 Ja-Stimmen bei 3 Enthaltungen und ohne Gegenstimmen.",
      { status: "gefasst", votes: { unanimous: undefined, yes: 34, no: undefined, abstain: 3 } },
    ],
  ])("%s", (text, expected) => {
    const found = resolutions(text)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject(expected)
  })

  it.each([
    "Hat der Kreistag das Konzept am 05.09.2018 beschlossen?",
    "Soll der Kreistag das Konzept beschließen?",
    "Der Kreistag entscheidet über den Haushalt.",
    "Die Steuerungsgruppe hat am 11.06.2026 drei Leitziele beschlossen.",
    "Der Kreistag tagt am 12.03.2025 im Kreishaus.",
    "Die Ergebnisse gehen jedes Jahr an den Kreistag.",
    "5. Beschluss des Kreistags .................. 12",
    "Die Kreistagsfraktionen haben am 12.03.2025 über Prävention gesprochen.",
  ])("„%s“ states none", (text) => {
    expect(resolutions(text)).toEqual([])
  })

  it("do not take an empty form field for a vote", () => {
    const [found] = resolutions(
      "## Beschluss\n\nDer Kreistag hat am 12.03.2025 das Konzept beschlossen.\n\nAbstimmung einstimmig: Ja: 7 Nein: 3 Enthaltung: 6",
    )
    expect(found?.votes).toEqual({ unanimous: undefined, yes: 7, no: 3, abstain: 6 })
  })
})

describe("resolutions in tables and fields", () => {
  it("are read with their own columns, in any order", () => {
    const found = resolutions(`## Beschlüsse

| Nr. der Vorlage | Gremium | Beschlussgegenstand | Datum | Abstimmung | Ergebnis |
| --- | --- | --- | --- | --- | --- |
| 2024/11 | Kreistag | Auftrag für ein Präventionskonzept | 17.04.2024 | einstimmig | beschlossen |
| 2026/12 | Kreistag | Präventionskonzept | 09.12.2026 | | |
`)
    expect(found).toMatchObject([
      { body: "kreistag", status: "gefasst", date: "2024-04-17/2024-04-17", votes: { unanimous: true } },
      { body: "kreistag", status: "geplant", date: "2026-12-09/2026-12-09" },
    ])
  })

  it("are read from field lines below a heading", () => {
    expect(
      resolutions(
        "## Beschluss\n\n**Gremium:** Kreistag\n**Datum:** 05.09.2018\n**Beschluss-Nr.:** 123/18\n**Ergebnis:** beschlossen\n",
      ),
    ).toMatchObject([
      { body: "kreistag", status: "gefasst", paperNumber: "123/18", date: "2018-09-05/2018-09-05" },
    ])
  })

  it("join what the plan, the proposal and a sentence say of one decision", () => {
    const found = resolutions(`## Zeitplan

| Meilenstein | Termin | Status |
| --- | --- | --- |
| Beschluss im Kreistag | 16.12.2026 | geplant |

## Beschluss

Der Kreistag entscheidet im Dezember 2026 über dieses Konzept (Vorlage Nr. 2026/118).

**Beschlussvorschlag:** Der Kreistag beschließt das Präventionskonzept für die Jahre 2027 bis 2030.
`)
    expect(found).toMatchObject([
      { body: "kreistag", status: "geplant", date: "2026-12-16/2026-12-16", paperNumber: "2026/118" },
    ])
  })
})
