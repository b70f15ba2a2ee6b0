import assert from "node:assert/strict"
import { readdirSync, readFileSync } from "node:fs"
import { profiles } from "@kettenwerk/rules"
import { views } from "@kettenwerk/views"
import { describe, test } from "vitest"

const folder = new URL("../", import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8")
const json = <Value>(name: string): Value => JSON.parse(read(name)) as Value

interface Manifest {
  readonly engines: { readonly vscode: string }
  readonly devDependencies: Readonly<Record<string, string>>
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[]
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>
    }
  }
}

const manifest = json<Manifest>("package.json")
const english = json<Readonly<Record<string, string>>>("package.nls.json")
const german = json<Readonly<Record<string, string>>>("package.nls.de.json")

describe("the texts of the manifest", () => {
  const used = Array.from(read("package.json").matchAll(/"%([^%"]+)%"/g), ([, key]) => key!)

  test("exist in English and German, and no other", () => {
    assert.deepEqual(Object.keys(english).sort(), [...new Set(used)].sort())
    assert.deepEqual(Object.keys(german).sort(), Object.keys(english).sort())
  })

  test("are translated", () => {
    const same = Object.keys(english).filter((key) => english[key] === german[key])
    assert.deepEqual(same, [])
  })

  test("lead to the same commands in both languages", () => {
    for (const [key, text] of Object.entries(english)) {
      const links = (one: string) => Array.from(one.matchAll(/\]\(command:([^)]+)\)/g), ([, id]) => id)
      assert.deepEqual(links(german[key]!), links(text), key)
    }
  })
})

describe("the texts of the code", () => {
  const sources = readdirSync(new URL("src/", folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => read(`src/${name}`))
    .join("\n")
  const said = Array.from(sources.matchAll(/l10n\s*\.t\(\s*"((?:[^"\\]|\\.)*)"/g), ([, text]) => text!)
  const bundle = json<Readonly<Record<string, string>>>("l10n/bundle.l10n.de.json")

  test("are all translated, and nothing else is", () => {
    assert.ok(said.length > 40)
    assert.deepEqual(Object.keys(bundle).sort(), [...new Set(said)].sort())
  })

  test("are written in the code, where a translator finds them", () => {
    const calls = sources.match(/l10n\s*\.t\(/g) ?? []
    assert.equal(calls.length, said.length)
  })

  test("keep their blanks in German", () => {
    for (const [text, translated] of Object.entries(bundle)) {
      const blanks = (one: string) => [...new Set(one.match(/\{\d\}/g) ?? [])].sort()
      assert.deepEqual(blanks(translated), blanks(text), text)
    }
  })
})

test("each view has its command, named like the view", () => {
  const prefix = "kettenwerk.openPreview."
  const named = manifest.contributes.commands
    .filter(({ command }) => command.startsWith(prefix))
    .map(({ command }) => command.slice(prefix.length))
  assert.deepEqual(
    named,
    views.map(({ id }) => id),
  )
  for (const { id, title } of views) {
    assert.equal(german[`command.openPreview.${id}`], `Vorschau öffnen: ${title.de}`)
  }
})

test("the profiles of the settings are those there are", () => {
  const setting = manifest.contributes.configuration.properties["kettenwerk.profil"]
  assert.deepEqual(
    setting?.enum,
    profiles.map(({ id }) => id),
  )
})

test("no newer part of VS Code is used than the oldest one promised", () => {
  const promised = manifest.engines.vscode.replace("^", "")
  assert.equal(manifest.devDependencies["@types/vscode"], promised)
})
