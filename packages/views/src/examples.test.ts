import assert from "node:assert/strict"
import { readdirSync, readFileSync } from "node:fs"
import type { Model } from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import { XMLValidator } from "fast-xml-parser"
import { describe, test } from "vitest"
import type { ViewId } from "./rendered-view.js"
import { views } from "./views.js"

const folder = new URL("../../../docs/beispiele/", import.meta.url)
const examples = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())

/** What a reader must find in the picture of each view; few enough in the examples to be drawn in full. */
const shown: Readonly<Record<ViewId, (model: Model) => readonly string[]>> = {
  uebersicht: ({ bodies }) => bodies.filter(({ required }) => required !== true).map(({ name }) => name),
  kette: ({ lifePhases }) => lifePhases.slice(0, 1).map(({ label }) => label),
  netz: ({ actors }) => actors.filter(({ mentionedOnly }) => mentionedOnly !== true).map(({ name }) => name),
  zeitplan: ({ milestones }) =>
    milestones.filter(({ childDevelopment }) => childDevelopment !== true).map(({ title }) => title),
  organigramm: ({ bodies }) => bodies.filter(({ required }) => required !== true).map(({ name }) => name),
  ziele: ({ goals }) => goals.map(({ title }) => title),
  bedarf: ({ needs }) => needs.map(({ name }) => name),
  vergleich: ({ surveyWaves }) => surveyWaves.slice(0, 1).map(({ name }) => name),
  lernpfad: ({ insights }) => insights.map(({ learned }) => learned),
}

for (const { name } of examples) {
  describe(name, () => {
    const files = readdirSync(new URL(`${name}/`, folder))
      .filter((file) => file.endsWith(".md"))
      .map((file) => ({ uri: file, text: readFileSync(new URL(`${name}/${file}`, folder), "utf8") }))
    const { model } = readWorkspace(files, {}).groups[0]!

    for (const view of views) {
      test(`${view.id} shows every name of the text, however it is wrapped`, () => {
        const { svg, html, markdown, isEmpty } = view.render(model, { stichtag: "2026-11-01" })
        assert.equal(XMLValidator.validate(svg), true)
        if (isEmpty) return
        const drawn = plain(textsOf(svg))
        for (const wanted of shown[view.id](model)) {
          // Long labels end with „…“, so their beginning counts.
          assert.ok(drawn.includes(plain(wanted).slice(0, 24)), `${wanted} is not in the picture`)
          assert.ok(plain(html).includes(plain(escaped(wanted))), `${wanted} is not in the table`)
          assert.ok(plain(markdown).includes(plain(wanted)), `${wanted} is not in the Markdown`)
        }
      })
    }
  })
}

/** The lines of text of a picture, one after the other. */
function textsOf(svg: string): string {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => unescaped(text!)).join("")
}

/** Only letters and digits: wrapping, hyphens and escapes do not count. */
function plain(text: string): string {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).join("")
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
}
