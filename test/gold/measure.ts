/**
 * `npx tsx --tsconfig scripts/tsconfig.json test/gold/measure.ts [PART …] [--folder=DIR] [--only=a,b] [--show] [--fields]`
 *
 * Reads the example documents and prints, per collection, how much of the hand-made lists was found (recall), how much
 * of what was read is right (precision), and how many of the rated fields agree. `PART` is a part of a document's
 * path, `--only` names collections, `--show` lists what is missing (–) and too much (+), `--fields` different fields.
 * `--folder` measures a folder of your own instead: `X.json` beside `X.md`, each document read alone.
 */
import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { readWorkspace } from "../../packages/markdown/src/workspace/read-workspace.js"
import { type Comparison, compare, type GoldList, type ReadModel } from "./compare.js"

const folder = fileURLToPath(new URL(".", import.meta.url))
const root = `${folder}../../`
const options = process.argv.slice(2)
const parts = options.filter((option) => !option.startsWith("--"))
const only = options
  .find((option) => option.startsWith("--only="))
  ?.slice(7)
  .split(",")

const own = options.find((option) => option.startsWith("--folder="))?.slice(9)
const listsOf = (path: string): readonly GoldList[] =>
  readdirSync(path)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(`${path}/${file}`, "utf8")) as GoldList)
const compareRead = (lists: readonly GoldList[], base: string, uris: readonly string[]) =>
  compare(
    lists,
    readWorkspace(uris.map((uri) => ({ uri, text: readFileSync(`${base}/${uri}`, "utf8") })))
      .model as unknown as ReadModel,
  )
const readFolders = (): readonly Comparison[] => {
  const lists = listsOf(folder)
  const folders = [...new Set(lists.map(({ document }) => document.slice(0, document.lastIndexOf("/"))))]
  return folders.flatMap((path) => {
    const files = readdirSync(`${root}${path}`).filter((file) => file.endsWith(".md"))
    return compareRead(
      lists.filter(({ document }) => document.startsWith(`${path}/`)),
      root,
      files.map((file) => `${path}/${file}`),
    )
  })
}
const results =
  own === undefined
    ? readFolders()
    : listsOf(own).flatMap((list) => compareRead([list], own, [list.document]))
const chosen = results
  .filter(({ document }) => parts.length === 0 || parts.some((part) => document.includes(part)))
  .filter(({ collection }) => only === undefined || only.includes(collection))
  .filter(({ wanted, right, extra }) => wanted + right + extra.length > 0)

const percent = (part: number, whole: number): string =>
  (whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`).padStart(6)
const row = (label: string, list: readonly Comparison[]): string => {
  const sum = (pick: (part: Comparison) => number): number =>
    list.reduce((total, part) => total + pick(part), 0)
  const [wanted, found, right, extra, fields, fieldsRight] = [
    sum((c) => c.wanted),
    sum((c) => c.found),
    sum((c) => c.right),
    sum((c) => c.extra.length),
    sum((c) => c.fields),
    sum((c) => c.fieldsRight),
  ]
  return `${label.padEnd(26)}${percent(found, wanted)} ${`${found}/${wanted}`.padStart(9)}  ${percent(right, right + extra)} ${`+${extra}`.padStart(5)}  ${percent(fieldsRight, fields)} ${`${fieldsRight}/${fields}`.padStart(10)}`
}
console.log(`${"".padEnd(26)}recall            precision      fields`)
for (const collection of [...new Set(chosen.map((part) => part.collection))])
  console.log(
    row(
      collection,
      chosen.filter((part) => part.collection === collection),
    ),
  )
console.log(row("all", chosen))
console.log()
for (const document of [...new Set(chosen.map((part) => part.document))])
  console.log(
    row(
      document.split("/").slice(-2).join("/"),
      chosen.filter((part) => part.document === document),
    ),
  )

for (const part of chosen) {
  const lines = [
    ...(options.includes("--show")
      ? [...part.missing.map((name) => `  – ${name}`), ...part.extra.map((name) => `  + ${name}`)]
      : []),
    ...(options.includes("--fields")
      ? part.differences.map(
          ({ entry, field, wanted, got }) =>
            `  ≠ ${entry}: ${field} ${JSON.stringify(wanted)} ← ${JSON.stringify(got)}`,
        )
      : []),
  ]
  if (lines.length > 0) console.log(`\n${part.document} ${part.collection}\n${lines.join("\n")}`)
}
