import type { Scheme } from "../colours/palette.js"
import { escapeXml } from "../svg/xml.js"
import { cleanText } from "../text/clean-text.js"
import type { Language } from "../text/speaker.js"
import { pageStyles } from "./page-styles.js"

/** A complete HTML page. `body` is markup already. Scripts, frames and everything from outside are forbidden. */
export function pageFrame(page: {
  readonly title: string
  readonly language: Language
  readonly scheme: Scheme
  readonly body: string
  /** Styles beside those every page has. */
  readonly styles?: string
}): string {
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Kettenwerk">
<title>${escapeXml(cleanText(page.title))}</title>
<style>
${pageStyles(page.scheme)}${page.styles === undefined ? "" : `\n${page.styles}`}
</style>
</head>
<body>
${page.body}
</body>
</html>
`
}
