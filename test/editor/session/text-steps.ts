import { test } from "vitest"
import { again, waitFor } from "../host/wait-for.js"
import { lineOf, type Session, savedText } from "./session.js"

/** Steps in the text: findings, quick fix, completion, hover, definition, rename. */
export function textSteps(session: Session): void {
  test("sees a German finding among the problems", async () => {
    const { bench, page } = session
    await page.locator(".statusbar-item", { hasText: "Warnungen" }).waitFor()
    await page.locator('.statusbar-item[id="status.problems"] a').click()
    const rows = page.locator(".markers-panel .monaco-list-row")
    await rows.filter({ hasText: "Familien wurden noch nicht gefragt" }).waitFor()
    await bench.screenshot("problems")
    await page
      .locator(".markers-panel-action-filter-container input, .viewpane-filter input")
      .first()
      .fill("Dokumentsprache")
    await rows.filter({ hasText: "Dokumentsprache fehlt" }).waitFor()
  })

  test("applies a quick fix and sees the finding vanish", async () => {
    const { bench, page } = session
    await bench.goTo(2, 3)
    const fix = page.locator(".action-widget").getByText("lang: de")
    await bench.pressUntil("Control+.", fix)
    await bench.screenshot("quick-fix")
    await again(async () => {
      // Not a second time once it is chosen: then the key would reach the text.
      if (await fix.isVisible()) await page.keyboard.press("Enter")
      await page.locator(".view-line", { hasText: /^lang:/ }).waitFor({ timeout: 4000 })
    })
    const rows = page.locator(".markers-panel .monaco-list-row")
    await rows.filter({ hasText: "Dokumentsprache fehlt" }).waitFor({ state: "detached" })
    await bench.screenshot("fixed")
    // The panel has done its part; without it there is room for the text.
    await page
      .locator('.panel [aria-label^="Hide Panel"], .panel [aria-label^="Close Panel"]')
      .first()
      .click()
    await page.locator(".markers-panel").waitFor({ state: "hidden" })
  })

  test("completes an actor in a table cell", async () => {
    const { bench, page } = session
    // The quick fix put one line in above.
    const line = lineOf(session, "konzept.md", "| Familienbüro Söllach | Jugendamt | wöchentlich |") + 1
    await bench.goTo(line, 60)
    await page.keyboard.press("End")
    await page.keyboard.press("Enter")
    await page.keyboard.type("| Gesu")
    const offered = page.locator(".suggest-widget:visible .monaco-list-row", { hasText: "Gesundheitsamt" })
    await bench.pressUntil("Control+Space", offered)
    await bench.screenshot("completion")
    await offered.first().click()
    const written = page.locator(".view-line", { hasText: /^\|\sGesundheitsamt$/ })
    await written.first().waitFor()
    await page.keyboard.type(" | Familienbüro Söllach | jährlich |")
    await page
      .locator(".view-line", { hasText: /^\|\sGesundheitsamt\s\|\sFamilienbüro\sSöllach\s\|\sjährlich\s\|$/ })
      .waitFor()
    await bench.screenshot("completed")
  })

  test("hovers over an actor and reads what is known", async () => {
    const { bench, page } = session
    await bench.goTo(lineOf(session, "konzept.md", "| Familienbüro Söllach | Freie Träger") + 1, 6)
    const row = page.locator(".view-line", { hasText: /^\|\sFamilienbüro\sSöllach\s\|\sFreie/ })
    const card = page.locator(".monaco-hover:visible", { hasText: "Freie Träger" })
    await bench.hover(row, 60, card)
    await waitFor("the card to be fully there", () =>
      card.first().evaluate((element) => element.getAnimations({ subtree: true }).length === 0),
    )
    await bench.screenshot("hover")
    await page.keyboard.press("Escape")
  })

  test("goes to where an actor is introduced", async () => {
    const { bench } = session
    await bench.goTo(lineOf(session, "konzept.md", "| Elterncafé Söllach | Familienbüro Söllach") + 1, 30)
    const target = lineOf(session, "konzept.md", "| Familienbüro Söllach | Freie Träger") + 1
    await bench.pressUntilAt("F12", target)
    await bench.screenshot("definition")
  })

  test("renames an actor across two files", async () => {
    const { bench, page } = session
    const box = page.locator(".rename-box input")
    await bench.pressUntil("F2", box)
    await box.fill("Familienzentrum Söllach")
    await bench.screenshot("rename")
    await box.press("Enter")
    // Another document is changed only after a look at it: its box is not ticked yet.
    const other = page
      .locator(".monaco-list-row", { hasText: "anlage-angebote.md" })
      .locator('input[type="checkbox"]')
    await other.waitFor()
    await bench.screenshot("rename-preview")
    await other.check()
    await page.getByRole("button", { name: "Apply" }).click()
    const renamed = page.locator(".view-line", { hasText: /^\|\sFamilienzentrum\sSöllach/ })
    await renamed.first().waitFor()
    await bench.runCommand("File: Save All Files")
    await waitFor("both files saved", () =>
      ["konzept.md", "anlage-angebote.md"].every((name) => {
        const text = savedText(session, name)
        return text.includes("Familienzentrum Söllach") && !text.includes("| Familienbüro Söllach")
      }),
    )
    await bench.screenshot("renamed")
  })
}
