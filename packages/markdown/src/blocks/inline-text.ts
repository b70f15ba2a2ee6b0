import type { PhrasingContent } from "mdast"

/** A stretch of text and where it stands in the source. Offsets count from the start of the chunk. */
interface Segment {
  /** First UTF-16 unit in the flattened text. */
  readonly at: number
  readonly length: number
  readonly source: number
  readonly sourceEnd: number
}

export type MarkKind = "strong" | "emphasis" | "delete" | "link" | "code" | "image" | "footnote" | "break"

/** Markup over a part of the flattened text. */
export interface Mark {
  readonly kind: MarkKind
  readonly start: number
  readonly end: number
  readonly url?: string
  readonly alt?: string
  /** Place in the chunk. */
  readonly source: number
  readonly sourceEnd: number
}

/** Inline content without markup; every unit knows its place in the source. Line breaks are „\n“. */
export interface InlineText {
  readonly text: string
  readonly segments: readonly Segment[]
  readonly marks: readonly Mark[]
  /** Place of the whole content in the chunk. */
  readonly source: number
  readonly sourceEnd: number
}

/** Flattens inline nodes of a chunk; `chunkText` is needed to place escapes and character references. */
export function flattenInline(
  nodes: readonly PhrasingContent[],
  chunkText: string,
  fallback: { readonly start: number; readonly end: number },
): InlineText {
  const segments: Segment[] = []
  const marks: Mark[] = []
  let text = ""
  let lastSource = fallback.start

  const push = (value: string, source: number, sourceEnd: number): void => {
    if (value !== "") segments.push({ at: text.length, length: value.length, source, sourceEnd })
    text += value
    lastSource = sourceEnd
  }

  const walk = (children: readonly PhrasingContent[]): void => {
    for (const node of children) {
      const source = node.position?.start.offset ?? lastSource
      const sourceEnd = node.position?.end.offset ?? lastSource
      const start = text.length
      switch (node.type) {
        case "text":
          // Autolink literals leave text nodes without a position; their place is where we are.
          if (node.position === undefined) push(node.value, lastSource, lastSource)
          else alignText(node.value, chunkText, source, sourceEnd, push)
          break
        case "inlineCode": {
          const inside = chunkText.indexOf(node.value, source)
          const at = inside >= 0 && inside < sourceEnd ? inside : source
          push(node.value, at, inside >= 0 && inside < sourceEnd ? at + node.value.length : sourceEnd)
          marks.push({ kind: "code", start, end: text.length, source, sourceEnd })
          break
        }
        case "break":
          push("\n", source, sourceEnd)
          marks.push({ kind: "break", start, end: text.length, source, sourceEnd })
          break
        case "html":
          if (/^<br\s*\/?>$/iu.test(node.value)) {
            push("\n", source, sourceEnd)
            marks.push({ kind: "break", start, end: text.length, source, sourceEnd })
          }
          break
        case "image":
        case "imageReference":
          marks.push({
            kind: "image",
            start,
            end: start,
            alt: node.alt ?? "",
            ...(node.type === "image" ? { url: node.url } : {}),
            source,
            sourceEnd,
          })
          break
        case "footnoteReference":
          marks.push({ kind: "footnote", start, end: start, url: node.identifier, source, sourceEnd })
          break
        case "strong":
        case "emphasis":
        case "delete":
          walk(node.children)
          marks.push({ kind: node.type, start, end: text.length, source, sourceEnd })
          break
        case "link":
          walk(node.children)
          marks.push({ kind: "link", start, end: text.length, url: node.url, source, sourceEnd })
          break
        case "linkReference":
          walk(node.children)
          marks.push({ kind: "link", start, end: text.length, source, sourceEnd })
          break
      }
      if (node.position !== undefined) lastSource = sourceEnd
    }
  }
  walk(nodes)
  return { text, segments, marks, source: fallback.start, sourceEnd: fallback.end }
}

const characterReference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iuy

/** Cuts a text node into runs that stand letter by letter in the source. */
function alignText(
  value: string,
  chunkText: string,
  source: number,
  sourceEnd: number,
  push: (value: string, source: number, sourceEnd: number) => void,
): void {
  if (sourceEnd - source === value.length && chunkText.startsWith(value, source)) {
    push(value, source, sourceEnd)
    return
  }
  let at = source
  let runValue = 0
  let runSource = source
  let index = 0
  const flush = (): void => {
    if (index > runValue) push(value.slice(runValue, index), runSource, at)
  }
  while (index < value.length && at < sourceEnd) {
    characterReference.lastIndex = at
    const reference = chunkText[at] === "&" ? characterReference.exec(chunkText)?.[0] : undefined
    if (reference !== undefined && !value.startsWith(reference, index)) {
      flush()
      const width = value.codePointAt(index)! > 0xffff ? 2 : 1
      push(value.slice(index, index + width), at, at + reference.length)
      index += width
      at += reference.length
      runValue = index
      runSource = at
    } else if (chunkText[at] === value[index] && !isEscape(chunkText, at, value, index)) {
      index += 1
      at += 1
    } else {
      // A backslash of an escape, or indentation dropped at the start of a line.
      flush()
      runValue = index
      at += 1
      runSource = at
    }
  }
  flush()
  if (index < value.length) push(value.slice(index), at, sourceEnd)
}

function isEscape(chunkText: string, at: number, value: string, index: number): boolean {
  return (
    chunkText[at] === "\\" && value[index] === "\\" && chunkText[at + 1] === "\\" && value[index + 1] !== "\\"
  )
}

/** Offset in the chunk of the unit at `index` of the flattened text. */
export function sourceAt(inline: InlineText, index: number): number {
  const segment = segmentAt(inline.segments, index)
  if (segment === undefined) return inline.text.length === 0 ? inline.source : inline.sourceEnd
  return verbatim(segment) ? segment.source + (index - segment.at) : segment.source
}

/** Offset in the chunk just after the unit before `index` of the flattened text. */
export function sourceEndAt(inline: InlineText, index: number): number {
  if (index === 0) return inline.source
  const segment = segmentAt(inline.segments, index - 1)
  if (segment === undefined) return inline.sourceEnd
  return verbatim(segment) ? segment.source + (index - segment.at) : segment.sourceEnd
}

function verbatim(segment: Segment): boolean {
  return segment.sourceEnd - segment.source === segment.length
}

function segmentAt(segments: readonly Segment[], index: number): Segment | undefined {
  let low = 0
  let high = segments.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const segment = segments[middle]!
    if (index < segment.at) high = middle - 1
    else if (index >= segment.at + segment.length) low = middle + 1
    else return segment
  }
  return undefined
}
