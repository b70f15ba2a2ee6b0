import assert from "node:assert/strict"
import { reportPage } from "@kettenwerk/views"
import { test } from "vitest"
import { isOwnReport, reportName } from "./report-file.js"

test("a report is named after its document", () => {
  assert.equal(reportName("/Präventionskette (Entwurf)/konzept.md"), "konzept-bericht.html")
  assert.equal(reportName("/Söllach/Fortschreibung 2026.Markdown"), "Fortschreibung 2026-bericht.html")
  assert.equal(reportName("Untitled-1"), "Untitled-1-bericht.html")
  assert.equal(reportName(""), "konzept-bericht.html")
})

test("our report is recognised, another page is not", () => {
  assert.ok(isOwnReport(reportPage({ groups: [], findings: [], stichtag: "2026-03-01" })))
  assert.ok(!isOwnReport("<!doctype html><title>Bericht des Jugendamts über Kettenwerk</title>"))
})
