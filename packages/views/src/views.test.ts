import assert from "node:assert/strict"
import { emptyModel } from "@kettenwerk/core"
import { XMLParser, XMLValidator } from "fast-xml-parser"
import { describe, test } from "vitest"
import type { Scheme } from "./colours/palette.js"
import { palettes } from "./colours/palette.js"
import { modelForTests } from "./model-for-tests.js"
import { viewById, views } from "./views.js"

const hostile = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "[x](javascript:alert(1))",
  "]]><svg onload=alert(1)>",
  "<!-- kettenwerk:uebersicht:end --><script>",
  "&lt;b&gt; &#60;script&#62;",
  "| a | b |\n| - | - |\n# Titel",
  "![](https://example.org/zaehlpixel.png)",
  "Frühförder\u00ADstelle\u0000\u0008\uFFFE\uD800",
  "\u202Egnp.exe مرحبا بالعالم שלום",
  "👨‍👩‍👧‍👦".repeat(50),
  "Donaudampfschifffahrtsgesellschaft".repeat(40),
  "{{constructor}} =cmd|' /C calc'!A0",
  "",
  " ",
]
const bad = modelForTests(
  { actors: 40, offers: 30, milestones: 30 },
  (kind, at) => hostile[(at + kind.length) % hostile.length]!,
)
const plain = modelForTests({ actors: 20, offers: 12, milestones: 12 }, (kind, at) => `${kind} ${at}`)
const large = modelForTests(
  { actors: 500, offers: 300, milestones: 200 },
  (kind, at) => `Koordinierungsstelle für ${kind} ${at}`,
)
const schemes = Object.keys(palettes) as Scheme[]

for (const view of views) {
  describe(view.id, () => {
    test("says why it is empty, in both languages", () => {
      for (const language of ["de", "en"] as const) {
        const drawn = view.render(emptyModel(), { language })
        assert.ok(drawn.isEmpty && (drawn.reason?.length ?? 0) > 20)
        assert.ok(drawn.html.includes(drawn.reason!.slice(0, 20)))
        assert.equal(XMLValidator.validate(drawn.svg), true)
      }
    })

    test("is well-formed XML in every scheme, with title and description", () => {
      for (const scheme of schemes) {
        const { svg } = view.render(plain, { scheme, stichtag: "2026-11-01" })
        assert.equal(XMLValidator.validate(svg), true)
        assert.match(svg, /^<svg [^>]*role="img" aria-labelledby="[^"]+" aria-describedby="[^"]+"/)
        assert.ok(svg.includes(`fill="${palettes[scheme].background}"`))
      }
    })

    test("lets nothing of a hostile document become markup, a link, a style or a request", () => {
      const { svg, html, markdown, title } = view.render(bad, { stichtag: "2026-11-01" })
      for (const markup of [svg, `<main>${html}</main>`]) {
        assert.equal(XMLValidator.validate(markup), true)
        const { elements, attributes } = namesIn(markup)
        for (const name of elements) assert.ok(allowedElements.has(name), `<${name}>`)
        for (const name of attributes) assert.ok(!/^(?:on|style$|href$|xlink|src$)/.test(name), name)
      }
      assert.doesNotMatch(svg, /url\((?!#kw-)/)
      assert.doesNotMatch(markdown, /(?<!\\)<|(?<!\\)\]\(|!\[(?!\\)|https?:\/\//)
      assert.doesNotMatch(svg + html + markdown, /[\u0000-\u0008\u202E\uFFFE]|\p{Cs}/u)
      assert.ok(title.length > 0)
    })

    test("has the same bytes every time and depends on nothing but model and options", () => {
      const first = view.render(plain, { stichtag: "2026-11-01" })
      assert.deepEqual(view.render(structuredClone(plain), { stichtag: "2026-11-01" }), first)
    })

    test("says what it grouped of 500 actors, 300 offers and 200 milestones, and stays small", () => {
      const drawn = view.render(large, { stichtag: "2026-11-01" })
      assert.ok((drawn.grouped?.length ?? 0) > 20)
      assert.ok(drawn.svg.includes(drawn.grouped!.slice(0, 12)))
      assert.ok(drawn.svg.length < 400_000, `${drawn.svg.length} characters`)
      assert.equal(XMLValidator.validate(drawn.svg), true)
    })

    test("leads back to the text", () => {
      const { html, svg } = view.render(plain, { stichtag: "2026-11-01" })
      assert.match(html, /data-source="konzept\.md" data-offset="0" data-line="1"/)
      if (view.id !== "netz") assert.match(svg, /data-source="konzept\.md"/)
    })

    test("does not name persons", () => {
      const { html, svg, markdown } = view.render(plain)
      assert.doesNotMatch(html + svg + markdown, /Person\d/)
    })

    test("has a table with row and column headers", () => {
      const { html } = view.render(plain, { headingLevel: 3 })
      assert.match(html, /<h3 id=/)
      assert.match(html, /<th scope="col">/)
      assert.match(html, /<th scope="row">/)
      assert.match(html, /<caption>/)
    })
  })
}

test("views are found by their id", () => {
  assert.equal(viewById("kette")?.title.de, "Kettenmatrix")
  assert.equal(viewById("nichts"), undefined)
})

test("ids differ where pictures share a page", () => {
  const ids = (prefix: string) =>
    [
      ...viewById("kette")!
        .render(plain, { idPrefix: prefix })
        .svg.matchAll(/ id="([^"]+)"/g),
    ].map(([, id]) => id)
  assert.equal(ids("a").length > 2, true)
  assert.deepEqual(
    ids("a").filter((id) => ids("b").includes(id)),
    [],
  )
})

const allowedElements = new Set([
  ...[
    "svg",
    "g",
    "rect",
    "line",
    "circle",
    "polygon",
    "polyline",
    "path",
    "text",
    "title",
    "desc",
    "defs",
    "pattern",
  ],
  ...[
    "main",
    "section",
    "h2",
    "p",
    "div",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "span",
    "br",
    "bdi",
  ],
])

function namesIn(markup: string) {
  const elements = new Set<string>()
  const attributes = new Set<string>()
  const walk = (nodes: readonly Record<string, unknown>[]) => {
    for (const node of nodes) {
      for (const [key, value] of Object.entries(node)) {
        if (key === ":@") for (const name of Object.keys(value as object)) attributes.add(name)
        else if (key !== "#text") {
          elements.add(key)
          walk(value as Record<string, unknown>[])
        }
      }
    }
  }
  walk(new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "" }).parse(markup))
  return { elements, attributes }
}
