const loneSurrogates = /\p{Surrogate}/gu
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Text that can be written as UTF-8: halves of surrogate pairs become U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(loneSurrogates, "\ufffd")
}

/** Well-formed text without control characters; line breaks of every kind become `\n`, tabs stay. */
export function plainText(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(controls, "")
}

/** Text that XML 1.0 can hold: plain text, and U+FFFD in place of what the standard excludes. */
export function xmlText(text: string): string {
  return plainText(text).replace(notInXml, "\ufffd")
}
