import assert from "node:assert/strict"
import { describe, test } from "vitest"
import { contrastRatio } from "./contrast.js"
import { palettes } from "./palette.js"

test("the contrast of black and white is 21, of equal colours 1", () => {
  assert.equal(Math.round(contrastRatio("#000000", "#ffffff")), 21)
  assert.equal(contrastRatio("#777777", "#777777"), 1)
})

for (const [scheme, palette] of Object.entries(palettes)) {
  describe(scheme, () => {
    const { background, surface, text, muted, line, accent, attention, tones } = palette
    const fills = [background, surface, ...tones.map(({ fill }) => fill)]

    test("text reaches 4.5 : 1 on every fill (WCAG AA)", () => {
      for (const fill of fills) assert.ok(contrastRatio(text, fill) >= 4.5, `${text} on ${fill}`)
    })
    test("secondary and marked text reaches 4.5 : 1 where it stands", () => {
      for (const colour of [muted, accent, attention])
        for (const fill of [background, surface])
          assert.ok(contrastRatio(colour, fill) >= 4.5, `${colour} on ${fill}`)
    })
    test("lines and frames reach 3 : 1 beside what they bound", () => {
      for (const { fill, stroke } of tones)
        for (const near of [fill, background])
          assert.ok(contrastRatio(stroke, near) >= 3, `${stroke} on ${near}`)
      assert.ok(contrastRatio(line, background) >= 3)
      assert.ok(contrastRatio(line, surface) >= 3)
    })
  })
}
