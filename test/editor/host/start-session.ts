import { root } from "./folders.js"
import { type OpenBrowser, openBrowser } from "./open-browser.js"
import { webExtensions } from "./own-extensions.js"
import type { Ready } from "./prepare.js"
import { serveFolder } from "./serve-folder.js"
import { type RunningEditor, startEditor } from "./start-editor.js"

/**
 * How the extension runs: `node` as installed on a desktop; `worker` loaded by the page as on vscode.dev, so with its
 * entry for the browser in VS Code's web worker, on a file system nothing but VS Code can read.
 */
export type Entry = "node" | "worker"

/** A running VS Code and a browser to look at it. */
export interface StartedSession {
  readonly editor: RunningEditor
  readonly browser: OpenBrowser
  /** With `worker`: the folder the extensions of the page come from, and its address. */
  readonly pageFolder?: { readonly path: string; readonly url: string }
  /** Ends both, whatever state they are in. */
  stop(): Promise<void>
}

/** Starts VS Code with the packed extension and the folder `workspace`, and a browser for it. */
export async function startSession(
  { editor: installed, browser: chromium, vsix }: Ready,
  entry: Entry,
  workspace = `${root}test/editor/workspace`,
): Promise<StartedSession> {
  const started: { stop(): Promise<void> }[] = []
  const stop = async () => {
    for (const one of started.reverse()) await one.stop()
  }
  const keep = <One extends { stop(): Promise<void> }>(one: One): One => {
    started.push(one)
    return one
  }
  try {
    const isVirtual = entry === "worker"
    const extensions = isVirtual ? [] : [vsix]
    const editor = keep(await startEditor(installed, { extensions, workspace, isVirtual }))
    const browser = keep(await openBrowser(chromium, "de"))
    if (!isVirtual) return { editor, browser, stop }
    const path = await webExtensions(vsix)
    const { port } = keep(await serveFolder(path))
    // VS Code loads only from its own origin; code-server passes this path on to the other port.
    const url = `${new URL(editor.url).origin}/proxy/${port}`
    await addExtensions(browser, [`${url}/kettenwerk`, `${url}/virtual-files`])
    return { editor, browser, pageFolder: { path, url }, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Names extensions in the configuration of the page, as a site with VS Code for the Web does. */
async function addExtensions({ context }: OpenBrowser, urls: readonly string[]): Promise<void> {
  const additionalBuiltinExtensions = urls.map((url) => {
    const { host: authority, pathname: path } = new URL(url)
    return { scheme: "http", authority, path }
  })
  await context.addInitScript((added: readonly object[]) => {
    const observer = new MutationObserver(() => {
      const element = document.getElementById("vscode-workbench-web-configuration")
      const { settings } = element?.dataset ?? {}
      if (element === null || settings === undefined) return
      observer.disconnect()
      const changed = { ...JSON.parse(settings), additionalBuiltinExtensions: added }
      element.dataset["settings"] = JSON.stringify(changed)
    })
    observer.observe(document, { childList: true, subtree: true })
  }, additionalBuiltinExtensions)
}
