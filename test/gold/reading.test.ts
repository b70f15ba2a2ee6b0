import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import { readWorkspace } from "../../packages/markdown/src/workspace/read-workspace.js"
import { type Comparison, compare, type GoldList, type ReadModel } from "./compare.js"

const folder = fileURLToPath(new URL(".", import.meta.url))
const root = `${folder}../../`

/** Least share found and least share right, in percent: what reading these habits may not fall below again. */
const floors: Readonly<Record<string, readonly [recall: number, precision: number]>> = {
  "docs/beispiele/auental": [98, 98],
  "docs/beispiele/hohenfels": [97, 96],
  "docs/beispiele/kleinwalde": [96, 98],
  "docs/beispiele/lindenhain": [97, 97],
  "docs/beispiele/moorland": [96, 98],
  "docs/beispiele/rotbachtal": [86, 92],
  "test/corpus/bedarfsanalyse": [93, 96],
  "test/corpus/bestandstabellen": [94, 94],
  "test/corpus/eckpunkte": [88, 96],
  "test/corpus/fortschreibung": [90, 92],
  "test/corpus/fremd": [92, 95],
  "test/corpus/kooperation": [93, 95],
  "test/corpus/kreiskonzept": [95, 96],
  "test/corpus/kurzprotokoll": [89, 95],
  "test/corpus/lenkungsgruppe": [93, 95],
  "test/corpus/massnahmenblaetter": [93, 95],
  "test/corpus/netzverzeichnis": [90, 86],
  "test/corpus/niederschrift": [93, 95],
  "test/corpus/prosa": [90, 90],
  "test/corpus/protokoll": [75, 80],
  "test/corpus/steckbriefe": [95, 96],
  "test/corpus/stichworte": [88, 95],
  "test/corpus/tabellen": [97, 93],
  "test/corpus/vorlage": [79, 93],
  "test/corpus/zwischenstand": [95, 95],
}

const lists = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(`${folder}${file}`, "utf8")) as GoldList)
const folderOf = ({ document }: GoldList): string => document.slice(0, document.lastIndexOf("/"))

it("every folder with a hand-made list has a floor", () => {
  expect([...new Set(lists.map(folderOf))].sort()).toEqual(Object.keys(floors).sort())
})

it.each(Object.entries(floors))("%s is read as well as before", (path, [recall, precision]) => {
  const files = readdirSync(`${root}${path}`)
    .filter((file) => file.endsWith(".md"))
    .map((file) => ({ uri: `${path}/${file}`, text: readFileSync(`${root}${path}/${file}`, "utf8") }))
  const own = lists.filter((list) => folderOf(list) === path)
  const parts = compare(own, readWorkspace(files).model as unknown as ReadModel)
  const sum = (pick: (part: Comparison) => number): number =>
    parts.reduce((total, part) => total + pick(part), 0)
  const missing = parts.flatMap((part) => part.missing.map((name) => `${part.collection}: ${name}`))
  const extra = parts.flatMap((part) => part.extra.map((name) => `${part.collection}: ${name}`))
  const found = Math.round((100 * sum((part) => part.found)) / sum((part) => part.wanted))
  const right = Math.round((100 * sum((part) => part.right)) / sum((part) => part.right + part.extra.length))
  expect(found, `missing: ${missing.join("; ")}`).toBeGreaterThanOrEqual(recall)
  expect(right, `too much: ${extra.join("; ")}`).toBeGreaterThanOrEqual(precision)
})
