import assert from "node:assert/strict"
import { describe, test } from "vitest"
import { folderWith, kettenwerk } from "./run-cli.js"

const concept = (place: string) =>
  `# Präventionskonzept ${place}\n\n## Ziele\n\n- Z1: Alle Familien kennen eine Anlaufstelle.\n`

describe("view", () => {
  test("prints one picture and nothing else; what is missing goes to standard error", async () => {
    const cwd = await folderWith({ "k.md": concept("Landkreis Auental") })
    const goals = await kettenwerk(["view", "k.md", "--view", "ziele"], { cwd })
    assert.match(goals.stdout, /^<svg [\s\S]*<\/svg>\n$/)
    assert.deepEqual({ code: goals.code, stderr: goals.stderr }, { code: 0, stderr: "" })
    const empty = await kettenwerk(["ansicht", "k.md", "--view", "netz"], { cwd })
    assert.match(empty.stdout, /^<svg /)
    assert.match(empty.stderr, /nennt noch keine Stellen/)
    assert.equal(empty.code, 0)
  })

  test("shows the first municipality as a picture, all of them as a page, and the one that is named", async () => {
    const cwd = await folderWith({
      "a.md": concept("Landkreis Auental"),
      "m.md": concept("Landkreis Moorland"),
    })
    const args = ["view", "--view", "ziele"]
    const first = await kettenwerk(args, { cwd })
    assert.match(first.stdout, /Landkreis Auental/)
    assert.match(first.stderr, /Landkreis Moorland \(--kommune NAME\)/)
    const named = await kettenwerk([...args, "--kommune", "moorland"], { cwd })
    assert.match(named.stdout, /Landkreis Moorland/)
    assert.equal(named.stderr, "")
    const page = await kettenwerk([...args, "--format", "html"], { cwd })
    assert.match(page.stdout, /Landkreis Auental[\s\S]*Landkreis Moorland/)
    const english = await kettenwerk([...args, "--format", "markdown", "--sprache", "en"], { cwd })
    assert.match(english.stdout, /^## Goal tree – Landkreis Auental\n/)
  })

  test("takes the Stichtag from the text like check does, unless an option names another", async () => {
    const head = "---\nstichtag: 2026-03-01\n---\n\n"
    const text = `${head}${concept("Landkreis Auental")}\n## Meilensteine\n\n- M1: Beschluss (05/2026)\n`
    const cwd = await folderWith({ "k.md": text })
    const view = await kettenwerk(["view", "k.md", "--view", "zeitplan"], { cwd })
    assert.match(view.stdout, /Stichtag 01\.03\.2026/)
    const plan = await kettenwerk(["milestones", "k.md"], { cwd })
    assert.match(plan.stdout, /Stichtag 01\.03\.2026/)
    const asked = await kettenwerk(["milestones", "k.md", "--stichtag", "2026-04-01"], { cwd })
    assert.match(asked.stdout, /Stichtag 01\.04\.2026/)
  })

  test("draws in the colours asked for", async () => {
    const cwd = await folderWith({ "k.md": concept("Landkreis Auental") })
    const dark = await kettenwerk(["view", "k.md", "--view", "ziele", "--farben", "dunkel"], { cwd })
    assert.match(dark.stdout, /fill="#1e1e1e"/)
    const wrong = await kettenwerk(["view", "k.md", "--farben", "dunkl"], { cwd })
    assert.match(wrong.stderr, /Meinten Sie „dunkel“/)
  })
})

describe("report", () => {
  test("is one HTML page with findings and views, also under its German name", async () => {
    const cwd = await folderWith({ "k.md": concept("Landkreis Auental") })
    const args = ["k.md", "--stichtag", "2026-11-01"]
    const { code, stdout, stderr } = await kettenwerk(["report", ...args], { cwd })
    assert.deepEqual({ code, stderr }, { code: 0, stderr: "" })
    assert.match(stdout, /^<!doctype html>\n<html lang="de">/)
    assert.match(stdout, /Stichtag 01\.11\.2026/)
    assert.match(stdout, /Befunde nach Kapitel/)
    assert.match(stdout, /Zielbaum/)
    assert.equal((await kettenwerk(["bericht", ...args], { cwd })).stdout, stdout)
  })
})
