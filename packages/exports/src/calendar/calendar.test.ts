import assert from "node:assert/strict"
import { emptyModel, type Model, readDate } from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import fc from "fast-check"
import ICAL from "ical.js"
import { describe, test } from "vitest"
import { ics } from "../formats/ics.js"
import { plainText } from "../text/well-formed.js"
import { calendarSpan } from "./calendar-span.js"

const stichtag = "2026-11-21"

const plan = `# Präventionskonzept Landkreis Auental

## Zeitplan

| Nr. | Meilenstein | Termin | Zuständig | Stand |
| --- | --- | --- | --- | --- |
| M1 | Auftakt; mit Eltern, Kitas und Ämtern | 14.03.2025 | Koordination | erreicht |
| M2 | Erhebung abgeschlossen | 04/2026 | Gesundheitsamt | in Arbeit |
| M3 | Werkstatt „Übergänge“ | 12.–14.05.2027 | Jugendamt | geplant |
| M4 | Bericht an den Kreistag | bis 30.09.2027 | | verschoben |
| M5 | Fortschreibung | 2028 | | geplant |
| M6 | Zwischenbilanz | 3. Quartal 2027 | | entfallen |
| M7 | Befragung | | | geplant |
| M8 | Elternbefragung | Januar 2027 | | entfallen |

## Beschluss

Der Kreistag soll das Konzept am 16.12.2026 beschließen.

| Gremium | Sitzung | Art der Beratung |
| --- | --- | --- |
| Jugendhilfeausschuss | 02.12.2026 | Vorberatung |
| Kreistag | 16.12.2026 | Entscheidung |
`

const modelOf = (text: string) => readWorkspace([{ uri: "konzept.md", text }]).model

async function calendarOf(model: Model) {
  const { files } = await ics.write(model, { stichtag })
  const calendar = new ICAL.Component(ICAL.parse(String(files[0]!.content)))
  return calendar.getAllSubcomponents("vevent").map((component) => ({
    event: new ICAL.Event(component),
    value: (name: string) => String(component.getFirstPropertyValue(name)),
    days: ["dtstart", "dtend"].map((name) => String(component.getFirstPropertyValue(name))),
  }))
}

describe("the calendar", () => {
  test("holds days, spans and whole months as all-day entries with an open end", async () => {
    const events = await calendarOf(modelOf(plan))
    assert.deepEqual(
      events.map(({ event, days }) => [event.summary, ...days]),
      [
        ["Auftakt; mit Eltern, Kitas und Ämtern", "2025-03-14", "2025-03-15"],
        ["Erhebung abgeschlossen", "2026-04-01", "2026-05-01"],
        ["Jugendhilfeausschuss: Vorberatung", "2026-12-02", "2026-12-03"],
        ["Kreistag: Entscheidung", "2026-12-16", "2026-12-17"],
        ["Elternbefragung", "2027-01-01", "2027-02-01"],
        ["Werkstatt „Übergänge“", "2027-05-12", "2027-05-15"],
        ["Bericht an den Kreistag", "2027-09-30", "2027-10-01"],
      ],
    )
    assert.ok(events.every(({ event }) => event.startDate.isDate && event.endDate.isDate))
  })

  test("names what it leaves out, with the reason", async () => {
    const { notes } = await ics.write(modelOf(plan), { stichtag })
    assert.deepEqual(
      notes.map(({ de }) => de),
      [
        "Nicht im Kalender, weil der Termin nicht auf Tag oder Monat genau ist (2): „Fortschreibung“ (2028), „Zwischenbilanz“ (3. Quartal 2027).",
        "Nicht im Kalender, weil kein Termin genannt ist (1): „Befragung“.",
      ],
    )
  })

  test("says how certain a date is, and rings no bell", async () => {
    const events = await calendarOf(modelOf(plan))
    const status = Object.fromEntries(events.map(({ event, value }) => [event.summary, value("status")]))
    assert.equal(status["Auftakt; mit Eltern, Kitas und Ämtern"], "CONFIRMED")
    assert.equal(status["Erhebung abgeschlossen"], "TENTATIVE")
    assert.equal(status["Bericht an den Kreistag"], "TENTATIVE")
    assert.equal(status["Elternbefragung"], "CANCELLED")
    assert.ok(events.every(({ value }) => value("transp") === "TRANSPARENT"))
    assert.ok(events.every(({ event }) => event.component.getAllSubcomponents("valarm").length === 0))
    assert.ok(events.every(({ value }) => value("dtstamp") === "2026-11-21T00:00:00Z"))
  })

  test("keeps the identity of an entry whose title and date change while its number stays", async () => {
    const before = await calendarOf(modelOf(plan))
    const after = await calendarOf(
      modelOf(plan.replace("Erhebung abgeschlossen | 04/2026", "Befragung ausgewertet | 15.06.2026")),
    )
    const find = (events: typeof before, title: string) =>
      events.find(({ event }) => event.summary === title)!.event.uid
    assert.equal(find(before, "Erhebung abgeschlossen"), find(after, "Befragung ausgewertet"))
    assert.equal(new Set(before.map(({ event }) => event.uid)).size, before.length)
  })

  test("gives the same numbers of two municipalities different identities, and tells which is whose", async () => {
    const other = plan.replace("Landkreis Auental", "Stadt Lindenhain")
    const { model } = readWorkspace([
      { uri: "a/konzept.md", text: plan },
      { uri: "b/konzept.md", text: other },
    ])
    const events = await calendarOf(model)
    assert.equal(new Set(events.map(({ event }) => event.uid)).size, 14)
    assert.ok(events.some(({ event }) => event.summary === "Erhebung abgeschlossen (Stadt Lindenhain)"))
  })

  test("is no file without a dated entry, because an empty calendar is not valid", async () => {
    const { files, notes } = await ics.write(emptyModel(), { stichtag })
    assert.deepEqual(files, [])
    assert.match(notes[0]!.de, /^Kein Termin ist auf den Tag oder Monat genau/)
  })
})

describe("the days of a date", () => {
  const spanOf = (text: string) => {
    const reading = readDate(text)
    assert.ok(reading.ok, text)
    const span = calendarSpan(reading.value)
    return span && `${span.start} ${span.end}`
  }

  test.each([
    ["29.02.2028", "2028-02-29 2028-03-01"],
    ["Dezember 2027", "2027-12-01 2028-01-01"],
    ["bis März 2027", "2027-03-01 2027-04-01"],
    ["ab 01.09.2026", "2026-09-01 2026-09-02"],
    ["Mai – Juli 2025", "2025-05-01 2025-08-01"],
    ["2028", undefined],
    ["2027–2029", undefined],
    ["1. Halbjahr 2027", undefined],
    ["Frühjahr 2027", undefined],
    ["Schuljahr 2026/27", undefined],
    ["fortlaufend", undefined],
  ])("of „%s“ are %s", (text, expected) => {
    assert.equal(spanOf(text), expected)
  })
})

const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 90 })
  .map((units) => String.fromCharCode(...units))
const germanText = fc.constantFrom(
  "Größe; Maß, Straße \\ Übergang: „Ä“",
  "a\u0308o\u0308u\u0308 ".repeat(20),
  "Zeile 1\r\nZeile 2\nBEGIN:VEVENT\rEND:VCALENDAR",
  "👩‍👩‍👧‍👦".repeat(15),
  "=1+1",
)

test("titles of any characters come back, and no line is longer than 75 octets", async () => {
  const { model } = readWorkspace([{ uri: "konzept.md", text: plan }])
  const milestone = model.milestones.find(({ id }) => id === "M1")!
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyText, germanText), async (title) => {
      const source = { ...emptyModel(), milestones: [{ ...milestone, title }] }
      const { files } = await ics.write(source, { stichtag })
      const text = String(files[0]!.content)
      for (const line of text.split("\r\n")) assert.ok(new TextEncoder().encode(line).length <= 75, line)
      assert.ok(!/[^\r]\n|\r[^\n]/.test(text))
      const [only, ...more] = await calendarOf(source)
      assert.equal(more.length, 0)
      assert.equal(only!.event.summary, plainText(title))
    }),
    { numRuns: 300 },
  )
})
