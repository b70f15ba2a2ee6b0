import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll } from "vitest"

/** The built command line. */
export const cli = fileURLToPath(new URL("../../packages/kettenwerk/dist/cli.js", import.meta.url))

export interface Answer {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the built command line as a process of its own. */
export function kettenwerk(
  args: readonly string[],
  { cwd, stdin = "", env = {} }: RunOptions = {},
): Promise<Answer> {
  if (!existsSync(cli)) throw new Error("The command line is not built. Run: npm run build")
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? "", ...env },
    })
    const parts = { stdout: "", stderr: "" }
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      parts.stdout += text
    })
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      parts.stderr += text
    })
    child.on("error", reject)
    child.on("close", (code) => resolve({ code, ...parts }))
    // The process may end without reading its input.
    child.stdin.on("error", () => undefined)
    child.stdin.end(stdin)
  })
}

const folders: string[] = []
afterAll(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

/** A fresh folder with these files, removed after the tests; the names may contain folders. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "kettenwerk-"))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  return folder
}
