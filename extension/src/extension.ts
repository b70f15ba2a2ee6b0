import * as vscode from "vscode"
import { followActiveConcept } from "./active-concept.js"
import { commands } from "./commands/index.js"
import { createPreview } from "./preview/preview.js"
import { viewList } from "./preview/view-list.js"
import { createLanguageServer, type Platform } from "./server/language-server.js"
import { watchSettings } from "./settings/check-settings.js"
import { sendCursor } from "./settings/send-cursor.js"
import { showStatus } from "./status/status-item.js"
import { showTexts } from "./text-pages.js"
import { showFactsTree } from "./tree/facts-tree.js"

/** What other extensions and tests may ask. */
export interface KettenwerkApi {
  /** Becomes true once the language server answers. */
  readonly isRunning: boolean
}

/** Puts all parts together; the entries for desktop and browser differ only in how the server is started. */
export function activateKettenwerk(context: vscode.ExtensionContext, platform: Platform): KettenwerkApi {
  const server = createLanguageServer(context, platform)
  const active = followActiveConcept(server)
  const preview = createPreview({ context, server, active })
  const pages = showTexts()
  const parts = { context, server, active, preview, showText: pages.show }
  const registered = Object.entries(commands).map(([name, run]) =>
    vscode.commands.registerCommand(`kettenwerk.${name}`, (...args: unknown[]) => run(parts, ...args)),
  )
  const views = viewList("de").map(({ id }) =>
    vscode.commands.registerCommand(`kettenwerk.openPreview.${id}`, () => preview.open(id)),
  )
  context.subscriptions.push(
    server,
    active,
    preview,
    pages,
    showStatus(active, server),
    showFactsTree(server, active),
    sendCursor(server),
    watchSettings(context),
    ...registered,
    ...views,
  )
  return {
    get isRunning() {
      return server.isRunning
    },
  }
}
