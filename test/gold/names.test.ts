import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { readWorkspace } from "../../packages/markdown/src/workspace/read-workspace.js"

const base = fileURLToPath(new URL("../../", import.meta.url))
const documents = ["docs/beispiele", "test/corpus"].flatMap((folder) =>
  readdirSync(`${base}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`),
)

/** Cut in the wrong place: a bracket or quote without its partner, a colon in front, a label that stayed. */
function isTorn(name: string): boolean {
  const count = (mark: string): number => name.split(mark).length - 1
  return (
    count("(") !== count(")") ||
    /^\s*[:;,)–|]/u.test(name) ||
    /[:;,(|]\s*$/u.test(name) ||
    /^(?:Leitung|Vorsitz|Mitglieder|Teilnehmende|Träger)\s*:/u.test(name)
  )
}

describe.each(documents)("the names read in %s", (document) => {
  const text = readFileSync(`${base}${document}`, "utf8")
  const { model } = readWorkspace([{ uri: document, text }])

  it("are whole: no actor, body or member has a bracket or a colon too many", () => {
    const names = [...model.actors, ...model.bodies, ...model.memberships].map(({ name }) => name)
    expect(names.filter(isTorn)).toEqual([])
  })
})
