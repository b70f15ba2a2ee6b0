// Packs the bundled extension into one .vsix that installs without anything else.
import { readFile, stat } from "node:fs/promises"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

const folder = fileURLToPath(new URL("../extension", import.meta.url))
const { name, version } = JSON.parse(await readFile(`${folder}/package.json`, "utf8"))
const { createVSIX } = createRequire(`${folder}/package.json`)("@vscode/vsce")

/** Largest package we hand out, in bytes. */
const limit = 1.5 * 1024 * 1024

const packagePath = `${folder}/${name}-${version}.vsix`
await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true })
const { size } = await stat(packagePath)
console.log(`${packagePath}: ${Math.round(size / 1024)} KB`)
if (size > limit) {
  console.error(`The package is larger than ${limit / 1024} KB.`)
  process.exitCode = 1
}
