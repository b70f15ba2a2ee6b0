import type * as vscode from "vscode"
import type { ActiveConcept } from "../active-concept.js"
import type { Preview } from "../preview/preview.js"
import type { LanguageServer } from "../server/language-server.js"

/** What commands work with. */
export interface Parts {
  readonly context: vscode.ExtensionContext
  readonly server: LanguageServer
  readonly active: ActiveConcept
  readonly preview: Preview
  /** Opens a text made by us, to be read and not to be changed. */
  readonly showText: (name: string, markdown: string) => Promise<void>
}

/** Does one thing; arguments come from outside and are looked at before use. */
export type Command = (parts: Parts, ...args: readonly unknown[]) => unknown
