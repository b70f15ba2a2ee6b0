import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"

/** A Chromium to drive, or why there is none. */
export type FoundBrowser =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly reason: string }

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]

/**
 * Finds Chromium: `CHROMIUM` says where, else it is looked for by its usual names, else Debian's
 * package is installed where that is possible (as root, with apt-get).
 */
export function findBrowser(): FoundBrowser {
  const path = process.env["CHROMIUM"] ?? onPath()
  if (path !== undefined) return { ok: true, path }
  if (process.getuid?.() === 0 && runs("apt-get", ["--version"])) {
    console.log("Chromium wird mit apt-get installiert …")
    runs("apt-get", ["update"])
    runs("apt-get", ["install", "-y", "--no-install-recommends", "chromium"])
    const installed = onPath()
    if (installed !== undefined) return { ok: true, path: installed }
  }
  return { ok: false, reason: "Chromium fehlt (Paket chromium installieren oder CHROMIUM setzen)" }
}

function onPath(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter)
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return paths.find((path) => existsSync(path))
}

function runs(program: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  return spawnSync(program, args, { stdio: "ignore", env }).status === 0
}
