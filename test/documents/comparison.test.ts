import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import {
  type ComparedItem,
  type Comparison,
  compareReadings,
  comparisonDocument,
  comparisonJson,
  isUnchanged,
  summaryOf,
} from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import fc from "fast-check"
import { describe, test } from "vitest"

const head = "# Präventionskonzept Landkreis Auental\n\n"

function compare(before: string, after: string): Comparison {
  const read = (text: string) =>
    readWorkspace([{ uri: "konzept.md", text: /^\uFEFF?(?:# |---)/u.test(text) ? text : head + text }])
  return compareReadings(read(before), read(after))
}

function items({ groups }: Comparison): readonly ComparedItem[] {
  return groups.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.items))
}

function sentences(before: string, after: string, language: "de" | "en" = "de"): readonly string[] {
  return items(compare(before, after)).flatMap(({ changes }) =>
    changes.map(({ sentence }) => sentence[language]),
  )
}

const offers = (rows: readonly string[], columns = "Angebot | Träger | Alter") =>
  `## Angebote\n\n| ${columns} |\n|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join("")}`

const threeOffers = [
  "Elterncafé Mitte | Caritasverband | 0–3",
  "Jugendbus | Jugendamt | 10–14",
  "Lesepaten | Stadtbücherei | 6–10",
]

const example = (path: string) =>
  readFileSync(new URL(`../../docs/beispiele/${path}`, import.meta.url), "utf8")
const concepts = [
  "auental/konzept.md",
  "hohenfels/handlungskonzept.md",
  "kleinwalde/konzept.md",
  "lindenhain/konzept.md",
  "moorland/fortschreibung-2026.md",
  "rotbachtal/auftakt.md",
]

describe("what is no change", () => {
  for (const path of concepts) {
    test(`${path} does not differ from itself, however letters, spaces and line ends are stored`, () => {
      const text = example(path)
      for (const other of [text, `\uFEFF${text.normalize("NFD").replaceAll("\n", "\r\n")}`])
        assert.deepEqual(
          items(compare(text, other)).map(({ changes }) => changes[0]!.sentence.de),
          [],
        )
    })
  }

  test("another order of rows, columns, list items and chapters", () => {
    const goals = "## Ziele\n\n- Z1: Familien kennen eine Anlaufstelle.\n- Z2: Kinder lernen früh Deutsch.\n"
    const otherGoals =
      "## Ziele\n\n- Z2: Kinder lernen früh Deutsch.\n- Z1: Familien kennen eine Anlaufstelle.\n"
    const turned = offers(
      [
        "Caritasverband | 0–3 | Elterncafé Mitte",
        "Stadtbücherei | 6–10 | Lesepaten",
        "Jugendamt | 10–14 | Jugendbus",
      ],
      "Träger | Alter | Angebot",
    )
    assert.deepEqual(sentences(`${offers(threeOffers)}\n${goals}`, `${otherGoals}\n${turned}`), [])
  })

  test("a blank line more, a paragraph parted in two, hard spaces, soft hyphens and other quotation marks", () => {
    const before = '## Anlass\n\nWir fangen an. Der "runde Tisch" tagt in der Präventionskette.\n'
    const after =
      "\n\n## Anlass\n\nWir fangen an.\n\nDer „runde Tisch“ tagt\u00A0in der Präven\u00ADtions\u00ADkette.\n"
    assert.deepEqual(sentences(before, after), [])
  })

  test("the same facts in a list instead of a table", () => {
    const list =
      "## Angebote\n\n- **Elterncafé Mitte** (Träger: Caritasverband; Alter: 0–3)\n- **Jugendbus** (Träger: Jugendamt; Alter: 10–14)\n- **Lesepaten** (Träger: Stadtbücherei; Alter: 6–10)\n"
    assert.deepEqual(sentences(offers(threeOffers), list), [])
  })

  test("any order of any rows", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(threeOffers, { minLength: 3 }), (rows) => {
        assert.ok(isUnchanged(compare(offers(threeOffers), offers(rows))))
      }),
      { numRuns: 6 },
    )
  })
})

describe("what changed is said in one sentence each", () => {
  const cases: readonly (readonly [what: string, before: string, after: string, said: readonly string[]])[] =
    [
      [
        "a deadline",
        "## Ziele\n\n| Nr. | Ziel | bis wann |\n|---|---|---|\n| Z1.2 | Familien kennen eine Anlaufstelle | 12/2026 |\n",
        "## Ziele\n\n| Nr. | Ziel | bis wann |\n|---|---|---|\n| Z1.2 | Familien kennen eine Anlaufstelle | 06/2027 |\n",
        [
          "Das Ziel Z1.2 „Familien kennen eine Anlaufstelle“ hat einen neuen Termin: Juni 2027 statt Dezember 2026.",
        ],
      ],
      [
        "another provider",
        offers(threeOffers),
        offers([threeOffers[0]!, "Jugendbus | Kreisjugendring | 10–14", threeOffers[2]!]),
        [
          "Das Angebot „Jugendbus“ hat einen neuen Träger: Kreisjugendring statt Jugendamt.",
          "Die Stelle „Kreisjugendring“ wird neu genannt.",
          "Die Stelle „Jugendamt“ wird nicht mehr genannt.",
        ],
      ],
      [
        "a new offer by a known provider",
        offers(threeOffers),
        offers([...threeOffers, "Ferienspiele | Jugendamt | 6–10"]),
        ["Neu ist das Angebot „Ferienspiele“."],
      ],
      [
        "an offer that is gone",
        offers(["Elterncafé Mitte | Jugendamt | 0–3", "Jugendbus | Jugendamt | 10–14"]),
        offers(["Elterncafé Mitte | Jugendamt | 0–3"]),
        ["Das Angebot „Jugendbus“ entfällt."],
      ],
      [
        "a new name at the same place",
        offers(threeOffers),
        offers([threeOffers[0]!, "Mobile Anlaufstelle | Jugendamt | 10–14", threeOffers[2]!]),
        ["Das Angebot „Jugendbus“ heißt jetzt „Mobile Anlaufstelle“; wiedererkannt an den übrigen Angaben."],
      ],
      [
        "a new name of an organisation, once and not in every row that refers to it",
        offers([
          "Elterncafé | Jugendamt Auental | 0–3",
          "Jugendbus | Jugendamt Auental | 10–14",
          "Lesepaten | Jugendamt Auental | 6–10",
        ]),
        offers([
          "Elterncafé | Jugendamt Kreis Auental | 0–3",
          "Jugendbus | Jugendamt Kreis Auental | 10–14",
          "Lesepaten | Jugendamt Kreis Auental | 6–10",
        ]),
        ["Die Stelle „Jugendamt Auental“ heißt jetzt „Jugendamt Kreis Auental“."],
      ],
      [
        "another wording under the same number",
        "## Ziele\n\n- Z1: Familien kennen eine Anlaufstelle.\n",
        "## Ziele\n\n- Z1: Eltern wissen, wohin sie sich wenden.\n",
        [
          "Das Ziel Z1 hat einen neuen Wortlaut: „Eltern wissen, wohin sie sich wenden“ statt „Familien kennen eine Anlaufstelle“.",
        ],
      ],
      [
        "another state of a milestone",
        "## Meilensteine\n\n- M1: Befragung (05/2027) – geplant\n",
        "## Meilensteine\n\n- M1: Befragung (05/2027) – erreicht\n",
        ["Der Meilenstein M1 „Befragung“ hat einen neuen Stand: erreicht statt geplant."],
      ],
      [
        "a sentence from which no fact is read",
        "## Anlass\n\nDie Wege im Landkreis sind lang, viele Familien haben kein Auto.\n",
        "## Anlass\n\nDie Wege im Landkreis sind lang, viele Familien haben nur ein Auto.\n",
        ["Text geändert: ein Absatz hat einen neuen Wortlaut."],
      ],
    ]
  for (const [what, before, after, said] of cases) {
    test(what, () => assert.deepEqual(sentences(before, after), said))
  }

  test("in English too", () => {
    assert.deepEqual(
      sentences(offers(["Jugendbus | Jugendamt | 6–10"]), offers(["Jugendbus | Jugendamt | 10–14"]), "en"),
      ["The offer “Jugendbus” has a new age span: 10–14 instead of 6–10."],
    )
  })

  test("two things that each say something else are never taken for one", () => {
    const said = sentences(
      offers(["Familienzentrum Mitte | Caritasverband | 0–3"]),
      offers(["Familienzentrum Nord | Diakonie | 3–6"]),
    )
    assert.ok(said.includes("Neu ist das Angebot „Familienzentrum Nord“."))
    assert.ok(said.includes("Das Angebot „Familienzentrum Mitte“ entfällt."))
  })

  test("a goal that moved to another parent is moved, not new", () => {
    const tree = (parent: number) =>
      `## Ziele\n\n| Nr. | Ziel | Ebene | Oberziel |\n|---|---|---|---|\n| Z1 | Familien kommen gut an | strategisch | |\n| Z2 | Kinder lernen gern | strategisch | |\n| Z3 | Elternkurse erreichen jede Gemeinde | taktisch | Z${parent} |\n`
    const changes = items(compare(tree(1), tree(2))).flatMap((item) => item.changes)
    assert.deepEqual(
      changes.map(({ kind, field }) => [kind, field]),
      [["moved", "parent"]],
    )
  })
})

describe("the wording stands beside", () => {
  test("word by word, with the place in both versions", () => {
    const [item] = items(
      compare(offers(["Jugendbus | Jugendamt | 6–10"]), `\n${offers(["Jugendbus | Jugendamt | 10–14"])}`),
    )
    assert.equal(item?.before?.source.start.line, 7)
    assert.equal(item?.after?.source.start.line, 8)
    assert.deepEqual(
      item?.words.filter(({ kind }) => kind !== "same").map(({ kind, text }) => [kind, text]),
      [
        ["removed", "6–10"],
        ["added", "10–14"],
      ],
    )
  })

  test("without names of persons and without inner estimates, unless asked for", () => {
    const contact = (name: string) =>
      `## Ansprechpartner\n\n| Name | Funktion | Stelle |\n|---|---|---|\n| ${name} | Koordination | Sozialamt |\n`
    const read = (text: string) => readWorkspace([{ uri: "k.md", text: head + text }])
    const [before, after] = [
      read(contact("Dr. Anna-Erika Muster-Musterfrau")),
      read(`${contact("Bernd Beispiel")}\nFragen beantwortet Herr Beispiel.\n`),
    ]
    assert.doesNotMatch(JSON.stringify(compareReadings(before, after)), /Musterfrau|Bernd|Herr Beispiel/)
    assert.match(JSON.stringify(compareReadings(before, after, { withPersons: true })), /Musterfrau.*Bernd/)
  })

  test("without persons whom no field names, their addresses and ids made from their names", () => {
    const read = (text: string) => readWorkspace([{ uri: "k.md", text: head + text }])
    const before = read("## Rückblick\n\nDie Befragung lief gut.\n")
    const after = read(`## Rückblick

Die Befragung leitete Erika Beispiel\u2010Muster, Auskunft gibt Frau Dr. Grün (e.muster@auental.example, Tel. 03600 123456).

## Ansprechpartner

| Name | Funktion | Stelle | Telefon |
|---|---|---|---|
| Frau Änne Groß | Koordination | Sozialamt | 0171 2345678 |

## Steuerungsgruppe

Vorsitz: A. Kühn, Dezernat III
`)
    const shown = JSON.stringify(compareReadings(before, after))
    assert.doesNotMatch(shown, /Erika|Muster|Grün|e\.muster|123456|Änne|Groß|gross|0171|Kühn|kuehn/)
    assert.match(shown, /\[Name\]/)
    assert.match(shown, /Sozialamt/)
    assert.match(
      JSON.stringify(compareReadings(before, after, { withPersons: true })),
      /Erika Beispiel.*Groß/,
    )
  })

  test("persons who declined to be published stay out even if persons are asked for", () => {
    const read = (text: string) => readWorkspace([{ uri: "k.md", text: head + text }])
    const { model, ...rest } = read(
      "## Ansprechpartner\n\n| Name | Funktion | Stelle |\n|---|---|---|\n| Bernd Beispiel | Koordination | Sozialamt |\n",
    )
    const contacts = model.contacts.map((contact) => ({ ...contact, publish: false }))
    const declined = { ...rest, model: { ...model, contacts } }
    assert.doesNotMatch(JSON.stringify(compareReadings(read(""), declined, { withPersons: true })), /Bernd/)
  })
})

describe("the example concepts of Moorland", () => {
  const read = (path: string) => readWorkspace([{ uri: path, text: example(path) }])
  const old = read("moorland/konzept-2022.md")
  const current = read("moorland/fortschreibung-2026.md")
  const comparison = compareReadings(old, current)

  test("are summed up", () => {
    const labels = summaryOf(comparison).map(({ label }) => label.de)
    for (const label of [
      "4 neue Angebote",
      "1 entfallenes Angebot",
      "2 entfallene Ziele",
      "7 neue Meilensteine",
    ])
      assert.ok(labels.includes(label), `${label} is not in ${labels.join(", ")}`)
  })

  test("turned round, what was new is gone", () => {
    const count = (one: Comparison, kind: string) =>
      items(one)
        .filter((item) => item.about === "offers" && item.changes.some((change) => change.kind === kind))
        .map((item) => (item.after ?? item.before)!.name)
        .toSorted()
    const back = compareReadings(current, old)
    assert.deepEqual(count(back, "removed"), count(comparison, "added"))
    assert.deepEqual(count(back, "added"), count(comparison, "removed"))
    assert.deepEqual(count(back, "changed"), count(comparison, "changed"))
  })

  test("come out as JSON that follows its schema", () => {
    const json = comparisonJson(comparison, { before: { label: "alt" }, after: { label: "neu" } }, "de")
    assert.deepEqual(comparisonDocument.parse(JSON.parse(JSON.stringify(json))), json)
  })

  test("every sentence begins with a capital, ends with a full stop and is free of gaps", () => {
    for (const { changes } of items(comparison)) {
      for (const { sentence } of changes) {
        assert.match(sentence.de, /^\p{Lu}.*[.…]$/su)
        assert.match(sentence.en, /^\p{Lu}.*[.…]$/su)
        assert.doesNotMatch(sentence.de, /undefined|\bnull\b| {2}|\b(?:actor|body|goal|offer)-/)
      }
    }
  })
})

test("no text makes it fail", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "## Ziele\n",
      "- Z1: ",
      "| A | B |\n|---|---|\n| x | y |\n",
      "„",
      "“",
      "**",
      "Jugendamt",
      "\u0000",
      "\u202E",
      "<!--",
    ),
    fc.string({ unit: "grapheme", maxLength: 20 }),
  )
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("\n"))
  fc.assert(
    fc.property(text, text, (before, after) => {
      assert.equal(isUnchanged(compare(before, before)), true)
      compare(before, after)
    }),
    { numRuns: 25 },
  )
})
