import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { findBrowser } from "./find-browser.js"
import { root } from "./folders.js"
import { type InstalledEditor, installEditor } from "./install-editor.js"
import { type EditorVersion, oldestEditor } from "./versions.js"

/** Everything a test in a real VS Code needs, or why it cannot run here. */
export type Prepared =
  | {
      readonly ok: true
      readonly editor: Extract<InstalledEditor, { ok: true }>
      readonly browser: string
      readonly vsix: string
    }
  | { readonly ok: false; readonly reason: string }

/** Installs what is missing and packs the extension. `KETTENWERK_EDITOR=off` leaves these tests out. */
export function prepare(version: EditorVersion = oldestEditor): Prepared {
  if (process.env["KETTENWERK_EDITOR"] === "off") return { ok: false, reason: "KETTENWERK_EDITOR=off" }
  const browser = findBrowser()
  if (!browser.ok) return browser
  const editor = installEditor(version)
  if (!editor.ok) return editor
  return { ok: true, editor, browser: browser.path, vsix: packExtension() }
}

/** Packs the extension once per run; a mistake in it is a failure and no reason to skip. */
function packExtension(): string {
  const manifest = JSON.parse(readFileSync(`${root}extension/package.json`, "utf8")) as {
    readonly name: string
    readonly version: string
  }
  const vsix = `${root}extension/${manifest.name}-${manifest.version}.vsix`
  if (process.env["KETTENWERK_VSIX"] === "kept" && existsSync(vsix)) return vsix
  for (const script of ["bundle-extension.mjs", "pack-extension.mjs"]) {
    const { status } = spawnSync(process.execPath, [`scripts/${script}`], { cwd: root, stdio: "inherit" })
    if (status !== 0) throw new Error(`scripts/${script} failed`)
  }
  return vsix
}
