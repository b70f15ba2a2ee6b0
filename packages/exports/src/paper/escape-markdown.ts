/** Text of a document as plain text on one line of another: no markup, link, mention or HTML of it survives. */
export function escapeMarkdown(text: string): string {
  return escapeWithin(text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim())
    .replace(/^(#{1,6}|[-+=]|\d{1,9}[.)])(?=\s|$)/, (start) => start.replace(/.$/, "\\$&"))
    .replace(/^[-=]+$/, "\\$&")
}

/** The same within a line or cell, where nothing can begin a list or heading. */
export function escapeWithin(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .replace(/[\\`*_[\]<>|~!$]/g, "\\$&")
    .replace(/&(?=#?\w)/g, "\\&")
    .replace(/(https?|ftp):\/\//gi, "$1:\u2060//")
    .replace(/www\./gi, (start) => `${start.slice(0, 3)}\u2060.`)
    .replace(/@(?=[\p{L}\p{N}])/gu, "@\u2060")
}
