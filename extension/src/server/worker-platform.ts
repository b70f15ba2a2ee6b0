import * as vscode from "vscode"
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser"
import type { Platform } from "./language-server.js"

/** In a browser without Node: the server is a web worker, and we read files for it. */
export const workerPlatform: Platform = {
  hasDisk: false,
  createClient({ extensionUri }, options) {
    const script = vscode.Uri.joinPath(extensionUri, "dist/server.js").toString(true)
    // The client would recognise a worker by `instanceof`, which VS Code's own `Worker` does not fulfil.
    const connect = async () => {
      const worker = new Worker(script)
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
    }
    return new LanguageClient("kettenwerk", "Kettenwerk", connect, options)
  },
}
