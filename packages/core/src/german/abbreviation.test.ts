import { expect, test } from "vitest"
import { findAbbreviations } from "./abbreviation.js"

const pairs = (text: string) => findAbbreviations(text).map(({ short, long }) => [short, long])

test.each([
  [
    "das Landesprogramm Solidarisches Zusammenleben der Generationen (LSZ)",
    "LSZ",
    "Landesprogramm Solidarisches Zusammenleben der Generationen",
  ],
  ["Das Jugendamt (JA) plant.", "JA", "Jugendamt"],
  ["Arbeitsgruppe Präventionskette (im Folgenden: AG)", "AG", "Arbeitsgruppe Präventionskette"],
  ["die Steuerungsgruppe (im Folgenden „Gruppe“ genannt)", "Gruppe", "Steuerungsgruppe"],
  ["Jugendhilfeausschuss (kurz: JHA)", "JHA", "Jugendhilfeausschuss"],
  ["ÖGD (Öffentlicher Gesundheitsdienst)", "ÖGD", "Öffentlicher Gesundheitsdienst"],
  ["- JA = Jugendamt", "JA", "Jugendamt"],
  ["JA: Jugendamt", "JA", "Jugendamt"],
  ["* **JHA** – Jugendhilfeausschuss", "JHA", "Jugendhilfeausschuss"],
  ["| KJGD | Kinder- und Jugendgesundheitsdienst |", "KJGD", "Kinder- und Jugendgesundheitsdienst"],
  ["Thüringer Eltern-Kind-Zentrum (ThEKiZ)", "ThEKiZ", "Thüringer Eltern-Kind-Zentrum"],
])("%j defines %s", (text, short, long) => {
  expect(pairs(text)).toEqual([[short, long]])
})

test.each([
  "Der Kreistag (Beschluss 12/24) stimmte zu.",
  "Gesundheitsamt (GmbH)",
  "Kita Mitte (Träger: Verein)",
  "im Jahr (2024)",
  "TOP: Begrüßung",
  "Kapitel (II)",
  "(JA)",
  "",
])("%j defines nothing", (text) => {
  expect(pairs(text)).toEqual([])
})

test("a definition knows its place", () => {
  const text = "Hier ist das Jugendamt (JA) gemeint."
  const [found] = findAbbreviations(text)
  expect(text.slice(found!.start, found!.end).trim()).toBe("das Jugendamt (JA)".slice(4))
})
