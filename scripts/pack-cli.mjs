// Packs the bundled command line alone, as one file that installs without network and without other packages.
import { execFileSync } from "node:child_process"
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../", import.meta.url))
const source = path.join(root, "packages/kettenwerk")
const target = path.resolve(process.argv[2] ?? path.join(source, "dist/kettenwerk.tgz"))
const { name, version, description, license, type, engines, bin } = JSON.parse(
  await readFile(path.join(source, "package.json"), "utf8"),
)

const folder = await mkdtemp(path.join(tmpdir(), "kettenwerk-pack-"))
try {
  // Everything is in the bundle, so there are no dependencies and nothing to export.
  const manifest = { name, version, description, license, type, engines, bin, files: ["dist"] }
  await writeFile(path.join(folder, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`)
  for (const file of ["dist/cli.js", "dist/cli"])
    await cp(path.join(source, file), path.join(folder, file), { recursive: true })
  await cp(path.join(source, "README.md"), path.join(folder, "README.md"))
  await cp(path.join(root, "LICENSE"), path.join(folder, "LICENSE"))
  const packed = execFileSync("npm", ["pack", "--silent", "--ignore-scripts"], {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  })
  await mkdir(path.dirname(target), { recursive: true })
  // Not renamed across devices: the temporary folder may lie on another one.
  await cp(path.join(folder, packed.trim().split("\n").at(-1)), target)
  console.log(path.relative(process.cwd(), target))
} finally {
  await rm(folder, { recursive: true, force: true })
}
