import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "esbuild"
import { extract } from "./extract-vsix.js"
import { cacheFolder, root } from "./folders.js"

/**
 * A folder with what a host of web extensions serves: in `kettenwerk` the packed extension, unpacked and otherwise as it
 * is; in `virtual-files` an extension with a file system only VS Code can read, where `depot:/path` is the file at that
 * path.
 */
export async function webExtensions(vsix: string): Promise<string> {
  const folder = freshFolder("editor-web-extensions")
  extract(vsix, join(folder, "kettenwerk"))
  const files = join(folder, "virtual-files")
  await bundle("virtual-files/extension", join(files, "extension.js"))
  writeManifest(files, {
    name: "virtual-files",
    browser: "./extension.js",
    activationEvents: ["onFileSystem:depot"],
    capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
  })
  return folder
}

/** A folder with an extension that does nothing but carry the tests in `inside/NAME.ts`. */
export async function carrierExtension(name: string): Promise<string> {
  const folder = freshFolder("editor-carrier")
  writeManifest(folder, { name: "carrier", extensionKind: ["workspace"] })
  await bundleTests(name, folder)
  return folder
}

/** Bundles `inside/NAME.ts` as `tests.js` of a folder. */
export async function bundleTests(name: string, folder: string): Promise<void> {
  await bundle(`inside/${name}`, join(folder, "tests.js"))
}

function writeManifest(folder: string, manifest: Readonly<Record<string, unknown>>): void {
  const shared = { publisher: "test", version: "0.0.1", engines: { vscode: "^1.100.0" } }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ ...shared, ...manifest }))
}

async function bundle(source: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [`${root}test/editor/${source}.ts`],
    outfile,
    bundle: true,
    format: "cjs",
    platform: "browser",
    target: "es2022",
    external: ["vscode"],
    logLevel: "warning",
  })
}

function freshFolder(name: string): string {
  const folder = join(cacheFolder, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}
