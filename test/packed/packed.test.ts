import assert from "node:assert/strict"
import { readFile, rm } from "node:fs/promises"
import path from "node:path"
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core"
import { publint } from "publint"
import { formatMessage } from "publint/utils"
import { afterAll, beforeAll, describe, test } from "vitest"
import { compile, createConsumer, type Packed, packAll, program } from "./consumer.js"

/** The library example of the README. */
const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8")
const example = /```ts\n(?<code>[\s\S]*?)```\n+[^\n]*\n+```text\n(?<output>[\s\S]*?)```/.exec(readme)?.groups

const strict = {
  target: "ES2023",
  lib: ["ES2023"],
  types: ["node"],
  strict: true,
  skipLibCheck: false,
  exactOptionalPropertyTypes: true,
}
const everyPackage = `
import { model, parseModel } from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import { check, units } from "@kettenwerk/rules"
import * as kettenwerk from "kettenwerk"

export const functions = [model.parse, parseModel, readWorkspace, check, kettenwerk.check]
export const codes: readonly string[] = units.map(({ code }) => code)
`

let packed: readonly Packed[] = []
let folder = ""
beforeAll(async () => {
  packed = await packAll()
  folder = await createConsumer(packed, {
    "example.ts": example?.code ?? "",
    "example.mjs": example?.code ?? "",
    "every-package.ts": everyPackage,
    "nodenext.json": JSON.stringify({
      compilerOptions: { ...strict, module: "nodenext" },
      files: ["example.ts", "every-package.ts"],
    }),
    "bundler.json": JSON.stringify({
      compilerOptions: { ...strict, module: "esnext", moduleResolution: "bundler" },
      files: ["example.ts", "every-package.ts"],
    }),
    "konzept.md": "# Präventionskonzept Landkreis Musterland\n",
  })
})

afterAll(async () => {
  const used = new Set([folder, ...packed.map(({ tarball }) => path.dirname(tarball))])
  for (const one of used) if (one !== "") await rm(one, { recursive: true, force: true })
})

test("the README has a library example of about ten lines and its output", () => {
  assert.ok(example?.code !== undefined && example.output !== undefined)
  assert.ok(example.code.trim().split("\n").length <= 15)
})

test("every package has valid entry points and brings its licence, and no sources", async () => {
  for (const { name, tarball } of packed) {
    const bytes = await readFile(tarball)
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
    const { messages, pkg } = await publint({ pack: { tarball: buffer as ArrayBuffer } })
    const serious = messages.filter(({ type }) => type !== "suggestion")
    assert.deepEqual(
      serious.map((message) => formatMessage(message, pkg)),
      [],
      name,
    )
    const files = (await program("tar", ["-tzf", tarball], folder)).trim().split("\n")
    assert.ok(files.includes("package/LICENSE") && files.includes("package/README.md"), name)
    assert.deepEqual(
      files.filter((file) => /\.test\.|\/src\/|tsbuildinfo|fixtures/.test(file)),
      [],
      name,
    )
  }
})

test("the types of every package are found and true where ES modules are understood", async () => {
  for (const { name, tarball } of packed) {
    const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(await readFile(tarball))))
    assert.ok(analysis.types, `${name} has no types`)
    // ES modules only: what older ways of resolving make of them is not promised.
    const promised = analysis.problems.filter(
      (problem) => !("resolutionKind" in problem && /^node10$|^node16-cjs$/.test(problem.resolutionKind)),
    )
    assert.deepEqual(promised, [], name)
  }
})

test("public types name no inner path of a graph library", async () => {
  const report = await readFile(
    new URL("../../docs/schnittstelle/kettenwerk.api.md", import.meta.url),
    "utf8",
  )
  const imported = Array.from(report.matchAll(/ from '([^']+)'/g), ([, from]) => from!)
  assert.deepEqual([...new Set(imported)].sort(), ["graphology-types", "zod"])
})

test("no package asks for a part of the workspace by anything but a version", async () => {
  for (const { name } of packed) {
    const manifest = JSON.parse(
      await readFile(path.join(folder, "node_modules", name, "package.json"), "utf8"),
    )
    assert.doesNotMatch(JSON.stringify(manifest.dependencies ?? {}), /workspace:|catalog:|file:/, name)
  }
})

describe("a stranger's project", () => {
  for (const resolution of ["nodenext", "bundler"]) {
    test(`compiles with ${resolution} and all library types checked`, async () => {
      assert.equal(await compile(folder, `${resolution}.json`), "")
    })
  }

  test("runs the example of the README, and it prints what the README says", async () => {
    assert.equal(await program(process.execPath, ["example.mjs"], folder), example!.output)
  })

  test("runs the command line", async () => {
    const kettenwerk = path.join(folder, "node_modules/.bin/kettenwerk")
    const { version } = packed.find(({ name }) => name === "kettenwerk")!
    assert.equal(await program(kettenwerk, ["--version"], folder), `${version}\n`)
    const printed = await program(
      kettenwerk,
      ["check", "konzept.md", "--format", "json", "--fail-on", "never"],
      folder,
    )
    assert.equal(JSON.parse(printed).summary.documents, 1)
  })
})
