import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "vitest"
import { waitFor } from "../host/wait-for.js"
import type { Session } from "./session.js"

const themes = [
  ["Default Dark Modern", "vscode-dark"],
  ["Default High Contrast", "vscode-high-contrast"],
  ["Default High Contrast Light", "vscode-high-contrast-light"],
] as const

/** Steps through the colour themes, from light on; the picture has to follow each. */
export function themeSteps(session: Session): void {
  test("sees first steps and preview in light, dark and high contrast", async () => {
    const { bench, editor, page } = session
    const content = bench.webview()
    mkdirSync(join(editor.workspace, ".vscode"), { recursive: true })
    await bench.runCommand("Erste Schritte")
    await page.locator(".gettingStartedContainer", { hasText: "Ein Konzept schreiben" }).waitFor()
    const pictures = page.locator(".gettingStartedContainer .getting-started-media img")
    await pictures.first().waitFor()
    await bench.screenshot("walkthrough")
    const picture = () => content.locator("#picture svg").evaluate((svg) => svg.outerHTML)
    for (const [theme, shown] of themes) {
      const before = await picture()
      const settings = JSON.stringify({ "workbench.colorTheme": theme })
      writeFileSync(join(editor.workspace, ".vscode/settings.json"), settings)
      await content.locator(`body.${shown}`).waitFor()
      await waitFor("the picture in other colours", async () => (await picture()) !== before)
      await bench.screenshot(`theme-${shown}`)
    }
  })
}
