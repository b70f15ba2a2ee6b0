import { printable } from "../text/printable.js"

/** Keeps letters together and is not seen; within „@name“ and „#12“ it keeps a server from mentioning anybody or linking. */
const wordJoiner = "\u2060"

/** Text as plain text of a Markdown document: no markup of it survives, nobody is mentioned, nothing is linked. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~!]/g, "\\$&")
    .replace(/&(?=#?\w)/g, "\\&")
    .replace(/^(#{1,6}|[-+=]|\d{1,9}[.)])(?=\s|$)/, (start) => start.replace(/.$/, "\\$&"))
    .replace(/(?<=[@#])(?=[\p{L}\p{N}])/gu, wordJoiner)
    .replace(/\b(https?|ftp):\/\//gi, `$1:${wordJoiner}//`)
    .replace(/\bwww\./gi, (start) => `${start.slice(0, 3)}${wordJoiner}.`)
}

/** Text as it is written, in backticks: more of them than stand in the text itself. */
export function inlineCode(text: string): string {
  const line = oneLine(text)
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([ticks]) => ticks.length))
  const fence = "`".repeat(longest + 1)
  const space = line.startsWith("`") || line.endsWith("`") ? " " : ""
  return `${fence}${space}${line}${space}${fence}`
}

function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, " ").trim()
}
