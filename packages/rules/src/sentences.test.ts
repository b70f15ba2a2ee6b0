import { expect, test } from "vitest"
import { sentencesOf } from "./sentences.js"

function cut(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ["Das gilt. Und das auch.", ["Das gilt.", "Und das auch."]],
  [
    "Beschlossen am 05.09.2018 in Nr. 3, z. B. mit Dr. Muster. Ende.",
    ["Beschlossen am 05.09.2018 in Nr. 3, z. B. mit Dr. Muster.", "Ende."],
  ],
  ["Im 3. Quartal beginnt es. Gut.", ["Im 3. Quartal beginnt es.", "Gut."]],
  ["Er sagte: „Das hilft.“ Alle nickten.", ["Er sagte: „Das hilft.“", "Alle nickten."]],
  ["Wie weiter? Gemeinsam!", ["Wie weiter?", "Gemeinsam!"]],
  ["Zeile eins\nläuft weiter.\n\nNeuer Absatz", ["Zeile eins\nläuft weiter.", "Neuer Absatz"]],
  ["", []],
  ["   ", []],
  ["u. a. in Kitas", ["u. a. in Kitas"]],
])("cuts %j", (text, sentences) => {
  expect(cut(text)).toEqual(sentences)
})
