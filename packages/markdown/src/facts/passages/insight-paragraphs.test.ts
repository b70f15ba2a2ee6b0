import { describe, expect, it } from "vitest"
import { readConcept } from "../../../test/read-concept.js"

describe("lessons set off as a quote", () => {
  it("are read by their labels", () => {
    const { insights } = readConcept(
      "## Was haben wir gelernt?\n\n> **Gelernt:** Flyer erreichen kaum jemanden.\n> **Was wir daraus machen:** Wir gehen in die Praxen.",
    )
    expect(insights.map(({ learned, consequence }) => ({ learned, consequence }))).toEqual([
      { learned: "Flyer erreichen kaum jemanden.", consequence: "Wir gehen in die Praxen." },
    ])
  })

  it("are nobody's lesson without a label", () => {
    expect(readConcept("## Was haben wir gelernt?\n\n> Es braucht ein ganzes Dorf.").insights).toEqual([])
  })
})
