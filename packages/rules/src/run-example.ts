import type { Finding, WorkspaceReading } from "@kettenwerk/core"
import { type CheckResult, check } from "./check.js"
import type { RuleExample, Unit } from "./define-rule.js"
import type { SettingsSource } from "./settings/read-settings.js"

/** Reads documents into a model. Rules know no Markdown, so whoever runs examples brings the reader. */
export type ReadWorkspace = (files: readonly { uri: string; text: string }[]) => WorkspaceReading

/** Name of the document of an example with only one. */
export const exampleUri = "konzept.md"
/** Day examples are checked on unless they say otherwise. */
export const exampleStichtag = "2026-01-15"

/** The documents of an example by name. */
export function exampleFiles({ markdown, files }: RuleExample): readonly { uri: string; text: string }[] {
  if (files === undefined) return [{ uri: exampleUri, text: markdown ?? "" }]
  return Object.entries(files).map(([uri, text]) => ({ uri, text }))
}

/** Checks an example with all units, as its author meant it. */
export function checkExample(
  example: RuleExample,
  readWorkspace: ReadWorkspace,
  units?: readonly Unit[],
): CheckResult {
  const { stage = "vorlage", stichtag = exampleStichtag, settings } = example
  const sources: SettingsSource[] = [{ layer: "flag", name: "--status", value: { status: stage } }]
  if (settings !== undefined) {
    sources.push({ layer: "file", name: "kettenwerk.yaml", uri: "kettenwerk.yaml", value: settings })
  }
  const reading = readWorkspace(exampleFiles(example))
  return check(reading, { stichtag, settings: sources, ...(units === undefined ? {} : { units }) })
}

/** What a unit says, written like `expect`: `line:messageId`, or `name:line:messageId`. */
export function writtenFindings(code: string, { findings }: CheckResult): readonly string[] {
  return findings
    .filter((found) => found.code === code)
    .map(({ uri, range, messageId }) => {
      const place = `${range.start.line}:${messageId}`
      return uri === exampleUri ? place : `${uri}:${place}`
    })
}

/** Findings of a unit about one of its examples. */
export function exampleFindings(
  code: string,
  example: RuleExample,
  readWorkspace: ReadWorkspace,
): readonly Finding[] {
  return checkExample(example, readWorkspace).findings.filter((found) => found.code === code)
}
