import type { Finding } from "@kettenwerk/core"
import type { Language } from "../language.js"
import { severityWord } from "../text/counted.js"
import { printable } from "../text/printable.js"
import { type FindingsFormat, type FindingsReport, isAtLeast, type PrintOptions } from "./findings-report.js"
import { escapeXml } from "./xml.js"

/**
 * JUnit XML, which nearly every build server shows: a suite per document, a failed test per finding that fails the
 * run. Lighter findings stand in the suite's output, because JUnit knows no warnings.
 */
export const junit: FindingsFormat = (report, options) => {
  const { documents, otherTexts, findings, problems } = report
  const findingsOf = new Map<string, Finding[]>()
  for (const found of findings) {
    const known = findingsOf.get(found.uri)
    if (known === undefined) findingsOf.set(found.uri, [found])
    else known.push(found)
  }
  const uris = [
    ...documents.map(({ uri }) => uri),
    ...[...otherTexts.keys()].filter((uri) => findingsOf.has(uri)),
  ]
  const suites = [...new Set(uris)].map((uri, at) =>
    suiteOf(uri, at, findingsOf.get(uri) ?? [], report, options),
  )
  if (problems.length > 0) suites.push(problemSuite(suites.length, report, options))
  return ['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>", ...suites, "</testsuites>\n"].join("\n")
}

function suiteOf(
  uri: string,
  id: number,
  findings: readonly Finding[],
  { stichtag }: FindingsReport,
  { language, failOn }: PrintOptions,
): string {
  const fails = ({ severity }: Finding) => failOn !== "never" && isAtLeast(severity, failOn)
  const failing = findings.filter(fails)
  const rest = findings.filter((finding) => !fails(finding))
  const cases = failing.map((finding) => {
    const { range, code, message, severity } = finding
    const line = language === "de" ? `Zeile ${range.start.line}` : `line ${range.start.line}`
    const failure = `<failure message="${written(message[language])}" type="${severity}">${written(details(finding, language))}</failure>`
    return testcase(uri, `${code} (${line})`, failure)
  })
  const fine = testcase(uri, "Kettenwerk", "")
  return suiteXml({
    name: uri,
    id,
    stichtag,
    cases: cases.length === 0 ? [fine] : cases,
    failures: cases.length,
    errors: 0,
    output: rest.map((finding) => details(finding, language)),
  })
}

/** What could not be read, as errors: a build server would otherwise show a clean run. */
function problemSuite(
  id: number,
  { problems, stichtag }: FindingsReport,
  { language }: PrintOptions,
): string {
  const name = language === "de" ? "Nicht geprüft" : "Not checked"
  const cases = problems.map((problem, at) =>
    testcase(name, `${at + 1}`, `<error message="${written(problem[language])}" type="problem"></error>`),
  )
  return suiteXml({ name, id, stichtag, cases, failures: 0, errors: problems.length, output: [] })
}

function testcase(classname: string, name: string, content: string): string {
  return `    <testcase name="${written(name)}" classname="${written(classname)}" time="0">${content}</testcase>`
}

function suiteXml(suite: {
  readonly name: string
  readonly id: number
  readonly stichtag: string
  readonly cases: readonly string[]
  readonly failures: number
  readonly errors: number
  readonly output: readonly string[]
}): string {
  // Host and time are asked for by the schema; the same text must give the same report everywhere.
  const head = [
    `name="${written(suite.name)}" package="kettenwerk" id="${suite.id}" hostname="localhost"`,
    `timestamp="${suite.stichtag}T00:00:00" tests="${suite.cases.length}" failures="${suite.failures}" errors="${suite.errors}" time="0"`,
  ].join(" ")
  return [
    `  <testsuite ${head}>`,
    `    <properties><property name="stichtag" value="${suite.stichtag}"/></properties>`,
    ...suite.cases,
    `    <system-out>${escapeXml(suite.output.join("\n"))}</system-out>`,
    "    <system-err></system-err>",
    "  </testsuite>",
  ].join("\n")
}

/** „konzept.md:62:14 Warnung struct-placeholder: Hier steht …“ */
function details({ uri, range, severity, code, message, url }: Finding, language: Language): string {
  const place = `${uri}:${range.start.line}:${range.start.column}`
  return printable(`${place} ${severityWord(severity, language)} ${code}: ${message[language]} (${url})`)
}

function written(text: string): string {
  return escapeXml(printable(text).replace(/\s+/g, " ").trim())
}
