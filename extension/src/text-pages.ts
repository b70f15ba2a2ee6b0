import * as vscode from "vscode"

/** Shows texts made by us, such as reports, as rendered pages that cannot be edited. */
export interface TextPages extends vscode.Disposable {
  show(name: string, markdown: string): Promise<void>
}

const scheme = "kettenwerk"

/**
 * Pages have an address without an ending: so they are no Markdown documents to the editor, and nobody checks the
 * report as if it were a concept.
 */
export function showTexts(): TextPages {
  const texts = new Map<string, string>()
  const changed = new vscode.EventEmitter<vscode.Uri>()
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: ({ path }) => texts.get(path) ?? "",
  })
  return {
    async show(name, markdown) {
      const uri = vscode.Uri.from({ scheme, path: `/${name}` })
      texts.set(uri.path, markdown)
      changed.fire(uri)
      await vscode.commands.executeCommand("markdown.showPreview", uri)
    },
    dispose() {
      provider.dispose()
      changed.dispose()
    },
  }
}
