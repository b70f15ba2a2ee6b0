import type { PhrasingContent } from "mdast"

/** A stretch of text in one format; `break`, `note` and `gap` stand alone. */
export interface Span {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly strike?: boolean
  readonly href?: string
  readonly special?: "break" | "note" | "gap"
  /** The text of a gap in English. */
  readonly english?: string
}

/** Stands for something that is missing, written „[Bild fehlt: …]“ without escaping the brackets. */
export interface GapNode {
  readonly type: "gap"
  readonly value: string
}

declare module "mdast" {
  interface PhrasingContentMap {
    gap: GapNode
  }
  interface RootContentMap {
    gap: GapNode
  }
}

type Format = "href" | "strike" | "bold" | "italic"
const formats: readonly Format[] = ["href", "strike", "bold", "italic"]

/** Text of spans, breaks as spaces. */
export function plainText(spans: readonly Span[]): string {
  return spans
    .map(({ text, special }) => (special === "break" ? " " : special === undefined ? text : ""))
    .join("")
    .replace(/\s+/gu, " ")
    .trim()
}

/** True if all text is bold; spaces do not count. */
export function isBold(spans: readonly Span[]): boolean {
  const visible = spans.filter(({ text, special }) => special === undefined && text.trim() !== "")
  return visible.length > 0 && visible.every(({ bold }) => bold === true)
}

/** The same spans without a format, as headings and headers of tables are written. */
export function withoutFormat(spans: readonly Span[], ...dropped: readonly Format[]): readonly Span[] {
  return spans.map((span) => {
    const copy: Record<string, unknown> = { ...span }
    for (const format of dropped) delete copy[format]
    return copy as unknown as Span
  })
}

/**
 * Spans as Markdown content. Spaces never stand at the inside of a mark, and punctuation before a letter is
 * moved out: „**Träger:**Verein“ would be no bold text for a Markdown reader.
 */
export function toPhrasing(spans: readonly Span[]): PhrasingContent[] {
  return build(tidy(spans), formats)
}

function build(spans: readonly Span[], [format, ...rest]: readonly Format[]): PhrasingContent[] {
  if (format === undefined) return spans.flatMap(leaf)
  const content: PhrasingContent[] = []
  for (let at = 0; at < spans.length; ) {
    const value = spans[at]![format]
    let end = at + 1
    while (end < spans.length && spans[end]![format] === value) end++
    const inner = build(spans.slice(at, end), rest)
    const isAddress = format === "href" && isWrittenOut(spans.slice(at, end), String(value))
    if (value === undefined || value === false || isAddress) content.push(...inner)
    else content.push(mark(format, value, inner))
    at = end
  }
  return joinTexts(content)
}

/** „amt@auental.example“ as a link to itself: Markdown links it on its own. */
function isWrittenOut(spans: readonly Span[], address: string): boolean {
  const bare = (text: string) =>
    text
      .replace(/^(?:mailto:|tel:|https?:\/\/)/iu, "")
      .replace(/\/$/, "")
      .toLowerCase()
  return bare(address) === bare(plainText(spans))
}

function mark(format: Format, value: string | true, children: PhrasingContent[]): PhrasingContent {
  if (format === "href") return { type: "link", url: String(value), children: children as never }
  const type = ({ bold: "strong", italic: "emphasis", strike: "delete" } as const)[format]
  return { type, children }
}

function leaf({ text, special }: Span): PhrasingContent[] {
  if (special === "break") return [{ type: "break" }]
  if (special === "note") return [{ type: "footnoteReference", identifier: text, label: text }]
  if (special === "gap") return [{ type: "gap", value: text }]
  return text === "" ? [] : [{ type: "text", value: text }]
}

function joinTexts(content: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of content) {
    const before = joined.at(-1)
    if (node.type === "text" && before?.type === "text")
      joined[joined.length - 1] = { type: "text", value: before.value + node.value }
    else joined.push(node)
  }
  return joined
}

function tidy(spans: readonly Span[]): readonly Span[] {
  const whole = trimEnds(joinAlike(spans))
  return joinAlike(
    whole.flatMap((span, index): readonly Span[] => {
      if (span.special !== undefined) return [span]
      if (span.text.trim() === "") return [bare(span.text)]
      const before = whole[index - 1]
      const after = whole[index + 1]
      const differs = (other: Span | undefined) => other === undefined || !sameFormat(other, span)
      const isPlain = span.bold !== true && span.italic !== true && span.strike !== true
      if (isPlain && span.href === undefined) return [span]
      let [, lead = "", inner = "", trail = ""] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(span.text) ?? []
      if (trail === "" && !isPlain && differs(after) && /^[\p{L}\p{N}]/u.test(after?.text ?? "")) {
        const punctuation = /[\p{P}\p{S}]+$/u.exec(inner)?.[0] ?? ""
        inner = inner.slice(0, inner.length - punctuation.length)
        trail = punctuation
      }
      if (lead === "" && !isPlain && differs(before) && /[\p{L}\p{N}]$/u.test(before?.text ?? "")) {
        const punctuation = /^[\p{P}\p{S}]+/u.exec(inner)?.[0] ?? ""
        inner = inner.slice(punctuation.length)
        lead = punctuation
      }
      return [bare(lead), { ...span, text: inner }, bare(trail)].filter(({ text }) => text !== "")
    }),
  )
}

function bare(text: string): Span {
  return { text }
}

function sameFormat(a: Span, b: Span): boolean {
  return (
    a.special === undefined &&
    b.special === undefined &&
    formats.every((format) => (a[format] || undefined) === (b[format] || undefined))
  )
}

function joinAlike(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const before = joined.at(-1)
    if (before !== undefined && sameFormat(before, span))
      joined[joined.length - 1] = { ...before, text: before.text + span.text }
    else joined.push(span)
  }
  // One space between words, and none at the ends of lines.
  return joined.map((span) =>
    span.special === undefined ? { ...span, text: span.text.replace(/[\t\n\r ]+/gu, " ") } : span,
  )
}

function trimEnds(spans: readonly Span[]): readonly Span[] {
  const isEmpty = (span: Span | undefined) =>
    span !== undefined &&
    (span.special === "break" || (span.special === undefined && span.text.trim() === ""))
  const kept = [...spans]
  while (isEmpty(kept[0])) kept.shift()
  while (isEmpty(kept.at(-1))) kept.pop()
  return kept.map((span, index) => {
    if (span.special !== undefined) return span
    const startsLine = index === 0 || kept[index - 1]?.special === "break"
    const endsLine = index === kept.length - 1 || kept[index + 1]?.special === "break"
    const start = startsLine ? span.text.trimStart() : span.text
    return { ...span, text: endsLine ? start.trimEnd() : start }
  })
}
