import assert from "node:assert/strict"
import { test } from "vitest"
import { projectFiles, textOf } from "./project-files.js"

/** Files of a folder of the command line that hold one command or format each. */
function unitsIn(folder: string, others: readonly string[]): readonly string[] {
  const path = `packages/kettenwerk/src/${folder}/`
  return projectFiles()
    .filter((file) => file.startsWith(path) && !file.endsWith(".test.ts"))
    .map((file) => file.slice(path.length, -".ts".length))
    .filter((name) => !others.includes(name))
}

test("every file of a command is registered and described in docs/cli.md", () => {
  const index = textOf("packages/kettenwerk/src/commands/index.ts")
  const page = textOf("docs/cli.md")
  for (const name of unitsIn("commands", ["index", "register-command"])) {
    assert.ok(index.includes(`"./${name}.js"`), `${name} is not registered`)
    assert.match(page, new RegExp(`^\\| \`${name}[ \`]`, "m"), `${name} is not in docs/cli.md`)
  }
})

test("every option of a command is described in docs/cli.md", () => {
  const page = textOf("docs/cli.md")
  const sources = [...unitsIn("commands", ["index"]).map((name) => `commands/${name}`), "common-options"]
  for (const source of sources) {
    const text = textOf(`packages/kettenwerk/src/${source}.ts`)
    for (const [, flags = ""] of text.matchAll(/\.option\(\s*"([^"]+)"/g)) {
      const long = /--[\w-]+/.exec(flags)![0]
      assert.ok(
        page.includes(`${long}\``) || page.includes(`${long} `),
        `${long} of ${source} is not in docs/cli.md`,
      )
    }
  }
})
