import { spawnSync } from "node:child_process"
import { root } from "./folders.js"

/** Runs one of our scripts; its output is shown only if it fails. */
export function runScript(name: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}`], {
    cwd: root,
    encoding: "utf8",
  })
  if (status !== 0) throw new Error(`scripts/${name} failed:\n${stdout}${stderr}`)
}
