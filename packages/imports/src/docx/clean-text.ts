/**
 * Text as it is meant: composed letters, no soft hyphens and no invisible signs. A no-break space is a space,
 * because a Markdown editor does not show the difference and a search for „z. B.“ would miss it.
 */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00AD\u200B\u200C\u200E\u200F\u2060\uFEFF\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu, "")
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, " ")
    .replace(/\u2011/gu, "-")
}
