import assert from "node:assert/strict"
import { spawnSync } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, beforeAll, describe, test } from "vitest"
import vnu from "vnu-jar"
import { pages } from "./pages.js"

interface Message {
  readonly type: "info" | "error"
  readonly url: string
  readonly lastLine?: number
  readonly message: string
  readonly extract?: string
}

const hasJava = spawnSync("java", ["-version"]).status === 0
const all = pages()
let folder = ""
let messages: readonly Message[] = []

beforeAll(async () => {
  if (!hasJava) return
  folder = await mkdtemp(path.join(tmpdir(), "kettenwerk-pages-"))
  for (const { name, html } of all) await writeFile(path.join(folder, `${name}.html`), html)
  // One start of the checker for all pages; it prints its messages on standard error.
  const jar = ["-jar", String(vnu), "--format", "json", "--exit-zero-always", folder]
  const { stderr } = spawnSync("java", jar, { encoding: "utf8", maxBuffer: 1 << 28 })
  messages = JSON.parse(stderr).messages
})

afterAll(async () => {
  if (folder !== "") await rm(folder, { recursive: true, force: true })
})

describe.skipIf(!hasJava)("the Nu HTML checker (needs java)", () => {
  for (const { name } of all) {
    test(`has nothing to say about ${name}`, () => {
      // Twins are well-formed XML as well, so that they can be checked and embedded as such.
      const own = messages.filter(
        ({ url, message }) => url.endsWith(`/${name}.html`) && !message.startsWith("Trailing slash on void"),
      )
      assert.deepEqual(
        own.map(({ type, lastLine, message, extract }) => `${type} ${lastLine}: ${message} ${extract}`),
        [],
      )
    })
  }

  test("finds what is wrong", async () => {
    const file = path.join(folder, "wrong.html")
    await writeFile(file, "<!doctype html><title>x</title><p id=a><p id=a>")
    const { status } = spawnSync("java", ["-jar", String(vnu), file])
    assert.equal(status, 1)
  })
})
