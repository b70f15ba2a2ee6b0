import assert from "node:assert/strict"
import { execFile } from "node:child_process"
import { mkdir, readdir, readFile } from "node:fs/promises"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { beforeAll, describe, test } from "vitest"
import { folderWith } from "./run-cli.js"

const root = fileURLToPath(new URL("../../", import.meta.url))
const page = await readFile(`${root}docs/automatisch-pruefen.md`, "utf8")

/** Every command of the page that calls Kettenwerk, as it stands there. */
const commands = [
  ...new Set(Array.from(page.matchAll(/npx --no-install kettenwerk [^\n]+/g), ([command]) => command)),
]
const install = /npm install --no-save [^\n]+/.exec(page)![0]

interface Answer {
  readonly code: number
  readonly output: string
}

/** Runs a line as a shell of a build server does, without any network to fall back on. */
function shell(line: string, cwd: string): Promise<Answer> {
  const { PATH = "", HOME = "" } = process.env
  const env = { PATH, HOME, npm_config_offline: "true", npm_config_update_notifier: "false" }
  return new Promise((resolve) => {
    execFile("sh", ["-c", line], { cwd, env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : -1
      resolve({ code, output: stdout + stderr })
    })
  })
}

describe("the page about automatic checks", () => {
  let cwd = ""
  beforeAll(async () => {
    cwd = await folderWith({
      "konzepte/konzept.md":
        "---\nstatus: vorlage\n---\n\n# Präventionskonzept Landkreis Größenau\n\n## Ziele\n\n- Z1: Alle Familien kennen eine Anlaufstelle.\n",
      "kettenwerk.yaml": /```yaml\n(stichtag: .*)\n```/.exec(page)![1]!,
    })
    await mkdir(path.join(cwd, "werkzeug"))
    const packed = await shell(`node scripts/pack-cli.mjs "${cwd}/werkzeug/kettenwerk.tgz"`, root)
    assert.equal(packed.code, 0, packed.output)
  })

  test("installs the packed command line offline, and nothing else", async () => {
    const { code, output } = await shell(install, cwd)
    assert.equal(code, 0, output)
    const installed = await readdir(path.join(cwd, "node_modules"))
    assert.deepEqual(
      installed.filter((name) => !name.startsWith(".")),
      ["kettenwerk"],
    )
  })

  test("has commands for every server it names", () => assert.ok(commands.length >= 8, commands.join("\n")))

  test.each(commands)("%s", async (command) => {
    const { code, output } = await shell(command, cwd)
    const findsNothing = /--fail-on never|--baseline|baseline create/.test(command)
    assert.equal(code, findsNothing ? 0 : 1, output)
    const written = /> (\S+)$/.exec(command)?.[1]
    if (written === undefined) return
    const content = await readFile(path.join(cwd, written), "utf8")
    if (/\.(?:json|sarif)$/.test(written)) JSON.parse(content)
    assert.match(content, /org-steering-missing/)
  })

  test("needs no more than one check for two reports", async () => {
    const before = await readdir(path.join(cwd, ".kettenwerk-cache"))
    assert.ok(before.length >= 2)
    await shell("npx --no-install kettenwerk check konzepte --format junit --cache", cwd)
    assert.deepEqual(await readdir(path.join(cwd, ".kettenwerk-cache")), before)
  })
})
