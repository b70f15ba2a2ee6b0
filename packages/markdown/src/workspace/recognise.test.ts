import assert from "node:assert/strict"
import { describe, test } from "vitest"
import { readWorkspace } from "./read-workspace.js"

/** Whether a first draft with this title and one chapter is taken for a concept. */
function isRecognised(title: string): boolean {
  const text = `# ${title}\n\n## Ziele\n\n- Z1: Hilfe\n`
  return readWorkspace([{ uri: "konzept.md", text }]).groups.some(({ documents }) =>
    documents.some(({ recognised }) => recognised),
  )
}

describe("a first draft with a title and one chapter", () => {
  const concepts = [
    "Präventionskonzept Musterland",
    "Unser Präventionskonzept",
    "Konzept Präventionskette Auental 2027",
    "Präventionskette Söllach".normalize("NFD"),
    "Präventionskette der Stadt Söllach – Fortschreibung",
    "Handlungskonzept gegen Kinderarmut",
  ]
  for (const title of concepts) {
    test(`is a concept: ${title}`, () => assert.ok(isRecognised(title)))
  }

  const others = [
    "Präventionskonzept gegen sexualisierte Gewalt",
    "Präventionskonzept der Grundschule am Wald",
    "Präventionskonzept für unseren Verein",
    "Gewaltpräventionskonzept",
    "Präventionskonzept Brandschutz",
    "Handbuch Vereinsverwaltung",
    "Ziele für 2027",
  ]
  for (const title of others) {
    test(`is none of ours: ${title}`, () => assert.ok(!isRecognised(title)))
  }
})
