import assert from "node:assert/strict"
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { check, readWorkspace } from "kettenwerk"
import { test } from "vitest"
import { startLspClient } from "./lsp-client.js"
import { cli, folderWith, kettenwerk } from "./run-cli.js"

const examples = fileURLToPath(new URL("../../docs/beispiele/", import.meta.url))
/** One day for all three, so that the test says the same tomorrow. */
const settings = { stichtag: "2026-03-01" }
/** Said by the command line about texts that are no concept; an editor leaves such texts alone. */
const notRecognised = "document-not-recognised"

const files = readdirSync(examples, { recursive: true })
  .map((file) => String(file).split(path.sep).join("/"))
  .filter((file) => file.endsWith(".md"))
  .sort()
  .map((uri) => ({ uri, text: readFileSync(path.join(examples, uri), "utf8") }))

/** A finding in one line: address, place, weight, code, sentence. */
type Line = string

function line(
  uri: string,
  at: { line: number; column: number },
  end: { line: number; column: number },
  severity: string,
  code: string,
  message: string,
): Line {
  return `${uri}:${at.line}:${at.column}-${end.line}:${end.column} ${severity} ${code} ${message}`
}

function fromLibrary(): readonly Line[] {
  return check(readWorkspace(files), {
    stichtag: "2000-01-01",
    settings: [{ layer: "file", name: "kettenwerk.yaml", value: settings }],
  })
    .findings.filter(({ code }) => code !== notRecognised)
    .map(({ uri, range, severity, code, message }) =>
      line(uri, range.start, range.end, severity, code, message.de),
    )
    .sort()
}

async function fromCommandLine(folder: string): Promise<readonly Line[]> {
  const { stdout } = await kettenwerk(["check", "--format", "json", "--fail-on", "never"], {
    cwd: folder,
  })
  const { findings } = JSON.parse(stdout) as {
    findings: readonly {
      code: string
      uri: string
      severity: string
      message: string | { de: string }
      range: { start: { line: number; column: number }; end: { line: number; column: number } }
    }[]
  }
  return findings
    .filter(({ code }) => code !== notRecognised)
    .map(({ uri, range, severity, code, message }) =>
      line(uri, range.start, range.end, severity, code, typeof message === "string" ? message : message.de),
    )
    .sort()
}

const severities = ["", "error", "warning", "info", "hint"]

async function fromServer(folder: string): Promise<readonly Line[]> {
  const client = startLspClient(process.execPath, [cli, "lsp"])
  try {
    const root = pathToFileURL(folder).href
    await client.request("initialize", {
      processId: null,
      rootUri: root,
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { settings: { entwurfZusammenfassen: false } },
    })
    client.notify("initialized", {})
    await client.next("kettenwerk/changed")
    const lines: Line[] = []
    for (const { uri: relative, text } of files) {
      const uri = pathToFileURL(path.join(folder, relative)).href
      client.notify("textDocument/didOpen", {
        textDocument: { uri, languageId: "markdown", version: 1, text },
      })
      const { items } = await client.request<{
        items: readonly {
          code: string
          message: string
          severity: number
          range: { start: { line: number; character: number }; end: { line: number; character: number } }
        }[]
      }>("textDocument/diagnostic", { textDocument: { uri } })
      for (const { code, message, severity, range } of items) {
        const one = ({ line, character }: { line: number; character: number }) => ({
          line: line + 1,
          column: character + 1,
        })
        lines.push(line(relative, one(range.start), one(range.end), severities[severity]!, code, message))
      }
    }
    return lines.sort()
  } finally {
    client.kill()
  }
}

test("library, command line and language server say the same about all examples", async () => {
  const library = fromLibrary()
  assert.ok(library.length > 20)
  const folder = await folderWith({
    ...Object.fromEntries(files.map(({ uri, text }) => [uri, text])),
    "kettenwerk.yaml": `stichtag: ${settings.stichtag}\n`,
  })
  assert.deepEqual(await fromCommandLine(folder), library)
  assert.deepEqual(await fromServer(folder), library)
})
