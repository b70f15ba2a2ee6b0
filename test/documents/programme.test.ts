import {
  compareProgramme,
  type MunicipalitySummary,
  programmeColumns,
  programmeJson,
  summariseMunicipality,
} from "@kettenwerk/core"
import { peekMunicipality, readWorkspace } from "@kettenwerk/markdown"
import { describe, expect, test } from "vitest"

function summaries(...texts: readonly string[]): readonly MunicipalitySummary[] {
  return readWorkspace(texts.map((text, index) => ({ uri: `${index}.md`, text }))).groups.map(({ model }) =>
    summariseMunicipality(model, "2026-11-21"),
  )
}

function cell(row: MunicipalitySummary, id: string): string | undefined {
  return programmeColumns.find((column) => column.id === id)!.cell(row)?.text.de
}

const auental = `---
kommune: Landkreis Auental
schluessel: "99002"
---

# Präventionskonzept Landkreis Auental

## Lebensphasen

| Lebensphase | Alter |
| --- | --- |
| Frühe Kindheit | 0–3 Jahre |
| Kita | 3–6 Jahre |

## Angebote

| Angebot | Träger | Alter |
| --- | --- | --- |
| Elterncafé Auental | Sozialwerk Lichtblick e. V. | 0–3 Jahre |
| Babytreff | Jugendamt | 0–1 Jahr |

## Meilensteine

| Nr. | Meilenstein | Termin | Stand |
| --- | --- | --- | --- |
| M1 | Auftakt | 01/2026 | erreicht |
| M2 | Befragung | 06/2026 | geplant |

## Zusammenarbeit

| von | zu | Art der Zusammenarbeit |
| --- | --- | --- |
| Jugendamt | Gesundheitsamt | Kooperation |
| Gesundheitsamt | Sozialwerk Lichtblick e. V. | Austausch |

## Vereinbarungen

- Gemeinsamer Fachtag mit dem Landkreis Moorland, zuständig: Jugendamt, bis 12/2026
`

const moorland = `---
kommune: Landkreis Moorland
schluessel: "99001"
---

# Präventionskonzept Landkreis Moorland

## Angebote

| Angebot | Träger | Alter |
| --- | --- | --- |
| Elterncafé | Sozialwerk Lichtblick e. V. | 0–3 Jahre |

## Beteiligung

- **Kinderkonferenz 2025** (Beteiligte: Kinder)
- **Familienbefragung 2025** (Beteiligte: Familien)
`

const bare = "# Präventionskonzept Stadt Lindenhain\n\n## Steuerung\n\nNoch offen.\n"

describe("one municipality", () => {
  test("is summed up in figures with what they rest on", () => {
    const [row] = summaries(auental)
    expect(cell(row!, "ags")).toBe("99002")
    expect(cell(row!, "lebensphasen")).toBe("1 von 2")
    expect(cell(row!, "stellen")).toBe("3")
    expect(cell(row!, "verbindungen")).toBe("2")
    expect(cell(row!, "dichte")).toBe("67 %")
    expect(cell(row!, "ueberfaellig")).toBe("1")
  })

  test("that says nothing has no figures, and no zeros", () => {
    const [row] = summaries(bare)
    const stated = programmeColumns.filter((column) => column.cell(row!) !== undefined).map(({ id }) => id)
    expect(stated).toEqual(["art", "stand"])
    expect(JSON.stringify(programmeJson(compareProgramme([row!]), "2026-11-21"))).not.toContain(":0")
  })

  test("a plan in time has zero overdue milestones, which is said", () => {
    const [row] = summaries(auental.replace("06/2026", "06/2027"))
    expect(cell(row!, "ueberfaellig")).toBe("0")
  })

  test("is guessed from the beginning of a text as it is read later", () => {
    for (const text of [auental, moorland, bare, "# Protokoll\n\nOhne Ort.\n"]) {
      const group = readWorkspace([{ uri: "a.md", text }]).groups[0]!
      const isNamed = group.model.municipalities.length > 0
      expect(peekMunicipality(text)).toBe(isNamed ? group.id.replace(/^chain-/, "") : undefined)
    }
  })
})

describe("many municipalities", () => {
  const rows = summaries(auental, moorland, bare)

  test("stand in the order of their keys, those without one behind them", () => {
    expect(compareProgramme(rows).rows.map(({ name }) => name)).toEqual([
      "Landkreis Moorland",
      "Landkreis Auental",
      "Stadt Lindenhain",
    ])
  })

  test("are sorted by a column only on request, and what is not stated comes last", () => {
    const { rows: sorted, sortedBy } = compareProgramme(rows, "angebote")
    expect(sortedBy).toBe("angebote")
    expect(sorted.map((row) => cell(row, "angebote"))).toEqual(["2", "1", undefined])
    expect(compareProgramme(rows).sortedBy).toBeUndefined()
  })

  test("share terms whatever place stands behind them", () => {
    const { shared } = compareProgramme(rows)
    expect(shared.find(({ kind }) => kind === "offers")).toEqual({
      kind: "offers",
      label: "Elterncafé",
      chains: ["chain-moorland", "chain-auental"],
    })
  })

  test("a kind of terms that only one of them states makes it nothing special", () => {
    const { own } = compareProgramme(rows)
    expect(own.filter(({ kind }) => kind === "offers").map(({ labels }) => labels)).toEqual([["Babytreff"]])
    expect(own.some(({ kind }) => kind === "participation")).toBe(false)
  })

  test("name each other across borders with the place, themselves never", () => {
    const { across } = compareProgramme(rows)
    expect(across.map(({ chain, named, mention }) => [chain, named, mention.of])).toEqual([
      ["chain-auental", "chain-moorland", "agreement"],
    ])
    expect(across[0]!.mention.line).toBeGreaterThan(30)
  })

  test("a county of the same name as a town is another municipality", () => {
    const other = bare.replaceAll("Lindenhain", "Weidenbrunn")
    const named = auental.replace("Landkreis Moorland", "Landkreis Weidenbrunn")
    expect(compareProgramme(summaries(named, other)).across).toEqual([])
    const town = auental.replace("dem Landkreis Moorland", "der Stadt Weidenbrunn")
    expect(compareProgramme(summaries(town, other)).across).toHaveLength(1)
  })

  test("organisations with a name of their own are asked about, offices are not", () => {
    expect(compareProgramme(rows).organisations).toEqual([
      { name: "Sozialwerk Lichtblick e. V.", chains: ["chain-moorland", "chain-auental"] },
    ])
  })

  test("the order of the input does not matter", () => {
    const json = (list: readonly MunicipalitySummary[]) =>
      JSON.stringify(programmeJson(compareProgramme(list), "2026-11-21"))
    expect(json([...rows].reverse())).toBe(json(rows))
  })
})
