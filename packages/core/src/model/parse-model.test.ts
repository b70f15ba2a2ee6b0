import { expect, test } from "vitest"
import { emptyModel } from "./model.js"
import { parseModel } from "./parse-model.js"

const place = { line: 1, column: 1, offset: 0 }
const goal = {
  id: "Z1",
  chain: "chain-auental",
  source: { uri: "konzept.md", start: place, end: { line: 1, column: 9, offset: 8 } },
  title: "Eltern kennen einen Ort für ihre Fragen.",
  text: "Eltern kennen einen Ort für ihre Fragen.",
  level: "strategisch",
  indicators: [],
  derivedFrom: [],
}

/** German messages with their paths, as one line each. */
function problems(json: unknown): readonly string[] {
  const reading = parseModel(json)
  return reading.ok ? [] : reading.problems.map(({ path, message }) => `${path.join(".")} | ${message.de}`)
}

test("a model survives JSON and back", () => {
  const model = { ...emptyModel(), goals: [goal] }
  const reading = parseModel(JSON.parse(JSON.stringify(model)))
  expect(reading.ok && reading.model).toEqual(model)
})

test("a value outside of its list is named with its path and the values that are possible", () => {
  expect(problems({ ...emptyModel(), goals: [{ ...goal, level: "hoch" }] })).toEqual([
    "goals.0.level | goals.0.level: Dieser Wert ist nicht vorgesehen. Möglich sind: strategisch, taktisch, operativ.",
  ])
})

test("a field that is missing is said to be missing", () => {
  const { title: _title, ...untitled } = goal
  expect(problems({ ...emptyModel(), goals: [untitled] })).toEqual([
    "goals.0.title | goals.0.title: Hier fehlt eine Angabe (erwartet: string).",
  ])
})

test("a field of the wrong kind and an unknown field are told apart", () => {
  expect(problems({ ...emptyModel(), goals: [{ ...goal, title: 3, farbe: "rot" }] })).toEqual([
    "goals.0.title | goals.0.title: Die Angabe hat die falsche Art (erwartet: string).",
    "goals.0 | goals.0: Unbekannte Angaben: farbe.",
  ])
})

test("nothing at all is no model, and nothing throws", () => {
  for (const json of [undefined, null, 3, "text", [], {}]) expect(problems(json).length).toBeGreaterThan(0)
})
