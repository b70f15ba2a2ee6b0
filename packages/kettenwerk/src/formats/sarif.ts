import type { Fix, Range, Severity } from "@kettenwerk/core"
import { ruleUrlBase, type Unit, units } from "@kettenwerk/rules"
import type { Language } from "../language.js"
import { printable } from "../text/printable.js"
import { fileReference } from "./file-reference.js"
import type { FindingsFormat, FindingsReport } from "./findings-report.js"
import { fingerprints } from "./fingerprints.js"
import { createPlaces, type Places } from "./places.js"

/** SARIF knows three weights; the finer one is kept as a property. */
const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
  hint: "note",
}

/** Name of our fingerprint; a change of what it is made of raises the number. */
const fingerprintName = "kettenwerkFinding/v1"

/** SARIF 2.1.0, for code scanning of GitHub and others and for viewers in editors. */
export const sarif: FindingsFormat = (report, { language, version }) => {
  const names = fingerprints(report)
  const codes = [...new Set(report.findings.map(({ code }) => code))].sort()
  const indexOf = new Map(codes.map((code, index) => [code, index]))
  const places = placesOf(report)
  const results = report.findings.map((finding, at) => ({
    ruleId: finding.code,
    ruleIndex: indexOf.get(finding.code)!,
    level: levels[finding.severity],
    message: { text: printable(finding.message[language]) },
    locations: [{ physicalLocation: physicalLocation(finding.uri, finding.range) }],
    ...(finding.related.length === 0
      ? {}
      : {
          relatedLocations: finding.related.map(({ uri, range, message }, id) => ({
            id,
            physicalLocation: physicalLocation(uri, range),
            message: { text: printable(message[language]) },
          })),
        }),
    partialFingerprints: { [fingerprintName]: names[at] },
    ...(finding.fixes.length === 0
      ? {}
      : { fixes: finding.fixes.map((fix) => sarifFix(fix, places, language)) }),
    properties: { severity: finding.severity },
  }))
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Kettenwerk",
            version,
            semanticVersion: version,
            informationUri: ruleUrlBase,
            language,
            rules: codes.map((code) => ruleOf(code, language)),
          },
        },
        invocations: [
          {
            executionSuccessful: report.problems.length === 0,
            ...(report.problems.length === 0
              ? {}
              : {
                  toolExecutionNotifications: report.problems.map((problem) => ({
                    level: "error",
                    message: { text: printable(problem[language]) },
                  })),
                }),
          },
        ],
        artifacts: report.documents.map(({ uri }) => ({
          location: artifactLocation(uri),
          sourceLanguage: "markdown",
          encoding: "utf-8",
        })),
        columnKind: "utf16CodeUnits",
        results,
        properties: { stichtag: report.stichtag },
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

/** Places of the texts of a report by address; each text is indexed when the first edit asks for it. */
function placesOf({ documents, otherTexts }: FindingsReport): (uri: string) => Places {
  const texts = new Map(otherTexts)
  for (const { uri, text } of documents) texts.set(uri, text)
  const known = new Map<string, Places>()
  return (uri) => {
    const places = known.get(uri) ?? createPlaces(texts.get(uri) ?? "")
    known.set(uri, places)
    return places
  }
}

function artifactLocation(uri: string) {
  return { uri: fileReference(uri), uriBaseId: "%SRCROOT%" }
}

function physicalLocation(uri: string, range: Range) {
  return { artifactLocation: artifactLocation(uri), region: region(range) }
}

function region({ start, end }: Range) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}

function sarifFix({ title, edits, safe }: Fix, places: (uri: string) => Places, language: Language) {
  const uris = [...new Set(edits.map(({ uri }) => uri))]
  return {
    description: { text: printable(title[language]) },
    artifactChanges: uris.map((uri) => ({
      artifactLocation: artifactLocation(uri),
      replacements: edits
        .filter((edit) => edit.uri === uri)
        .map(({ start, end, newText }) => ({
          deletedRegion: region({ start: places(uri).at(start), end: places(uri).at(end) }),
          ...(newText === "" ? {} : { insertedContent: { text: newText } }),
        })),
    })),
    properties: { safe },
  }
}

function ruleOf(code: string, language: Language) {
  const unit = units.find((one) => one.code === code)
  const helpUri = ruleUrlBase + code
  if (unit === undefined) return { id: code, helpUri }
  const summary = unit.summary[language]
  return {
    id: code,
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} ${unit.rationale[language]}` },
    help: { text: unit.rationale[language] },
    helpUri,
    defaultConfiguration: defaultConfiguration(unit),
    properties: { tags: ["praevention"], sources: unit.sources.map(({ text }) => text) },
  }
}

function defaultConfiguration({ severity }: Unit) {
  return severity === "off" ? { enabled: false } : { level: levels[severity] }
}
