import { findingsPage } from "@kettenwerk/views"
import { documentSections, shownQuote } from "./document-sections.js"
import type { FindingsFormat } from "./findings-report.js"

/** Findings as one self-contained HTML page, to be mailed or put on an intranet. */
export const html: FindingsFormat = (report, options) => {
  const { language } = options
  return findingsPage({
    stichtag: report.stichtag,
    language,
    problems: report.problems.map((problem) => problem[language]),
    documents: documentSections(report, options).map(({ uri, document, text, note, sections }) => ({
      uri,
      ...(document?.title === undefined ? {} : { title: document.title }),
      ...(note === undefined ? {} : { note }),
      sections: sections.map(({ title, findings }) => ({
        ...(title === undefined ? {} : { title: title[language] }),
        findings: findings.map((finding) => ({
          ...finding,
          quote: shownQuote(finding, text),
          fixes: finding.fixes.map(({ title }) => title[language]),
        })),
      })),
    })),
  })
}
