import fc from "fast-check"
import { expect, it } from "vitest"
import { readable } from "./readable.js"
import { cleanText, type Rich, rawText } from "./rich.js"

const partOf = (text: string): Rich => ({
  inline: { text, segments: [], marks: [], source: 0, sourceEnd: text.length },
  start: 0,
  end: text.length,
})

it("reads decomposed letters, hard spaces and soft hyphens like plain ones and cuts them out of the source", () => {
  const raw = "Ihr geho\u0308ren\u00a0die Grund\u00adschule\nan."
  const { text, cut } = readable(partOf(raw))
  expect(text).toBe("Ihr gehören die Grundschule an.")
  const at = text.indexOf("Grundschule")
  expect(rawText(cut(at, at + "Grundschule".length))).toBe("Grund\u00adschule")
  expect(rawText(cut(4, 11))).toBe("geho\u0308ren")
})

it("never loses its place in any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (written) => {
      // Markdown has no control characters left here, and joining words over lines is not its business.
      const raw = written.replace(/[\0-\x1f-]/gu, "x")
      const { text, cut } = readable(partOf(raw))
      expect(cleanText(rawText(cut(0)))).toBe(cleanText(raw))
      expect(() => cut(text.length + 5)).not.toThrow()
    }),
    { numRuns: 300 },
  )
})
