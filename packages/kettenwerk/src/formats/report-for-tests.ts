import type { Finding } from "@kettenwerk/core"
import type { CheckedDocument, FindingsReport, PrintOptions } from "./findings-report.js"
import { createPlaces } from "./places.js"

/** How tests print: German, no colour, errors fail. */
export const plain: PrintOptions = {
  language: "de",
  colour: false,
  columns: 100,
  version: "1.2.3",
  failOn: "error",
}

/** A report with nothing in it, or with what a test puts there. */
export function reportOf(parts: Partial<FindingsReport> = {}): FindingsReport {
  return {
    stichtag: "2026-01-15",
    findings: [],
    documents: [],
    otherTexts: new Map(),
    problems: [],
    ...parts,
  }
}

export function documentOf(text: string, uri = "konzept.md"): CheckedDocument {
  return { uri, text, recognised: true, stage: "vorlage" }
}

/** A finding about the words from `start` to `end`. */
export function findingAt(text: string, start: number, end: number, parts: Partial<Finding> = {}): Finding {
  const places = createPlaces(text)
  return {
    code: "struct-placeholder",
    messageId: "placeholder",
    severity: "warning",
    message: { de: "Hier steht ein Platzhalter.", en: "This is a placeholder." },
    uri: "konzept.md",
    range: { start: places.at(start), end: places.at(end) },
    related: [],
    fixes: [],
    sources: [{ kind: "reference", text: "Arbeitshilfe" }],
    url: "https://kettenwerk.example/regeln/struct-placeholder",
    ...parts,
  }
}
