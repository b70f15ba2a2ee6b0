import type { Bilingual, ConceptGroup, Finding, Range, RelatedPlace, Severity } from "@kettenwerk/core"
import { groupQuestion, units } from "@kettenwerk/rules"
import type { Language } from "../host.js"
import type { Session } from "../session.js"

/** What an editor underlines. */
export interface Diagnostic {
  readonly range: Range
  readonly severity: Severity
  readonly code: string
  readonly message: string
  readonly url: string
  readonly related: readonly { readonly uri: string; readonly range: Range; readonly message: string }[]
  /** What it stands for: one finding, or those of a question that was folded for a first draft. */
  readonly findings: readonly Finding[]
}

export interface DiagnosticOptions {
  /** In a first draft, one diagnostic per question instead of one per finding; true unless switched off. */
  readonly fold?: boolean
  /** Focus mode: nothing is said about the paragraph around this offset. */
  readonly typingAt?: number | undefined
}

/** Findings of one document as an editor shows them. */
export function diagnostics(
  session: Session,
  uri: string,
  { fold = true, typingAt }: DiagnosticOptions = {},
): readonly Diagnostic[] {
  const placed = session.placed(uri)
  if (placed === undefined) return []
  const language = session.host.language()
  const { result, byUri } = session.findings(placed.group)
  const quiet = typingAt === undefined ? undefined : blockAround(placed.document.sections, typingAt)
  const wanted = (byUri.get(uri) ?? []).filter(({ range }) => quiet === undefined || !isInside(range, quiet))
  const isDraft = (result.stages.get(uri) ?? placed.document.stage) === "entwurf"
  const shown = isDraft && fold ? folded(wanted, language) : wanted.map((found) => single(found, language))
  return shown.toSorted((a, b) => a.range.start.offset - b.range.start.offset)
}

/** Findings of a group that stand outside of its documents, in a settings file, by address. */
export function settingsDiagnostics(
  session: Session,
  groups: readonly ConceptGroup[],
): ReadonlyMap<string, readonly Diagnostic[]> {
  const language = session.host.language()
  const byUri = new Map<string, Map<string, Diagnostic>>()
  for (const group of groups) {
    const documents = new Set(group.documents.map(({ uri }) => uri))
    for (const [uri, findings] of session.findings(group).byUri) {
      if (documents.has(uri)) continue
      const own = byUri.get(uri) ?? new Map<string, Diagnostic>()
      for (const found of findings)
        own.set(`${found.range.start.offset} ${found.code} ${found.message.de}`, single(found, language))
      byUri.set(uri, own)
    }
  }
  return new Map([...byUri].map(([uri, own]) => [uri, [...own.values()]]))
}

function single(found: Finding, language: Language): Diagnostic {
  const { range, severity, code, message, url, related } = found
  return {
    range,
    severity,
    code,
    message: message[language],
    url,
    related: related.map((place) => relatedPlace(place, language)),
    findings: [found],
  }
}

function relatedPlace(
  { uri, range, message }: RelatedPlace,
  language: Language,
): Diagnostic["related"][number] {
  return { uri, range, message: message[language] }
}

/** One diagnostic per question, at the first place that asks it; errors and single findings stay as they are. */
function folded(findings: readonly Finding[], language: Language): readonly Diagnostic[] {
  const byQuestion = new Map<string, Finding[]>()
  for (const found of findings) {
    if (!isFoldable(found)) continue
    const list = byQuestion.get(found.group!)
    if (list === undefined) byQuestion.set(found.group!, [found])
    else list.push(found)
  }
  const alone = findings.filter((found) => !isFoldable(found) || byQuestion.get(found.group!)!.length === 1)
  const questions = [...byQuestion].filter(([, own]) => own.length > 1)
  return [
    ...alone.map((found) => single(found, language)),
    ...questions.map(([group, own]) => question(groupQuestion(group)!, own, language)),
  ]
}

function isFoldable({ severity, group }: Finding): boolean {
  return severity !== "error" && group !== undefined && groupQuestion(group) !== undefined
}

const weight: Readonly<Record<Severity, number>> = { hint: 0, info: 1, warning: 2, error: 3 }

function question(text: Bilingual, own: readonly Finding[], language: Language): Diagnostic {
  const first = own[0]!
  const severity = own.reduce<Severity>(
    (most, found) => (weight[found.severity] > weight[most] ? found.severity : most),
    "hint",
  )
  const points = language === "de" ? `${own.length} Punkte` : `${own.length} items`
  return {
    range: first.range,
    severity,
    code: first.code,
    message: `${text[language]} (${points})`,
    url: first.url,
    related: own.map(({ uri, range, message }) => ({ uri, range, message: message[language] })),
    findings: own,
  }
}

interface Span {
  readonly start: number
  readonly end: number
}

/** The block, table row or heading around an offset. */
function blockAround(sections: Parameters<typeof spansOf>[0], offset: number): Span | undefined {
  return spansOf(sections).find(({ start, end }) => start <= offset && offset <= end)
}

function* spansOfSection({
  headingRange,
  blocks,
}: {
  readonly headingRange: Range
  readonly blocks: readonly { readonly range: Range; readonly items: readonly { readonly range: Range }[] }[]
}): Generator<Range> {
  yield headingRange
  for (const { range, items } of blocks) {
    // Of a list or table only the line that is being typed is quiet.
    if (items.length === 0) yield range
    else for (const item of items) yield item.range
  }
}

function spansOf(sections: readonly Parameters<typeof spansOfSection>[0][]): readonly Span[] {
  return sections.flatMap((section) =>
    [...spansOfSection(section)].map(({ start, end }) => ({ start: start.offset, end: end.offset })),
  )
}

function isInside({ start, end }: Range, span: Span): boolean {
  // What concerns the document as a whole has no extent and stays.
  return end.offset > start.offset && span.start <= start.offset && end.offset <= span.end
}

const unitByCode = new Map(units.map((unit) => [unit.code, unit]))

/** What a rule says about itself, for hovers. */
export function unitOf(code: string) {
  return unitByCode.get(code)
}
