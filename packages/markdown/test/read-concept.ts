import type { Model } from "@kettenwerk/core"
import { readWorkspace } from "../src/workspace/read-workspace.js"

/** Reads a piece of a concept; a text without a main heading gets one that says what it belongs to. */
export function readConcept(markdown: string): Model {
  const text = /^(?:---|# )/u.test(markdown)
    ? markdown
    : `# Präventionskonzept Landkreis Auental\n\n${markdown}`
  return readWorkspace([{ uri: "konzept.md", text }]).model
}

/** Spellings that must not change what is read: decomposed letters, line ends of Windows, hard spaces, soft hyphens. */
export const spellings: readonly (readonly [string, (text: string) => string])[] = [
  ["decomposed letters", (text) => text.normalize("NFD")],
  ["line ends of Windows", (text) => text.replace(/\n/gu, "\r\n")],
  [
    "soft hyphens",
    (text) =>
      text
        .replace(/Jugendhilfe/gu, "Jugend\u00adhilfe")
        .replace(/Befragung/gu, "Be\u00adfragung")
        .replace(/befragung/gu, "be\u00adfragung")
        .replace(/beschlossen/gu, "be\u00adschlossen"),
  ],
  ["hard spaces", (text) => text.replace(/(?<=[\p{L}\d.]) (?=[\p{L}\d])/gu, "\u00a0")],
]
