/** Text of a document as plain text inside of Markdown: nothing in it is markup, HTML or a link. */
export function markdownText(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\`*_{}[\]<>()#+!|~$&]/gu, "\\$&")
}
