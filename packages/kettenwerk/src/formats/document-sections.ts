import { type Bilingual, type Finding, valueLists } from "@kettenwerk/core"
import { groupQuestion } from "@kettenwerk/rules"
import { quotedText } from "../baseline/match-baseline.js"
import type { Language } from "../language.js"
import { shorten } from "../text/table.js"
import {
  type CheckedDocument,
  type FindingsReport,
  type PrintOptions,
  shownFindings,
} from "./findings-report.js"

/** The findings of one document, as reports for people show them. */
export interface DocumentSections {
  readonly uri: string
  readonly document?: CheckedDocument
  /** Text of the document or settings file, if there is one. */
  readonly text?: string
  /** „Stand: Entwurf“ */
  readonly note?: string
  readonly sections: readonly { readonly title?: Bilingual; readonly findings: readonly Finding[] }[]
}

/**
 * Findings by document, in the order of `uri`; documents without findings have no sections. The findings of a first
 * draft stand below the questions they belong to, errors before them.
 */
export function documentSections(report: FindingsReport, options: PrintOptions): readonly DocumentSections[] {
  const byUri = new Map<string, Finding[]>(report.documents.map(({ uri }) => [uri, []]))
  for (const finding of shownFindings(report.findings, options)) {
    const own = byUri.get(finding.uri)
    if (own === undefined) byUri.set(finding.uri, [finding])
    else own.push(finding)
  }
  const documents = new Map(report.documents.map((document) => [document.uri, document]))
  const uris = [...byUri.keys()].sort()
  return uris.map((uri) => {
    const document = documents.get(uri)
    const text = document?.text ?? report.otherTexts.get(uri)
    const findings = byUri.get(uri)!
    return {
      uri,
      ...(document === undefined ? {} : { document }),
      ...(text === undefined ? {} : { text }),
      ...(document?.recognised ? { note: stageNote(document, options.language) } : {}),
      sections: sectionsOf(findings, document?.stage === "entwurf"),
    }
  })
}

/** The words a finding is about, short enough to be read beside it. */
export function shownQuote(finding: Finding, text: string | undefined): string {
  return shorten(quotedText(finding, text), 120)
}

/** „Stand: Beschlussvorlage“ */
export function stageNote({ stage }: Pick<CheckedDocument, "stage">, language: Language): string {
  return language === "en" ? `stage: ${stage}` : `Stand: ${valueLists.stage.labels[stage]}`
}

function sectionsOf(findings: readonly Finding[], isDraft: boolean): DocumentSections["sections"] {
  if (findings.length === 0) return []
  if (!isDraft) return [{ findings }]
  const byQuestion = new Map<Bilingual | undefined, Finding[]>([[undefined, []]])
  for (const finding of findings) {
    const question =
      finding.severity === "error" || finding.group === undefined ? undefined : groupQuestion(finding.group)
    const own = byQuestion.get(question)
    if (own === undefined) byQuestion.set(question, [finding])
    else own.push(finding)
  }
  return [...byQuestion]
    .filter(([, own]) => own.length > 0)
    .map(([title, own]) => ({ ...(title === undefined ? {} : { title }), findings: own }))
}
