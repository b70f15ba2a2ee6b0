import assert from "node:assert/strict"
import { applyEdits } from "@kettenwerk/core"
import type { SettingsSource } from "@kettenwerk/rules"
import { test } from "vitest"
import { at, concept, testHost, title } from "../service-for-tests.js"

const paper = concept.replace(title, `---\nstatus: vorlage\n---\n\n${title}`)
const draft = concept.replace(title, `---\nstatus: entwurf\n---\n\n${title}`)

test("a council paper gets one diagnostic per finding", () => {
  const { service, uri } = at(paper)
  const shown = service.diagnostics(uri)
  assert.ok(shown.length > 5)
  assert.ok(shown.every(({ findings }) => findings.length === 1))
  assert.equal(shown.length, service.findings(uri).length)
})

test("a first draft gets one diagnostic per question, with the findings as related places", () => {
  const { service, uri } = at(draft)
  const shown = service.diagnostics(uri)
  const question = shown.find(({ findings }) => findings.length > 1)!
  assert.match(question.message, /\? \(\d+ Punkte\)$/)
  assert.equal(question.related.length, question.findings.length)
  const all = shown.flatMap(({ findings }) => findings)
  assert.equal(all.length, service.findings(uri).length)
  assert.ok(service.diagnostics(uri, { fold: false }).length > shown.length)
})

test("errors are never folded", () => {
  const { service, uri } = at(draft.replace("| Gesundheitsamt | M1 |", "| Gesundheitsamt | M9 |"))
  const broken = service.diagnostics(uri).find(({ code }) => code === "struct-broken-reference")!
  assert.equal(broken.severity, "error")
  assert.equal(broken.findings.length, 1)
})

test("focus mode says nothing about the line being typed, and says it again elsewhere", () => {
  const { service, uri, text } = at(paper.replace("| Gesundheitsamt | M1 |", "| Gesundheitsamt | M9 |"))
  const codes = (typingAt?: number) => service.diagnostics(uri, { typingAt }).map(({ code }) => code)
  const at9 = text.indexOf("M9")
  assert.ok(codes().includes("struct-broken-reference"))
  assert.ok(!codes(at9).includes("struct-broken-reference"))
  assert.ok(codes(text.indexOf("Elterncafé")).includes("struct-broken-reference"))
})

test("a document that is no concept gets nothing", () => {
  const { service, uri } = at("# Notizen\n\nMilch, Brot, Kinder abholen.\n")
  assert.deepEqual(service.diagnostics(uri), [])
  assert.deepEqual(service.documentSymbols(uri), [])
  assert.equal(service.document(uri), undefined)
})

test("messages come in the language of the host", () => {
  const { service, uri } = at(paper, {}, { ...testHost, language: () => "en" })
  const german = at(paper).service.diagnostics(uri)
  assert.notEqual(service.diagnostics(uri)[0]!.message, german[0]!.message)
})

test("a setting switches a rule off; other settings mean other findings without any edit", () => {
  let settings: readonly SettingsSource[] = []
  const { service, uri } = at(paper, {}, { ...testHost, settings: () => settings })
  const [first] = service.findings(uri)
  settings = [
    {
      layer: "file",
      name: "kettenwerk.yaml",
      value: { regeln: { [first!.code]: "aus: steht im Sozialbericht" } },
    },
  ]
  assert.ok(!service.findings(uri).some(({ code }) => code === first!.code))
})

test("safe fixes are offered alone and all at once; after them they are gone", () => {
  const text = `${paper}\n\n<!-- Satz -->\n`
  const { service, uri } = at(text)
  const all = service.fixAll(uri)
  const safe = service.findings(uri).filter(({ fixes }) => fixes.some((fix) => fix.safe))
  assert.equal(all === undefined, safe.length === 0)
  if (all === undefined) return
  service.set(uri, applyEdits(text, all.edits))
  assert.equal(service.fixAll(uri), undefined)
})

test("a finding is switched off by a comment above its block, with the reason", () => {
  const { service, uri, text } = at(paper)
  const found = service
    .findings(uri)
    .find(
      ({ code, range }) =>
        range.end.offset > range.start.offset && service.suppress(uri, code, range.start.offset, "x"),
    )!
  const edit = service.suppress(uri, found.code, found.range.start.offset, "steht im Sozialbericht")!
  service.set(uri, applyEdits(text, [edit]))
  assert.match(
    service.text(uri)!,
    new RegExp(`<!-- kettenwerk-aus ${found.code}: steht im Sozialbericht -->\\n`),
  )
  const before = at(paper)
    .service.findings(uri)
    .filter(({ code }) => code === found.code).length
  assert.ok(service.findings(uri).filter(({ code }) => code === found.code).length < before)
})

test("without a reason the comment does not count, and says so", () => {
  const { service, uri, text } = at(paper)
  const action = service.codeActions(uri, 0, text.length).find(({ kind }) => kind === "suppress")!
  assert.match(action.title, /^Befund mit Begründung ausschalten: /)
  service.set(uri, applyEdits(text, action.edits))
  assert.ok(service.findings(uri).some(({ code }) => code === "config-switch-without-reason"))
})

test("a reason cannot end the comment early", () => {
  const { service, uri, text } = at(paper)
  const found = service.findings(uri).find(({ range }) => range.start.offset > 60)!
  const edit = service.suppress(uri, found.code, found.range.start.offset, "a --> <script>\nb")
  if (edit !== undefined) assert.equal(edit.newText.indexOf("-->"), edit.newText.length - 4)
  assert.ok(text.length > 0)
})

test("Windows line ends are kept when a comment is inserted", () => {
  const { service, uri } = at(paper.replaceAll("\n", "\r\n"))
  const action = service.codeActions(uri, 0, 10_000).find(({ kind }) => kind === "suppress")!
  assert.match(action.edits[0]!.newText, /-->\r\n$/)
})
