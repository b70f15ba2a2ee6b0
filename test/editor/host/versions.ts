/** A VS Code to test with: code-server is VS Code itself, served to a browser. */
export interface EditorVersion {
  /** Version of code-server; its second number is the one of VS Code. */
  readonly codeServer: string
  /** Major version of Node it runs on. */
  readonly nodeMajor: number
  /** Node from npm, taken if the running Node has another major version. */
  readonly nodePackage: string
}

/** The oldest VS Code that `engines.vscode` promises. */
export const oldestEditor: EditorVersion = {
  codeServer: "4.100.3",
  nodeMajor: 20,
  nodePackage: "20.19.4",
}

/** The newest VS Code we tried. */
export const newestEditor: EditorVersion = {
  codeServer: "4.139.1",
  nodeMajor: 24,
  nodePackage: "24.21.0",
}
