import assert from "node:assert/strict"
import { mkdirSync, writeFileSync } from "node:fs"
import { views } from "@kettenwerk/views"
import type { FrameLocator } from "playwright-core"
import { test } from "vitest"
import { cacheFolder } from "./host/folders.js"
import { waitFor } from "./host/wait-for.js"
import { hostileConcept } from "./session/hostile-concept.js"
import { describeSession, lineOf } from "./session/session.js"

const workspace = `${cacheFolder}/editor-hostile`
mkdirSync(workspace, { recursive: true })
writeFileSync(`${workspace}/konzept.md`, hostileConcept())

const options = { name: "hostile", entry: "node", workspace, file: "konzept.md" } as const
describeSession("a concept that wants to run and load things", options, (session) => {
  const seen: string[] = []

  test("is watched by an ear that hears", async () => {
    const { bench, page } = session
    page.on("console", (message) => {
      if (message.text().startsWith("CANARY")) seen.push(message.text())
    })
    page.on("dialog", (dialog) => {
      seen.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    await bench.runCommand("Vorschau öffnen: Strukturübersicht")
    const content = bench.webview()
    await content.locator("#picture svg").waitFor()
    await content.locator("body").evaluate(() => console.log("CANARY control"))
    await waitFor("the control", () => seen.length > 0)
    assert.deepEqual(seen.splice(0), ["CANARY control"])
  })

  for (const { id, title } of [...views, { id: "lesebericht", title: { de: "Lesebericht" } }]) {
    test(`does nothing in „${title.de}“`, async () => {
      const { bench } = session
      const content = bench.webview()
      await content.locator(`[data-view="${id}"]`).click()
      await content.locator(`[data-view="${id}"][aria-selected="true"]`).waitFor()
      await content.locator("#twin-text table, #twin-text p").first().waitFor({ state: "attached" })
      await content.locator("#twin").evaluate((twin) => twin.setAttribute("open", ""))
      await bench.screenshot(id)
      // Something of it has to be there, else nothing was tried.
      assert.match(await content.locator("#main").innerText(), /CANARY|canary\.invalid|Auenfeld/)
      assert.deepEqual(await dangerous(content), [])
    })
  }

  test("does nothing in what is shown over a name", async () => {
    const { bench, page } = session
    await bench.openFile("konzept.md")
    // In the table of actors a row begins with the name.
    await bench.goTo(lineOf(session, "konzept.md", "## Akteure") + 4, 1)
    const row = page.locator(".view-line", { hasText: /^\|\s\[Sozialamt/ })
    const card = page.locator(".monaco-hover:visible", { hasText: "Träger von" })
    await bench.hover(row, 60, card)
    await bench.screenshot("hover")
    const live = 'img, a[href^="command:"], a[data-href^="command:"], script, iframe'
    assert.equal(await card.first().locator(live).count(), 0)
  })

  test("ran nothing and loaded nothing", () => {
    assert.deepEqual(seen, [])
    assert.deepEqual(session.browser.outside(), [])
  })
})

/** What could run or load, in the words of its markup. */
function dangerous(content: FrameLocator): Promise<readonly string[]> {
  return content.locator("body").evaluate((body) => {
    const all = [...body.querySelectorAll("#picture *, #twin *")]
    const suspicious = (element: Element) =>
      ["script", "iframe", "img", "image", "object", "embed", "style", "link", "a", "foreignobject"].includes(
        element.localName.toLowerCase(),
      ) ||
      [...element.attributes].some(
        ({ name, value }) =>
          name.startsWith("on") ||
          (/href$|^src$/.test(name) && !value.startsWith("#")) ||
          /url\(\s*["']?http/.test(value),
      )
    return all.filter(suspicious).map(({ outerHTML }) => outerHTML.slice(0, 200))
  })
}
