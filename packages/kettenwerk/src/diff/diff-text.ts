import {
  type ComparedChapter,
  type Comparison,
  isUnchanged,
  summaryLines,
  type WordChange,
  type WordingBlock,
  wordingBlocks,
} from "@kettenwerk/core"
import type { Language } from "../language.js"
import type { Paint } from "../text/colour.js"
import { printable } from "../text/printable.js"
import { wrap } from "../text/wrap.js"

/** How the readable comparison is laid out. */
export interface DiffTextOptions {
  readonly before: string
  readonly after: string
  readonly language: Language
  readonly columns: number
  readonly paint: Paint
  readonly quiet: boolean
}

/** Longer stretches that both versions have are cut in the middle. */
const longestSame = 140
const keptAround = 60

/** The comparison for a terminal: summary, then by chapter a sentence for each change with the wording below. */
export function diffText(comparison: Comparison, options: DiffTextOptions): string {
  const { before, after, language, columns, paint, quiet } = options
  const german = language === "de"
  if (isUnchanged(comparison))
    return `${german ? "Die beiden Fassungen unterscheiden sich nicht." : "The two versions do not differ."}\n`
  const lines: string[] = []
  const say = (text: string, indent = "", hanging = indent) => {
    const [first = "", ...rest] = wrap(printable(text), columns - hanging.length)
    lines.push(`${indent}${first}`, ...rest.map((line) => `${hanging}${line}`))
  }
  if (!quiet) {
    say(
      german
        ? `Alte Fassung: ${before}. Neue Fassung: ${after}.`
        : `Old version: ${before}. New version: ${after}.`,
    )
    lines.push("")
    for (const { heading, counts } of summaryLines(comparison))
      say(`${heading[language]}: ${counts.map(({ short }) => short[language]).join(", ")}`, "", "  ")
    lines.push("")
    say(
      german
        ? "Im Wortlaut steht [−so−], was entfällt, und [+so+], was neu ist."
        : "In the wording, [−this−] is gone and [+this+] is new.",
    )
    lines.push("")
  }
  for (const { name, chapters } of comparison.groups) {
    if (chapters.length === 0) continue
    if (comparison.groups.length > 1) lines.push(paint("bold", printable(name)), "")
    for (const chapter of chapters) {
      lines.push(paint("underline", printable(chapterTitle(chapter, german))), "")
      for (const block of wordingBlocks(chapter.items)) {
        for (const { sentence } of block.changes) say(sentence[language], "  ", "  ")
        for (const line of wordingLines(block, german, columns)) lines.push(`    ${paint("dim", line)}`)
        lines.push("")
      }
    }
  }
  return `${lines.join("\n").trimEnd()}\n`
}

function chapterTitle({ title, document }: ComparedChapter, german: boolean): string {
  const name = title ?? (german ? "Titel und Kopfdaten" : "Title and metadata")
  return document === undefined ? name : `${name} (${document})`
}

function wordingLines(block: WordingBlock, german: boolean, columns: number): readonly string[] {
  const text = block.words.map((word, at) => wordText(word, at > 0, at < block.words.length - 1)).join("")
  if (text.trim() === "") return []
  return wrap(printable(`${place(block, german)}: ${text.replace(/\n/g, " / ")}`), columns - 4)
}

/** „Zeile 9 → 10“; a line of only one version says which. */
function place({ before, after }: WordingBlock, german: boolean): string {
  const [was, is] = [before?.source.start.line, after?.source.start.line]
  if (is === undefined) return german ? `alt, Zeile ${was}` : `old, line ${was}`
  if (was === undefined) return german ? `neu, Zeile ${is}` : `new, line ${is}`
  return `${german ? "Zeile" : "line"} ${was} → ${is}`
}

function wordText({ kind, text }: WordChange, hasBefore: boolean, hasBehind: boolean): string {
  const inner = text.trim()
  const lead = /^\s/.test(text) ? " " : ""
  const trail = /\s$/.test(text) ? " " : ""
  if (kind === "added") return `${lead}[+${inner}+]${trail}`
  if (kind === "removed") return `${lead}[−${inner}−]${trail}`
  if (text.length <= longestSame) return text
  const start = hasBefore ? cutBehind(text) : ""
  const end = hasBehind ? cutBefore(text) : ""
  return `${start} … ${end}`
}

function cutBehind(text: string): string {
  return text.slice(0, text.lastIndexOf(" ", keptAround) + 1).trimEnd() || text.slice(0, keptAround)
}

function cutBefore(text: string): string {
  return text.slice(text.indexOf(" ", text.length - keptAround) + 1)
}
