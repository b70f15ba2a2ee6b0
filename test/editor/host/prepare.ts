import { readFileSync } from "node:fs"
import { findBrowser } from "./find-browser.js"
import { root } from "./folders.js"
import { type InstalledEditor, installEditor } from "./install-editor.js"
import { runScript } from "./run-script.js"
import { type EditorVersion, oldestEditor } from "./versions.js"

/** Everything a test in a real VS Code needs. */
export interface Ready {
  readonly ok: true
  readonly editor: Extract<InstalledEditor, { ok: true }>
  /** Path of a Chromium. */
  readonly browser: string
  /** The packed extension, as users install it. */
  readonly vsix: string
}

/** Ready, or why these tests cannot run here. */
export type Prepared = Ready | { readonly ok: false; readonly reason: string }

/** Installs what is missing and packs the extension. `KETTENWERK_EDITOR=off` leaves these tests out. */
export function prepare(version: EditorVersion = oldestEditor): Prepared {
  if (process.env["KETTENWERK_EDITOR"] === "off") return { ok: false, reason: "KETTENWERK_EDITOR=off" }
  const browser = findBrowser()
  if (!browser.ok) return browser
  const editor = installEditor(version)
  if (!editor.ok) return editor
  // A mistake in packing is a failure and no reason to skip.
  for (const script of ["bundle-extension.mjs", "pack-extension.mjs"]) runScript(script)
  return { ok: true, editor, browser: browser.path, vsix: packedExtension() }
}

function packedExtension(): string {
  const manifest = JSON.parse(readFileSync(`${root}extension/package.json`, "utf8")) as {
    readonly name: string
    readonly version: string
  }
  return `${root}extension/${manifest.name}-${manifest.version}.vsix`
}
