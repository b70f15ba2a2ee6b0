import assert from "node:assert/strict"
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, test } from "vitest"
import { createFolderShelf } from "./folder-shelf.js"

const name = "a".repeat(64)
const other = "b".repeat(64)
const file = `${name}.json`

describe("the cache folder", () => {
  let folder = ""
  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), "kettenwerk-")), "cache")
  })
  afterEach(() => rm(path.dirname(folder), { recursive: true, force: true }))

  test("gives back what was put there, in this run and the next, and keeps itself out of repositories", async () => {
    const shelf = createFolderShelf(folder)
    await shelf.put(name, "Größe\n🟢")
    assert.equal(await shelf.get(name), "Größe\n🟢")
    assert.equal(await createFolderShelf(folder).get(name), "Größe\n🟢")
    assert.equal(await shelf.get(other), undefined)
    assert.equal(await readFile(path.join(folder, ".gitignore"), "utf8"), "*\n")
  })

  test("takes an entry for none that was cut, changed, emptied or renamed", async () => {
    const shelf = createFolderShelf(folder)
    await shelf.put(name, '{"findings":[]}')
    const content = await readFile(path.join(folder, file), "utf8")
    const damaged = [
      content.slice(0, -1),
      content.slice(0, 70),
      "",
      content.replace("[]", "[1]"),
      content.slice(1),
    ]
    for (const text of damaged) {
      await writeFile(path.join(folder, file), text)
      assert.equal(await shelf.get(name), undefined, JSON.stringify(text))
    }
    await writeFile(path.join(folder, `${other}.json`), content)
    assert.equal(await shelf.get(other), undefined)
  })

  test("holds whole entries only, however many write at once", async () => {
    const texts = Array.from({ length: 20 }, (_, at) => `${at}`.repeat(50_000))
    await Promise.all(texts.map((text) => createFolderShelf(folder).put(name, text)))
    assert.ok(texts.includes((await createFolderShelf(folder).get(name))!))
    assert.deepEqual((await readdir(folder)).sort(), [".gitignore", file])
  })

  test("says why it cannot keep anything, and goes on", async () => {
    await writeFile(folder, "eine Datei, kein Ordner")
    const shelf = createFolderShelf(folder)
    await shelf.put(name, "x")
    assert.notEqual(shelf.problem, undefined)
    assert.equal(await shelf.get(name), undefined)
    await shelf.tidy()
  })

  test("throws away what nobody has used for a month, and nothing else", async () => {
    const shelf = createFolderShelf(folder)
    await shelf.put(name, "x")
    await shelf.put(other, "y")
    const longAgo = Date.now() / 1000 - 40 * 24 * 60 * 60
    await writeFile(path.join(folder, "notiz.txt"), "")
    for (const one of await readdir(folder)) await utimes(path.join(folder, one), longAgo, longAgo)
    const next = createFolderShelf(folder)
    await next.get(name)
    await next.tidy()
    assert.deepEqual((await readdir(folder)).sort(), [".gitignore", file, "notiz.txt"])
  })
})
