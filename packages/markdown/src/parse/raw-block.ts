import { htmlBlockNames } from "micromark-util-html-tag-name"

const htmlBlocks = new Set(htmlBlockNames)

/**
 * Where the code fence or HTML block ends that starts a text: the end of its last line without the line
 * ending, 0 if the text starts with neither. Nothing inside is read as inline text. An unclosed one goes
 * to the end.
 */
export function rawBlockEnd(text: string, from: number): number {
  const first = text[from]
  if (first === "`" || first === "~") return fenceEnd(text, from)
  if (first === "<") return htmlEnd(text, from)
  return 0
}

function fenceEnd(text: string, from: number): number {
  const mark = text[from]!
  let size = 0
  while (text[from + size] === mark) size += 1
  if (size < 3) return 0
  const lineEnd = endOfLine(text, from)
  if (mark === "`" && text.slice(from + size, lineEnd).includes("`")) return 0
  const closing = new RegExp(`[\\r\\n] {0,3}${mark}{${size},}[ \\t]*(?=[\\r\\n]|$)`, "g")
  closing.lastIndex = lineEnd
  return closing.exec(text) ? closing.lastIndex : text.length
}

function htmlEnd(text: string, from: number): number {
  if (text.startsWith("<![CDATA[", from)) return lineEndAfter(text, "]]>", from)
  const start = text.slice(from, from + 16).toLowerCase()
  if (start.startsWith("<!--")) return lineEndAfter(text, "-->", from + 2)
  if (start.startsWith("<?")) return lineEndAfter(text, "?>", from + 1)
  if (/^<![a-z]/.test(start)) return lineEndAfter(text, ">", from)
  if (/^<(?:script|pre|style|textarea)(?:[ \t\r\n>]|$)/.test(start)) {
    const closing = /<\/(?:script|pre|style|textarea)>/gi
    closing.lastIndex = from
    return closing.exec(text) ? endOfLine(text, closing.lastIndex) : text.length
  }
  const name = /^<\/?([a-z][a-z0-9]*)(?:[ \t\r\n>]|\/>|$)/.exec(start)?.[1]
  if (!name || !htmlBlocks.has(name)) return 0
  const blank = /\n[ \t\r]*\n/g
  blank.lastIndex = from
  return blank.exec(text) ? blank.lastIndex - 1 : text.length
}

function lineEndAfter(text: string, closing: string, from: number): number {
  const at = text.indexOf(closing, from)
  return at < 0 ? text.length : endOfLine(text, at + closing.length)
}

function endOfLine(text: string, from: number): number {
  const ending = /[\r\n]/g
  ending.lastIndex = from
  const found = ending.exec(text)
  return found ? found.index : text.length
}
