import { describe, expect, test } from "vitest"
import { sameWord } from "./inflection.js"
import { fold } from "./normalise.js"

describe("sameWord", () => {
  test.each([
    "Amt Amtes Ämter Ämtern Amts Aemter",
    "Arbeitskreis Arbeitskreise Arbeitskreisen Arbeitskreises",
    "Bedarf Bedarfe Bedarfs Bedarfen",
    "Maßnahme Maßnahmen",
    "Steuerungsgremium Steuerungsgremiums Steuerungsgremien",
    "Zentrum Zentren Zentrums",
    "Thema Themen Themas",
    "Kriterium Kriterien",
    "Forum Foren",
    "Praxis Praxen",
    "Träger Trägern Trägers",
    "Kita Kitas",
    "Team Teams",
    "Ergebnis Ergebnisse Ergebnissen Ergebnisses",
    "Haus Häuser Häusern Hauses",
    "Stadt Städte Städten",
    "Rat Räte Rates",
    "Ausschuss Ausschüsse Ausschusses",
    "Vater Väter Vätern",
    "Kindergarten Kindergärten",
    "Familie Familien",
    "Koordinator Koordinatoren Koordinatorin Koordinatorinnen",
    "Landrat Landrätin",
    "Akteur Akteurin Akteure Akteuren",
    "integriert integrierte integrierten integriertes integrierter",
    "kommunal kommunalen kommunale",
  ])("%s are forms of the first", (line) => {
    const [first, ...others] = line.split(" ").map(fold)
    for (const other of others) expect.soft([other, sameWord(first!, other)]).toEqual([other, true])
  })

  test.each([
    "Träger tragen",
    "Träger Trage",
    "Beratung Berater",
    "Beratung beraten",
    "Planung Plan",
    "Steuerung Steuern",
    "Förderung Förderer",
    "Leitung leiten",
    "Kirche kirchlich",
    "Kreis Kreide",
    "Leistung Leitung",
    "Frau Frauenhaus",
    "erreicht erreichen",
  ])("%s are different words", (line) => {
    const [first, second] = line.split(" ").map(fold)
    expect(sameWord(first!, second!)).toBe(false)
  })
})
