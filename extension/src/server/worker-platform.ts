import * as vscode from "vscode"
import { LanguageClient } from "vscode-languageclient/browser"
import type { Platform } from "./language-server.js"

/** In a browser without Node: the server is a web worker, and we read files for it. */
export const workerPlatform: Platform = {
  hasDisk: false,
  createClient({ extensionUri }, options) {
    const script = vscode.Uri.joinPath(extensionUri, "dist/server.js").toString(true)
    return new LanguageClient("kettenwerk", "Kettenwerk", async () => new Worker(script), options)
  },
}
