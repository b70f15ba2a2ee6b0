import { type BrowserContext, chromium } from "playwright-core"

export interface OpenBrowser {
  readonly context: BrowserContext
  close(): Promise<void>
}

/** Starts Chromium without a window. `language` is the display language VS Code should have. */
export async function openBrowser(executablePath: string, language: "de" | "en"): Promise<OpenBrowser> {
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    ],
  })
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: language,
    reducedMotion: "reduce",
  })
  // A language pack sets this; with it VS Code takes German texts of extensions, its own stay English.
  await context.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`)
  return { context, close: () => browser.close() }
}
