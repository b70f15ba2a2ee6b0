import { expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const read = (markdown: string) =>
  readConcept(markdown).insights.map(({ learned, consequence, date }) => ({
    learned,
    ...(consequence === undefined ? {} : { consequence }),
    ...(date === undefined ? {} : { month: date.from?.slice(0, 7) }),
  }))

test.each(spellings)("a list gives date, lesson and consequence: %s", (_name, spell) => {
  expect(
    read(
      spell(
        "## Erkenntnisse\n\n- **05/2026:** Eine Liste zeigt keinen Bedarf. **Folge:** Wir fragen die Familien.\n- Papier genügt nicht → gemeinsame Treffen",
      ),
    ),
  ).toEqual([
    { learned: "Eine Liste zeigt keinen Bedarf.", consequence: "Wir fragen die Familien.", month: "2026-05" },
    { learned: "Papier genügt nicht", consequence: "gemeinsame Treffen" },
  ])
})

it("lines that are sentences of their own are one lesson each; the answer stands right behind", () => {
  expect(
    read(
      "## Bestandsanalyse\n\n### Erkenntnis\n\n*Alles ist im Fluss!  \nEine Liste wird nie fertig!  \nBedarfe zeigt sie nicht!*\n\n### Lösung\n\n#### in Schleifen arbeiten\n\nText.",
    ),
  ).toEqual([
    { learned: "Alles ist im Fluss!", consequence: "in Schleifen arbeiten" },
    { learned: "Eine Liste wird nie fertig!", consequence: "in Schleifen arbeiten" },
    { learned: "Bedarfe zeigt sie nicht!", consequence: "in Schleifen arbeiten" },
  ])
})

it("a paragraph below „Was wir gelernt haben“ is one lesson", () => {
  expect(
    read(
      "### Was wir unterwegs gelernt haben\n\nEine Abfrage im Jahr 2024 haben wir abgebrochen. Daraus haben wir gelernt, grob zu erfassen.",
    ),
  ).toEqual([
    {
      learned: "Eine Abfrage im Jahr 2024 haben wir abgebrochen.",
      consequence: "grob zu erfassen.",
      month: "2024-01",
    },
  ])
})

it("running text may begin with it", () => {
  expect(read("## Rückblick\n\nWas wir gelernt haben: Papier genügt nicht. Darum treffen wir uns.")).toEqual([
    { learned: "Papier genügt nicht.", consequence: "Darum treffen wir uns." },
  ])
})

it("a table is read", () => {
  expect(
    read(
      "## Lernpfad\n\n| Wann | Was haben wir gelernt? | Was folgt daraus? |\n|---|---|---|\n| 2024 | Ohne Leitung geht es nicht. | Das Dezernat sitzt mit am Tisch. |",
    ),
  ).toEqual([
    {
      learned: "Ohne Leitung geht es nicht.",
      consequence: "Das Dezernat sitzt mit am Tisch.",
      month: "2024-01",
    },
  ])
})

it.each([
  "## Erkenntnisse aus der Forschung\n\nFrühe Hilfen wirken, sagt die Wissenschaft.",
  "## Erkenntnisse\n\nWas haben wir gelernt?",
])("findings of others and questions are no lessons: %s", (markdown) => {
  expect(read(markdown)).toEqual([])
})
