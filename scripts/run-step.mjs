import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"

/** Root of the project. */
export const root = fileURLToPath(new URL("../", import.meta.url))

const pnpmVersion = "10.34.8"

/** Runs a program in the project's root with its output shown; true if it succeeded. */
export function runStep(program, args, env = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
    // On Windows npx and npm are scripts, which only a shell starts.
    shell: process.platform === "win32",
  })
  if (error) console.error(error.message)
  return status === 0
}

/** Installs exactly what the lock file says; needs nothing but Node and npm. */
export function install() {
  return runStep("npx", ["-y", `pnpm@${pnpmVersion}`, "install", "--frozen-lockfile"])
}

/** Compiles the packages and bundles the command line and the playground. */
export function build() {
  return (
    runStep("node", ["node_modules/typescript/bin/tsc", "-b"]) &&
    runStep("node", ["scripts/bundle.mjs"]) &&
    runStep("node", ["scripts/bundle-playground.mjs"])
  )
}

/** Ends the process with a sentence if this Node is too old. */
export function requireNode() {
  const major = Number(process.versions.node.split(".")[0])
  if (major >= 20) return
  console.error(`Kettenwerk braucht Node 20 oder neuer, hier läuft ${process.versions.node}.`)
  process.exit(2)
}
