/** Addresses and secrets the page of the preview is built from. */
export interface PageParts {
  readonly cspSource: string
  readonly script: string
  readonly style: string
  readonly nonce: string
  readonly title: string
  readonly language: string
}

/**
 * The page of the preview. It may run our one script and our one style sheet and load nothing else: no pictures,
 * no fonts, no frames, no connections.
 */
export function pageHtml({ cspSource, script, style, nonce, title, language }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `style-src ${cspSource}`,
    `script-src 'nonce-${nonce}'`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ")
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${escapeHtml(style)}">
</head>
<body>
<header>
<nav id="views" role="tablist"></nav>
<p id="state" role="status" aria-live="polite"></p>
</header>
<main id="main" tabindex="-1">
<div id="tools" role="toolbar"></div>
<div id="picture" role="tabpanel"></div>
<details id="twin"><summary id="twin-label"></summary><div id="twin-text"></div></details>
</main>
<script nonce="${nonce}" src="${escapeHtml(script)}"></script>
</body>
</html>
`
}

/** A secret for one page, from the random source for cryptography. */
export function createNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("")
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
}
