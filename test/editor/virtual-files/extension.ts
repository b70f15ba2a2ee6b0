import * as vscode from "vscode"

/** A file system that exists only inside of VS Code: no disk, no search, nothing but reading and writing through it. */
export function activate({ subscriptions }: vscode.ExtensionContext): void {
  // The files really lie on the server that also keeps the workspace file; there the tests look at them.
  const { authority } = vscode.workspace.workspaceFile!
  const { fs } = vscode.workspace
  const real = ({ path }: vscode.Uri) => vscode.Uri.from({ scheme: "vscode-remote", authority, path })
  const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>()
  const changed = (type: vscode.FileChangeType, ...uris: readonly vscode.Uri[]) =>
    changes.fire(uris.map((uri) => ({ type, uri })))

  const files: vscode.FileSystemProvider = {
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) => fs.stat(real(uri)),
    readDirectory: (uri) => fs.readDirectory(real(uri)),
    readFile: (uri) => fs.readFile(real(uri)),
    async createDirectory(uri) {
      await fs.createDirectory(real(uri))
      changed(vscode.FileChangeType.Created, uri)
    },
    async writeFile(uri, content) {
      await fs.writeFile(real(uri), content)
      changed(vscode.FileChangeType.Changed, uri)
    },
    async delete(uri, { recursive }) {
      await fs.delete(real(uri), { recursive })
      changed(vscode.FileChangeType.Deleted, uri)
    },
    async rename(from, to, { overwrite }) {
      await fs.rename(real(from), real(to), { overwrite })
      changed(vscode.FileChangeType.Deleted, from)
      changed(vscode.FileChangeType.Created, to)
    },
  }
  subscriptions.push(changes, vscode.workspace.registerFileSystemProvider("depot", files))
}
