import { readFile } from "node:fs/promises"
import { profiles } from "@kettenwerk/rules"
import { views } from "@kettenwerk/views"
import { type Generator, projectRoot } from "./product.js"

interface Command {
  readonly command: string
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly Command[]
    readonly menus: { readonly commandPalette: readonly Command[] }
    readonly configuration: { readonly properties: Readonly<Record<string, { enum?: readonly string[] }>> }
  }
}

const prefix = "kettenwerk.openPreview."
const before = "kettenwerk.openPreview"

/** What the manifest of the extension repeats from elsewhere: one command per view, the names of the profiles. */
export const extensionManifest: Generator = {
  name: "extension-manifest",
  async generate() {
    const manifest = await read<Manifest>("extension/package.json")
    const { contributes } = manifest
    const { when } = contributes.menus.commandPalette.find(({ command }) => command === before) as Command & {
      readonly when: string
    }
    contributes.configuration.properties["kettenwerk.profil"]!.enum = profiles.map(({ id }) => id)
    const commands = withViews(contributes.commands, (id) => ({
      command: prefix + id,
      title: `%command.openPreview.${id}%`,
      category: "Kettenwerk",
    }))
    const commandPalette = withViews(contributes.menus.commandPalette, (id) => ({
      command: prefix + id,
      when,
    }))
    const menus = { ...contributes.menus, commandPalette }
    return [
      print("extension/package.json", { ...manifest, contributes: { ...contributes, commands, menus } }),
      print("extension/package.nls.json", await titles("extension/package.nls.json", "Open Preview", "en")),
      print(
        "extension/package.nls.de.json",
        await titles("extension/package.nls.de.json", "Vorschau öffnen", "de"),
      ),
    ]
  },
}

/** Puts the commands of the views behind the command that asks which one. */
function withViews(all: readonly Command[], make: (id: string) => Command): readonly Command[] {
  return all
    .filter(({ command }) => !command.startsWith(prefix))
    .flatMap((one) => (one.command === before ? [one, ...views.map(({ id }) => make(id))] : [one]))
}

async function titles(
  path: string,
  verb: string,
  language: "de" | "en",
): Promise<Readonly<Record<string, string>>> {
  const texts = await read<Readonly<Record<string, string>>>(path)
  const own = views.map(
    ({ id, title }) => [`command.openPreview.${id}`, `${verb}: ${title[language]}`] as const,
  )
  const others = Object.entries(texts).filter(([key]) => !key.startsWith("command.openPreview."))
  return Object.fromEntries(
    others.flatMap((entry) => (entry[0] === "command.openPreview" ? [entry, ...own] : [entry])),
  )
}

async function read<Value>(path: string): Promise<Value> {
  return JSON.parse(await readFile(new URL(path, projectRoot), "utf8")) as Value
}

function print(path: string, value: unknown) {
  return { path, text: `${JSON.stringify(value, undefined, 2)}\n` }
}
