import { createTermIndex, type Finding, formatAge, formatDate, type TermIndex } from "@kettenwerk/core"
import { entityCard } from "../entities/entity-card.js"
import type { EntityIndex } from "../entities/entity-index.js"
import { touches } from "../entities/fact.js"
import type { Language } from "../host.js"
import type { Placed, Session } from "../session.js"
import { type Term, terms } from "../terms/terms.js"
import { markdownText } from "../text/markdown-text.js"
import { unitOf } from "./diagnostics.js"

export interface Hover {
  readonly start: number
  readonly end: number
  /** Markdown without HTML. */
  readonly markdown: string
}

/** Explains what stands under the cursor: a switch, an entity, a date or age as it was read, a term of the field. */
export function hover(session: Session, uri: string, offset: number): Hover | undefined {
  const placed = session.placed(uri)
  if (placed === undefined) return undefined
  const language = session.host.language()
  const index = session.entities(placed.group)
  const main =
    switchHover(placed, offset, language) ??
    mentionHover(session, placed, index, uri, offset) ??
    valueHover(index, uri, offset, language) ??
    termHover(placed, offset, language)
  const rules = ruleExplanations(session.findings(placed.group).byUri.get(uri) ?? [], offset, language)
  if (main === undefined && rules === undefined) return undefined
  const place = main ?? { start: offset, end: offset }
  const parts = [main?.markdown, rules].filter((part) => part !== undefined)
  return { start: place.start, end: place.end, markdown: parts.join("\n\n---\n\n") }
}

function mentionHover(
  session: Session,
  { group }: Placed,
  index: EntityIndex,
  uri: string,
  offset: number,
): Hover | undefined {
  const mention = index.mentionAt(uri, offset)
  if (mention === undefined) return undefined
  const { result } = session.findings(group)
  const stichtag = result.groups[0]?.stichtag ?? session.host.stichtag()
  return {
    start: mention.start,
    end: mention.end,
    markdown: entityCard(mention.fact, group.model, index, stichtag, session.host.language()),
  }
}

/** Dates and ages that were read as something a reader would not see at once. */
function valueHover(index: EntityIndex, uri: string, offset: number, language: Language): Hover | undefined {
  const fact = index.factAt(uri, offset)
  if (fact === undefined) return undefined
  for (const [field, source] of Object.entries(fact.entity.fieldSources ?? {})) {
    if (source.uri !== uri || !touches(source, offset)) continue
    const value: unknown = (fact.entity as unknown as Record<string, unknown>)[field]
    const text = readAs(value, language)
    if (text === undefined) continue
    const lead = language === "de" ? "Gelesen als" : "Read as"
    return { start: source.start.offset, end: source.end.offset, markdown: `${lead}: ${markdownText(text)}` }
  }
  return undefined
}

function readAs(value: unknown, language: Language): string | undefined {
  if (typeof value !== "object" || value === null) return undefined
  if ("precision" in value) return formatDate(value as Parameters<typeof formatDate>[0], language)
  if ("fromMonth" in value) return formatAge(value as Parameters<typeof formatAge>[0], language)
  return undefined
}

let termIndex: TermIndex<Term> | undefined

function termHover({ document }: Placed, offset: number, language: Language): Hover | undefined {
  termIndex ??= createTermIndex(terms)
  // A term stands on one line or is broken over two; a window is enough.
  const from = Math.max(0, offset - 80)
  const window = document.text.slice(from, offset + 80)
  const found = termIndex
    .find(window)
    .find(({ start, end }) => from + start <= offset && offset <= from + end)
  if (found === undefined) return undefined
  const { name, explanation, source } = found.value
  const lead = language === "de" ? "Quelle" : "Source"
  return {
    start: from + found.start,
    end: from + found.end,
    markdown: `**${markdownText(name)}**\n\n${markdownText(explanation[language])}\n\n*${lead}: ${markdownText(source)}*`,
  }
}

/** A code in a comment that switches it off. */
function switchHover({ document }: Placed, offset: number, language: Language): Hover | undefined {
  const comment = document.comments.find(({ range }) => touches(range, offset))
  const unit = comment && unitOf(comment.code)
  if (comment === undefined || unit === undefined) return undefined
  return {
    start: comment.range.start.offset,
    end: comment.range.end.offset,
    markdown: `**${unit.code}**: ${unit.summary[language]}\n\n${unit.rationale[language]}`,
  }
}

/** Why the findings under the cursor were made, and where their rules come from. */
function ruleExplanations(
  findings: readonly Finding[],
  offset: number,
  language: Language,
): string | undefined {
  const here = findings.filter(({ range }) => touches(range, offset) && range.end.offset > range.start.offset)
  const explained = [...new Set(here.map(({ code }) => code))].slice(0, 3).flatMap((code) => {
    const unit = unitOf(code)
    if (unit === undefined) return []
    const sources = unit.sources
      .filter(({ kind }) => kind === "law" || kind === "reference")
      .map(({ text }) => text)
    const lead = language === "de" ? "Quelle" : "Source"
    const origin = sources.length === 0 ? "" : `\n\n*${lead}: ${markdownText(sources.join("; "))}*`
    return [`**${code}**: ${unit.rationale[language]}${origin}`]
  })
  return explained.length === 0 ? undefined : explained.join("\n\n")
}
