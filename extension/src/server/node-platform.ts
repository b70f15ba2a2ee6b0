import * as vscode from "vscode"
import { LanguageClient, TransportKind } from "vscode-languageclient/node"
import type { Platform } from "./language-server.js"

/** Where there is Node: the server is a process of its own. */
export const nodePlatform: Platform = {
  hasDisk: true,
  createClient({ extensionUri }, options) {
    const module = vscode.Uri.joinPath(extensionUri, "dist/server.js").fsPath
    return new LanguageClient("kettenwerk", "Kettenwerk", { module, transport: TransportKind.ipc }, options)
  },
}
