import type { StatementKind } from "@kettenwerk/core"
import { plain, type Rich, slice } from "../../blocks/rich.js"
import { emitStatement } from "../emit-statement.js"
import type { ReaderContext } from "../reader.js"
import { definitionKind } from "./definition.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, type Sentence, sentencesOf } from "./sentences-of.js"
import { kindOfLabel } from "./statement-labels.js"
import { statementPatterns } from "./statement-patterns.js"

/**
 * Reads statements of the concept from running text: behind a label („**Leitfrage:** …“), and sentences that state a
 * kind in so many words (definitions, a commitment, the update cycle …).
 */
export function readStatements(prose: ProseText, context: ReaderContext): void {
  if (isContents(prose.text)) return
  if (prose.form === "heading") {
    readBoldLine(prose, context)
    return
  }
  if (readLabelled(prose, context)) return
  readWhys(prose, context)
  const all = sentencesOf(prose.part)
  all.forEach((sentence, index) => {
    const at = { part: sentence.part, base: prose.base, text: sentence.text, section: prose.section }
    const definition = definitionKind(sentence.text, prose.section)
    if (definition !== undefined) emitStatement(context, at, definition)
    for (const { kind, test, question, distinct } of statementPatterns) {
      if (asks(sentence.text) !== (question === true)) continue
      if (!test(sentence.text, prose.section)) continue
      const asked =
        kind === "guiding-question"
          ? sentence.text.slice(sentence.text.indexOf(":") + 1).trim()
          : sentence.text
      emitStatement(context, at, kind, {
        text: asked,
        ...(question === true ? { question: true } : {}),
        ...(distinct === true ? { distinct: sentence.text.slice(0, 60) } : {}),
      })
    }
    readCentralQuestions(sentence, all[index - 1], prose, context)
  })
}

/** A bold line of its own is a heading to the outline, yet may state something in full. */
function readBoldLine(prose: ProseText, context: ReaderContext): void {
  if (prose.section.kind !== "emphasis" || isQuestion(prose.text)) return
  for (const { kind, test, question } of statementPatterns) {
    if (question !== true && wholeLines.has(kind) && test(prose.text, prose.section))
      emitStatement(context, prose, kind)
  }
}

const wholeLines: ReadonlySet<StatementKind> = new Set<StatementKind>([
  "commitment-basic-offer",
  "normative-frame",
  "eu-notice",
  "structure-overview",
  "motto",
])

/** „Einmal im Jahr fragen wir: Was hat geklappt?“ tells something, although it ends as a question. */
function asks(text: string): boolean {
  return isQuestion(text) && (!/^[^?]{15,}:\s/u.test(text) || /(?<![\p{L}])[Ll]eitfrage/u.test(text))
}

/** „Warum ist das wichtig? (aus Sicht der Familien, aus fachlicher Sicht)“: the question and its bracket belong together. */
function readWhys(prose: ProseText, context: ReaderContext): void {
  if (!/\?\s*\([^()]+\)\s*$/u.test(prose.text)) return
  for (const { kind, test, question } of statementPatterns) {
    if (question === true && kind.startsWith("rationale") && test(prose.text, prose.section))
      emitStatement(context, prose, kind, { question: true })
  }
}

/** „Leitfrage: Wie können wir …?“ The words behind the label are the statement, up to the end of the paragraph. */
function readLabelled(prose: ProseText, context: ReaderContext): boolean {
  const raw = prose.part.inline.text.slice(prose.part.start, prose.part.end)
  const found = /^[\s"„“*_]*([^:\n?]{3,70}):[*_]*\s+/u.exec(raw)
  if (found === null) return false
  const kind = kindOfLabel(plain(slice(prose.part, 0, found[0].indexOf(":"))), prose.section)
  if (kind === undefined) return false
  const part = slice(prose.part, found[0].length)
  if (plain(part) === "") return true
  emitLabelled(kind, part, prose, context)
  return true
}

function emitLabelled(kind: StatementKind, part: Rich, prose: ProseText, context: ReaderContext): void {
  const at = { part, base: prose.base, text: plain(part), section: prose.section }
  if (kind === "guiding-question" || kind === "central-question") {
    const questions = sentencesOf(part).filter(({ text }) => isQuestion(text))
    const [first] = questions
    emitStatement(context, first === undefined ? at : { ...at, part: first.part, text: first.text }, kind)
    return
  }
  emitStatement(context, { ...at, text: at.text }, kind)
}

/** „Woran liegt das? … Das sind die zentralen Fragen“, „… Diese Leitfrage …“: the question just before is one. */
function readCentralQuestions(
  sentence: Sentence,
  before: Sentence | undefined,
  prose: ProseText,
  context: ReaderContext,
): void {
  const guides = /(?<![\p{L}])(?:Diese|(?:Das|Dies)\s+ist\s+(?:die|unsere))\s+Leitfrage(?![\p{L}])/u.test(
    sentence.text,
  )
  if (
    isQuestion(sentence.text) ||
    !(guides || /(?<![\p{L}])zentrale[nr]?\s+Fragen?(?![\p{L}])/u.test(sentence.text))
  )
    return
  const asked =
    before !== undefined && isQuestion(before.text)
      ? { part: before.part, base: prose.base, text: before.text }
      : questionAbove(prose)
  if (asked !== undefined)
    emitStatement(
      context,
      { ...asked, section: prose.section },
      guides ? "guiding-question" : "central-question",
      {
        question: true,
      },
    )
}

/** The last question of the paragraph above. */
function questionAbove(
  prose: ProseText,
): { readonly part: Rich; readonly base: number; readonly text: string } | undefined {
  const { blocks } = prose.section
  const index = blocks.findIndex(
    ({ block }) => block.kind === "paragraph" && block.inline === prose.part.inline,
  )
  const above = index > 0 ? blocks[index - 1] : undefined
  if (above?.block.kind !== "paragraph") return undefined
  const { inline } = above.block
  const question = sentencesOf({ inline, start: 0, end: inline.text.length })
    .filter(({ text }) => isQuestion(text))
    .at(-1)
  return question === undefined ? undefined : { part: question.part, base: above.base, text: question.text }
}

function isContents(text: string): boolean {
  return /\.{4,}\s*\d+\s*$/u.test(text)
}
