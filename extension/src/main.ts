import type * as vscode from "vscode"
import { activateKettenwerk, type KettenwerkApi } from "./extension.js"
import type { Platform } from "./server/language-server.js"

/**
 * The one entry for desktop and browser. Both parts are in this bundle, because everything else is the same and the
 * package would be twice as large; only the one that fits is ever run.
 */
export async function activate(context: vscode.ExtensionContext): Promise<KettenwerkApi> {
  return activateKettenwerk(context, await loadPlatform())
}

async function loadPlatform(): Promise<Platform> {
  const isWorker = "importScripts" in globalThis
  return isWorker
    ? (await import("./server/worker-platform.js")).workerPlatform
    : (await import("./server/node-platform.js")).nodePlatform
}
