import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** Unpacks the extension inside of a .vsix, which is a zip file. */
export function extract(vsix: string, folder: string): void {
  const temporary = mkdtempSync(join(tmpdir(), "kettenwerk-vsix-"))
  // Python is there wherever the native parts of VS Code could be compiled; unzip is not.
  const { status, stderr } = spawnSync("python3", ["-m", "zipfile", "-e", vsix, temporary], {
    encoding: "utf8",
  })
  if (status !== 0) throw new Error(`Not unpacked: ${stderr}`)
  cpSync(join(temporary, "extension"), folder, { recursive: true })
  rmSync(temporary, { recursive: true, force: true })
}
