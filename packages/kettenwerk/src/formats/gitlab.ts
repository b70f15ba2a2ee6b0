import type { Severity } from "@kettenwerk/core"
import { printable } from "../text/printable.js"
import type { FindingsFormat } from "./findings-report.js"
import { fingerprints } from "./fingerprints.js"

/** `critical` and `blocker` are for what breaks a service; no sentence of a concept does. */
const severities: Readonly<Record<Severity, "info" | "minor" | "major">> = {
  error: "major",
  warning: "minor",
  info: "info",
  hint: "info",
}

/** Code Quality report of GitLab (and openCoDE): findings beside the changes of a merge request. */
export const gitlab: FindingsFormat = (report, { language }) => {
  const names = fingerprints(report)
  const issues = report.findings.map(({ code, message, uri, range, severity }, at) => ({
    description: printable(message[language]),
    check_name: code,
    fingerprint: names[at],
    severity: severities[severity],
    location: { path: uri, lines: { begin: range.start.line, end: range.end.line } },
  }))
  return `${JSON.stringify(issues, undefined, 2)}\n`
}
