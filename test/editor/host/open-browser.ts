import { type BrowserContext, chromium } from "playwright-core"

/** A Chromium without a window that cannot reach any other computer. */
export interface OpenBrowser {
  readonly context: BrowserContext
  /** Addresses of other computers that were asked for so far. */
  outside(): readonly string[]
  stop(): Promise<void>
}

/**
 * Files of an extension have an address at this host, which VS Code's own service worker answers. The names resolve
 * to nothing here, so what is shown did not come from there.
 */
const ownFiles = /^https:\/\/[^/]+\.vscode-resource\.vscode-cdn\.net\/.*\/dist\/webview\/page\.(?:js|css)$/

/** Starts Chromium. `language` is the display language VS Code should have. */
export async function openBrowser(executablePath: string, language: "de" | "en"): Promise<OpenBrowser> {
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ],
  })
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: language,
    reducedMotion: "reduce",
  })
  const outside = new Set<string>()
  context.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (!/^(?:https?|wss?):$/.test(protocol) || ["127.0.0.1", "localhost"].includes(hostname)) return
    if (!ownFiles.test(request.url())) outside.add(request.url())
  })
  // A language pack sets this; with it VS Code takes German texts of extensions, its own stay English.
  await context.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`)
  return { context, outside: () => [...outside], stop: () => browser.close() }
}
