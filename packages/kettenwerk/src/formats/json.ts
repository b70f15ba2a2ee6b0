import type { Finding, Range } from "@kettenwerk/core"
import { countByGroup, countBySeverity, type FindingsFormat } from "./findings-report.js"

/** Version of this JSON; a breaking change raises the first number. */
export const findingsSchema = "1.0"

/** Findings for programs; positions as in the model, messages in one language. */
export const json: FindingsFormat = ({ stichtag, findings, documents, baseline }, { language }) => {
  const toJson = (found: Finding) => ({
    code: found.code,
    severity: found.severity,
    message: found.message[language],
    uri: found.uri,
    range: plainRange(found.range),
    related: found.related.map(({ uri, range, message }) => ({
      uri,
      range: plainRange(range),
      message: message[language],
    })),
    fixes: found.fixes.map(({ title, safe, edits }) => ({ title: title[language], safe, edits })),
    sources: found.sources,
    url: found.url,
  })
  const counts = countBySeverity(findings)
  const output = {
    schema: findingsSchema,
    stichtag,
    findings: findings.map(toJson),
    summary: {
      documents: documents.length,
      error: counts.error,
      warning: counts.warning,
      info: counts.info,
      hint: counts.hint,
      groups: Object.fromEntries(
        [...countByGroup(findings)].map(([group, { error, warning, info, hint }]) => [
          group === "" ? "sonstiges" : group,
          { error, warning, info, hint },
        ]),
      ),
      ...(baseline === undefined ? {} : { baseline }),
    },
  }
  return `${JSON.stringify(output, undefined, 2)}\n`
}

/** Ranges may be computed on first use; this reads them into plain data in a fixed order. */
function plainRange({ start, end }: Range): Range {
  return {
    start: { line: start.line, column: start.column, offset: start.offset },
    end: { line: end.line, column: end.column, offset: end.offset },
  }
}
