import assert from "node:assert/strict"
import { test } from "vitest"
import { projectFiles, textOf } from "./project-files.js"

/** Built from parts, so that this file does not contain what it looks for. */
const forbidden: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  {
    name: "host of a package registry",
    pattern: new RegExp(["registry", "(?:npmjs|yarnpkg)", "(?:org|com)"].join("\\."), "i"),
  },
  { name: "registry setting", pattern: new RegExp(`^\\s*(?:\\S+:)?${"regis"}${"try"}\\s*=`, "im") },
  { name: "tarball address in the lock file", pattern: new RegExp(`${"tar"}${"ball"}: *https?:`, "i") },
  { name: "home folder", pattern: /(?:^|[\s"'(=])\/(?:home|Users|root)\/\w/ },
  {
    name: "folder of one machine",
    pattern: new RegExp(`(?:^|[\\s"'(=\`])/(?:${["wo", "rk"].join("")}|tmp/bash_jobs)/`, "m"),
  },
]

test("no file names a package registry or a folder of one machine", () => {
  const found = projectFiles().flatMap((file) => {
    const text = textOf(file)
    return forbidden.filter(({ pattern }) => pattern.test(text)).map(({ name }) => `${file}: ${name}`)
  })
  assert.deepEqual(found, [])
})
