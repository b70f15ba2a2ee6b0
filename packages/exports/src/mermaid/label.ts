/** What may stand in a label as it is; everything else is written as „#code;“, so no directive or markup survives. */
const unsafe = /[^\p{L}\p{M}\p{N} .,()/:–—„“‚‘’§!?+-]/gu

/** A text of a document as the quoted label of a Mermaid node. */
export function mermaidLabel(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/\p{Cs}/gu, "")
    .trim()
  return `"${line.replace(unsafe, (one) => `#${one.codePointAt(0)};`) || "–"}"`
}
