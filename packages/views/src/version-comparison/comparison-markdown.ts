import {
  type Comparison,
  isUnchanged,
  summaryLines,
  type WordChange,
  type WordingBlock,
  wordingBlocks,
} from "@kettenwerk/core"
import { type Language, speaker } from "../text/speaker.js"
import { escapeMarkdown } from "../twin/twin-markdown.js"

/** The changes between two versions as Markdown, to be put into a paper or a merge request. */
export function comparisonMarkdown(
  comparison: Comparison,
  {
    before,
    after,
    language = "de",
  }: { readonly before: string; readonly after: string; readonly language?: Language },
): string {
  const say = speaker(language)
  const { groups } = comparison
  const name = groups.length === 1 ? ` – ${groups[0]!.name}` : ""
  const lines = [
    `# ${escapeMarkdown(`${say("Änderungsübersicht", "Overview of changes")}${name}`)}`,
    "",
    escapeMarkdown(
      say(
        `Alte Fassung: ${before}. Neue Fassung: ${after}.`,
        `Old version: ${before}. New version: ${after}.`,
      ),
    ),
    "",
  ]
  if (isUnchanged(comparison)) {
    lines.push(say("Die beiden Fassungen unterscheiden sich nicht.", "The two versions do not differ."))
    return `${lines.join("\n")}\n`
  }
  for (const { heading, counts } of summaryLines(comparison))
    lines.push(`- **${heading[language]}:** ${counts.map(({ short }) => short[language]).join(", ")}`)
  lines.push("", say("Im Wortlaut: ~~entfallen~~, **neu**.", "In the wording: ~~gone~~, **new**."), "")
  for (const group of groups) {
    if (group.chapters.length === 0) continue
    if (groups.length > 1) lines.push(`## ${escapeMarkdown(group.name)}`, "")
    for (const { title, document, items } of group.chapters) {
      const label = title ?? say("Titel und Kopfdaten", "Title and metadata")
      const level = groups.length > 1 ? "###" : "##"
      lines.push(`${level} ${escapeMarkdown(document === undefined ? label : `${label} (${document})`)}`, "")
      for (const block of wordingBlocks(items)) {
        for (const { sentence } of block.changes) lines.push(`- ${escapeMarkdown(sentence[language])}`)
        const wording = block.words.map(wordMarkdown).join("").replace(/ {2,}/g, " ").trim()
        if (wording !== "") lines.push("", `  > ${place(block, language)}: ${wording}`)
        lines.push("")
      }
    }
  }
  return `${lines.join("\n").trimEnd()}\n`
}

/** „Zeile 9 → 10“; a line of only one version says which. */
function place({ before, after }: WordingBlock, language: Language): string {
  const say = speaker(language)
  const [was, is] = [before?.source.start.line, after?.source.start.line]
  if (is === undefined) return say(`alt, Zeile ${was}`, `old, line ${was}`)
  if (was === undefined) return say(`neu, Zeile ${is}`, `new, line ${is}`)
  return `${say("Zeile", "line")} ${was} → ${is}`
}

/** Signs of emphasis must touch the words they mark; spaces stay outside. */
function wordMarkdown({ kind, text }: WordChange): string {
  const inner = escapeMarkdown(text.replace(/\n/g, " / "))
  const lead = /^\s/.test(text) ? " " : ""
  const trail = /\s$/.test(text) ? " " : ""
  if (inner === "") return " "
  if (kind === "same") return `${lead}${inner}${trail}`
  // Signs that touch letters or punctuation on both sides would not open or close; a space costs less.
  const [open, close] = kind === "added" ? [" **", "** "] : [" ~~", "~~ "]
  return `${open}${inner}${close}`
}
