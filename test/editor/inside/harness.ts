import * as vscode from "vscode"

interface Case {
  readonly title: string
  readonly run: () => Promise<void> | void
}

const cases: Case[] = []

/** Declares a test that runs inside the extension host. */
export function test(title: string, run: () => Promise<void> | void): void {
  cases.push({ title, run })
}

/** After so many failures the rest is not tried: each of them would wait in vain. */
const mostFailures = 2

/** Runs all tests in order and writes what they came to into the workspace, where the outside reads it. */
export async function runAll(): Promise<void> {
  const results: { title: string; error?: string; milliseconds: number }[] = []
  for (const { title, run } of cases) {
    const start = Date.now()
    if (results.filter(({ error }) => error !== undefined).length >= mostFailures) {
      results.push({ title, error: "not tried after other failures", milliseconds: 0 })
      continue
    }
    try {
      await Promise.race([run(), rejectAfter(90_000)])
      results.push({ title, milliseconds: Date.now() - start })
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      results.push({ title, error: text, milliseconds: Date.now() - start })
    }
  }
  const file = vscode.Uri.joinPath(workspaceRoot(), "inside-report.json")
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(results, null, 2)))
}

/** The folder the tests work in. */
export function workspaceRoot(): vscode.Uri {
  return vscode.workspace.workspaceFolders![0]!.uri
}

/** Waits until `look` finds something. */
export async function until<Found>(
  what: string | (() => string),
  look: () => Promise<Found | undefined | false> | Found | undefined | false,
): Promise<Found> {
  const end = Date.now() + 60_000
  for (;;) {
    const found = await look()
    if (found !== undefined && found !== false) return found
    if (Date.now() > end) throw new Error(`waited too long for: ${typeof what === "string" ? what : what()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Fails with a sentence. */
export function ensure(condition: unknown, text: string): asserts condition {
  if (
    condition === false ||
    condition === undefined ||
    condition === null ||
    condition === 0 ||
    condition === ""
  )
    throw new Error(text)
}

/** Opens a file of the workspace in an editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceRoot(), name))
  return vscode.window.showTextDocument(document)
}

/** Findings of Kettenwerk in a document. */
export function findings(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "Kettenwerk")
}

/** Place of the first occurrence of a text, plus some characters. */
export function placeOf(document: vscode.TextDocument, text: string, plus = 0): vscode.Position {
  const at = document.getText().indexOf(text)
  if (at < 0) throw new Error(`not in the document: ${text}`)
  return document.positionAt(at + plus)
}

async function rejectAfter(milliseconds: number): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  throw new Error("took too long")
}
