import { execFile } from "node:child_process"
import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const root = fileURLToPath(new URL("../../", import.meta.url))
const run = promisify(execFile)

/** A package as it would be published. */
export interface Packed {
  readonly name: string
  readonly version: string
  readonly tarball: string
}

/** Packs every package of the workspace that is not private. */
export async function packAll(): Promise<readonly Packed[]> {
  const destination = await mkdtemp(path.join(tmpdir(), "kettenwerk-packed-"))
  const packed: Packed[] = []
  for (const folderName of (await readdir(path.join(root, "packages"))).sort()) {
    const folder = path.join(root, "packages", folderName)
    const {
      name,
      version,
      private: isPrivate,
    } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"))
    if (isPrivate === true) continue
    const before = new Set(await readdir(destination))
    await program("npx", ["-y", "pnpm@10.34.8", "pack", "--pack-destination", destination], folder)
    const tarball = (await readdir(destination)).find((file) => !before.has(file))!
    packed.push({ name, version, tarball: path.join(destination, tarball) })
  }
  return packed
}

/** A project of a stranger: nothing of this repository but the packed packages, and what it needs of others. */
export async function createConsumer(
  packed: readonly Packed[],
  files: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "kettenwerk-consumer-"))
  const tarballs = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]))
  const manifest = {
    name: "consumer",
    private: true,
    type: "module",
    dependencies: { ...tarballs, ...others },
    devDependencies: { "@types/node": "^20.19.0" },
  }
  const all = { "package.json": JSON.stringify(manifest), ...files }
  for (const [name, content] of Object.entries(all)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), content)
  }
  await program("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"], folder)
  return folder
}

/** Compiles a project with the compiler of this repository; the answer is what it complains about. */
export async function compile(folder: string, settings: string): Promise<string> {
  const compiler = path.join(root, "node_modules/typescript/bin/tsc")
  return program(process.execPath, [compiler, "-p", settings, "--noEmit", "--pretty", "false"], folder).catch(
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  )
}

/** Runs a program to its end and returns what it printed; throws if it fails. */
export async function program(name: string, args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await run(name, args, { cwd, env: cleanEnvironment(), maxBuffer: 64 * 1024 * 1024 })
  return stdout
}

/** Settings of the npm that runs these tests are not those of a stranger. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^npm_(?!config_registry)|^INIT_CWD$/i.test(key)),
  )
}
