import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { readFile } from "node:fs/promises"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { exportFormatById } from "@kettenwerk/exports"
import { readWorkspace } from "@kettenwerk/markdown"
import { test } from "vitest"
import { pythonWith, runPython } from "./python.js"
import { folderWith, kettenwerk } from "./run-cli.js"

const readWithIcalendar = `
import json, sys
from icalendar import Calendar
with open(sys.argv[1], "rb") as file:
    calendar = Calendar.from_ical(file.read())
def entry(event):
    return {
        "title": str(event["summary"]),
        "start": event.decoded("dtstart").isoformat(),
        "end": event.decoded("dtend").isoformat(),
        "description": str(event["description"]),
        "errors": [list(error) for error in event.errors],
    }
print(json.dumps({"name": str(calendar["x-wr-calname"]), "entries": [entry(e) for e in calendar.walk("VEVENT")]}))`

interface Calendar {
  readonly name: string
  readonly entries: readonly {
    readonly title: string
    readonly start: string
    readonly end: string
    readonly description: string
    readonly errors: readonly unknown[]
  }[]
}

const examples = fileURLToPath(new URL("../../docs/beispiele", import.meta.url))
const uri = "auental/konzept.md"
const python = pythonWith("icalendar")

async function calendarFile(): Promise<string> {
  const { model } = readWorkspace([{ uri, text: readFileSync(path.join(examples, uri), "utf8") }])
  const { files } = await exportFormatById("ics")!.write(model, { stichtag: "2026-11-21" })
  const folder = await folderWith({ "zeitplan.ics": files[0]!.content })
  return path.join(folder, "zeitplan.ics")
}

test.skipIf(python === undefined)(
  "icalendar for Python (Debian: python3-icalendar) reads the schedule without complaint",
  async () => {
    const { name, entries } = runPython(python!, readWithIcalendar, [await calendarFile()]) as Calendar
    assert.equal(name, "Zeitplan Landkreis Auental")
    assert.deepEqual(
      entries.flatMap(({ errors }) => errors),
      [],
    )
    const founding = entries.find(({ title }) => title === "Gründung der Steuerungsgruppe")!
    assert.deepEqual([founding.start, founding.end], ["2025-05-01", "2025-06-01"])
    assert.match(founding.description, /^Termin im Konzept: 05\/2025\nZuständig: Dezernatsleitung\n/)
    const decision = entries.find(({ title }) => title === "Kreistag: Entscheidung")!
    assert.deepEqual([decision.start, decision.end], ["2026-12-16", "2026-12-17"])
  },
)

test("the calendar is the same in every time zone", async () => {
  const run = await kettenwerk(["export", uri, "--to", "ics", "--stichtag", "2026-11-21"], {
    cwd: examples,
    env: { TZ: "Pacific/Auckland" },
  })
  assert.equal(run.code, 0, run.stderr)
  assert.equal(run.stdout, await readFile(await calendarFile(), "utf8"))
  assert.match(run.stderr, /^Nicht im Kalender/m)
})
