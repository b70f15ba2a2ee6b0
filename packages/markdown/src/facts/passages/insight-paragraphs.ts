import { type DateValue, findDates } from "@kettenwerk/core"
import { lines, plain, type Rich, rawText, rich, slice } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { readFieldLines } from "../../records/field-lines.js"
import { recordsOfList } from "../../records/read-item.js"
import { sentencesOf } from "../prose/sentences-of.js"
import type { ReaderContext } from "../reader.js"
import { splitConsequence } from "../readers/consequence.js"
import { statedDraft } from "../stated-draft.js"

const heading =
  /^(?:(?:unsere|die|wichtige|wesentliche)\s+)?(?:erkenntnis(?:se)?|lessons learned|lern(?:erfahrungen|pfad)|gelerntes|einsichten)\b|\b(?:gelernt haben|haben wir gelernt|gelernt)\??$/iu
const answer =
  /^(?:lösung(?:en|sansatz|sansätze)?|konsequenz(?:en)?|folgerung(?:en)?|schlussfolgerung(?:en)?|was folgt daraus\??|was machen wir (?:jetzt )?anders\??)$/iu

/**
 * Reads lessons told in paragraphs: one below „Was wir gelernt haben“, one a line where every line is a sentence of
 * its own, and „Was wir gelernt haben: …“ in running text. A section „Lösung“ right behind says what follows.
 */
export function readInsightParagraphs(section: Section, context: ReaderContext): void {
  const told = tellsLessons(section)
  const consequence = lessonConsequence(section)
  const blocks = section.blocks.flatMap(({ block, base }) =>
    // Lessons are often set off as quotes; there only labelled ones are one's own words.
    block.kind === "quote"
      ? block.blocks.map((inner) => ({ block: inner, base, quoted: true }))
      : [{ block, base, quoted: false }],
  )
  blocks.forEach(({ block, base, quoted }) => {
    if (block.kind !== "paragraph") return
    const whole = rich(block.inline)
    if (told && emitLabelled(whole, base, section, context)) return
    if (quoted) return
    const inline =
      /^\s*(?:Was wir gelernt haben|Das haben wir gelernt|Unsere Erkenntnis(?:se)?|Wichtigste Erkenntnis|Gelernt haben wir(?:\s+\p{L}+){0,3}|Wir haben(?:\s+\p{L}+){0,2}\s+gelernt)\s*:\s*/u.exec(
        rawText(whole),
      )
    if (inline !== null) {
      emit(slice(whole, inline[0].length), base, section, context, undefined)
      return
    }
    if (!told) {
      emitSpoken(whole, base, section, context)
      return
    }
    const parts = lines(whole)
    const eachOwn = parts.length > 1 && parts.every((line) => /[.!]["”“*_)]*$/u.test(plain(line)))
    for (const part of eachOwn ? parts : [whole]) emit(part, base, section, context, consequence)
  })
}

/** „Zwei Kitas haben keine Zeit. Erkenntnis: Ein kürzerer Bogen hilft mehr.“ in running text, as minutes note it. */
function emitSpoken(whole: Rich, base: number, section: Section, context: ReaderContext): void {
  if (!rawText(whole).includes("Erkenntnis")) return
  sentencesOf(whole).forEach(({ part }, index) => {
    const label = /^[\s*_]*(?:Unsere\s+|Wichtige\s+)?Erkenntnis(?:\s+daraus)?[*_]*:[\s*_]*/u.exec(
      rawText(part),
    )
    // At the start of a line it is an entry with a label.
    if (label !== null && index > 0) emit(slice(part, label[0].length), base, section, context, undefined)
  })
}

/** „**Gelernt:** … **Was wir ändern:** …“ */
function emitLabelled(whole: Rich, base: number, section: Section, context: ReaderContext): boolean {
  const { fields } = readFieldLines(whole)
  const learned = fields.find(({ key }) => key === "learned")
  if (learned === undefined) return false
  const consequence = fields.find(({ key }) => key === "consequence")
  const follows = consequence === undefined ? undefined : plain(consequence.value)
  emit(learned.value, base, section, context, follows)
  return true
}

function emit(
  part: Rich,
  base: number,
  section: Section,
  context: ReaderContext,
  following: string | undefined,
): void {
  const text = plain(part)
  if (text.split(" ").length < 3 || /\?$/u.test(text) || /:$/u.test(text)) return
  const { learned, consequence } = splitConsequence(text)
  context.emit(
    statedDraft("insights", { part, base, text, section }, context, {
      name: learned,
      fields: { learned, consequence: consequence ?? following, date: dateIn(part, learned) },
    }),
  )
}

/** Findings of research or surveys are evidence, not lessons of one's own. */
function tellsLessons(section: Section): boolean {
  return (
    section.heading !== undefined &&
    heading.test(section.title) &&
    !/forschung|wissenschaft|studie|befragung|analyse|daten|statistik/iu.test(section.title)
  )
}

/** What a section of lessons takes from the section behind it; undefined for any other section. */
export function lessonConsequence(section: Section): string | undefined {
  return tellsLessons(section) ? consequenceBehind(section) : undefined
}

/** The first date of the lesson itself. */
function dateIn(part: Rich, learned: string): DateValue | undefined {
  for (const { start, end, reading } of findDates(rawText(part))) {
    if (
      reading.ok &&
      reading.value.recurrence === undefined &&
      reading.value.from !== null &&
      learned.includes(plain(slice(part, start, end)))
    )
      return reading.value
  }
  return undefined
}

/** What a section „Lösung“ right behind says: its first sub-heading, else its first text. */
function consequenceBehind(section: Section): string | undefined {
  const sisters = section.parent?.children ?? []
  const next = sisters[sisters.indexOf(section) + 1]
  if (next === undefined || !answer.test(next.title)) return undefined
  const first = next.blocks[0]?.block
  if (first?.kind === "paragraph") return plain(rich(first.inline))
  if (first?.kind === "list")
    return recordsOfList(first)
      .map(({ whole }) => plain(whole))
      .join("; ")
  return next.children[0]?.title
}
